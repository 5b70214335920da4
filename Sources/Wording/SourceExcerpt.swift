/// One line of a text with a place in it, cut to a window where the line is long, safe to print on a terminal.
public struct SourceExcerpt: Equatable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int
  /// The line or a window of it; `…` stands where something was left out.
  public let text: String
  /// Spaces and carets that stand under the place in `text`.
  public let carets: String

  /// Columns of context before the place and columns shown in all.
  private static let before = 30
  private static let width = 100

  /// Finds the line in which a place begins.
  ///
  /// - Parameters:
  ///   - source: Any text; line ends are LF, CR LF or CR.
  ///   - span: UTF-8 offsets, cut to the text; an empty span gets one caret.
  public init(_ source: String, span: Range<Int>) {
    let start = Self.index(source, span.lowerBound)
    let lineStart = source[..<start].lastIndex(where: \.isNewline).map(source.index(after:)) ?? source.startIndex
    let lineEnd = source[start...].firstIndex(where: \.isNewline) ?? source.endIndex
    let end = min(max(Self.index(source, span.upperBound), start), lineEnd)
    line = source[..<lineStart].count(where: \.isNewline) + 1
    column = source[lineStart..<start].count + 1
    let isShort = source[lineStart..<lineEnd].fits(Self.width)
    let head = Self.last(isShort ? Self.width : Self.before, of: source[lineStart..<start])
    let marked = Self.first(Self.width - DisplayWidth.of(head), of: source[start..<end])
    let room = Self.width - DisplayWidth.of(head) - DisplayWidth.of(marked)
    let tail = room < 0 ? "" : Self.first(room, of: source[end..<lineEnd])
    text = head + marked + tail
    carets =
      String(repeating: " ", count: DisplayWidth.of(head))
      + String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
  }

  private static func index(_ source: String, _ offset: Int) -> String.Index {
    let utf8 = source.utf8
    let index = utf8.index(utf8.startIndex, offsetBy: min(max(offset, 0), utf8.count))
    return source.unicodeScalars.index(index, offsetBy: 0)
  }

  /// The first characters that fit in `columns`, with `…` for what does not.
  private static func first(_ columns: Int, of text: Substring) -> String {
    let shown = text.prefix(max(columns, 0) + 1).shownOnTerminal
    var result = ""
    var used = 0
    for character in shown {
      used += DisplayWidth.of(character)
      if used > columns { return result + "…" }
      result.append(character)
    }
    return result
  }

  /// The last characters that fit in `columns`, after `…` for what does not.
  private static func last(_ columns: Int, of text: Substring) -> String {
    if text.fits(columns) { return text.shownOnTerminal }
    var kept: [Character] = []
    var used = 0
    for character in text.suffix(columns).shownOnTerminal.reversed() {
      used += DisplayWidth.of(character)
      if used > columns { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}
