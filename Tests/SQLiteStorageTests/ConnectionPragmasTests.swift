import Foundation
import SQLiteStorage
import TestSupport
import Testing

@Test func `the header's numbers are kept in the file`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  do {
    let connection = try Connection(path: path, access: .create)
    #expect(try [connection.userVersion, connection.applicationID] == [0, 0])
    try connection.execute("PRAGMA user_version = -7; PRAGMA application_id = 1195463756")
  }
  let connection = try Connection(path: path, access: .readOnly)
  #expect(try [connection.userVersion, connection.applicationID] == [-7, 0x4741_544c])
}

@Test func `the cache is as large as was asked for, within bounds`() throws {
  let connection = try Connection.inMemory()
  for (mebibytes, size) in [(64, -65_536), (0, -1024), (5000, -1_048_576)] {
    try connection.setCacheSize(mebibytes: mebibytes)
    #expect(try connection.first("PRAGMA cache_size") { $0.int(0) } == size)
  }
}

@Test func `temporary files can be kept in memory`() throws {
  let connection = try Connection.inMemory()
  #expect(try connection.first("PRAGMA temp_store") { $0.int(0) } == 0)
  try connection.keepTemporaryFilesInMemory()
  #expect(try connection.first("PRAGMA temp_store") { $0.int(0) } == 2)
}

@Test func `WAL mode stays with the file`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  do {
    let connection = try Connection(path: path, access: .create)
    #expect(try connection.journalMode == "delete")
    try connection.useWriteAheadLog()
    try connection.useWriteAheadLog()
  }
  #expect(try Connection(path: path, access: .readOnly).journalMode == "wal")
}

@Test func `a database in memory has no write-ahead log`() throws {
  let connection = try Connection.inMemory()
  let error = databaseError { try connection.useWriteAheadLog() }
  #expect(error == DatabaseError(.journalMode("memory"), path: ":memory:"))
}

@Test func `a query-only connection refuses to write until it may again`() throws {
  let connection = try Connection.inMemory()
  try connection.setQueryOnly(true)
  #expect(databaseError { try connection.run("CREATE TABLE t (a)") }?.extendedCode == 8)
  try connection.setQueryOnly(false)
  try connection.run("CREATE TABLE t (a)")
}

@Test func `a sound file has no problems`() throws {
  let folder = try TemporaryDirectory()
  try makeLoggedDatabase(folder.path("a.db"))
  let connection = try Connection(path: folder.path("a.db"), access: .readOnly)
  #expect(try connection.integrityProblems() == [])
  #expect(try connection.foreignKeyViolations() == [])
}

@Test func `a damaged file says what is damaged`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try Connection(path: path, access: .create).execute(
    "PRAGMA page_size = 512; CREATE TABLE t (a); INSERT INTO t VALUES (zeroblob(2000))")
  var bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  for index in 512..<1024 { bytes[index] = 0xff }
  try folder.write(bytes, to: "a.db")
  let connection = try Connection(path: path, access: .readOnly)
  let problems = try connection.integrityProblems()
  #expect(problems.first == "Page 2: btreeInitPage() returns error code 11")
  #expect(problems.dropFirst().dropLast() == (3...6).map { "Page \($0) is never used" }[...])
  #expect(problems.last == "database disk image is malformed")
  let error = databaseError { try connection.run("SELECT * FROM t") }
  #expect(error?.extendedCode == 11)
  #expect(error?.isCorrupt == true)
  #expect(error?.description == "`\(path)` is damaged: database disk image is malformed")
}
