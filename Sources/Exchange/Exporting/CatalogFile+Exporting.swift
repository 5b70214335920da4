import Answers
public import Catalog
public import FilterLanguage
public import Tables

extension CatalogFile {
  /// Writes a table, a view or a list by its name, its rows as they come: memory is flat in their number, but for
  /// `TableFormat.table`.
  ///
  /// ```swift
  /// let catalog = try CatalogFile(reading: "catalog.db")
  /// let file = try AtomicFile(path: "history.csv", protecting: catalog.files)
  /// try catalog.export("ranking_history", where: Filter("ranking = 'ml'"), as: .csv, to: file)
  /// try file.commit()
  /// ```
  ///
  /// - Parameters:
  ///   - name: `ranking_entry`, `program_overview`, `focus-areas` …: a table or a view of the schema, or a
  ///     ``ListSubject``.
  ///   - filter: Which rows; over the columns of a table or view, the fields of a list.
  ///   - format: How they are written; in the order of the key, or the list's.
  ///   - layout: The look of a table, headings, what stands for NULL.
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  /// - Throws: `CatalogError` with the nearest names where nothing bears the name, `FilterErrors` for the filter,
  ///   `DatabaseError` for reading, `OutputError` for writing.
  public func export(
    _ name: String, where filter: Filter? = nil, as format: TableFormat, layout: TableLayout = TableLayout(),
    to sink: any ByteSink
  ) throws {
    switch try ExportSubject(named: name, in: connection) {
    case .list(let subject): try write(Listing(subject, filter: filter), as: format, layout: layout, to: sink)
    case .relation(let relation):
      try RelationListing(relation, filter: filter).compiled().write(format, layout: layout, of: self, to: sink)
    }
  }
}

extension CatalogFile {
  /// What can be exported by its name: lists, tables and views.
  public func exportableNames() throws -> [String] { try ExportSubject.names(in: connection) }
}
