import FilterLanguage
public import SQLText
package import SQLiteStorage

/// Groups as one SQL statement over the catalogue.
public struct CompiledGroups: Sendable {
  /// What the rows are.
  public let subject: ListSubject
  /// What they are grouped by.
  public let fields: [Groups.Column]
  /// What is shown beside the number of a group's rows.
  public let aggregates: [Groups.Column]
  /// The statement: for each field a value and 0 where it is known, 1 where there is none, 2 where nobody knows; the
  /// number of rows; and what is shown beside.
  public let query: SQLText
  fileprivate let countQuery: SQLText
  fileprivate let statement: GroupStatement
  fileprivate let shapes: [CatalogField.Shape]
  fileprivate let filter: CompiledFilter?
  fileprivate let having: CompiledFilter?
}

extension Grouping {
  /// Looks the fields up in the catalogue and compiles.
  ///
  /// - Throws: `FilterErrors` for the filter, the fields, the columns, the condition on groups or the order;
  ///   `.unknownYear`.
  package func compiled(for connection: borrowing Connection) throws -> CompiledGroups {
    let rankings = try RankingYears.all(in: connection, year: year).map { $0.reading(editions) }
    let definition = subject.definition
    let known = definition.fields(rankings)
    let table = FieldTable(known.map(\.field), reaches: definition.reaches)
    let terms = try GroupTerms(by: fields, showing: columns, having: having, order: order, with: table)
    let filter = try filter?.compiled(with: table)
    let statement = GroupStatement(terms, over: definition, filter: filter)
    let having = try having?.compiled(with: statement.table, as: .having)
    let sortTerms = try order?.sortTerms(with: statement.table)
    var rows: SQLText = "\nFROM grouped"
    if let having { rows += "\nWHERE \(having.predicate)" }
    let part = part(of: rows, by: sortTerms?.first ?? "grouped.number")
    let order = try self.order.map { try $0.compiled(with: statement.table) + ", \(statement.uniqueOrder)" }
    let byName = Dictionary(known.map { ($0.field.name, $0) }) { first, _ in first }
    return CompiledGroups(
      subject: subject, fields: terms.keys.map { Groups.Column($0, in: byName) },
      aggregates: terms.aggregates.prefix(terms.shownCount).map { Groups.Column($0, in: byName) },
      query: "\(statement.common)\nSELECT \(statement.output)\(rows)\nORDER BY \(order ?? statement.order)\(part)",
      countQuery: "\(statement.common)\nSELECT count(*) FROM (SELECT 1\(rows)\(part)) AS part", statement: statement,
      shapes: terms.keys.map { byName[$0.field.name]?.shape ?? .one }, filter: filter, having: having)
  }

  private func part(of rows: SQLText, by key: SQLText) -> SQLText {
    guard limit != nil || offset > 0 else { return "" }
    guard includesTies, let limit else { return "\nLIMIT \(bind: limit ?? -1) OFFSET \(bind: offset)" }
    let first = order?.keys.first ?? OrderBy.Key("count", isDescending: true)
    let ties = TiedRows(key: key, order: first, distinct: nil)
    let (end, isBeyond) = offset.addingReportingOverflow(limit)
    let last = ties.count(upTo: isBeyond ? .max : end, of: rows)
    guard offset > 0 else { return "\nLIMIT \(last)" }
    let start = ties.count(upTo: offset, of: rows)
    return "\nLIMIT \(last) - \(start) OFFSET \(start)"
  }
}

extension CompiledGroups {
  /// How many groups there are, the limit and offset considered.
  package func count(in connection: borrowing Connection) throws -> Int {
    try connection.first(countQuery.text, countQuery.values) { $0.int(0) } ?? 0
  }

  /// The groups, with what a reader must know of them.
  package func groups(in connection: borrowing Connection) throws -> Groups {
    var groups: [Groups.Group] = []
    try query.forEachRow(in: connection) { groups.append(group($0)) }
    let tally = statement.tally
    let width = 1 + 2 * (fields.count + aggregates.count)
    let numbers = try connection.first(tally.text, tally.values) { row in (0..<width).map { row.int($0) } } ?? []
    let leftOut = try filter?.leftOut(of: rows, in: connection)
    var notes = GroupNotes(statement.terms, numbers, of: subject).all(groups)
    notes += try leftOutGroups(in: connection)
    return Groups(
      subject: subject, fields: fields, aggregates: aggregates, groups: groups, rows: numbers.first ?? 0,
      leftOut: leftOut, notes: notes)
  }

  private var rows: CountedRows {
    let definition = subject.definition
    return CountedRows(within: nil) { definition.counting?.from(for: $0) ?? definition.from }
  }

  /// The groups that the condition on groups leaves out because nobody knows.
  private func leftOutGroups(in connection: borrowing Connection) throws -> [String] {
    let groups: SQLText = "(\(statement.common) SELECT * FROM grouped) AS grouped"
    guard let leftOut = try having?.leftOut(of: CountedRows(within: nil) { _ in groups }, in: connection) else {
      return []
    }
    return leftOut.reasons.filter { $0.withoutValue > 0 }.map { reason in
      "\(GroupNotes.groups(reason.withoutValue)) left out because `\(reason.field)` is not known"
    }
  }

  private func group(_ row: borrowing Statement) -> Groups.Group {
    let values = fields.indices.map { index -> Groups.Value in
      switch row.int(2 * index + 1) {
      case 0: shapes[index] == .truth ? .truth(row.bool(2 * index)) : value(row, 2 * index)
      case 1: .none
      default: .unknown
      }
    }
    let count = 2 * fields.count
    return Groups.Group(
      values: values, count: row.int(count), aggregates: aggregates.indices.map { value(row, count + 1 + $0) })
  }

  private func value(_ row: borrowing Statement, _ index: Int) -> Groups.Value {
    switch row.value(index) {
    case .null: .unknown
    case .integer(let number): .integer(number)
    case .real(let number): .real(number)
    case .text(let text): .text(text)
    case .blob: .unknown
    }
  }
}

extension CompiledGroups {
  /// Explains the statement without running it.
  package func explanation(in connection: borrowing Connection) throws -> QueryExplanation {
    try QueryExplanation(of: query, in: connection)
  }
}

extension Groups.Column {
  fileprivate init(_ use: FieldUse, in fields: [String: CatalogField]) {
    key = use.name
    title = use.title(in: fields)
    isNumeric = use.field.type == .integer || use.field.type == .real
  }

  fileprivate init(_ aggregate: GroupTerms.Aggregate, in fields: [String: CatalogField]) {
    key = aggregate.name
    title = "\(aggregate.function.adjective) \(aggregate.use.title(in: fields))"
    isNumeric = aggregate.type == .integer || aggregate.type == .real
  }
}

extension FieldUse {
  fileprivate func title(in fields: [String: CatalogField]) -> String {
    guard let field = fields[self.field.name] else { return name }
    return year.flatMap { field.yearly?($0).title } ?? field.title
  }
}

extension FilterFunction {
  /// Before the title of what it is of.
  fileprivate var adjective: String {
    switch self {
    case .min: "Lowest"
    case .max: "Highest"
    case .avg: "Average"
    case .median: "Median"
    default: rawValue
    }
  }
}
