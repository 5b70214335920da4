/// Tags of HTML in a name: `<b>MIT</b>`, `<a href="…">Yale</a>`, `Yale<sup>1</sup>`.
enum CellTags {
  /// The text without tags that are known, and without what is raised, which refers to a note; `<br>` is a blank.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var rest = text[...]
    var kept = ""
    while let open = rest.firstIndex(of: "<") {
      kept += rest[..<open]
      rest = rest[open...]
      guard let (name, end) = tag(rest) else {
        kept.append("<")
        rest = rest.dropFirst()
        continue
      }
      rest = rest[end...]
      if name == "br" || name == "p" { kept.append(" ") }
      if name == "sup", let raised = raisedEnd(rest) { rest = rest[raised...] }
    }
    return kept + rest
  }

  /// The name of a known tag at the start, `/b` of one that closes, and where it ends.
  private static func tag(_ text: Substring) -> (name: String, end: String.Index)? {
    guard let close = text.firstIndex(of: ">") else { return nil }
    let inside = text[..<close].dropFirst()
    let isClosing = inside.first == "/"
    let name = inside.drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
    let behind = inside.dropFirst((isClosing ? 1 : 0) + name.count)
    guard names.contains(name), behind.first.map({ $0 == "/" || $0.isWhitespace }) ?? true else { return nil }
    return (isClosing ? "/" + name : name, text.index(after: close))
  }

  /// Where a raised text ends, behind its closing tag.
  private static func raisedEnd(_ text: Substring) -> String.Index? {
    guard let open = text.firstIndex(of: "<"), let (name, end) = tag(text[open...]), name == "/sup" else { return nil }
    return end
  }

  private static let names: Set<String> = [
    "a", "b", "i", "u", "p", "em", "br", "strong", "span", "sup", "sub", "font", "small", "big", "img", "div", "td",
    "th", "tr", "li", "code", "center", "nobr", "wbr", "abbr",
  ]
}
