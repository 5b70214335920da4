/// References to notes behind a name: `[note 2]`, `[1]`, `[a]`, `[^1]`, `¹`, `†`.
enum CellNotes {
  static func removed(from text: String) -> String {
    var rest = text[...]
    var kept = ""
    while let open = rest.firstIndex(of: "[") {
      kept += rest[..<open]
      rest = rest[open...]
      if let end = rest.firstIndex(of: "]"), isNote(rest[rest.index(after: open)..<end]), !kept.isBlank {
        rest = rest[rest.index(after: end)...]
      } else {
        kept.append("[")
        rest = rest.dropFirst()
      }
    }
    kept += rest
    return withoutMarks(kept)
  }

  /// `1`, `a`, `note 2`, `nb 3`, `^1`, `citation needed`.
  private static func isNote(_ text: Substring) -> Bool {
    let text = text.lowercased()
    if text.isEmpty || text == "citation needed" || text == "update" || text == "edit" { return !text.isEmpty }
    if text.hasPrefix("^") { return !text.contains(" ") }
    if text.utf8.count <= 4, text.utf8.allSatisfy({ $0 &- 48 < 10 }) { return true }
    if text.utf8.count == 1, text.utf8.allSatisfy({ $0 &- 97 < 26 }) { return true }
    let parts = text.split(separator: " ")
    return parts.count == 2 && ["note", "nb", "n", "lower-alpha", "fn", "ref"].contains(parts[0])
      && parts[1].utf8.allSatisfy { $0 &- 48 < 10 || $0 &- 97 < 26 }
  }

  /// Without raised digits and daggers behind a letter at the end.
  private static func withoutMarks(_ text: String) -> String {
    var kept = text.unicodeScalars[...]
    while let last = kept.last, last.properties.isWhitespace { kept = kept.dropLast() }
    let end = kept
    while let last = kept.last, marks.contains(last) || (last == " " && kept.count < end.count) {
      kept = kept.dropLast()
    }
    return kept.count == end.count || kept.isEmpty ? text : String(String.UnicodeScalarView(kept))
  }

  private static let marks: Set<Unicode.Scalar> = [
    "¹", "²", "³", "⁰", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "†", "‡", "*", "§",
  ]
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
