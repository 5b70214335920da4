public import FilterLanguage
public import SQLText
package import SQLiteStorage

/// A list as one SQL statement over the catalogue, with what its columns are.
public struct CompiledListing: Sendable {
  /// One shown column.
  public struct Column: Sendable {
    /// The field's name, with `@year` where one was asked for: a stable key.
    public let key: String
    /// The heading for people.
    public let title: String
    /// Whether the values are numbers.
    public let isNumeric: Bool
    /// Whether they are numbers that may have a fraction.
    let isReal: Bool
    /// What the values are; `many` is one text, separated by NUL.
    public let shape: CatalogField.Shape
  }

  /// What the rows are.
  public let subject: ListSubject
  /// The columns in their order; as many as the statement has.
  public let columns: [Column]
  /// The statement.
  public let query: SQLText
  /// The statement that counts the same rows.
  let countQuery: SQLText
  /// The filter that it was made with.
  public let filter: CompiledFilter?
  /// What holds for the rows among which those are counted that it leaves out; nil for all.
  public let within: CompiledFilter?

  /// How many rows the list has, without reading them.
  package func count(in connection: borrowing Connection) throws -> Int {
    try connection.first(countQuery.text, countQuery.values) { $0.int(0) } ?? 0
  }

  /// Runs the statement and hands out its rows, one after the other.
  package func forEachRow(
    in connection: borrowing Connection, _ body: (borrowing Statement) throws -> Void
  ) throws {
    try query.forEachRow(in: connection, body)
  }
}

extension Listing {
  /// Looks the fields up in the catalogue and compiles.
  ///
  /// - Throws: `FilterErrors` for the filter, the order or the columns; `.unknownYear`.
  package func compiled(for connection: borrowing Connection) throws -> CompiledListing {
    let rankings = try RankingYears.all(in: connection, year: year).map { $0.reading(editions) }
    let definition = subject.definition
    let fields = definition.fields(rankings)
    let table = FieldTable(fields.map(\.field), reaches: definition.reaches)
    let compiledFilter = try filter?.compiled(with: table)
    let shown = try shownFields(fields, table, rankings)
    let outputs = shown.map(\.output)
    let sortKeys = try order.map { try $0.compiled(with: table, selecting: outputs) + ", " + definition.uniqueOrder }
    let orderSQL = sortKeys ?? definition.defaultOrder(rankings, selecting: outputs)
    var rows: SQLText = "\nFROM \(definition.from)"
    if let compiledFilter { rows += "\nWHERE \(compiledFilter.predicate)" }
    let output: SQLText = "\(isDistinct ? "DISTINCT " : "")\(outputs.joined(separator: ", "))"
    let part = try part(of: rows, output, ties: ties(table, sortKeys, outputs))
    return CompiledListing(
      subject: subject, columns: shown.map(\.column),
      query: "SELECT \(output)\(rows)\nORDER BY \(orderSQL)\(part)",
      countQuery: part.isEmpty && !isDistinct
        ? "SELECT count(*)\(rows)" : "SELECT count(*) FROM (SELECT \(isDistinct ? output : "1")\(rows)\(part)) AS part",
      filter: compiledFilter, within: try within?.compiled(with: table))
  }

  /// What follows the order: how many rows, and from which on; nothing for all.
  private func part(of rows: SQLText, _ output: SQLText, ties: TiedRows?) -> SQLText {
    guard limit != nil || offset > 0 else { return "" }
    guard let ties, let limit else { return "\nLIMIT \(bind: limit ?? -1) OFFSET \(bind: offset)" }
    let (end, isBeyond) = offset.addingReportingOverflow(limit)
    let last = ties.count(upTo: isBeyond ? .max : end, of: rows)
    guard offset > 0 else { return "\nLIMIT \(last)" }
    let first = ties.count(upTo: offset, of: rows)
    return "\nLIMIT \(last) - \(first) OFFSET \(first)"
  }

  /// How rows tie; nil if that is not asked for.
  private func ties(_ table: FieldTable, _ order: SQLText?, _ outputs: [SQLText]) throws -> TiedRows? {
    guard includesTies, let first = self.order?.keys.first,
      let key = try self.order?.sortTerms(with: table).first
    else { return nil }
    return TiedRows(key: key, order: first, distinct: isDistinct ? outputs : nil)
  }

  func shownFields(
    _ fields: [CatalogField], _ table: FieldTable, _ rankings: [RankingYears]
  ) throws -> [ShownField] {
    let byName = Dictionary(fields.map { ($0.field.name, $0) }) { first, _ in first }
    guard let columns else {
      return subject.definition.columns(rankings, reader).compactMap { byName[$0].map { ShownField($0, year: nil) } }
    }
    return try columns.resolved(with: table).compactMap { use in
      byName[use.field.name].map { ShownField($0, year: use.year) }
    }
  }
}

struct ShownField {
  let column: CompiledListing.Column
  let output: SQLText

  init(_ field: CatalogField, year: Int?) {
    let yearly = year.flatMap { field.yearly?($0) }
    column = CompiledListing.Column(
      key: year.map { "\(field.field.name)@\($0)" } ?? field.field.name, title: yearly?.title ?? field.title,
      isNumeric: field.shape == .one && (field.field.type == .integer || field.field.type == .real),
      isReal: field.shape == .one && field.field.type == .real, shape: field.shape)
    output = yearly?.output ?? field.output
  }
}
