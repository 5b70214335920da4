import SQLiteStorage
import Testing

private func makeConnection() throws -> Connection {
  let connection = try Connection.inMemory()
  try connection.execute(
    "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); CREATE TABLE u (id INTEGER PRIMARY KEY); CREATE TABLE v (a)")
  return connection
}

@Test func `only the tables that were asked for are recorded`() throws {
  let connection = try makeConnection()
  let (result, changeset) = try connection.recordingChanges(of: ["t"]) {
    try connection.execute("INSERT INTO t VALUES (1, 'x'); INSERT INTO u VALUES (2)")
    return "done"
  }
  #expect(result == "done")
  #expect(try changeset.changes().map(\.table) == ["t"])
}

@Test func `what was changed before and after is not recorded`() throws {
  let connection = try makeConnection()
  try connection.run("INSERT INTO t VALUES (1, 'x')")
  let changeset = try connection.recordingChanges(of: ["t"]) { try connection.run("INSERT INTO t VALUES (2, 'y')") }
    .changeset
  try connection.run("INSERT INTO t VALUES (3, 'z')")
  #expect(try changeset.changes().map(\.new) == [[2, "y"]])
}

@Test func `a row that was made and removed again is no change`() throws {
  let connection = try makeConnection()
  let recorder = try connection.recordChanges(of: ["t"])
  #expect(recorder.isEmpty == true)
  try connection.execute("INSERT INTO t VALUES (1, 'x'); DELETE FROM t")
  let changeset = try recorder.changeset()
  #expect(changeset.isEmpty)
  #expect(changeset.bytes == [])
}

@Test func `what a rolled-back transaction did is no change`() throws {
  struct Stop: Error {}
  let connection = try makeConnection()
  let changeset = try connection.recordingChanges(of: ["t"]) {
    try? connection.transaction {
      try connection.run("INSERT INTO t VALUES (1, 'x')")
      throw Stop()
    }
  }.changeset
  #expect(changeset.isEmpty)
}

@Test(arguments: ["missing", "v"])
func `a table that SQLite would leave out is an error`(_ table: String) throws {
  let connection = try makeConnection()
  let error = databaseError { _ = try connection.recordChanges(of: ["t", table]) }
  #expect(error == DatabaseError(.notRecordable(table: table), path: ":memory:"))
}

@Test func `a recorder that outlives its connection is safe`() throws {
  func recorder() throws -> ChangeRecorder {
    let connection = try makeConnection()
    let recorder = try connection.recordChanges(of: ["t"])
    try connection.run("INSERT INTO t VALUES (1, 'x')")
    return recorder
  }
  let orphan = try recorder()
  let changes = try orphan.changeset().changes()
  #expect(changes.map(\.new) == [[1, "x"]])
}
