import FilterLanguage
import SQLText
package import SQLiteStorage

/// A part of a list that goes on after one of its rows, with the numbers of the rows.
package struct CompiledPage: Sendable {
  /// The list as a statement: its rows, no more than were asked for.
  package let listing: CompiledListing
  /// Counts the rows that stand behind the row, however many the page has.
  let restQuery: SQLText

  /// How many rows stand behind the row, those of the page among them.
  package func restCount(in connection: borrowing Connection) throws -> Int {
    try connection.first(restQuery.text, restQuery.values) { $0.int(0) } ?? 0
  }

  /// Runs the statement and hands out its rows, each with its own number.
  package func forEachRow(
    in connection: borrowing Connection, _ body: (borrowing Statement, _ number: Int64) throws -> Void
  ) throws {
    try listing.query.forEachRow(in: connection) { try body($0, $0.int64(listing.columns.count)) }
  }
}

extension Listing {
  /// The rows behind a row, whether the list's filter holds for it or not; of the list without its limit and offset.
  ///
  /// - Parameters:
  ///   - row: The row's own number; nil for the rows from the first one on.
  ///   - size: How many rows at most.
  /// - Returns: nil if there is no such row any more.
  /// - Throws: As `compiled(for:)`.
  package func page(after row: Int64?, size: Int, for connection: borrowing Connection) throws -> CompiledPage? {
    let rankings = try RankingYears.all(in: connection, year: year).map { $0.reading(editions) }
    let definition = subject.definition
    let fields = definition.fields(rankings)
    let table = FieldTable(fields.map(\.field), reaches: definition.reaches)
    let filter = try filter?.compiled(with: table)
    let keys = try sortKeys(table, rankings)
    var conditions = filter.map { ["(\($0.predicate))" as SQLText] } ?? []
    if let row {
      guard let position = try position(of: row, keys, in: connection) else { return nil }
      conditions.append(position.isBefore)
    }
    let shown = try shownFields(fields, table, rankings)
    let outputs = shown.map(\.output)
    let rows: SQLText =
      "\nFROM \(definition.from)" + (conditions.isEmpty ? "" : "\nWHERE \(conditions.joined(separator: " AND "))")
    let order = keys.map { "\(outputs.sortTerm($0.term))\($0.direction)" as SQLText }.joined(separator: ", ")
    let numbered = (outputs + [definition.rowNumber]).joined(separator: ", ")
    let listing = CompiledListing(
      subject: subject, columns: shown.map(\.column),
      query: "SELECT \(numbered)\(rows)\nORDER BY \(order)\nLIMIT \(bind: size)", countQuery: "SELECT count(*)\(rows)",
      filter: filter, within: nil)
    return CompiledPage(listing: listing, restQuery: listing.countQuery)
  }

  /// All that the list is sorted by, its own order unless another is asked for.
  private func sortKeys(_ table: FieldTable, _ rankings: [RankingYears]) throws -> [SortKey] {
    let definition = subject.definition
    let asked = try order.map { order in
      try zip(order.keys, order.sortTerms(with: table)).map { key, term in
        SortKey(term: term, isDescending: key.isDescending, hasNullsFirst: key.hasNullsFirst)
      }
    }
    let usual = definition.order(rankings).map {
      SortKey(term: $0.value, isDescending: $0.direction.text.hasPrefix("DESC"), hasNullsFirst: false)
    }
    return (asked ?? usual)
      + definition.uniqueKeys.map { SortKey(term: $0, isDescending: false, hasNullsFirst: false) }
  }

  /// Where a row stands; nil if there is none of that number.
  private func position(
    of row: Int64, _ keys: [SortKey], in connection: borrowing Connection
  ) throws -> ListPosition? {
    let definition = subject.definition
    let terms = keys.map(\.term).joined(separator: ", ")
    let query: SQLText = "SELECT \(terms) FROM \(definition.from) WHERE \(definition.rowNumber) = \(bind: row)"
    return try connection.first(query.text, query.values) { statement in
      ListPosition(
        keys: keys.enumerated().map { index, key in
          ListPosition.Key(
            term: key.term, isDescending: key.isDescending, hasNullsFirst: key.hasNullsFirst,
            value: statement.binding(index))
        })
    }
  }
}

/// One thing that a list is sorted by.
private struct SortKey {
  let term: SQLText
  let isDescending: Bool
  let hasNullsFirst: Bool

  var direction: SQLText {
    (isDescending ? " DESC" : "") + (hasNullsFirst ? " NULLS FIRST" : " NULLS LAST")
  }
}

extension Statement {
  /// A value of the row, to be bound again; what is no text and no number as NULL.
  fileprivate borrowing func binding(_ column: Int) -> Binding {
    switch value(column) {
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .text(let text): .text(text)
    case .null, .blob: .null
    }
  }
}
