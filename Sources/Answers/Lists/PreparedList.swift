public import Catalog
public import FilterLanguage
public import Tables

/// A list that was checked against a catalogue, and of which no row was read yet: to be written as its rows come.
public struct PreparedList: Sendable {
  /// What was asked for.
  public let listing: Listing
  package let compiled: CompiledListing

  /// The columns as a writer takes them.
  public var columns: [Column] { compiled.tableColumns }
}

extension CatalogFile {
  /// Checks a list against the catalogue, without reading a row.
  ///
  /// - Throws: `FilterErrors` for the list's filter, order or columns, `CatalogError` for its year.
  public func prepare(_ listing: Listing) throws -> PreparedList {
    PreparedList(listing: listing, compiled: try listing.compiled(for: connection))
  }

  /// Writes a list as its rows come: memory is flat in their number, but for `TableFormat.table`.
  ///
  /// - Parameters:
  ///   - format: How the rows are written.
  ///   - layout: The look of a table, headings, what stands for NULL.
  ///   - sink: Takes chunks of about 64 KiB; it stays open.
  /// - Returns: What `TableFormat.table` shows only the beginning of; nil for nothing.
  /// - Throws: `DatabaseError` for reading, `OutputError` for writing.
  @discardableResult
  public func write(
    _ list: PreparedList, as format: TableFormat, layout: TableLayout = TableLayout(), to sink: any ByteSink
  ) throws -> ShortenedCells? {
    try list.compiled.write(format, layout: layout, of: self, to: sink)
  }

  /// How many rows a list has, its limit and offset considered, without reading them.
  public func count(of list: PreparedList) throws -> RowCount {
    RowCount(count: try list.compiled.count(in: connection))
  }

  /// How a list is asked for, without running it.
  public func explain(_ list: PreparedList) throws -> QueryExplanation { try list.compiled.explanation(in: connection) }

  /// What a reader must know of a filter before anything is read: names in it that nothing has.
  public func warnings(on filter: Filter) throws -> [Note] {
    try filter.unknownNames(in: connection).map { Note($0.warning, weight: .warning) }
  }

  /// The areas that a filter's `focus` finds only because they contain what was asked for.
  public func containingAreas(of filter: Filter) throws -> [ContainingArea] {
    try filter.containingAreas(in: connection)
  }

  /// What a reader must know of a list: areas that were taken for others, and what its filter left out.
  public func notes(on list: PreparedList) throws -> [Note] {
    if try isEmpty { return [.emptyCatalog] }
    let asksForAreas = list.compiled.subject == .focusAreas
    let areas = asksForAreas ? [] : try list.listing.filter?.containingAreas(in: connection) ?? []
    let leftOut = try list.compiled.leftOut(in: connection)
    let verdict = try list.listing.verdict.map { [try note(on: $0, of: list, leftOut)] } ?? []
    return areas.map(\.note) + (leftOut?.notes(counted: list.compiled.subject.counted) ?? []) + verdict
  }

  /// Yes, no, or what is not known.
  private func note(on verdict: Listing.Verdict, of list: PreparedList, _ leftOut: LeftOut?) throws -> Note {
    let isListed = try list.compiled.count(in: connection) > 0
    switch verdict {
    case .any: return isListed ? "the answer is yes" : leftOut?.refusal ?? "the answer is no"
    case .every where isListed: return "the answer is no; listed is what does not fit"
    case .every:
      if leftOut?.isUncertain == true { return "the answer is not known; nothing is known not to fit" }
      let asked = try prepare(Listing(list.listing.subject, filter: list.listing.within))
      return try asked.compiled.count(in: connection) > 0 ? "the answer is yes" : "the catalogue has none of those"
    }
  }
}
