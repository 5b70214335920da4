/// Marks of Markdown around a name: images, links, emphasis, code.
enum CellMarkup {
  static func removed(from text: String) -> String {
    guard text.utf8.contains(where: { [0x2A, 0x5B, 0x5F, 0x60].contains($0) }) else { return text }
    return withoutEmphasis(withoutLinks(text))
  }

  /// `![logo](x.png)` is nothing, `[Yale](https://yale.edu)` is Yale.
  private static func withoutLinks(_ text: String) -> String {
    var rest = text[...]
    var kept = ""
    while let open = rest.firstIndex(of: "[") {
      let isImage = open > rest.startIndex && rest[rest.index(before: open)] == "!"
      guard let close = rest[open...].firstIndex(of: "]"), let end = target(behind: close, in: rest) else {
        kept += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      kept += rest[..<(isImage ? rest.index(before: open) : open)]
      if !isImage { kept += rest[rest.index(after: open)..<close] }
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }

  /// The bracket that ends a link's address.
  private static func target(behind close: String.Index, in text: Substring) -> String.Index? {
    let open = text.index(after: close)
    guard open < text.endIndex, text[open] == "(" else { return nil }
    return text[open...].firstIndex(of: ")")
  }

  /// Without `**`, `__`, `*`, `_` and backticks in pairs that stand around words.
  private static func withoutEmphasis(_ text: String) -> String {
    var text = text
    for mark in ["***", "**", "__", "`", "*", "_"] {
      while let open = text.firstRange(of: mark), let close = text[open.upperBound...].firstRange(of: mark),
        isMark(open, close, in: text)
      {
        let inside = text[open.upperBound..<close.lowerBound]
        text = String(text[..<open.lowerBound] + inside + text[close.upperBound...])
      }
    }
    return text
  }

  /// Whether two marks open and close: with no letter before and behind, and no blank inside.
  private static func isMark(_ open: Range<String.Index>, _ close: Range<String.Index>, in text: String) -> Bool {
    let inside = text[open.upperBound..<close.lowerBound]
    guard let first = inside.first, let last = inside.last, !first.isWhitespace, !last.isWhitespace else {
      return false
    }
    let before = open.lowerBound > text.startIndex ? text[text.index(before: open.lowerBound)] : " "
    let behind = close.upperBound < text.endIndex ? text[close.upperBound] : " "
    return !before.isLetter && !before.isNumber && !behind.isLetter && !behind.isNumber
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Where a short text stands first.
  fileprivate func firstRange(of mark: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(mark) { return index..<self.index(index, offsetBy: mark.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
