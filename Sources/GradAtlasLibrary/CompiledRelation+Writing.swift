public import Catalog
public import Tables

extension CompiledRelation {
  /// Writes rows of a table or view as they come: memory is flat in their number, but for `TableFormat.table`.
  ///
  /// ```swift
  /// let catalog = try CatalogFile(reading: "catalog.db")
  /// guard let entries = try Relation.all(in: catalog.connection).first(where: { $0.name == "ranking_entry" }) else { return }
  /// let file = try AtomicFile(path: "entries.csv")
  /// try RelationListing(entries).compiled().write(.csv, of: catalog, to: file)
  /// try file.commit()
  /// ```
  ///
  /// - Parameters:
  ///   - format: How the rows are written.
  ///   - layout: The look of a table, headings, what stands for NULL.
  ///   - catalog: The catalogue that the relation is of.
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  /// - Throws: `DatabaseError` for reading, `OutputError` for writing.
  public func write(
    _ format: TableFormat, layout: TableLayout = TableLayout(), of catalog: borrowing CatalogFile,
    to sink: any ByteSink
  ) throws {
    try write(with: TableWriter(format, columns: tableColumns, layout: layout, to: sink), of: catalog)
  }

  /// The columns as a writer takes them.
  package var tableColumns: [Tables.Column] { columns.map { Tables.Column(key: $0.name, isNumeric: $0.isNumeric) } }

  /// Writes the rows, and what ends the table.
  package func write(with writer: consuming TableWriter, of catalog: borrowing CatalogFile) throws {
    var writer = writer
    let count = columns.count
    try forEachRow(in: catalog.connection) { row in
      for index in 0..<count { writer.append(index, of: row) }
      try writer.endRow()
    }
    try writer.finish()
  }
}
