import Foundation
import SQLiteStorage
import TestSupport
import Testing

private struct Stop: Error {}

/// A file of many pages whose table `t` holds 1 to 500.
private func makeLargeDatabase(_ path: String, logged: Bool = true) throws {
  let connection = try Connection(path: path, access: .create)
  if logged { try connection.useWriteAheadLog() }
  try connection.execute(
    """
    CREATE TABLE t (a INTEGER PRIMARY KEY, filler BLOB);
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
    INSERT INTO t SELECT i, zeroblob(1000) FROM n;
    """)
}

@Test(arguments: [true, false])
func `a backup is the whole database in one file`(_ logged: Bool) throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"), logged: logged)
  var steps: [BackupProgress] = []
  do {
    let source = try Connection(path: folder.path("a.db"), access: .readOnly)
    try source.backup(toPath: folder.path("b.db"), pagesPerStep: 50) { steps.append($0) }
  }
  #expect(try folder.names().filter { $0.hasPrefix("b.db") } == ["b.db"])
  #expect(try integers(inFile: folder.path("b.db"), "SELECT count(*) FROM t") == [500])
  #expect(try Connection(path: folder.path("b.db"), access: .readOnly).integrityProblems() == [])
  let total = steps[0].totalPages
  #expect(total > 100)
  #expect(steps.map(\.totalPages) == steps.map { _ in total })
  #expect(steps.map(\.remainingPages) == Array(stride(from: total - 50, to: 0, by: -50)) + [0])
}

@Test func `a backup is the database as it was while another connection writes`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"))
  let source = try Connection(path: folder.path("a.db"), access: .readOnly)
  let writer = try Connection(path: folder.path("a.db"), access: .readWrite)
  var next = 501
  try source.backup(toPath: folder.path("b.db"), pagesPerStep: 10) { _ in
    try writer.run("INSERT INTO t VALUES (?, x'')", [Value(next)])
    next += 1
  }
  #expect(next > 510)
  #expect(source.isInTransaction == false)
  #expect(try integers(inFile: folder.path("b.db"), "SELECT count(*) FROM t") == [500])
  #expect(try integers(inFile: folder.path("a.db"), "SELECT count(*) FROM t") == [next - 1])
}

@Test func `a backup of a file in rollback mode takes in what is written meanwhile`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"), logged: false)
  let source = try Connection(path: folder.path("a.db"), access: .readOnly)
  let writer = try Connection(path: folder.path("a.db"), access: .readWrite)
  var hasWritten = false
  try source.backup(toPath: folder.path("b.db"), pagesPerStep: 10) { _ in
    if !hasWritten { try writer.run("INSERT INTO t VALUES (501, x'')") }
    hasWritten = true
  }
  #expect(try integers(inFile: folder.path("b.db"), "SELECT count(*) FROM t") == [501])
}

@Test func `a backup does not overwrite a file`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"))
  let other = try folder.write("mine", to: "b.db")
  let source = try Connection(path: folder.path("a.db"), access: .readOnly)
  let error = databaseError { try source.backup(toPath: other) }
  #expect(error == DatabaseError(.alreadyExists, path: other))
  #expect(try folder.read("b.db") == "mine")
}

@Test func `a backup that fails leaves no file`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"))
  do {
    let source = try Connection(path: folder.path("a.db"), access: .readOnly)
    #expect(throws: Stop.self) {
      try source.backup(toPath: folder.path("b.db"), pagesPerStep: 10) { _ in throw Stop() }
    }
    #expect(databaseError { try source.backup(toPath: "") }?.problem == .emptyPath)
  }
  #expect(try !folder.names().contains { $0.hasPrefix("b.db") })
}

@Test func `a backup replaces what another connection holds`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"))
  let source = try Connection(path: folder.path("a.db"), access: .readOnly)
  let copy = try Connection.inMemory()
  try copy.execute("CREATE TABLE old (a)")
  try source.backup(to: copy)
  #expect(try integer(copy, "SELECT count(*) FROM t") == 500)
  #expect(try integer(copy, "SELECT count(*) FROM sqlite_schema WHERE name = 'old'") == 0)
}

@Test func `a backup inside a transaction is refused`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"))
  let source = try Connection(path: folder.path("a.db"), access: .readWrite)
  let error = databaseError { try source.transaction { try source.backup(toPath: folder.path("b.db")) } }
  #expect(error == DatabaseError(.backupInsideTransaction, path: folder.path("a.db")))
  let copy = try Connection.inMemory()
  let other = databaseError { try copy.transaction { try source.backup(to: copy) } }
  #expect(other == DatabaseError(.backupInsideTransaction, path: ":memory:"))
}

@Test func `a locked destination is named`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"))
  try makeLargeDatabase(folder.path("b.db"))
  let source = try Connection(path: folder.path("a.db"), access: .readOnly)
  let destination = try Connection(path: folder.path("b.db"), access: .readWrite, busyTimeout: .milliseconds(100))
  let other = try Connection(path: folder.path("b.db"), access: .readWrite)
  try other.execute("BEGIN IMMEDIATE")
  let error = databaseError { try source.backup(to: destination) }
  #expect(error?.extendedCode == 5)
  #expect(error?.description == "`\(folder.path("b.db"))` is locked by another connection (waited 0.1 s)")
}

@Test func `a locked source is named`() throws {
  let folder = try TemporaryDirectory()
  try makeLargeDatabase(folder.path("a.db"), logged: false)
  let source = try Connection(path: folder.path("a.db"), access: .readOnly, busyTimeout: .milliseconds(100))
  let other = try Connection(path: folder.path("a.db"), access: .readWrite)
  try other.execute("BEGIN EXCLUSIVE")
  let error = databaseError { try source.backup(toPath: folder.path("b.db")) }
  #expect(error?.extendedCode == 5)
  #expect(error?.description == "`\(folder.path("a.db"))` is locked by another connection (waited 0.1 s)")
  #expect(try folder.names().filter { $0.hasPrefix("b.db") } == [])
}
