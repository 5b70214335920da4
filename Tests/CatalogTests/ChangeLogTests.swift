import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

private struct Stop: Error {}

@Suite struct `The change log` {
  private func source(_ title: String) -> String {
    "INSERT INTO source (title, loaded_at) VALUES ('\(title)', '2026-01-31T12:00:00Z')"
  }

  @Test func `has a row for a write, with its changes`() throws {
    let file = try CatalogFile(inMemory: ())
    let logged = try file.connection.loggedChange(
      by: ChangeAuthor(name: nil, command: "add x"), summary: { (result: Int) in "n \(result)" }
    ) {
      try file.connection.run(source("S"))
      return 7
    }
    #expect(logged.result == 7)
    #expect(logged.id == 1)
    let rows = try file.connection.rows("SELECT made_by, command, summary, changeset FROM change_set") {
      ($0.optionalText(0), $0.text(1), $0.text(2), try Changeset(bytes: $0.value(3).bytes))
    }
    #expect(rows.map(\.0) == [nil])
    #expect(rows.map(\.1) == ["add x"])
    #expect(rows.map(\.2) == ["n 7"])
    #expect(try rows[0].3.changes().map(\.table) == ["source"])
  }

  @Test func `has none where nothing was changed`() throws {
    let file = try CatalogFile(inMemory: ())
    let logged = try file.connection.loggedChange(by: author, summary: { "nothing" }) {
      try file.connection.run(source("S"))
      try file.connection.run("DELETE FROM source")
    }
    #expect(logged.id == nil)
    #expect(try file.connection.first("SELECT count(*) FROM change_set") { $0.int(0) } == 0)
  }

  @Test func `has none of a write that failed, and the write is gone`() throws {
    let file = try CatalogFile(inMemory: ())
    #expect(throws: Stop.self) {
      _ = try file.connection.loggedChange(by: author, summary: { "nothing" }) {
        try file.connection.run(source("S"))
        throw Stop()
      }
    }
    #expect(try file.connection.first("SELECT count(*) FROM change_set, source") { $0.int(0) } == 0)
    #expect(try file.connection.first("SELECT count(*) FROM source") { $0.int(0) } == 0)
  }

  @Test func `records every table but the ledgers and the search index`() throws {
    let file = try CatalogFile(inMemory: ())
    let tables = try file.connection.rows(
      """
      SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict
        AND name NOT IN ('schema_migration', 'change_set', 'search_index_doubt', 'removed_row') ORDER BY name
      """
    ) { $0.text(0) }
    #expect(loggedTables.sorted() == tables)
  }

  @Test func `waits for another writer, and then says who is in the way`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let other = try Connection(path: path, access: .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    let file = try CatalogFile(writing: path, busyTimeout: .milliseconds(50))
    let error = databaseError { _ = try file.load(.builtInArticle(2021), by: author) }
    #expect(error?.isBusy == true)
    #expect(error?.waited == .milliseconds(50))
    try other.execute("ROLLBACK")
    #expect(try !file.load(.builtInArticle(2021), by: author).isUnchanged)
  }
}
