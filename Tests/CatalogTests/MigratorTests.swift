import Foundation
import Migrations
import SQLiteStorage
import Synchronization
import TestSupport
import Testing

@testable import Catalog

/// Migrations of one table each, as text of their files.
private func migrations(_ parts: (up: String, down: String)...) throws -> [Migration] {
  try parts.enumerated().map { index, part in
    try Migration(
      MigrationFile(
        name: "000\(index + 1)_step.sql",
        bytes: Array("-- migrate: up\n\(part.up)\n-- migrate: down\n\(part.down)\n".utf8)))
  }
}

private let ledgerTable = """
  CREATE TABLE schema_migration (version INTEGER PRIMARY KEY, name TEXT, sha256 TEXT, applied_at TEXT, tool_version TEXT);
  """

private let first = (
  up: ledgerTable + "CREATE TABLE a (id INTEGER PRIMARY KEY);", down: "DROP TABLE a; DROP TABLE schema_migration;"
)
private let second = (up: "CREATE TABLE b (a_id INTEGER REFERENCES a (id));", down: "DROP TABLE b;")

private let schemaSQL = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name;"

@Suite struct `The built-in migrations` {
  @Test(arguments: 0...3) func `go up, down and up again to the same schema`(_ version: Int) throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let migrator = try Migrator()
    let connection = try Connection(path: path, access: .create)
    try migrator.up(connection, to: version)
    let before = try shell(path, schemaSQL)
    let next = try migrator.up(connection, to: version + 1)
    #expect(next.map(\.version) == [version + 1])
    let after = try shell(path, schemaSQL)
    #expect(after != before)
    #expect(try migrator.down(connection, to: version).map(\.version) == [version + 1])
    #expect(try shell(path, schemaSQL) == before)
    #expect(try userVersion(connection) == Int32(version))
    try migrator.up(connection, to: version + 1)
    #expect(try shell(path, schemaSQL) == after)
    #expect(try userVersion(connection) == Int32(version + 1))
  }

  @Test func `go down with the data in it, and leave nothing`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtIn())
    let connection = try Connection(path: path, access: .readWrite)
    #expect(try Migrator().down(connection, to: 0).map(\.version) == [9, 8, 7, 6, 5, 4, 3, 2, 1])
    #expect(
      try shell(path, "SELECT count(*) FROM sqlite_schema; PRAGMA user_version; PRAGMA integrity_check") == "0\n0\nok\n"
    )
  }

  @Test func `go up under data, and the search index is filled`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtIn())
    let content = try shell(path, "SELECT * FROM search_text ORDER BY 1")
    let connection = try Connection(path: path, access: .readWrite)
    try Migrator().down(connection, to: 2)
    try Migrator().up(connection)
    #expect(try shell(path, "SELECT rowid, text, context, kind, row_id FROM search_index ORDER BY 1") == content)
  }

  @Test func `write a row each into the ledger`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let expected = try Migration.builtIn().map { "\($0.version)|\($0.name)|\($0.sha256)|1|0.1.0" }
    let time =
      "applied_at BETWEEN strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-5 minutes') AND strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
    #expect(try lines(path, "SELECT version, name, sha256, \(time), tool_version FROM schema_migration") == expected)
  }

  @Test func `mark the file as ours`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    #expect(
      try shell(path, "PRAGMA application_id; PRAGMA user_version; PRAGMA journal_mode") == "1198670196\n9\nwal\n")
  }
}

