import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `A table's definition` {
  @Test func `of every table of the catalogue is understood to its last word`() throws {
    let schema = try CatalogSchema()
    #expect(schema.tables.count >= 16)
    for table in schema.tables {
      let sql = try #require(schema.objects.first { $0.kind == .table && $0.name == table.name }?.sql)
      let definition = try #require(TableDefinition(sql: sql))
      #expect(definition.name == table.name)
      #expect(definition.columns.map(\.name) == table.columns.map(\.name))
      #expect(definition.columns.map(\.type) == table.columns.map { $0.type ?? "" })
      #expect(
        definition.columns.map { $0.reference.map { "\($0.table).\($0.column)" } } == table.columns.map(\.reference))
      #expect(definition.unknown.isEmpty, "\(definition.unknown)")
    }
  }

  @Test func `keeps rules with brackets, commas, quotes and comments in them`() throws {
    let definition = try #require(
      TableDefinition(
        sql: """
          CREATE TABLE a ( -- it's (one
            id INTEGER PRIMARY KEY CHECK (id >= -1),
            b TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (b IN ('x''y', 'a,b)')) DEFAULT 'q',
            c REAL REFERENCES d (id) ON DELETE RESTRICT,
            UNIQUE (b, c), CHECK ((b IS NULL) = (c IS NULL))
          ) STRICT, WITHOUT ROWID
          """))
    #expect(definition.columns.map(\.name) == ["id", "b", "c"])
    #expect(
      definition.columns[1].checks == [
        [.word("b"), .word("IN"), .symbol("("), .text("x'y"), .symbol(","), .text("a,b)"), .symbol(")")]
      ])
    #expect(definition.columns[1].isCaseless)
    #expect(definition.columns[1].initial == .text("q"))
    #expect(definition.columns[2].reference == .init(table: "d", column: "id"))
    #expect(definition.uniqueKeys == [["b", "c"]])
    #expect(definition.checks.count == 1)
    #expect(definition.unknown.isEmpty)
  }

  @Test func `has names in quotes, and what nobody knows apart`() throws {
    let definition = try #require(
      TableDefinition(
        sql: #"""
          CREATE TABLE "a ""b" ("c d" TEXT COLLATE BINARY DEFAULT 1.5, e TEXT REFERENCES f, g INTEGER AUTOINCREMENT, h)
          """#))
    #expect(definition.name == #"a "b"#)
    #expect(definition.columns.map(\.name) == ["c d", "e", "g"])
    #expect(definition.columns.map(\.isCaseless) == [false, false, false])
    #expect(definition.columns[0].initial == .number("1.5"))
    #expect(definition.columns[1].reference == nil)
    #expect(definition.unknown == [.word("AUTOINCREMENT")])
  }

  @Test(arguments: ["CREATE VIEW a AS SELECT 1", "CREATE TABLE a AS SELECT 1", "CREATE TABLE a (b", "DROP TABLE a", ""])
  func `is that of a table with columns`(_ sql: String) { #expect(TableDefinition(sql: sql) == nil) }

  @Test func `of another tool is left alone`() throws {
    let catalog = try standardCatalogInMemory()
    try catalog.connection.execute("CREATE TABLE mine (a INTEGER CHECK (a > 1))")
    let mine = try #require(try Relation.all(in: catalog.connection).first { $0.name == "mine" })
    #expect(try CatalogSchema().rules(of: mine) == [:])
    #expect(try CatalogSchema.foreignTables(in: catalog.connection) == ["mine"])
  }

  @Test(
    arguments: [
      ("-- A catalogue of GradAtlas, schema version 4, for an empty file of SQLite.", 4),
      ("-- A catalogue of GradAtlas, schema version x, for an empty file of SQLite.", nil),
      ("-- A catalogue of GradAtlas, schema version 4", nil), ("BEGIN", nil),
    ] as [(String, Int?)])
  func `is in a script of this tool, which its title tells`(_ line: String, _ version: Int?) {
    #expect(SQLiteScript.version(ofTitle: line) == version)
  }

  @Test func `tells the rules that a description can hold`() throws {
    let schema = try CatalogSchema()
    func rules(_ table: String, _ column: String) throws -> ColumnRules? {
      schema.rules(of: try #require(schema.tables.first { $0.name == table }))[column]
    }
    #expect(try rules("program", "delivery")?.texts == ["on campus", "online", "hybrid"])
    #expect(try rules("university_alias", "is_shared")?.minimum == "0")
    #expect(try rules("university_alias", "is_shared")?.maximum == "1")
    #expect(try rules("university", "latitude")?.minimum == "-90")
    #expect(try rules("university", "name")?.isUnique == true)
    #expect(try rules("university", "name")?.isNeverEmpty == true)
    #expect(try rules("university", "id")?.isRequired == true)
    #expect(
      try rules("university", "ror")?.pattern
        == "^https://ror\\.org/0[a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][a-z0-9][0-9][0-9]$")
  }
}

@Suite struct `A schema's tables` {
  @Test func `stand behind those that they refer to`() throws {
    let tables = try CatalogSchema().tables
    for (index, table) in tables.enumerated() {
      for reference in table.columns.compactMap(\.reference) {
        let target = reference.split(separator: ".")[0]
        let place = try #require(tables.firstIndex { $0.name == target })
        #expect(place <= index, "\(table.name) refers to \(target)")
      }
    }
  }
}
