public import Tables

/// A table that is all there.
public struct AnswerTable: Sendable, Hashable {
  /// The columns in their order.
  public let columns: [Column]
  /// The rows, a cell a column each.
  public let rows: [[Cell]]
  /// What is to be known of the table, for the formats that can say it.
  public let caption: String?

  /// A table of values that are known.
  ///
  /// - Parameter rows: A cell a column each.
  public init(columns: [Column], rows: [[Cell]], caption: String? = nil) {
    self.columns = columns
    self.rows = rows
    self.caption = caption
  }

  /// A row for each of some things.
  public init<Row>(_ rows: [Row], in columns: [TableColumn<Row>], caption: String? = nil) {
    self.init(
      columns: columns.map(\.heading), rows: rows.map { row in columns.map { $0.cell(row) } }, caption: caption)
  }

  /// Writes the table.
  ///
  /// - Parameters:
  ///   - format: How the rows are written.
  ///   - layout: The look of a table, headings, what stands for NULL.
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  /// - Returns: What `TableFormat.table` shows only the beginning of; nil for nothing.
  @discardableResult
  public func write(
    as format: TableFormat, layout: TableLayout = TableLayout(), to sink: any ByteSink
  ) throws(OutputError) -> ShortenedCells? {
    var layout = layout
    layout.caption = caption
    var writer = try TableWriter(format, columns: columns, layout: layout, to: sink)
    for row in rows { try writer.write(row: row) }
    return try writer.finish()
  }
}

extension AnswerTable: Encodable {
  /// An array of objects, a value for each column by its key.
  public func encode(to encoder: any Encoder) throws {
    var array = encoder.unkeyedContainer()
    for row in rows {
      var object = array.nestedContainer(keyedBy: ColumnKey.self)
      for (column, cell) in zip(columns, row) { try object.encode(cell, forKey: ColumnKey(stringValue: column.key)) }
    }
  }
}

/// The key of a column as one of an encoded object.
private struct ColumnKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
