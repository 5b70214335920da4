import Terms
import Wording

/// A university as a cell or a heading prints it.
struct PrintedUniversity {
  let name: String
  let acronym: String?
  let key: FoldedKey
  let url: String?
  let position: SourcePosition

  init(_ slice: TextSlice) {
    let text = slice.text
    let acronym = Self.acronym(endOf: text)
    self.acronym = acronym
    name = acronym.map { Blank.collapsed(text.dropLast($0.count + 2).unicodeScalars) } ?? text
    key = .university(name)
    url = slice.url
    position = slice.position
  }

  /// `UCSD` of a text that ends in `(UCSD)`: one word with two capitals or more, behind a name.
  private static func acronym(endOf text: String) -> String? {
    guard text.hasSuffix(")"), let bracket = text.lastIndex(of: "("), bracket > text.startIndex else { return nil }
    let inner = text[text.index(after: bracket)...].dropLast()
    let isWord = inner.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "&" }
    return isWord && inner.count { $0.isUppercase } >= 2 ? String(inner) : nil
  }

  var university: ArticleUniversity {
    let isAnchor = url?.hasPrefix("#") ?? false
    return ArticleUniversity(
      name: name, acronym: acronym, anchor: isAnchor ? url.map { String($0.dropFirst()) } : nil,
      url: isAnchor ? nil : url, position: position)
  }
}
