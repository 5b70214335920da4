public import Catalog
public import Tables

extension CatalogFile {
  /// The rows of a list, all at once, in the list's order.
  ///
  /// ```swift
  /// let catalog = try CatalogFile(reading: "catalog.db")
  /// let filter = try Filter("focus = 'NLP' AND state = 'California'")
  /// for row in try catalog.rows(of: Listing(.programs, filter: filter)) { print(row["program"] ?? .null) }
  /// ```
  ///
  /// - Throws: `FilterErrors` for the list's filter, order or columns, `CatalogError` for its year, `DatabaseError`.
  public func rows(of listing: Listing) throws -> [ListingRow] { try rows(of: prepare(listing)) }

  /// How many rows a list has, its limit and offset considered, without reading them.
  ///
  /// - Throws: As ``rows(of:)``.
  public func count(of listing: Listing) throws -> Int { try count(of: prepare(listing)).count }

  /// Writes a list in one of the formats, its rows as they come: memory is flat in their number, but for
  /// `TableFormat.table`.
  ///
  /// ```swift
  /// let file = try AtomicFile(path: "programs.csv", protecting: catalog.files)
  /// try catalog.write(Listing(.programs), as: .csv, to: file)
  /// try file.commit()
  /// ```
  ///
  /// - Returns: What `TableFormat.table` shows only the beginning of; nil for nothing.
  /// - Throws: As ``rows(of:)``, and `OutputError` for writing.
  @discardableResult
  public func write(
    _ listing: Listing, as format: TableFormat, layout: TableLayout = TableLayout(), to sink: any ByteSink
  ) throws -> ShortenedCells? {
    try write(prepare(listing), as: format, layout: layout, to: sink)
  }
}