@Suite struct `A migrator` {
  @Test func `takes versions without gaps only`() throws {
    let steps = try migrations(first, second)
    #expect(catalogError { _ = try Migrator([steps[1]]) } == CatalogError(.malformedMigration("0002_step.sql")))
    #expect(
      catalogError { _ = try Migrator([steps[0], steps[0]]) } == CatalogError(.malformedMigration("0001_step.sql")))
  }

  @Test func `does nothing where nothing is to do`() throws {
    let connection = try Connection.inMemory()
    let migrator = try Migrator(migrations(first, second))
    try migrator.up(connection)
    #expect(try migrator.up(connection) == [])
    #expect(try migrator.up(connection, to: 1) == [])
    #expect(try migrator.down(connection, to: 2) == [])
    #expect(try userVersion(connection) == 2)
  }

  @Test func `tells how each migration stands`() throws {
    let connection = try Connection.inMemory()
    let known = try migrations(first, second, (up: "SELECT 1;", down: ""))
    try Migrator(known).up(connection)
    try connection.execute(
      "DELETE FROM schema_migration WHERE version = 3; UPDATE schema_migration SET sha256 = 'x' WHERE version = 2")
    let states = try Migrator(known).status(of: connection)
    #expect(states.map(\.state) == [.applied, .edited, .pending])
    #expect(states.map(\.sha256) == known.map(\.sha256))
    #expect(states.map { $0.appliedAt == nil } == [false, false, true])
    let fewer = try Migrator(Array(known.prefix(1))).status(of: connection)
    #expect(fewer.map(\.state) == [.applied, .unknown])
    #expect(fewer.map(\.name) == ["step", "step"])
  }

  @Test func `refuses an edited migration`() throws {
    let connection = try Connection.inMemory()
    try Migrator(migrations(first, second)).up(connection)
    try connection.execute("UPDATE schema_migration SET applied_at = '2026-01-31T12:00:00Z'")
    let edited = try Migrator(migrations(first, (up: second.up + "-- more", down: second.down)))
    let error = catalogError { try edited.up(connection) }
    #expect(error == CatalogError(.editedMigration(file: "0002_step.sql", appliedAt: "2026-01-31T12:00:00Z")))
    #expect(error?.message == "0002_step.sql changed after it was applied on 2026-01-31")
    #expect(
      error?.help
        == "use the gradatlas that made the file, or restore a backup; `gradatlas seed --database PATH` makes a new catalogue"
    )
    #expect(catalogError { try edited.down(connection, to: 0) } == error)
  }

  @Test func `refuses a ledger with a gap`() throws {
    let connection = try Connection.inMemory()
    let migrator = try Migrator(migrations(first, second))
    try migrator.up(connection)
    try connection.execute("DELETE FROM schema_migration WHERE version = 1")
    let error = catalogError { try migrator.up(connection) }
    #expect(error == CatalogError(.missingMigration(path: ":memory:", row: 1)))
    #expect(error?.message == "`:memory:` has no migration 1 in its ledger, but later ones")
    #expect(error?.help == "restore a backup; `gradatlas seed --database PATH` makes a new catalogue")
  }

  @Test func `refuses a newer file`() throws {
    let connection = try Connection.inMemory()
    try Migrator(migrations(first, second)).up(connection)
    try connection.execute("UPDATE schema_migration SET tool_version = '9.1.0'")
    let error = catalogError { try Migrator(migrations(first)).up(connection) }
    #expect(error == CatalogError(.newerSchema(path: ":memory:", version: 2, known: 1, toolVersion: "9.1.0")))
    #expect(error?.message == "`:memory:` has schema version 2, made by gradatlas 9.1.0; this one knows up to 1")
    #expect(error?.help == "use the newer gradatlas, or name another file with --database")
  }

  @Test func `names the place where a migration fails, and keeps nothing`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let connection = try Connection(path: path, access: .create)
    try Migrator(migrations(first)).up(connection)
    let before = try shell(path, ".dump")
    let bad = try Migrator(
      migrations(first, second, (up: "CREATE TABLE c (x);\nINSERT INTO c\n  (y) VALUES (1);", down: "")))
    let error = catalogError { try bad.up(connection) }
    #expect(error?.message == "0003_step.sql:3:1: table c has no column named y; nothing from this file was kept")
    #expect(try shell(path, ".dump") == before)
    #expect(try userVersion(connection) == 1)
    let isInTransaction = connection.isInTransaction
    #expect(!isInTransaction)
  }

  @Test func `names the place of a row that the schema refuses`() throws {
    let connection = try Connection.inMemory()
    let bad = try Migrator(
      migrations((up: "\nCREATE TABLE c (x CHECK (x > 0));\n INSERT INTO c VALUES (0);", down: "")))
    let error = catalogError { try bad.up(connection) }
    #expect(
      error
        == CatalogError(
          .migrationFailed(file: "0001_step.sql", line: 4, column: 2, message: "CHECK constraint failed: x > 0")))
  }

  @Test func `says that the disk is full, not that the migration is wrong`() throws {
    let folder = try TemporaryDirectory()
    let connection = try Connection(path: folder.path("c.db"), access: .create)
    try connection.execute("PRAGMA max_page_count = 5")
    #expect(databaseError { try Migrator().up(connection) }?.isFull == true)
    #expect(try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) } == 0)
  }

  @Test func `refuses rows that point to nothing`() throws {
    let connection = try Connection.inMemory()
    let bad = try Migrator(migrations(first, second, (up: "INSERT INTO b VALUES (7);", down: "")))
    let error = catalogError { try bad.up(connection) }
    #expect(error == CatalogError(.danglingRows(table: "b", parent: "a")))
    #expect(error?.message == "rows of `b` refer to rows of `a` that are not there; the schema is unchanged")
    #expect(try connection.first("SELECT count(*) FROM sqlite_schema") { $0.int(0) } == 0)
    #expect(
      databaseError {
        try connection.execute(
          "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE q (p REFERENCES p); INSERT INTO q VALUES (1)")
      }?.isConstraint == true)
  }

  @Test func `finds the work done by another process that was quicker`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    _ = try Connection(path: path, access: .create)
    let applied = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      do {
        let steps = try Migrator().up(Connection(path: path, access: .readWrite))
        applied.withLock { $0 += steps.map(\.version) }
      } catch { Issue.record(error) }
    }
    #expect(applied.withLock { $0 } == [1, 2, 3, 4, 5, 6, 7, 8, 9])
  }
}
