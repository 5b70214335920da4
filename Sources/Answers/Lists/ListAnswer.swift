public import Catalog
public import Tables

/// A list with its rows and its notes.
public struct ListAnswer: Shown, Equatable {
  /// What the rows are.
  public let subject: ListSubject
  /// The columns in their order.
  public let columns: [Column]
  /// The rows, in the list's order.
  public let rows: [ListingRow]
  private let known: [Note]

  init(_ list: PreparedList, rows: [ListingRow], notes: [Note]) {
    subject = list.listing.subject
    columns = list.columns
    self.rows = rows
    known = notes
  }

  /// The same rows for every reader: who reads it was said when the list was asked for.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(columns: columns, rows: rows.map(\.cells))
  }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] { known }
}

extension CatalogFile {
  /// A list, all of its rows at once, with what a reader must know of it.
  ///
  /// ```swift
  /// let answer = try catalog.list(Listing(.programs, filter: Filter("focus = 'NLP'")))
  /// print(answer.rows.count, answer.notes.map(\.text))
  /// ```
  ///
  /// - Throws: `FilterErrors` for the list's filter, order or columns, `CatalogError` for its year, `DatabaseError`.
  public func list(_ listing: Listing) throws -> ListAnswer { try read(prepare(listing)) }

  /// Reads the rows of a list that was prepared, and its notes.
  public func read(_ list: PreparedList) throws -> ListAnswer {
    let unknown = try list.listing.filter.map { try warnings(on: $0) } ?? []
    return ListAnswer(list, rows: try rows(of: list), notes: try unknown + notes(on: list))
  }

  /// The rows of a list that was prepared.
  func rows(of list: PreparedList) throws -> [ListingRow] {
    let keys = list.compiled.columns.map(\.key)
    let shapes = list.compiled.columns.map(\.shape)
    var rows: [ListingRow] = []
    try list.compiled.forEachRow(in: connection) { row in
      rows.append(ListingRow(keys: keys, cells: shapes.enumerated().map { row.cell($1, $0) }))
    }
    return rows
  }
}
