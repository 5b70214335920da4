import Foundation
import SQLiteStorage
import TestSupport
import Testing

@Test(arguments: [Connection.Access.readOnly, .readWrite])
func `a missing file is an error and is not made`(_ access: Connection.Access) throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  let error = databaseError { _ = try Connection(path: path, access: access) }
  #expect(error == DatabaseError(.missing, path: path))
  #expect(try folder.names() == [])
}

@Test func `a file is made where that is asked for`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try Connection(path: path, access: .create).execute("CREATE TABLE t (a); INSERT INTO t VALUES (7)")
  #expect(try folder.names() == ["a.db"])
  #expect(try integers(inFile: path, "SELECT a FROM t") == [7])
}

@Test func `a file in a missing folder cannot be made`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("missing/a.db")
  let error = databaseError { _ = try Connection(path: path, access: .create) }
  #expect(error?.extendedCode == 14)
  #expect(
    error?.description == "`\(path)` cannot be opened: unable to open database file: No such file or directory")
}

@Test(arguments: [Connection.Access.readOnly, .readWrite, .create])
func `a folder is no file`(_ access: Connection.Access) throws {
  let folder = try TemporaryDirectory()
  let error = databaseError { _ = try Connection(path: folder.url.path, access: access) }
  #expect(error == DatabaseError(.isDirectory, path: folder.url.path))
}

@Test func `a device is no file`() {
  let error = databaseError { _ = try Connection(path: "/dev/null", access: .readWrite) }
  #expect(error == DatabaseError(.notAFile, path: "/dev/null"))
}

@Test func `an empty path and one with NUL are refused`() {
  #expect(databaseError { _ = try Connection(path: "", access: .create) } == DatabaseError(.emptyPath))
  #expect(databaseError { _ = try Connection(path: "a\0b", access: .create) } == DatabaseError(.nulInPath))
}

@Test(arguments: ["hello", String(repeating: "no database\n", count: 1000)])
func `a file that is no database is an error at opening`(_ text: String) throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(text, to: "a.db")
  for access in [Connection.Access.readOnly, .readWrite, .create] {
    let error = databaseError { _ = try Connection(path: path, access: access) }
    #expect(error?.extendedCode == 26)
    #expect(error?.isNotADatabase == true)
    #expect(error?.description == "`\(path)` is not a database")
  }
  #expect(try folder.read("a.db") == text)
}

@Test func `an empty file is an empty database`() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write("", to: "a.db")
  #expect(try integers(inFile: path, "SELECT count(*) FROM sqlite_schema") == [0])
}

@Test(arguments: [
  "a b.db", "100%.db", "%41.db", "a?mode=memory", "a#b.db", "file:a.db", "file:a.db?mode=memory", ":memory:", "é.db",
  "a'b\".db", "-a.db", "a&b=c.db", "a\nb.db",
])
func `a path is taken literally`(_ name: String) throws {
  let folder = try TemporaryDirectory()
  let path = folder.url.path + "/" + name
  try makeLoggedDatabase(path)
  #expect(try folder.names() == [name])
  #expect(try integers(inFile: path, "SELECT a FROM t") == [1, 2])
  #expect(try Connection(path: path, access: .readOnly).path == path)
}

/// Runs in a process of its own, as the working folder is the whole process's.
@Test(arguments: ["a.db", "file:a.db", ":memory:", "file:a?mode=memory", "sub/a.db"])
func `a relative path is taken literally`(_ name: String) async throws {
  await #expect(processExitsWith: .success) { [name] in
    let folder = try TemporaryDirectory()
    #expect(FileManager.default.changeCurrentDirectoryPath(folder.url.path))
    try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: true)
    try makeLoggedDatabase(name)
    let whole = folder.url.path + "/" + name
    #expect(try integers(inFile: whole, "SELECT a FROM t") == [1, 2])
    #expect(try integers(inFile: name, "SELECT a FROM t") == [1, 2])
  }
}

@Test func `a symbolic link leads to the file and to its log`() throws {
  let folder = try TemporaryDirectory()
  try makeLoggedDatabase(folder.path("a.db"))
  try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: true)
  try FileManager.default.createSymbolicLink(
    atPath: folder.path("sub/link.db"), withDestinationPath: folder.path("a.db"))
  #expect(try integers(inFile: folder.path("sub/link.db"), "SELECT a FROM t") == [1, 2])
  #expect(try folder.names() == ["a.db", "a.db-shm", "a.db-wal", "sub"])
}

@Test func `a busy timeout out of range is refused at opening`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  let error = databaseError { _ = try Connection(path: path, access: .create, busyTimeout: .seconds(61)) }
  #expect(error == DatabaseError(.busyTimeoutOutOfRange(.seconds(61)), path: path))
  #expect(try folder.names() == [])
}

@Test func `a read-only connection refuses to write`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let connection = try Connection(path: path, access: .readOnly)
  #expect(connection.isReadOnly == true)
  let error = databaseError { try connection.run("INSERT INTO t VALUES (3)") }
  #expect(error?.extendedCode == 8)
  #expect(error?.isReadOnly == true)
  #expect(error?.description == "`\(path)` cannot be written: attempt to write a readonly database")
}

@Test func `a file of our own can be written`() throws {
  let folder = try TemporaryDirectory()
  try makeLoggedDatabase(folder.path("a.db"))
  let connection = try Connection(path: folder.path("a.db"), access: .readWrite)
  #expect(connection.isReadOnly == false)
}
