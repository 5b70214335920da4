import Tables

/// A column that knows its heading and how a row fills it.
struct TableColumn<Row>: Sendable {
  private let column: Column
  fileprivate let cell: @Sendable (Row) -> Cell

  /// - Parameters:
  ///   - key: The stable name, for programs.
  ///   - title: The heading, for people; the key unless another is given.
  init(_ key: String, _ title: String? = nil, isNumeric: Bool = false, _ cell: @escaping @Sendable (Row) -> Cell) {
    column = Column(key: key, title: title, isNumeric: isNumeric)
    self.cell = cell
  }

  fileprivate var heading: Column { column }
}

extension OutputOptions {
  /// Writes a row for each of some things to a place that something else may be written to as well.
  func write<Row>(_ rows: [Row], in columns: [TableColumn<Row>], to sink: any ByteSink) throws {
    try write(
      columns: columns.map(\.heading), rows: rows.map { row in columns.map { $0.cell(row) } }, to: sink)
  }
}
