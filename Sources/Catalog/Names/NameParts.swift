import Terms

/// A name, parted from what stands in brackets behind it, behind a last dash or comma, or before a first dash.
struct NameParts {
  /// How the part is set off.
  enum Mark { case brackets, dash, comma, front }

  /// The name without the part.
  let rest: String
  let part: String
  let mark: Mark

  /// Nil if nothing is set off.
  init?(_ name: String) {
    guard name.utf8.contains(where: { Self.mayMark($0) }) else { return nil }
    let name = name.trimmed
    if let parts = Self.brackets(name) ?? Self.behind(name) ?? Self.before(name) {
      self = parts
    } else {
      return nil
    }
  }

  private init(_ rest: Substring, _ part: Substring, _ mark: Mark) {
    (self.rest, self.part, self.mark) = (rest.trimmed, part.trimmed, mark)
  }

  /// Whether a byte is one of a bracket, a comma or a dash, or may begin a dash outside ASCII.
  private static func mayMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") || byte >= 0xE0
  }

  private static func brackets(_ name: String) -> NameParts? {
    guard name.last == ")", let open = name.lastIndex(of: "("), open > name.startIndex else { return nil }
    let part = name[name.index(after: open)...].dropLast()
    return part.isEmpty ? nil : NameParts(name[..<open], part, .brackets)
  }

  /// Behind the last comma, or behind a dash that has a blank before it.
  private static func behind(_ name: String) -> NameParts? {
    let marks = name.indices.filter { name[$0] == "," || isDash(name, at: $0) && isBlank(name, before: $0) }
    guard let mark = marks.last, mark > name.startIndex else { return nil }
    let part = name[name.index(after: mark)...]
    // "NTNU - Norwegian University": what stands before is the part.
    guard !part.trimmed.isEmpty, name[mark] == "," || isShort(part) || !isShort(name[..<mark]) else { return nil }
    return NameParts(name[..<mark], part, name[mark] == "," ? .comma : .dash)
  }

  private static func before(_ name: String) -> NameParts? {
    guard let mark = name.indices.first(where: { isDash(name, at: $0) && isBlank(name, before: $0) }),
      isShort(name[..<mark])
    else { return nil }
    return NameParts(name[name.index(after: mark)...], name[..<mark], .front)
  }

  private static func isShort(_ text: Substring) -> Bool {
    let text = text.trimmed
    return !text.isEmpty && !text.contains(" ")
  }

  private static func isDash(_ name: String, at index: String.Index) -> Bool {
    name[index].unicodeScalars.first.map { Dash.isDash($0) } ?? false
  }

  private static func isBlank(_ name: String, before index: String.Index) -> Bool {
    index > name.startIndex && name[name.index(before: index)] == " "
  }

  /// Whether brackets hold a word with one capital that is made of the name: `California Institute of Technology (Caltech)`.
  static func isNickname(_ parts: NameParts, _ spelling: AcronymSpelling) -> Bool {
    parts.mark == .brackets && spelling == .wholly && isShort(parts.part[...]) && USState.named(parts.part) == nil
  }

  /// Whether a part is one word of capitals, with no more small letters among them, and no state or its code: `UCSD`,
  /// `E-JUST`, `UVic`, but not `Tri-Cities` or `LaCrosse`.
  static func isAcronym(_ part: String) -> Bool {
    guard !part.contains(where: { $0.isWhitespace || $0.isNumber }), part.count >= 2, part.count <= 12 else {
      return false
    }
    let letters = part.unicodeScalars.filter { $0.properties.isAlphabetic }
    guard letters.count >= 2, letters.first?.properties.isUppercase == true else { return false }
    if Country.named(part) != nil || USState.named(part) != nil { return false }
    let capitals = letters.count { $0.properties.isUppercase }
    return capitals >= 2 && 2 * capitals >= letters.count
  }
}
