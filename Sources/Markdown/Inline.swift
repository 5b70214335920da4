public import Wording

/// A part of a line: text, or markup around parts.
public struct Inline: Sendable, Equatable {
  /// What the part is.
  public indirect enum Kind: Sendable, Equatable {
    /// Plain text, its escapes and entities resolved.
    case text(String)
    /// `*a*`.
    case emphasis([Inline])
    /// `**a**`.
    case strong([Inline])
    /// `[a](url)` or `<url>`.
    case link(url: String, [Inline])
    /// `![a](url)`; the parts are its alternative text.
    case image(url: String, [Inline])
    /// A code span.
    case code(String)
    /// One HTML tag or comment, as written.
    case html(String)
    /// A line's end inside a paragraph.
    case softBreak
    /// A line's end that was asked for, with two spaces or a backslash.
    case hardBreak
  }

  /// What the part is, with its own parts.
  public let kind: Kind
  /// Where it starts, with its markup.
  ///
  /// A break has the place of the part before it. In a paragraph that holds a link whose target or title runs over a
  /// line's end, what follows that link is placed a line too early: cmark does not count that end.
  public let position: SourcePosition
  /// Whether a text stands in the file as it is here, so that its n-th scalar is n columns on; false after an escape or
  /// an entity.
  public let isVerbatim: Bool
}

extension Inline {
  /// A text as it stands in a file, at the file's start.
  public static func literal(_ text: String) -> Inline { Inline(kind: .text(text), position: .start, isVerbatim: true) }
}

extension [Inline] {
  /// The text without its markup; a break is one space, HTML is nothing.
  public var plainText: String {
    var text = ""
    for part in self { part.append(to: &text) }
    return text
  }
}

extension Inline {
  /// Its depth is limited by `MarkdownDocument.maximumDepth`.
  fileprivate func append(to text: inout String) {
    switch kind {
    case .text(let literal), .code(let literal): text += literal
    case .html: break
    case .softBreak, .hardBreak: text += " "
    case .emphasis(let parts), .strong(let parts), .link(_, let parts), .image(_, let parts):
      for part in parts { part.append(to: &text) }
    }
  }
}
