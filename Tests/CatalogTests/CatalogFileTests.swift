import Foundation
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// A catalogue file that an older tool left: schema version 3, the article of 2021 in it.
private func makeOlderCatalog(_ path: String) throws {
  try makeCatalog(path, SeedDocuments.builtInArticle(2021))
  try Migrator().down(Connection(path: path, access: .readWrite), to: 3)
}

@Suite struct `Opening a catalogue` {
  @Test func `that does not exist makes nothing`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("nowhere.db")
    for error in [
      catalogError { _ = try CatalogFile(reading: path) }, catalogError { _ = try CatalogFile(writing: path) },
      catalogError { _ = try CatalogFile(copying: path) },
    ] {
      #expect(error?.message == "`\(path)` does not exist")
      #expect(error?.help == "check the path; `gradatlas seed --database \(path)` makes a new catalogue")
    }
    #expect(try folder.names() == [])
  }

  @Test(arguments: ["xy", "not a database", String(repeating: "| a | b |\n", count: 500)])
  func `that is no database says so`(_ text: String) throws {
    let folder = try TemporaryDirectory()
    let path = try folder.write(text, to: "article.md")
    for error in [
      catalogError { _ = try CatalogFile(reading: path) }, catalogError { _ = try CatalogFile(writing: path) },
    ] {
      #expect(error?.message == "`\(path)` is not an SQLite database")
      #expect(error?.help == "name another file with --database")
    }
    #expect(try folder.names() == ["article.md"])
    #expect(try folder.read("article.md") == text)
  }

  @Test(arguments: [
    ("PRAGMA application_id = 252006673; CREATE TABLE t (a)", 252_006_673), ("CREATE TABLE t (a)", 0),
  ])
  func `of another application changes nothing`(_ sql: String, _ id: Int) throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("other.db")
    try shell(path, sql + ";")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for error in [
      catalogError { _ = try CatalogFile(reading: path) }, catalogError { _ = try CatalogFile(writing: path) },
    ] {
      #expect(
        error?.message
          == "`\(path)` is a database of another application (application_id \(id)); nothing was changed")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try folder.names() == ["other.db"])
  }

  @Test func `that is empty cannot be read, but filled`() throws {
    let folder = try TemporaryDirectory()
    let path = try folder.write("", to: "c.db")
    let error = catalogError { _ = try CatalogFile(reading: path) }
    #expect(error?.message == "`\(path)` is a database without a catalogue")
    #expect(error?.help == "`gradatlas seed --database \(path)` fills it")
    #expect(try folder.names() == ["c.db"])
    _ = try CatalogFile(writing: path)
    _ = try CatalogFile(reading: path)
    #expect(try folder.names() == ["c.db", "c.db-shm", "c.db-wal"])
  }

  @Test func `that is older is an error for reading`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeOlderCatalog(path)
    let error = catalogError { _ = try CatalogFile(reading: path) }
    #expect(error == CatalogError(.outdatedSchema(path: path, version: 3, known: 9)))
    #expect(error?.message == "`\(path)` has schema version 3; version 9 is needed")
    #expect(error?.help == "`gradatlas migrate up` upgrades it, after a backup")
  }

  @Test func `that is newer is an error`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    try shell(
      path,
      """
      INSERT INTO schema_migration SELECT 10, 'more', sha256, applied_at, '0.9.0' FROM schema_migration WHERE version = 9;
      """)
    for error in [
      catalogError { _ = try CatalogFile(reading: path) }, catalogError { _ = try CatalogFile(writing: path) },
    ] { #expect(error == CatalogError(.newerSchema(path: path, version: 10, known: 9, toolVersion: "0.9.0"))) }
  }

  @Test func `for reading lets nothing be written`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtInArticle(2021))
    let file = try CatalogFile(reading: path)
    #expect(databaseError { try file.connection.run("DELETE FROM ranking_entry") }?.isReadOnly == true)
  }

  @Test func `in memory starts with the whole schema`() throws {
    let file = try CatalogFile(inMemory: ())
    #expect(try Migrator().differences(in: file.connection) == [])
    #expect(try !file.load(.builtIn(), by: author).isUnchanged)
  }

  @Test func `as a copy leaves the file as it is`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeOlderCatalog(path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let copy = try CatalogFile(copying: path)
    #expect(try userVersion(copy.connection) == 9)
    let counts = try copy.load(.builtInArticle(2022), by: author).lines.first { $0.subject == .editions }?.counts
    #expect(counts == SeedReport.Counts(added: 2, changed: 0, unchanged: 0))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try folder.names().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") } == ["c.db"])
  }
}

@Suite struct `A backup` {
  @Test func `is taken before an older catalogue is changed, and opens as it was`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeOlderCatalog(path)
    let before = try shell(path, ".dump")
    let taken = try CatalogFile(writing: path).backupPath
    let backup = try #require(taken)
    #expect(try folder.names() == ["c.db", String(backup.split(separator: "/").last ?? "")])
    #expect(backup.wholeMatch(of: /.*\/c\.db\.0003-\d{8}T\d{6}Z\.backup/) != nil)
    #expect(try shell(backup, ".dump") == before)
    #expect(
      try shell(backup, "PRAGMA integrity_check; PRAGMA user_version; PRAGMA application_id") == "ok\n3\n1198670196\n")
    #expect(try shell(path, "PRAGMA user_version") == "9\n")
  }

  @Test func `is not taken of a new or a current file`() throws {
    let folder = try TemporaryDirectory()
    let path = try folder.write("", to: "c.db")
    for _ in 1...2 {
      let backup = try CatalogFile(writing: path).backupPath
      #expect(backup == nil)
    }
    #expect(try folder.names().filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") } == ["c.db"])
  }

  @Test func `is not taken of a file that is refused`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeOlderCatalog(path)
    try shell(path, "CREATE TRIGGER x AFTER INSERT ON course BEGIN SELECT 1; END;")
    let error = catalogError { _ = try CatalogFile(writing: path) }
    #expect(
      error
        == CatalogError(
          .tamperedSchema(path: path, differences: [SchemaDifference(kind: .planted, type: "trigger", name: "x")])))
    #expect(try folder.names() == ["c.db"])
    #expect(try shell(path, "PRAGMA user_version") == "3\n")
  }
}
