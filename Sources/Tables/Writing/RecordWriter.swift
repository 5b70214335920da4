import Wording

/// A label with its values, a line or more each.
public struct RecordField: Hashable, Sendable {
  /// What stands to the left.
  public let label: String
  /// What stands to the right, each value on a line of its own; none is shown as NULL.
  public let values: [String]

  /// A field of any number of values.
  public init(_ label: String, values: [String]) {
    self.label = label
    self.values = values
  }

  /// A field of one value; nil is NULL.
  public init(_ label: String, _ value: String?) { self.init(label, values: value.map { [$0] } ?? []) }
}

/// Some fields under a title.
public struct RecordSection: Hashable, Sendable {
  /// The heading.
  public let title: String
  /// The fields in the order they are shown.
  public let fields: [RecordField]

  /// A section; one without fields is shown as its title alone.
  public init(_ title: String, _ fields: [RecordField]) {
    self.title = title
    self.fields = fields
  }
}

/// Writes everything about one thing, a field a line, for people.
public enum RecordWriter {
  /// Writes sections one below the other, an empty line between them, values aligned across all of them.
  ///
  /// Values are wrapped to the layout's width; where less than half of it is left beside the longest label, they stand
  /// below their labels. Control characters are shown, never sent.
  ///
  /// - Returns: What only the beginning is shown of, as in a table; nil for nothing.
  /// - Throws: What the sink throws.
  @discardableResult
  public static func write(
    _ sections: [RecordSection], layout: TableLayout = TableLayout(), to sink: any ByteSink
  ) throws(OutputError) -> ShortenedCells? {
    var cells = ShortenedCells()
    let sections = sections.map { $0.shortened(&cells, wrapped: layout.width != nil) }
    try sink.write(RecordText(layout: layout, sections: sections).text)
    return cells.count > 0 ? cells : nil
  }
}

extension RecordSection {
  /// A title is underlined, and what stands below it is indented line by line.
  fileprivate func shortened(_ cells: inout ShortenedCells, wrapped isWrapped: Bool) -> RecordSection {
    func shorter(_ text: String) -> String {
      // No character takes more columns than it has bytes.
      ShortenedCells.isTooWide(text.utf8.count, wrapped: isWrapped) ? cells.shortening(text) : text
    }
    return RecordSection(
      shorter(title), fields.map { RecordField(shorter($0.label), values: $0.values.map(shorter)) })
  }
}

/// Sections laid out as text.
struct RecordText {
  private static let indent = "  "
  private let layout: TableLayout
  private let sections: [RecordSection]
  private let labelWidth: Int

  init(layout: TableLayout, sections: [RecordSection]) {
    self.layout = layout
    self.sections = sections
    labelWidth = sections.flatMap(\.fields).map { DisplayWidth.of(VisibleText.visible($0.label)) }.max() ?? 0
  }

  var text: String { sections.map(text).joined(separator: "\n") }

  /// Where values start.
  private var valueColumn: Int {
    let beside = Self.indent.count + labelWidth + 2
    guard let width = layout.width, beside > width / 2 else { return beside }
    return 2 * Self.indent.count
  }

  private var valueWidth: Int? { layout.width.map { max($0 - valueColumn, 2) } }

  private func text(_ section: RecordSection) -> String {
    let title = lines(section.title, layout.width)
    let rule = layout.usesBoxLines ? "─" : "-"
    let length = title.map { DisplayWidth.of($0) }.max() ?? 0
    let heading = title.map { styled($0, .bold) } + [String(repeating: rule, count: length)]
    return (heading + section.fields.flatMap(lines)).map { $0 + "\n" }.joined()
  }

  private func lines(_ field: RecordField) -> [String] {
    let label = Self.indent + VisibleText.visible(field.label)
    let values =
      field.values.isEmpty
      ? [styled(VisibleText.visible(layout.nullText), .dim)] : field.values.flatMap { lines($0, valueWidth) }
    let padding = valueColumn - DisplayWidth.of(label)
    if padding < 2 { return lines(field.label, label) + (values == [""] ? [] : values.map(indented)) }
    let first = values[0].isEmpty ? label : label + String(repeating: " ", count: padding) + values[0]
    return [first] + values.dropFirst().map(indented)
  }

  private func lines(_ label: String, _ indentedLabel: String) -> [String] {
    lines(label, layout.width.map { max($0 - Self.indent.count, 2) }).map { Self.indent + $0 }
  }

  private func indented(_ value: String) -> String {
    value.isEmpty ? "" : String(repeating: " ", count: valueColumn) + value
  }

  /// The value as it may be shown, a newline in it kept as a new line.
  private func lines(_ value: String, _ width: Int?) -> [String] {
    value.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let line = VisibleText.visible(String(line))
      return width.map { wrapped(line, to: $0) } ?? [line]
    }
  }

  private func styled(_ text: String, _ style: TextStyle) -> String {
    layout.usesColor ? style.applied(to: text) : text
  }
}
