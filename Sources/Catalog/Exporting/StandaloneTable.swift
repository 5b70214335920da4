/// A table of SQL by itself, for rows that leave the catalogue: columns, their types and a key, and no rules that need
/// other tables.
public struct StandaloneTable: Sendable {
  private struct Column: Sendable {
    let name: String
    let type: SQLColumnType
    let isRequired: Bool
    let keyPosition: Int?
  }

  /// Its name.
  public let name: String
  private let definitions: [Column]

  /// The table of a list; names that SQL cannot have as they are, such as `ml_rank@2021`, are quoted.
  public init(_ listing: CompiledListing) {
    name = listing.subject.rawValue.replacing("-", with: "_")
    definitions = listing.columns.map { column in
      Column(name: column.key, type: SQLColumnType(column), isRequired: false, keyPosition: nil)
    }
  }

  /// The table of rows of a table or view; its key is one only where all of it is there.
  public init(_ relation: Relation, _ compiled: CompiledRelation) {
    name = relation.name
    let keys = relation.columns.filter { $0.keyPosition != nil }
    let hasKey = keys.allSatisfy { key in compiled.columns.contains { $0.name == key.name } }
    definitions = compiled.columns.map { column in
      Column(
        name: column.name, type: column.columnType, isRequired: column.isRequired,
        keyPosition: hasKey ? column.keyPosition : nil)
    }
  }

  /// Its columns, as those of a table or view are told.
  public var columns: [SchemaColumn] {
    definitions.map { column in
      SchemaColumn(
        table: name, kind: "table", name: column.name, type: column.type.name(in: .sqlite),
        isRequired: column.isRequired, keyPosition: column.keyPosition, reference: nil)
    }
  }

  /// `CREATE TABLE …` without the semicolon.
  public func definition(for dialect: SQLDialect) -> String {
    let lines = definitions.map { column in
      "  \(Self.quoted(column.name)) \(column.type.name(in: dialect))\(column.isRequired ? " NOT NULL" : "")"
    }
    let keys = definitions.filter { $0.keyPosition != nil }.sorted { ($0.keyPosition ?? 0) < ($1.keyPosition ?? 0) }
    let key = keys.isEmpty ? [] : ["  PRIMARY KEY (\(keys.map { Self.quoted($0.name) }.joined(separator: ", ")))"]
    return "CREATE TABLE \(Self.quoted(name)) (\n\((lines + key).joined(separator: ",\n"))\n)"
  }

  static func quoted(_ name: String) -> String { "\"\(name.replacing("\"", with: "\"\""))\"" }
}

/// Whose SQL it is.
public enum SQLDialect: Sendable {
  case sqlite, postgresql
}

/// What a column of SQL holds.
public enum SQLColumnType: Sendable {
  case integer, real, text, bytes

  init(declared: String?) {
    switch declared?.uppercased() {
    case "INTEGER", "INT": self = .integer
    case "REAL": self = .real
    case "BLOB": self = .bytes
    default: self = .text
    }
  }

  init(_ column: CompiledListing.Column) {
    self = column.shape == .truth ? .integer : column.isNumeric ? column.isReal ? .real : .integer : .text
  }

  func name(in dialect: SQLDialect) -> String {
    switch (self, dialect) {
    case (.integer, .sqlite): "INTEGER"
    case (.integer, .postgresql): "bigint"
    case (.real, .sqlite): "REAL"
    case (.real, .postgresql): "double precision"
    case (.text, .sqlite): "TEXT"
    case (.text, .postgresql): "text"
    case (.bytes, .sqlite): "BLOB"
    case (.bytes, .postgresql): "bytea"
    }
  }
}
