import Markdown
import Terms
import Wording

/// A part of a text that knows where it stands in the file.
struct TextSlice {
  let source: SourceText
  let range: Range<Int>
  /// Where an empty text stands.
  private let fallback: SourcePosition

  init(_ inlines: [Inline], at position: SourcePosition) {
    source = SourceText(inlines)
    range = source.scalars.indices
    fallback = position
  }

  private init(_ slice: TextSlice, _ range: Range<Int>) {
    source = slice.source
    self.range = range
    fallback = slice.fallback
  }

  subscript(_ range: Range<Int>) -> TextSlice { TextSlice(self, range) }

  var scalars: ArraySlice<Unicode.Scalar> { source.scalars[range] }

  /// The first scalar that is not blank, if there is one.
  private var firstIndex: Int? { range.first { !Blank.isBlank(source.scalars[$0]) } }

  /// Where it starts, blanks left aside.
  var position: SourcePosition { (firstIndex ?? range.first).flatMap { source.position(at: $0) } ?? fallback }

  /// The text, each run of blanks and line ends one space, none at its ends.
  var text: String { Blank.collapsed(scalars) }

  /// Whether its first scalar that is not blank is bold.
  var startsStrong: Bool { firstIndex.map { source.isStrong(at: $0) } ?? false }

  /// The target of its first link.
  var url: String? { range.isEmpty ? nil : source.url(in: range) }

  /// The parts between scalars of a kind, which belong to no part.
  func split(where isSeparator: (Unicode.Scalar) -> Bool) -> [TextSlice] {
    var parts: [TextSlice] = []
    var start = range.lowerBound
    for index in range where isSeparator(source.scalars[index]) {
      parts.append(self[start..<index])
      start = index + 1
    }
    return parts + [self[start..<range.upperBound]]
  }
}

extension TextSlice {
  /// Whether it begins and ends in bold.
  var isStrong: Bool {
    guard startsStrong, let last = range.last(where: { !Blank.isBlank(source.scalars[$0]) }) else { return false }
    return source.isStrong(at: last)
  }
}
