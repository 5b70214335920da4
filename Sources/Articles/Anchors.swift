import Markdown

/// The anchors by which a link inside the document reaches a heading.
enum Anchors {
  /// Those of its HTML tags, such as `<a name="cmu">`, then the one that GitHub makes of its text.
  static func anchors(of heading: [Inline], text: String) -> [String] { tags(in: heading) + [slug(text)] }

  private static func tags(in inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      switch inline.kind {
      case .html(let tag): ["id", "name"].compactMap { value(of: $0, in: tag) }
      case .link(_, let parts), .strong(let parts), .emphasis(let parts): tags(in: parts)
      default: []
      }
    }
  }

  /// The value of an attribute in quotes.
  static func value(of attribute: String, in tag: String) -> String? {
    let parts = tag.split { $0 == "\"" || $0 == "'" }
    let lead = parts.firstIndex { $0.lowercased().hasSuffix(" \(attribute)=") }
    return lead.flatMap { $0 + 1 < parts.count ? String(parts[$0 + 1]) : nil }
  }

  /// Lower case, blanks as hyphens, no other punctuation.
  private static func slug(_ text: String) -> String {
    String(
      text.lowercased().compactMap { character in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || character == "-" || character == "_" ? character : nil
      })
  }
}
