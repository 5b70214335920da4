import Foundation
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// One statement of `Fixtures/schema-rules.sql`, and what SQLite says to it; nil: it is taken.
struct SchemaRule: Sendable, CustomTestStringConvertible {
  var testDescription: String { sql }
  let sql: String
  let message: String?
}

/// The parts of `Fixtures/schema-rules.sql`, separated by its comments.
private enum SchemaRules {
  static let rows: String = parts.first { $0.mark == "-- rows" }?.sql ?? ""

  static let all: [SchemaRule] = parts.compactMap { part in
    if part.mark == "-- taken" { return SchemaRule(sql: part.sql, message: nil) }
    guard let mark = part.mark.wholeMatch(of: /-- refused: (.*)/) else { return nil }
    return SchemaRule(sql: part.sql, message: String(mark.1))
  }

  private static let parts: [(mark: String, sql: String)] = {
    var parts: [(mark: String, sql: String)] = []
    for line in ((try? fixture("schema-rules.sql")) ?? "").split(separator: "\n") {
      if line.hasPrefix("--") {
        parts.append((String(line), ""))
      } else {
        parts[parts.count - 1].sql += line + "\n"
      }
    }
    return parts
  }()
}

/// A catalogue in memory with the rows that the rules are tried on.
private func makeRows() throws -> CatalogFile {
  let file = try CatalogFile(inMemory: ())
  try file.connection.execute("DELETE FROM schema_migration")
  try file.connection.withTrustedSchema { try file.connection.execute(SchemaRules.rows) }
  return file
}

@Test func `there are rules to try`() {
  #expect(SchemaRules.all.count == 256)
  #expect(SchemaRules.all.count { $0.message == nil } == 75)
}

@Test(arguments: SchemaRules.all) func `the schema refuses what breaks a rule and takes its neighbour`(
  _ rule: SchemaRule
) throws {
  let file = try makeRows()
  var message: String?
  do {
    try file.connection.withTrustedSchema { try file.connection.execute(rule.sql) }
  } catch let error as DatabaseError {
    if case .sqlite(_, let text) = error.problem { message = text }
  }
  #expect(message == rule.message)
}

@Suite struct `The schema` {
  @Test func `is STRICT in every table`() throws {
    let file = try CatalogFile(inMemory: ())
    let loose = try file.connection.rows(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name <> 'sqlite_schema'"
    ) { $0.text(0) }
    #expect(loose == [])
    let strict = try file.connection.rows("SELECT name FROM pragma_table_list WHERE strict ORDER BY name") {
      $0.text(0)
    }
    #expect(
      strict == [
        "change_set", "course", "focus_area", "focus_area_alias", "location", "program", "program_course",
        "program_focus_area", "ranking", "ranking_edition", "ranking_entry", "removed_row", "schema_migration",
        "search_index_doubt", "source", "track", "university", "university_alias",
      ])
  }

  @Test func `leads an index with every foreign key`() throws {
    let file = try CatalogFile(inMemory: ())
    let keys = try file.connection.rows(
      """
      SELECT tables.name, keys.[from] FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
      WHERE tables.schema = 'main' ORDER BY 1, 2
      """
    ) { "\($0.text(0)).\($0.text(1))" }
    let leading = try file.connection.rows(
      """
      SELECT tables.name, columns.name
      FROM pragma_table_list AS tables, pragma_index_list(tables.name) AS indexes, pragma_index_xinfo(indexes.name) AS columns
      WHERE tables.schema = 'main' AND columns.seqno = 0 AND NOT indexes.partial AND columns.name IS NOT NULL
      """
    ) { "\($0.text(0)).\($0.text(1))" }
    #expect(keys.count == 25)
    #expect(Set(keys).subtracting(leading) == [])
  }

  @Test func `restricts the deletion of everything that is referred to`() throws {
    let file = try CatalogFile(inMemory: ())
    let actions = try file.connection.rows(
      """
      SELECT DISTINCT on_delete, on_update FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name)
      WHERE tables.schema = 'main'
      """
    ) { "\($0.text(0)) \($0.text(1))" }
    #expect(actions == ["RESTRICT NO ACTION"])
  }

  @Test func `takes rows of the plain sqlite3 shell by the same rules`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let result = try run(
      "sqlite3", ["-batch", path],
      input: "INSERT INTO source (title, published_on, loaded_at) VALUES ('X', '2023-02-29', '2026-01-01T00:00:00Z');")
    #expect(result.stderr.contains("CHECK constraint failed: date(published_on, '+0 days') IS published_on"))
  }
}
