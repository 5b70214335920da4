public import Wording

/// The text of some inlines, flat, in which every scalar knows its place.
///
/// Markup is gone: code and an image's alternative text are text, HTML is nothing, and a break, also the tag `<br>`, is
/// a line feed.
public struct SourceText: Sendable {
  /// Neighbouring scalars that share what they are.
  struct Segment: Sendable {
    let start: Int
    let position: SourcePosition
    let isVerbatim: Bool
    let isStrong: Bool
    let url: String?
  }

  /// The text.
  public private(set) var scalars: [Unicode.Scalar] = []
  private var segments: [Segment] = []

  /// The text of a heading, a paragraph or a cell.
  public init(_ inlines: [Inline]) {
    append(inlines, isStrong: false, url: nil)
  }

  private mutating func append(_ inlines: [Inline], isStrong: Bool, url: String?) {
    for inline in inlines {
      switch inline.kind {
      case .text(let text), .code(let text): append(text, inline, isStrong: isStrong, url: url)
      case .softBreak, .hardBreak: append("\n", inline, isStrong: false, url: nil)
      case .html(let tag): if Self.isLineBreak(tag) { append("\n", inline, isStrong: false, url: nil) }
      case .emphasis(let parts): append(parts, isStrong: isStrong, url: url)
      case .strong(let parts): append(parts, isStrong: true, url: url)
      case .link(let target, let parts): append(parts, isStrong: isStrong, url: target)
      case .image(_, let parts): append(parts, isStrong: isStrong, url: url)
      }
    }
  }

  private mutating func append(_ text: String, _ inline: Inline, isStrong: Bool, url: String?) {
    let segment = Segment(
      start: scalars.count, position: inline.position, isVerbatim: inline.isVerbatim, isStrong: isStrong, url: url)
    segments.append(segment)
    scalars.append(contentsOf: text.unicodeScalars)
  }

  private static func isLineBreak(_ tag: String) -> Bool {
    let name = tag.lowercased().dropFirst().drop { $0 == " " || $0 == "/" }.prefix { $0.isLetter }
    return name == "br"
  }

  /// The segment that a scalar stands in.
  private func segment(at index: Int) -> Segment? {
    let next = segments.partitioningIndex { $0.start > index }
    return next > 0 ? segments[next - 1] : nil
  }

  /// Where a scalar stands in the file; in a text with escapes before it, where that text starts.
  public func position(at index: Int) -> SourcePosition? {
    guard let segment = segment(at: index) else { return nil }
    let offset = segment.isVerbatim ? index - segment.start : 0
    return SourcePosition(line: segment.position.line, column: segment.position.column + offset)
  }

  /// Whether a scalar stands in bold.
  public func isStrong(at index: Int) -> Bool { segment(at: index)?.isStrong ?? false }

  /// The target of the first link in a range of scalars.
  public func url(in range: Range<Int>) -> String? {
    guard let first = segment(at: range.lowerBound) else { return nil }
    if let url = first.url { return url }
    let start = segments.partitioningIndex { $0.start > range.lowerBound }
    return segments[start...].prefix { $0.start < range.upperBound }.first { $0.url != nil }?.url
  }
}

extension [SourceText.Segment] {
  /// The first element for which `belongs` holds, in an array where it holds for all that follow.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
