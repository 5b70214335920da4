import Wording

/// What the lines of a paragraph say, one value for each label.
struct LabelledLine {
  /// As written, without the colon.
  let name: String
  /// Nil for a label that is not known.
  let label: Label?
  let value: TextSlice
  /// Where the label stands.
  let position: SourcePosition

  private static let longestLabel = 60

  /// Reads a paragraph. A line without a label goes on with the value of the line before; lines before the first label
  /// belong to none.
  ///
  /// A label is what stands before a line's first colon, if it is bold or known. Known labels alone need no bold, so that
  /// prose with a colon in it is no label.
  static func lines(of paragraph: TextSlice) -> [LabelledLine] {
    var lines: [LabelledLine] = []
    for line in paragraph.split(where: { $0 == "\n" }) {
      if let labelled = LabelledLine(line) {
        lines.append(labelled)
      } else if let last = lines.last {
        lines[lines.count - 1] = last.extended(to: line.range.upperBound, in: paragraph)
      }
    }
    return lines
  }

  private init?(_ line: TextSlice) {
    let head = line.scalars.prefix(Self.longestLabel)
    guard let colon = head.firstIndex(where: { $0 == ":" || $0 == "\u{FF1A}" }) else { return nil }
    let name = line[line.range.lowerBound..<colon]
    let text = name.text
    let label = Label(text)
    guard !text.isEmpty, label != nil || name.isStrong else { return nil }
    self.name = text
    self.label = label
    value = line[(colon + 1)..<line.range.upperBound]
    position = name.position
  }

  private init(_ line: LabelledLine, value: TextSlice) {
    name = line.name
    label = line.label
    position = line.position
    self.value = value
  }

  private func extended(to end: Int, in paragraph: TextSlice) -> LabelledLine {
    LabelledLine(self, value: paragraph[value.range.lowerBound..<end])
  }
}
