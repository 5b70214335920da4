package import SQLiteStorage

/// The parts of a script that makes a whole catalogue in an empty PostgreSQL database, round the rows of its tables.
///
/// Types, keys and rules are those of SQLite's schema: text compares byte by byte (`COLLATE "C"`), and where upper and
/// lower case of ASCII are the same, an index over `lower()` keeps names apart. Views and the search index are SQLite's.
public struct PostgresScript: Sendable {
  private let schema: CatalogSchema
  private let definitions: [TableDefinition]

  /// The script of a schema.
  public init(_ schema: CatalogSchema) {
    self.schema = schema
    definitions = schema.tables.compactMap { table in
      schema.objects.first { $0.kind == .table && $0.name == table.name }.flatMap { TableDefinition(sql: $0.sql) }
    }
  }

  /// What comes before the rows: lines of the script.
  public var opening: String {
    """
    -- A catalogue of GradAtlas, schema version \(schema.version), for an empty database of PostgreSQL 12 or later:
    -- psql -f FILE DATABASE
    -- Without views and search index. Names that differ only by the case of ASCII are the same: compare lower(name).
    \\set ON_ERROR_STOP on
    SET client_encoding = 'UTF8';
    SET standard_conforming_strings = on;
    BEGIN;
    \(definitions.map { PostgresTable($0).sql + ";" }.joined(separator: "\n"))

    """
  }

  /// What comes before a table's rows.
  public static func copying(_ table: String, columns: [String]) -> String {
    "COPY \(StandaloneTable.quoted(table)) (\(columns.map(StandaloneTable.quoted).joined(separator: ", "))) FROM stdin;\n"
  }

  /// What comes behind a table's rows.
  public static let copied = "\\.\n"

  /// What comes behind all rows: indexes, and where numbering goes on.
  public var closing: String {
    let indexes = definitions.flatMap { PostgresTable($0).uniqueIndexes }
    let others = schema.objects.filter { $0.kind == .index }.compactMap { object in
      PostgresIndex(sql: object.sql, definitions)?.sql
    }
    let sequences = definitions.filter { PostgresTable($0).hasIdentity }.map { table in
      "  PERFORM setval(pg_get_serial_sequence('\(table.name)', 'id'), "
        + "greatest(1, (SELECT max(id) FROM \(StandaloneTable.quoted(table.name)))));"
    }
    return (indexes + others).map { $0 + ";\n" }.joined()
      + "DO $$\nBEGIN\n\(sequences.joined(separator: "\n"))\nEND\n$$;\nCOMMIT;\nANALYZE;\n"
  }

  /// A text with a NUL, which PostgreSQL cannot hold: its table and column; nil if there is none.
  package static func unfitText(
    in tables: [Relation], of connection: borrowing Connection
  ) throws -> (table: String, column: String)? {
    for table in tables {
      for column in table.columns where column.columnType == .text {
        let (name, relation) = (StandaloneTable.quoted(column.name), StandaloneTable.quoted(table.name))
        let query = "SELECT 1 FROM \(relation) WHERE instr(CAST(\(name) AS BLOB), x'00') > 0 LIMIT 1"
        if try connection.first(query, [], { _ in true }) != nil { return (table.name, column.name) }
      }
    }
    return nil
  }
}

/// A table in PostgreSQL's words.
struct PostgresTable {
  private let table: TableDefinition

  init(_ table: TableDefinition) { self.table = table }

  /// Whether rows get a number where none is given, as they do in SQLite.
  var hasIdentity: Bool { table.columns.contains { $0.name == "id" && $0.isPrimaryKey } }

  var sql: String {
    var lines = table.columns.map(line)
    if !table.primaryKey.isEmpty { lines.append("PRIMARY KEY (\(quoted(table.primaryKey)))") }
    for key in table.uniqueKeys where !hasCaseless(key) { lines.append("UNIQUE (\(quoted(key)))") }
    for check in table.checks { lines.append("CHECK (\(expression(check)))") }
    return "CREATE TABLE \(StandaloneTable.quoted(table.name)) (\n  \(lines.joined(separator: ",\n  "))\n)"
  }

