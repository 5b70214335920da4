package import SQLiteStorage

/// The schema that the migrations make: what an export of everything writes, and what a restore compares with.
public struct CatalogSchema: Sendable {
  /// The table of the migrations that were applied, a row each.
  public static let ledger = "schema_migration"

  /// The version, which is the number of migrations.
  public let version: Int
  /// The tables that hold what the catalogue says, and its two ledgers, in an order in which rows refer only to rows
  /// before them. Everything else follows from these.
  public let tables: [Relation]
  /// `CREATE` statements, without the semicolon, in the order in which they can run.
  let objects: [SchemaObject]

  /// The schema of a version; the latest unless given.
  ///
  /// - Throws: `.noSuchVersion`.
  public init(version: Int? = nil) throws {
    let migrator = try Migrator()
    let version = version ?? migrator.latestVersion
    guard (1...migrator.latestVersion).contains(version) else {
      throw CatalogError(.noSuchVersion(version, known: migrator.latestVersion))
    }
    let reference = try Connection.inMemory()
    try migrator.up(reference, to: version)
    self.version = version
    objects = try SchemaObject.all(in: reference)
    let relations = try Relation.all(in: reference)
    let names = objects.filter { $0.kind == .table }.map(\.name)
    tables = Self.sorted(names.compactMap { name in relations.first { $0.name == name } })
  }

  /// The names of an open catalogue's tables and views that another tool made, which an export of everything leaves out.
  package static func foreignTables(in connection: borrowing Connection) throws -> [String] {
    let known = Set(try CatalogSchema().objects.map(\.name))
    return try Relation.all(in: connection).map(\.name).filter { !known.contains($0) }
  }

  /// In the order in which they were made, but for those that refer to a later one.
  private static func sorted(_ tables: [Relation]) -> [Relation] {
    var rest = tables
    var sorted: [Relation] = []
    while let next = rest.first(where: { table in !rest.contains { $0 != table && table.refers(to: $0) } }) {
      sorted.append(next)
      rest.removeAll { $0 == next }
    }
    return sorted + rest
  }
}

extension Relation {
  fileprivate func refers(to other: Relation) -> Bool {
    columns.contains { $0.reference?.hasPrefix("\(other.name).") ?? false }
  }
}

/// One object of a schema, with the SQL that makes it.
struct SchemaObject: Sendable, Equatable {
  enum Kind: Int, Sendable {
    /// A table that holds data.
    case table
    /// A table that holds no data, of `workingTables`.
    case workingTable
    case index, view
    case virtualTable
    case trigger
  }

  let kind: Kind
  let name: String
  let sql: String

  /// Every object, tables first, then by kind, without those that SQLite makes by itself.
  static func all(in connection: borrowing Connection) throws -> [SchemaObject] {
    let objects = try connection.rows(
      """
      SELECT s.type, s.name, s.sql, ifnull(l.type, '') FROM sqlite_schema AS s
      LEFT JOIN pragma_table_list AS l ON l.schema = 'main' AND l.name = s.name AND s.type = 'table'
      WHERE s.sql IS NOT NULL AND ifnull(l.type, '') <> 'shadow' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
      ORDER BY s.rowid
      """
    ) { row in
      SchemaObject(kind: kind(row.text(0), row.text(1), listed: row.text(3)), name: row.text(1), sql: row.text(2))
    }
    let ordered = objects.enumerated().sorted {
      ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset)
    }
    return ordered.map(\.element)
  }

  private static func kind(_ type: String, _ name: String, listed: String) -> Kind {
    switch type {
    case "index": .index
    case "view": .view
    case "trigger": .trigger
    default: listed == "virtual" ? .virtualTable : workingTables.contains(name) ? .workingTable : .table
    }
  }
}
