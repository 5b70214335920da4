import Foundation
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `The search index` {
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let finding: Finding
  }

  @Test(arguments: [
    Damage(testDescription: "DELETE FROM search_index_data WHERE id > 10", finding: .damagedSearchIndex),
    Damage(testDescription: "DELETE FROM search_index_data", finding: .damagedSearchIndex),
    Damage(testDescription: "UPDATE search_index_data SET block = x'00' WHERE id = 10", finding: .damagedSearchIndex),
    Damage(testDescription: "DELETE FROM search_index_config", finding: .damagedSearchIndex),
    Damage(testDescription: "DELETE FROM search_index_docsize", finding: .damagedSearchIndex),
    Damage(testDescription: "DELETE FROM search_index_content", finding: .damagedSearchIndex),
    Damage(
      testDescription: "UPDATE search_index_content SET c0 = 'elsewhere' WHERE id = 9", finding: .damagedSearchIndex),
    Damage(
      testDescription: "UPDATE search_index SET kind = 'x' WHERE rowid = 9",
      finding: .staleSearchIndex(lacking: 1, surplus: 1)),
    Damage(
      testDescription: "DELETE FROM search_index WHERE rowid IN (9, 17)",
      finding: .staleSearchIndex(lacking: 2, surplus: 0)),
    Damage(
      testDescription: "INSERT INTO search_index (rowid, text) VALUES (99999, 'spam')",
      finding: .staleSearchIndex(lacking: 0, surplus: 1)),
    Damage(
      testDescription: "DROP TRIGGER course_after_delete; DELETE FROM program_course; DELETE FROM course WHERE id = 1; "
        + #"CREATE TRIGGER course_after_delete AFTER DELETE ON course BEGIN"# + "\n"
        + "  DELETE FROM search_index WHERE rowid = 8 * OLD.id + 5;\nEND",
      finding: .staleSearchIndex(lacking: 0, surplus: 1)),
  ])
  func `is found wrong, and rebuilt from the tables`(_ damage: Damage) throws {
    let catalog = try CheckedCatalog()
    // The shell looks at the index once more when it ends, and complains.
    _ = try run("sqlite3", ["-batch", catalog.path], input: damage.testDescription)
    #expect(try catalog.faults() == [damage.finding])
    #expect(try catalog.faultsAfterMending() == [])
    #expect(
      try shell(
        catalog.path, "SELECT count(*) FROM search_index WHERE search_index MATCH 'carnegie'; PRAGMA integrity_check"
      )
      .hasSuffix("ok\n"))
  }

  @Test func `is not rebuilt in a file with a planted trigger`() throws {
    let catalog = try CheckedCatalog()
    try shell(
      catalog.path,
      """
      DELETE FROM search_index_docsize;
      CREATE TRIGGER spy AFTER DELETE ON search_index_doubt BEGIN DELETE FROM course; END;
      """)
    let error = catalogError { _ = try CatalogFile.mend([.damagedSearchIndex], of: catalog.path) }
    let spy = SchemaDifference(kind: .planted, type: "trigger", name: "spy")
    #expect(error == CatalogError(.tamperedSchema(path: catalog.path, differences: [spy])))
    #expect(
      try shell(catalog.path, "SELECT count(*) > 0, (SELECT count(*) FROM search_index_docsize) FROM course") == "1|0\n"
    )
  }
}
