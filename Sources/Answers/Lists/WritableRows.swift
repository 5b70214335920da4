package import Catalog
package import SQLiteStorage
package import Tables

/// A compiled statement whose rows go into a table: a list, or a table or view.
package protocol WritableRows {
  /// The columns as a writer takes them.
  var tableColumns: [Tables.Column] { get }

  /// What writes a row, text straight from SQLite's memory.
  var writing: (borrowing Statement, inout TableWriter) throws -> Void { get }

  /// Runs the statement and hands out its rows, one after the other.
  func forEachRow(in connection: borrowing Connection, _ body: (borrowing Statement) throws -> Void) throws
}

extension WritableRows {
  /// Writes the rows as they come: memory is flat in their number, but for `TableFormat.table`.
  ///
  /// - Parameters:
  ///   - format: How the rows are written.
  ///   - layout: The look of a table, headings, what stands for NULL.
  ///   - catalog: The catalogue that the statement was compiled for.
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  /// - Returns: What `TableFormat.table` shows only the beginning of; nil for nothing.
  /// - Throws: `DatabaseError` for reading, `OutputError` for writing.
  @discardableResult
  package func write(
    _ format: TableFormat, layout: TableLayout = TableLayout(), of catalog: borrowing CatalogFile,
    to sink: any ByteSink
  ) throws -> ShortenedCells? {
    try write(with: TableWriter(format, columns: tableColumns, layout: layout, to: sink), of: catalog)
  }

  /// Writes the rows, and what ends the table.
  @discardableResult
  package func write(
    with writer: consuming TableWriter, of catalog: borrowing CatalogFile
  ) throws -> ShortenedCells? {
    var writer = writer
    let write = writing
    try forEachRow(in: catalog.connection) { row in try write(row, &writer) }
    return try writer.finish()
  }
}

extension CompiledListing: WritableRows {
  /// With the fields' titles.
  package var tableColumns: [Tables.Column] {
    columns.map { Tables.Column(key: $0.key, title: $0.title, isNumeric: $0.isNumeric) }
  }

  /// Fields of many values become lists.
  package var writing: (borrowing Statement, inout TableWriter) throws -> Void {
    let shapes = columns.map(\.shape)
    return { row, writer in
      for (index, shape) in shapes.enumerated() { writer.append(shape, index, of: row) }
      try writer.endRow()
    }
  }
}

extension CompiledRelation: WritableRows {
  /// By their names in SQL.
  package var tableColumns: [Tables.Column] { columns.map { Tables.Column(key: $0.name, isNumeric: $0.isNumeric) } }

  /// Values as SQLite has them, bytes as SQL writes them.
  package var writing: (borrowing Statement, inout TableWriter) throws -> Void {
    { row, writer in try writer.write(row) }
  }
}
