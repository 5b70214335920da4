public import Catalog
public import Tables

extension CompiledListing {
  /// Writes the list, its rows as they come.
  ///
  /// - Parameters:
  ///   - format: How the rows are written.
  ///   - layout: The look of a table, headings, what stands for NULL.
  ///   - catalog: The catalogue that the list was compiled for.
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  /// - Throws: `DatabaseError` for reading, `OutputError` for writing.
  public func write(
    _ format: TableFormat, layout: TableLayout = TableLayout(), of catalog: borrowing CatalogFile,
    to sink: any ByteSink
  ) throws {
    try write(with: TableWriter(format, columns: tableColumns, layout: layout, to: sink), of: catalog)
  }

  /// The columns as a writer takes them.
  package var tableColumns: [Tables.Column] { columns.map { Tables.Column($0) } }

  /// Writes the rows, and what ends the table.
  package func write(with writer: consuming TableWriter, of catalog: borrowing CatalogFile) throws {
    var writer = writer
    let shapes = columns.map(\.shape)
    try forEachRow(in: catalog.connection) { row in
      for (index, shape) in shapes.enumerated() { writer.append(shape, index, of: row) }
      try writer.endRow()
    }
    try writer.finish()
  }
}

extension Tables.Column {
  fileprivate init(_ column: CompiledListing.Column) {
    self.init(key: column.key, title: column.title, isNumeric: column.isNumeric)
  }
}
