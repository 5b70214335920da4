import Foundation
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// Statements that take the index `program_name` out of the schema, so that it misses changes, and put it back.
private let hideIndex = """
  PRAGMA writable_schema = ON; CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'program_name';
  DELETE FROM sqlite_schema WHERE name = 'program_name';
  """
private let showIndex = """
  PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM hidden; DROP TABLE hidden;
  """

@Suite struct `Looking at a catalogue` {
  @Test func `finds each check in order where nothing is wrong, and changes nothing`() throws {
    let catalog = try CheckedCatalog()
    let before = try Data(contentsOf: catalog.folder.url.appendingPathComponent("c.db"))
    let findings = try CatalogFile.examine(catalog.path)
    #expect(findings.map(\.check) == Finding.Check.allCases)
    #expect(findings.allSatisfy { $0.state == .ok })
    #expect(findings.last == .contents(universities: 11, programs: 13, entries: 42))
    #expect(findings.contains(.soundSearchIndex(names: 347)))
    #expect(try Data(contentsOf: catalog.folder.url.appendingPathComponent("c.db")) == before)
  }

  @Test func `says before each check which it is`() throws {
    let catalog = try CheckedCatalog()
    var checks: [Finding.Check] = []
    _ = try CatalogFile.examine(catalog.path) { checks.append($0) }
    #expect(checks == Finding.Check.allCases)
  }

  @Test func `finds an index that does not fit its table, which is rebuilt after a backup`() throws {
    let catalog = try CheckedCatalog()
    try shell(catalog.path, hideIndex)
    try shell(catalog.path, "UPDATE program SET name = 'Another' WHERE id = 1")
    try shell(catalog.path, showIndex)
    let damage = Finding.damagedIndex("row 1 missing from index program_name")
    #expect(try catalog.faults() == [damage])
    // Other damage may be in the very rows that the index would be made from.
    #expect(try CatalogFile.mend([.damage("Page 3: never used"), damage], of: catalog.path) == nil)
    #expect(try catalog.faults() == [damage])
    let backup = try #require(try CatalogFile.mend([damage], of: catalog.path))
    #expect(try catalog.faults() == [])
    #expect(try shell(catalog.path, "SELECT id FROM program WHERE name = 'Another'") == "1\n")
    #expect(try lines(backup, "PRAGMA integrity_check") == ["row 1 missing from index program_name"])
  }

  @Test func `finds a page that was overwritten, and does not make it worse`() throws {
    let catalog = try CheckedCatalog()
    let page = try #require(
      Int(try shell(catalog.path, "SELECT rootpage FROM sqlite_schema WHERE name = 'track_name'").dropLast()))
    let file = try FileHandle(forUpdating: catalog.folder.url.appendingPathComponent("c.db"))
    try file.seek(toOffset: UInt64(page - 1) * 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
    try file.close()
    let before = try Data(contentsOf: catalog.folder.url.appendingPathComponent("c.db"))
    let damage = try catalog.faults().filter { $0.check == .integrity }
    #expect(!damage.isEmpty)
    #expect(damage.allSatisfy { $0.state == .error })
    #expect(damage.contains { if case .damage = $0 { true } else { false } })
    #expect(try CatalogFile.mend(damage, of: catalog.path) == nil)
    #expect(try Data(contentsOf: catalog.folder.url.appendingPathComponent("c.db")) == before)
  }

  @Test func `finds rows that refer to nothing, which nobody can mend`() throws {
    let catalog = try CheckedCatalog()
    try shell(catalog.path, "DELETE FROM program WHERE id = 1; DELETE FROM ranking WHERE slug = 'ai'")
    let faults = try catalog.faults()
    #expect(faults.filter { $0.check != .foreignKeys } == [])
    #expect(faults.contains(.danglingRows(table: "ranking_edition", parent: "ranking", count: 2, rowIDs: [2, 4])))
    // A table WITHOUT ROWID has no numbers to name.
    #expect(faults.contains { if case .danglingRows("program_course", "program", 7, []) = $0 { true } else { false } })
    #expect(try catalog.faultsAfterMending() == faults)
  }

