import Foundation
import TestSupport
import Testing

/// What somebody may have planted in a catalogue that he gives away, as SQL that makes it.
private struct Plant: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: String
  /// Whether it could run something when the catalogue is written: then it is not written.
  let isRefused: Bool

  init(_ what: String, isRefused: Bool = true, _ sql: String) {
    (testDescription, self.sql, self.isRefused) = (what, sql, isRefused)
  }
}

private let plants = [
  Plant("a trigger on a table", "CREATE TRIGGER t AFTER INSERT ON change_set BEGIN DELETE FROM program; END"),
  Plant("a trigger on what is read", "CREATE TRIGGER t AFTER UPDATE ON program BEGIN DELETE FROM ranking_entry; END"),
  Plant(
    "a trigger instead of a view's rows",
    "CREATE TRIGGER t INSTEAD OF INSERT ON program_overview BEGIN DELETE FROM program; END"),
  Plant(
    "a trigger of one of SQLite's names",
    """
    PRAGMA writable_schema = ON;
    INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('trigger', 'sqlite_t', 'source', 0,
      'CREATE TRIGGER sqlite_t AFTER INSERT ON source BEGIN DELETE FROM program; END')
    """),
  Plant(
    "a table that became a view",
    """
    PRAGMA legacy_alter_table = ON; PRAGMA foreign_keys = OFF; ALTER TABLE course RENAME TO course_kept;
    CREATE VIEW course AS SELECT id, name || load_extension('x') AS name FROM course_kept
    """),
  Plant(
    "a view that calls a function",
    """
    DROP VIEW program_overview;
    CREATE VIEW program_overview AS SELECT load_extension('/tmp/evil') AS program, writefile('evil', 'x') AS university
    """),
  Plant(
    "a view that never ends",
    """
    DROP VIEW search_text; CREATE VIEW search_text (search_rowid, text, context, kind, row_id) AS
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i, i, i, i FROM n
    """),
  Plant(
    "a generated column", "ALTER TABLE course ADD COLUMN planted TEXT AS (hex(name))"),
  Plant(
    "a check that calls a function",
    """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, 'length(country_code) = 2', 'load_extension(country_code)')
    WHERE name = 'location'
    """),
  Plant(
    "an index on an expression", isRefused: false,
    "CREATE INDEX i ON course (length(name) + 1)"),
  Plant(
    "a full-text table over ours", isRefused: false,
    """
    CREATE VIRTUAL TABLE planted USING fts5 (name, content = 'program', content_rowid = 'id');
    INSERT INTO planted (planted) VALUES ('rebuild')
    """),
  Plant(
    "another search index",
    """
    DROP TABLE search_index; CREATE TABLE search_index (text, context, kind, row_id)
    """),
]

/// Everything the tool does with a catalogue.
private let commands = [
  "programs", "universities", "courses", "show cmu", "search learning", "rankings diff ml 2021 2022", "doctor",
  "doctor --fix", "seed", "seed --dry-run", "migrate down", "backup copy.db",
  "ask how#many#programs#are#there", "sql SELECT#count(*)#FROM#program",
]

@Suite struct `A catalogue with something planted in it` {
  @Test(arguments: plants)
  fileprivate func `does no harm, whatever is done with it`(_ plant: Plant) throws {
    let model = try TemporaryDirectory()
    try model.write(Catalogs.standard(), to: "catalog.db")
    let planting = try run("sqlite3", ["-bail", model.path("catalog.db"), plant.sql])
    #expect(planting.status == 0, "\(planting.stderr)")
    let bytes = Array(try Data(contentsOf: model.url.appendingPathComponent("catalog.db")))
    let before = try rows(model)
    for words in commands {
      let folder = try TemporaryDirectory()
      try folder.write(bytes, to: "catalog.db")
      let arguments = words.split(separator: " ").map { String($0.replacing("#", with: " ")) }
      let result = try run(
        "timeout", ["20", toolURL.path] + arguments + ["--database", "catalog.db"],
        environment: instrumentVariables.merging(["HOME": folder.url.path, "PATH": "/usr/bin:/bin"]) { $1 },
        workingDirectory: folder.url.path)
      #expect([0, 65, 78].contains(result.status), "\(words): \(result)")
      if words != "migrate down" { #expect(try rows(folder) == before, "\(words)") }
      if plant.isRefused, ["seed", "migrate down"].contains(words) {
        #expect(result.status == 78, "\(words): \(result)")
        #expect(try Array(Data(contentsOf: folder.url.appendingPathComponent("catalog.db"))) == bytes, "\(words)")
      }
      let known = ["catalog.db", "catalog.db-shm", "catalog.db-wal", "copy.db"]
      #expect(try folder.names().filter { !known.contains($0) && !$0.hasSuffix(".backup") } == [], "\(words)")
    }
  }

  /// How many rows the tables have that a plant would empty.
  private func rows(_ folder: borrowing TemporaryDirectory) throws -> String {
    try run(
      "sqlite3",
      [
        folder.path("catalog.db"),
        "SELECT (SELECT count(*) FROM program), (SELECT count(*) FROM ranking_entry), (SELECT count(*) FROM source)",
      ]
    ).stdout
  }
}
