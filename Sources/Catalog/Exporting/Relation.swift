import FilterLanguage
import SQLText
package import SQLiteStorage

/// A table or view of a catalogue as SQL knows it, whose rows can be asked for by its columns.
public struct Relation: Sendable, Equatable {
  /// Its name.
  public let name: String
  /// Whether its rows are worked out from those of tables.
  public let isView: Bool
  /// Its columns in their order; at least one.
  public let columns: [SchemaColumn]

  /// Every table and view, also those that other tools made, by kind and name.
  package static func all(in connection: borrowing Connection) throws -> [Relation] {
    let columns = try SchemaColumn.all(in: connection)
    var names: [String] = []
    for column in columns where names.last != column.table { names.append(column.table) }
    let byTable = Dictionary(grouping: columns, by: \.table)
    return names.compactMap { name in
      byTable[name].map { Relation(name: name, isView: $0[0].kind == "view", columns: $0) }
    }
  }

  /// What its rows are sorted by where nobody says otherwise, and what makes any order total: the primary key of a table,
  /// the key of what a view has a row for, else every column. It does not depend on the locale.
  var uniqueOrder: SQLText {
    get throws {
      let keys = columns.filter { $0.keyPosition != nil }.sorted { ($0.keyPosition ?? 0) < ($1.keyPosition ?? 0) }
      let known = Self.keysOfViews[name] ?? []
      let viewKeys = isView ? columns.filter { known.contains($0.name) } : []
      let chosen = keys.isEmpty ? viewKeys.isEmpty ? columns : viewKeys : keys
      return try chosen.map { try sql(of: $0) }.joined(separator: ", ")
    }
  }

  private static let keysOfViews: [String: [String]] = [
    "program_overview": ["program_id"], "ranking_history": ["ranking_edition_id", "university_id"],
    "search_text": ["search_rowid"], "search_context": ["university_id", "search_rowid"],
  ]

  /// A column as an expression over a row of the relation.
  func sql(of column: SchemaColumn) throws -> SQLText {
    "\(identifier: try SQLIdentifier(name)).\(identifier: try SQLIdentifier(column.name))"
  }

  /// What a filter over the columns knows.
  func fields() throws -> [CatalogField] {
    try columns.map { column in
      try .column(
        column.name, column.fieldType, title: column.name, "column of `\(name)`", example: "\(column.name) IS NULL",
        sql(of: column))
    }
  }
}

extension SchemaColumn {
  /// What the columns of our views hold that SQLite tells no type of.
  private static let workedOut = [
    "ranking_history": ["earlier_year": "INTEGER", "earlier_rank": "INTEGER", "movement": "INTEGER"],
    "search_text": ["search_rowid": "INTEGER", "row_id": "INTEGER"],
    "search_context": ["search_rowid": "INTEGER"],
  ]

  /// The declared type, or what is known of a column that a view works out.
  var knownType: String? { type ?? Self.workedOut[table]?[name] }

  /// What it holds.
  public var columnType: SQLColumnType { SQLColumnType(declared: knownType) }

  /// Whether it holds numbers.
  public var isNumeric: Bool { [.integer, .real].contains(columnType) }

  fileprivate var fieldType: FieldType {
    switch columnType {
    case .integer: .integer
    case .real: .real
    case .text, .bytes: .text
    }
  }
}