  @Test func `finds an older schema, and leaves out what it could not understand`() throws {
    let catalog = try CheckedCatalog()
    _ = try CatalogFile.migrateDown(catalog.path, to: 1)
    let known = try Migrator().latestVersion
    #expect(
      try catalog.faults() == [
        .pendingMigrations(version: 1, known: known), .skipped(.schema, because: "the migrations are wrong"),
        .skipped(.searchIndex, because: "the migrations are wrong"),
        .skipped(.contents, because: "the migrations are wrong"),
      ])
  }

  @Test func `finds a ledger that another tool wrote into`() throws {
    let catalog = try CheckedCatalog()
    try shell(catalog.path, "UPDATE schema_migration SET sha256 = printf('%064d', 0) WHERE version = 2")
    let fault = try #require(try catalog.faults().first)
    guard case .refusedLedger(let error) = fault,
      case .schema(.editedMigration("0002_create_rankings.sql", _)) = error.problem
    else {
      Issue.record("found \(fault)")
      return
    }
    #expect(fault.isOfSchema)
  }

  @Test func `finds planted triggers, changed views and other tools' tables`() throws {
    let catalog = try CheckedCatalog()
    try shell(
      catalog.path,
      """
      CREATE TRIGGER spy AFTER INSERT ON course BEGIN SELECT 1; END; CREATE TABLE mine (a); DROP INDEX track_name;
      DROP VIEW search_text; CREATE VIEW search_text AS SELECT 1;
      """)
    let faults = try catalog.faults()
    #expect(
      faults == [
        .schemaDifference(SchemaDifference(kind: .extra, type: "table", name: "mine")),
        .schemaDifference(SchemaDifference(kind: .changed, type: "view", name: "search_text")),
        .schemaDifference(SchemaDifference(kind: .planted, type: "trigger", name: "spy")),
        .schemaDifference(SchemaDifference(kind: .missing, type: "index", name: "track_name")),
        .skipped(.searchIndex, because: "the schema is wrong"), .skipped(.contents, because: "the schema is wrong"),
      ])
    #expect(try catalog.faultsAfterMending() == faults)
  }

  @Test func `finds what another tool changed, which is no error`() throws {
    let catalog = try CheckedCatalog()
    #expect(try CatalogFile.examine(catalog.path).contains(.completeLog(changes: 1)))
    try shell(catalog.path, "INSERT INTO course (name) VALUES ('Alchemy')")
    let added = RowChange(action: .added, kind: "course", name: "Alchemy", fields: [])
    #expect(try CatalogFile.examine(catalog.path).filter { $0.check == .changeLog } == [.unlogged(added)])
    try shell(catalog.path, "UPDATE university SET homepage = NULL; DELETE FROM program_focus_area")
    let found = try CatalogFile.examine(catalog.path).filter { $0.check == .changeLog }
    #expect(found.count == 21)
    #expect(found.allSatisfy { $0.state == .warning })
    guard case .furtherUnlogged(let count)? = found.last else {
      Issue.record("found \(found)")
      return
    }
    #expect(count > 50)
  }

  @Test func `finds no fault in what other tools added`() throws {
    let catalog = try CheckedCatalog()
    try shell(catalog.path, "CREATE TABLE mine (a); ANALYZE")
    #expect(
      try catalog.faults() == [.schemaDifference(SchemaDifference(kind: .extra, type: "table", name: "mine"))])
  }

  @Test func `finds a catalogue with nothing in it`() throws {
    let folder = try TemporaryDirectory()
    try makeEmptyCatalog(folder.path("c.db"))
    #expect(try CatalogFile.examine(folder.path("c.db")).last == .noContents)
    #expect(try CatalogFile(reading: folder.path("c.db")).isEmpty)
    let filled = try CheckedCatalog()
    #expect(try !CatalogFile(reading: filled.path).isEmpty)
  }

  @Test func `finds another journal mode, which is put right`() throws {
    let catalog = try CheckedCatalog()
    try shell(catalog.path, "PRAGMA journal_mode = DELETE")
    #expect(try catalog.faults() == [.otherJournalMode("delete")])
    #expect(try catalog.faultsAfterMending() == [])
    #expect(try shell(catalog.path, "PRAGMA journal_mode") == "wal\n")
  }

  @Test func `finds free pages, and rewrites the file without them`() throws {
    let catalog = try CheckedCatalog()
    try shell(catalog.path, "CREATE TABLE mine AS SELECT zeroblob(3000000) AS a; DROP TABLE mine")
    let free = try catalog.faults()
    guard case .freePages(let bytes, let all)? = free.first, free.count == 1 else {
      Issue.record("found \(free)")
      return
    }
    #expect((3_000_000..<all).contains(bytes))
    #expect(try catalog.faultsAfterMending() == [])
    let status = try FileManager.default.attributesOfItem(atPath: catalog.path)
    #expect((status[.size] as? Int ?? .max) < 1_000_000)
  }

  @Test func `finds a log that grew while somebody read, and writes it into the file`() throws {
    let catalog = try CheckedCatalog()
    let connection = try Connection(path: catalog.path, access: .readWrite)
    do {
      let reader = try Connection(path: catalog.path, access: .readOnly)
      try reader.execute("BEGIN; SELECT count(*) FROM course")
      try connection.execute("CREATE TABLE mine (a)")
      try connection.execute("INSERT INTO mine VALUES (zeroblob(70000000))")
      let fault = try #require(try catalog.faults().first { $0.check == .writeAheadLog })
      guard case .largeWriteAheadLog(let bytes) = fault else {
        Issue.record("found \(fault)")
        return
      }
      #expect(bytes > 70_000_000)
    }
    _ = try CatalogFile.mend([.largeWriteAheadLog(byteCount: 0)], of: catalog.path)
    #expect(try CatalogFile.examine(catalog.path).contains(.writeAheadLog(byteCount: 0)))
  }

  @Test func `finds what killed processes left, and not what living ones work on`() throws {
    let catalog = try CheckedCatalog()
    // No process has a number above the kernel's limit of 2^22.
    let left = ["c.db.99999999.new", "c.db.99999999.new-wal"]
    let kept = ["c.db.\(getpid()).new", "c.db.x.new", "other.db.99999999.new", "c.db.0001-20260131T120000Z.backup"]
    for name in left + kept { try catalog.folder.write("12345", to: name) }
    let found = try CatalogFile.examine(catalog.path).filter { $0.check == .leftovers }
    #expect(
      found == [.backups(count: 1, byteCount: 5)] + left.map { .leftover(path: catalog.folder.path($0)) })
    #expect(try catalog.faultsAfterMending() == [])
    #expect(try Set(catalog.folder.names()).isSuperset(of: kept))
    #expect(try Set(catalog.folder.names()).isDisjoint(with: left))
  }
}
