public import FilterLanguage
public import SQLText
package import SQLiteStorage

/// Rows of a table or view that somebody asks for.
public struct RelationListing: Sendable {
  /// The table or view.
  public var relation: Relation
  /// Which rows; all where there is none. Its fields are the columns.
  public var filter: Filter?
  /// In which order; by the key where there is none.
  public var order: OrderBy?
  /// Which columns; all where there is none.
  public var columns: ColumnList?

  /// All of a table or view, unless told otherwise.
  public init(_ relation: Relation, filter: Filter? = nil, order: OrderBy? = nil, columns: ColumnList? = nil) {
    self.relation = relation
    self.filter = filter
    self.order = order
    self.columns = columns
  }

  /// Looks the columns up and compiles.
  ///
  /// - Throws: `FilterErrors` for the filter, the order or the columns.
  public func compiled() throws -> CompiledRelation {
    let table = FieldTable(try relation.fields().map(\.field), areColumns: true)
    let shown = try shownColumns(table)
    let compiledFilter = try filter?.compiled(with: table)
    let outputs = try shown.map { try relation.sql(of: $0) }
    let order = try order.map { try $0.compiled(with: table) + ", " }
    let from: SQLText = "\(identifier: try SQLIdentifier(relation.name))"
    let condition: SQLText = compiledFilter.map { "\nWHERE \($0.predicate)" } ?? ""
    return CompiledRelation(
      columns: shown,
      query: """
        SELECT \(outputs.joined(separator: ", "))
        FROM \(from)\(condition)
        ORDER BY \(order ?? "")\(try relation.uniqueOrder)
        """, from: from, filter: compiledFilter)
  }

  private func shownColumns(_ table: FieldTable) throws -> [SchemaColumn] {
    guard let columns else { return relation.columns }
    return try columns.resolved(with: table).compactMap { use in
      relation.columns.first { $0.name == use.field.name }
    }
  }
}

/// Rows of a table or view as one SQL statement.
public struct CompiledRelation: Sendable {
  /// The columns in their order; as many as the statement has.
  public let columns: [SchemaColumn]
  /// The statement.
  public let query: SQLText
  private let from: SQLText
  private let filter: CompiledFilter?

  init(columns: [SchemaColumn], query: SQLText, from: SQLText, filter: CompiledFilter?) {
    self.columns = columns
    self.query = query
    self.from = from
    self.filter = filter
  }

  /// Runs the statement and hands out its rows, one after the other.
  package func forEachRow(
    in connection: borrowing Connection, _ body: (borrowing Statement) throws -> Void
  ) throws {
    try query.forEachRow(in: connection, body)
  }

  /// Counts what the filter leaves out; nil if there is no filter.
  package func leftOut(in connection: borrowing Connection) throws -> LeftOut? {
    try filter?.leftOut(of: CountedRows(within: nil) { _ in from }, in: connection)
  }
}
