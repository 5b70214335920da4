import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

struct Tampering: Sendable, CustomTestStringConvertible {
  var testDescription: String { sql }
  let sql: String
  let finds: [SchemaDifference]

  init(_ sql: String, _ finds: [(SchemaDifference.Kind, String, String)]) {
    self.sql = sql
    self.finds = finds.map { SchemaDifference(kind: $0.0, type: $0.1, name: $0.2) }
  }
}

/// A row of `sqlite_schema` that no CREATE statement would make.
private let planted = """
  PRAGMA writable_schema = ON;
  INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('trigger', 'sqlite_x', 'source', 0,
    'CREATE TRIGGER sqlite_x AFTER INSERT ON source BEGIN DELETE FROM university; END')
  """

@Test(arguments: [
  Tampering("DROP INDEX program_name", [(.missing, "index", "program_name")]),
  Tampering("DROP TRIGGER course_after_insert", [(.missing, "trigger", "course_after_insert")]),
  Tampering("DROP VIEW program_overview", [(.missing, "view", "program_overview")]),
  Tampering(
    "DROP VIEW ranking_history; CREATE VIEW ranking_history AS SELECT 1", [(.changed, "view", "ranking_history")]),
  Tampering(
    "DROP INDEX program_name; CREATE INDEX program_name ON program (lower(name))", [(.changed, "index", "program_name")]
  ),
  Tampering("ALTER TABLE course ADD COLUMN x TEXT", [(.changed, "table", "course")]),
  Tampering(
    "CREATE TRIGGER x AFTER INSERT ON course BEGIN DELETE FROM university; END", [(.planted, "trigger", "x")]),
  Tampering(planted, [(.planted, "trigger", "sqlite_x")]),
  Tampering(
    "CREATE TABLE note (x UNIQUE); CREATE INDEX note_x ON course (name); CREATE VIEW v AS SELECT 1",
    [(.extra, "table", "note"), (.extra, "index", "note_x"), (.extra, "view", "v")]),
  Tampering("ANALYZE", []),
])
func `what differs from the migrations is found`(_ tampering: Tampering) throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeEmptyCatalog(path)
  try shell(path, tampering.sql + ";")
  let connection = try Connection(path: path, access: .readOnly)
  #expect(try Migrator().differences(in: connection) == tampering.finds)
}

@Test func `only additions of other tools are let be`() throws {
  let kinds: [SchemaDifference.Kind] = [.missing, .changed, .planted, .extra]
  let tampering = kinds.map { SchemaDifference(kind: $0, type: "view", name: "v").isTampering }
  #expect(tampering == [true, true, true, false])
}

@Test func `a tampered file is not written to, and what is wrong is named`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeCatalog(path, SeedDocuments.builtInArticle(2021))
  try shell(path, planted + "; DROP VIEW ranking_history;")
  let before = try shell(path, ".dump university")
  let error = catalogError { try load(.builtIn(), into: path) }
  #expect(
    error?.message
      == "the schema of `\(path)` is not what its migrations made: view `ranking_history` missing, trigger `sqlite_x` planted"
  )
  #expect(
    error?.help
      == "restore a backup; `gradatlas migrate verify` lists what differs; `gradatlas seed --database PATH` makes a new catalogue"
  )
  #expect(catalogError { _ = try CatalogFile(copying: path) } == error)
  #expect(try shell(path, ".dump university") == before)
}

@Test func `a file with additions of other tools is written to`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("c.db")
  try makeEmptyCatalog(path)
  try shell(path, "CREATE TABLE note (x); CREATE VIEW v AS SELECT 1;")
  #expect(try !load(.builtInArticle(2021), into: path).isUnchanged)
}
