import Foundation
import SQLiteStorage
import TestSupport
import Testing

private func setPermissions(_ mode: Int, _ path: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
}

/// A folder that nobody but root may write, removed with its content although it is so.
private func withReadOnlyFolder(
  _ name: String = "a b%?.db", fill: (String) throws -> Void, _ body: (String) throws -> Void
) throws {
  let folder = try TemporaryDirectory()
  let path = folder.url.path + "/" + name
  try fill(path)
  try setPermissions(0o555, folder.url.path)
  defer { try? setPermissions(0o755, folder.url.path) }
  try withoutPrivileges { try body(path) }
}

/// A file in WAL mode whose log holds the row 3, as a killed process leaves it.
private func makeCrashedDatabase(_ path: String) throws {
  let source = try TemporaryDirectory()
  try makeLoggedDatabase(source.path("a.db"))
  let connection = try Connection(path: source.path("a.db"), access: .readWrite)
  try connection.run("INSERT INTO t VALUES (3)")
  for suffix in ["", "-wal"] {
    try FileManager.default.copyItem(atPath: source.path("a.db") + suffix, toPath: path + suffix)
  }
}

@Test func `reading a file in WAL mode leaves an empty log beside it, and writing none`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let before = try Data(contentsOf: folder.url.appendingPathComponent("a.db"))
  #expect(try integers(inFile: path, "SELECT a FROM t") == [1, 2])
  #expect(try folder.names() == ["a.db", "a.db-shm", "a.db-wal"])
  #expect(try folder.read("a.db-wal") == "")
  #expect(try Data(contentsOf: folder.url.appendingPathComponent("a.db")) == before)
  try Connection(path: path, access: .readWrite).run("INSERT INTO t VALUES (3)")
  #expect(try folder.names() == ["a.db"])
}

@Test func `a reader leaves the log alone while another connection is open`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let other = try Connection(path: path, access: .readOnly)
  #expect(try integers(other, "SELECT a FROM t") == [1, 2])
  #expect(try integers(inFile: path, "SELECT a FROM t") == [1, 2])
  #expect(try folder.names() == ["a.db", "a.db-shm", "a.db-wal"])
  try Connection(path: path, access: .readWrite).run("INSERT INTO t VALUES (3)")
  #expect(try integers(other, "SELECT a FROM t") == [1, 2, 3])
}

@Test func `a reader leaves a log with content as it is`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeCrashedDatabase(path)
  let log = try Data(contentsOf: folder.url.appendingPathComponent("a.db-wal"))
  #expect(!log.isEmpty)
  #expect(try integers(inFile: path, "SELECT a FROM t") == [1, 2, 3])
  #expect(try Data(contentsOf: folder.url.appendingPathComponent("a.db-wal")) == log)
}

@Test(arguments: ["a b%?.db", "a\tb\n\u{1F}é.db"])
func `a file in WAL mode is read in a folder that cannot be written`(_ name: String) throws {
  try withReadOnlyFolder(name, fill: makeLoggedDatabase) { path in
    let connection = try Connection(path: path, access: .readOnly)
    #expect(connection.isReadOnly == true)
    #expect(connection.path == path)
    #expect(try integers(connection, "SELECT a FROM t") == [1, 2])
    let error = databaseError { try connection.run("INSERT INTO t VALUES (3)") }
    #expect(error?.extendedCode == 8)
  }
}

@Test func `a file in rollback mode is read in a folder that cannot be written`() throws {
  try withReadOnlyFolder { path in
    try Connection(path: path, access: .create).execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
  } _: { path in
    let found = try integers(inFile: path, "SELECT a FROM t")
    #expect(found == [1])
  }
}

@Test func `a log with content is not passed over in a folder that cannot be written`() throws {
  try withReadOnlyFolder(fill: makeCrashedDatabase) { path in
    let error = databaseError { _ = try Connection(path: path, access: .readOnly) }
    #expect(error == DatabaseError(.logNeedsRecovery, path: path))
  }
}

@Test func `a writer's uncheckpointed rows are read in a folder that cannot be written`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let writer = try Connection(path: path, access: .readWrite)
  try writer.run("INSERT INTO t VALUES (3)")
  try setPermissions(0o555, folder.url.path)
  defer { try? setPermissions(0o755, folder.url.path) }
  try withoutPrivileges {
    let found = try integers(inFile: path, "SELECT a FROM t")
    #expect(found == [1, 2, 3])
  }
}

@Test func `a file that cannot be written is refused for writing and read for reading`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try Connection(path: path, access: .create).execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
  try setPermissions(0o444, path)
  try withoutPrivileges {
    for access in [Connection.Access.readWrite, .create] {
      let error = databaseError { _ = try Connection(path: path, access: access) }
      #expect(error?.extendedCode == 8)
      #expect(error?.description == "`\(path)` cannot be written: attempt to write a readonly database")
    }
    let found = try integers(inFile: path, "SELECT a FROM t")
    #expect(found == [1])
  }
}

@Test func `a file that cannot be read says why`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  try setPermissions(0o000, path)
  try withoutPrivileges {
    let error = databaseError { _ = try Connection(path: path, access: .readOnly) }
    #expect(error?.extendedCode == 14)
    #expect(error?.description == "`\(path)` cannot be opened: unable to open database file: Permission denied")
  }
}