  /// UNIQUE over columns in which upper and lower case are the same.
  var uniqueIndexes: [String] {
    let keys = table.uniqueKeys + table.columns.filter(\.isUnique).map { [$0.name] }
    return keys.filter(hasCaseless).map { key in
      let parts = key.map { name in
        isCaseless(name) ? "lower(\(StandaloneTable.quoted(name)))" : StandaloneTable.quoted(name)
      }
      return "CREATE UNIQUE INDEX \(StandaloneTable.quoted("\(table.name)_\(key.joined(separator: "_"))_key")) "
        + "ON \(StandaloneTable.quoted(table.name)) (\(parts.joined(separator: ", ")))"
    }
  }

  func isCaseless(_ name: String) -> Bool { table.columns.contains { $0.name == name && $0.isCaseless } }

  private func hasCaseless(_ names: [String]) -> Bool { names.contains(where: isCaseless) }

  private func quoted(_ names: [String]) -> String { names.map(StandaloneTable.quoted).joined(separator: ", ") }

  private func line(_ column: TableDefinition.Column) -> String {
    let type = SQLColumnType(declared: column.type)
    var parts = [StandaloneTable.quoted(column.name), type.name(in: .postgresql)]
    if type == .text { parts.append("COLLATE \"C\"") }
    if column.isPrimaryKey {
      parts.append(column.name == "id" ? "GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY" : "PRIMARY KEY")
    }
    if column.isRequired { parts.append("NOT NULL") }
    if case .number(let number)? = column.initial { parts.append("DEFAULT \(number)") }
    if case .text(let text)? = column.initial { parts.append("DEFAULT \(PostgresExpression.literal(text))") }
    if column.isUnique, !column.isCaseless { parts.append("UNIQUE") }
    for check in column.checks { parts.append("CHECK (\(expression(check)))") }
    if let reference = column.reference {
      parts.append(
        "REFERENCES \(StandaloneTable.quoted(reference.table)) (\(StandaloneTable.quoted(reference.column))) ON DELETE RESTRICT"
      )
    }
    return parts.joined(separator: " ")
  }

  private func expression(_ tokens: [DefinitionToken]) -> String {
    PostgresExpression(tokens, columns: Set(table.columns.map(\.name))).sql
  }
}

/// A `CREATE INDEX` statement in PostgreSQL's words.
struct PostgresIndex {
  let sql: String

  init?(sql: String, _ definitions: [TableDefinition]) {
    var rest = DefinitionToken.tokens(of: sql)[...]
    rest.removeFirst()
    let isUnique = rest.first == .word("UNIQUE")
    if isUnique { rest.removeFirst() }
    guard rest.popFirst() == .word("INDEX"), case .word(let name)? = rest.popFirst(), rest.popFirst() == .word("ON"),
      case .word(let table)? = rest.popFirst(), let items = rest.takeBrackets(), rest.isEmpty,
      let definition = definitions.first(where: { $0.name == table })
    else { return nil }
    let columns = Set(definition.columns.map(\.name))
    let parts = items.splitAtCommas().map { item -> String in
      let isCaseless = item.suffix(2) == [.word("COLLATE"), .word("NOCASE")]
      let value = PostgresExpression(isCaseless ? item.dropLast(2) : item, columns: columns).sql
      if case .word(let name)? = item.first, item.count == 1 {
        return PostgresTable(definition).isCaseless(name) ? "lower(\(value))" : value
      }
      return isCaseless ? "lower(\(value))" : "(\(value))"
    }
    self.sql =
      "CREATE \(isUnique ? "UNIQUE " : "")INDEX \(StandaloneTable.quoted(name)) "
      + "ON \(StandaloneTable.quoted(table)) (\(parts.joined(separator: ", ")))"
  }
}
