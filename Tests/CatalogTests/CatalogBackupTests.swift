import Foundation
import SQLiteStorage
import Tables
import TestSupport
import Testing

@testable import Catalog

@Suite struct `A backup of a catalogue` {
  @Test func `is the catalogue again, row for row`() throws {
    let folder = try TemporaryDirectory()
    try makeCatalog(folder.path("c.db"), .builtIn())
    let backup = try CatalogFile.backUp(folder.path("c.db"), to: folder.path("b.db"))
    #expect(try folder.names().filter { !$0.hasPrefix("c.db-") } == ["b.db", "c.db"])
    #expect(backup.path == folder.path("b.db"))
    #expect(try backup.byteCount == Data(contentsOf: folder.url.appendingPathComponent("b.db")).count)
    #expect(try canonicalDump(folder.path("b.db")) == canonicalDump(folder.path("c.db")))
    #expect(try CatalogFile.examine(folder.path("b.db")).allSatisfy { $0.state == .ok })
    let rows = try lines(
      folder.path("c.db"),
      "SELECT 'SELECT count(*) FROM \"' || name || '\";' FROM sqlite_schema WHERE rootpage > 0 AND type = 'table'")
    let counts = try lines(folder.path("c.db"), rows.joined()).compactMap { Int($0) }
    #expect(backup.rowCount == counts.reduce(0, +))
  }

  @Test func `holds one moment while another process writes`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeEmptyCatalog(path)
    let writer = try Connection(path: path, access: .readWrite)
    try writer.execute("CREATE TABLE mine (a); INSERT INTO mine VALUES (zeroblob(20000000))")
    try writer.execute("CREATE TABLE one (n); CREATE TABLE two (n)")
    var steps = 0
    let backup = try CatalogFile.backUp(path, to: folder.path("b.db")) { _, _ in
      steps += 1
      // Two rows that belong together: a copy has both or neither.
      #expect(throws: Never.self) {
        try writer.execute("BEGIN; INSERT INTO one VALUES (1); INSERT INTO two VALUES (1); COMMIT")
      }
    }
    #expect(steps >= 5)
    #expect(try shell(backup.path, "SELECT count(*) FROM one; SELECT count(*) FROM two") == "0\n0\n")
    #expect(try shell(path, "SELECT count(*) FROM one") == "\(steps)\n")
  }

  @Test func `of an older version is of that version`() throws {
    let folder = try TemporaryDirectory()
    try makeCatalog(folder.path("c.db"), .builtIn())
    _ = try CatalogFile.migrateDown(folder.path("c.db"), to: 2)
    _ = try CatalogFile.backUp(folder.path("c.db"), to: folder.path("b.db"))
    #expect(try shell(folder.path("b.db"), "PRAGMA user_version") == "2\n")
  }

  @Test func `does not take another file's place unless it may`() throws {
    let folder = try TemporaryDirectory()
    let (path, target) = (folder.path("c.db"), try folder.write("precious", to: "b.db"))
    try makeCatalog(path, .builtInNames())
    #expect(
      catalogError { _ = try CatalogFile.backUp(path, to: target) } == CatalogError(.alreadyExists(path: target)))
    #expect(try folder.read("b.db") == "precious")
    _ = try CatalogFile.backUp(path, to: target, isReplacing: true)
    #expect(try canonicalDump(target) == canonicalDump(path))
  }

  @Test func `does not overwrite the catalogue, by whatever name`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, .builtInNames())
    try FileManager.default.createSymbolicLink(atPath: folder.path("link.db"), withDestinationPath: path)
    try FileManager.default.linkItem(atPath: path, toPath: folder.path("hard.db"))
    for name in ["c.db", "link.db", "hard.db"] {
      let target = folder.path(name)
      let error = #expect(throws: OutputError.self) { _ = try CatalogFile.backUp(path, to: target, isReplacing: true) }
      #expect(error == .protected(path: target, .isDatabase(path)))
    }
    for suffix in ["-wal", "-shm", "-journal"] {
      let error = #expect(throws: OutputError.self) { _ = try CatalogFile.backUp(path, to: path + suffix) }
      #expect(error == .protected(path: path + suffix, .belongsToDatabase(path)))
    }
    let good: [Finding] = [.noContents, .severalNames(count: 2)]
    #expect(try CatalogFile.examine(path).allSatisfy { $0.state == .ok || good.contains($0) })
  }

  @Test func `does not replace a database that is in use`() throws {
    let folder = try TemporaryDirectory()
    let (path, target) = (folder.path("c.db"), folder.path("b.db"))
    try makeCatalog(path, .builtInNames())
    try makeEmptyCatalog(target)
    let user = try Connection(path: target, access: .readWrite)
    try user.execute("CREATE TABLE mine (a)")
    #expect(
      catalogError { _ = try CatalogFile.backUp(path, to: target, isReplacing: true) }
        == CatalogError(.targetInUse(path: target, log: target + "-wal")))
    try user.execute("INSERT INTO mine VALUES (1)")
    #expect(try shell(target, "SELECT * FROM mine") == "1\n")
  }

  @Test(arguments: ["", "sub"])
  func `does not take the place of what is no file`(_ name: String) throws {
    let folder = try TemporaryDirectory()
    try makeCatalog(folder.path("c.db"), .builtInNames())
    try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: false)
    let target = name.isEmpty ? "" : folder.path(name)
    let reason = name.isEmpty ? "not a path" : "there is something there that is not a file"
    #expect(
      catalogError { _ = try CatalogFile.backUp(folder.path("c.db"), to: target, isReplacing: true) }
        == CatalogError(.cannotCreate(path: target, reason: reason)))
  }

  @Test func `is not more public than the catalogue`() throws {
    let folder = try TemporaryDirectory()
    try makeCatalog(folder.path("c.db"), .builtInNames())
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path("c.db"))
    _ = try CatalogFile.backUp(folder.path("c.db"), to: folder.path("b.db"))
    let permissions = try FileManager.default.attributesOfItem(atPath: folder.path("b.db"))[.posixPermissions]
    #expect(permissions as? Int == 0o600)
  }

  @Test func `of a damaged catalogue is not made`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, .builtIn())
    try shell(path, "PRAGMA ignore_check_constraints = ON; UPDATE program SET course_list = 'ajar' WHERE id = 1")
    let target = folder.path("b.db")
    #expect(
      catalogError { _ = try CatalogFile.backUp(path, to: target) }
        == CatalogError(.badBackup(path: path, target: target, "CHECK constraint failed in program")))
    #expect(try folder.names().filter { !$0.hasPrefix("c.db") } == [])
  }

  @Test func `removes what a killed one left`() throws {
    let folder = try TemporaryDirectory()
    try makeCatalog(folder.path("c.db"), .builtInNames())
    try folder.write("half", to: "b.db.99999999.new")
    _ = try CatalogFile.backUp(folder.path("c.db"), to: folder.path("b.db"))
    #expect(try folder.names().filter { !$0.hasPrefix("c.db") } == ["b.db"])
  }

  @Test func `of a migration is removed where the migration changed nothing`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, .builtInNames())
    let other = try Connection(path: path, access: .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    let error = databaseError { _ = try CatalogFile.migrateDown(path, to: nil, busyTimeout: .zero) }
    #expect(error?.isBusy == true)
    #expect(try folder.names().filter { $0.hasSuffix("backup") || $0.hasSuffix("new") } == [])
  }
}
