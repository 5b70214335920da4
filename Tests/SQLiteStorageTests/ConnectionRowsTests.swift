import SQLiteStorage
import TestSupport
import Testing

private struct Stop: Error {}

@Test func `rows are read in their order, with bindings`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  do {
    let connection = try Connection(path: path, access: .create)
    try connection.execute("CREATE TABLE t (a INTEGER, b TEXT)")
    for (number, text) in [(2, "two"), (1, "one"), (3, "three")] {
      try connection.run("INSERT INTO t VALUES (?, ?)", [Value(number), Value(text)])
    }
  }
  let connection = try Connection(path: path, access: .readOnly)
  #expect(try connection.rows("SELECT b FROM t WHERE a < ? ORDER BY a", [3]) { $0.text(0) } == ["one", "two"])
  #expect(try connection.rows("SELECT b FROM t WHERE a > ?", [3]) { $0.text(0) } == [])
}

@Test func `the first row is read, or there is none`() throws {
  let connection = try Connection.inMemory()
  let sql = "SELECT column1 FROM (VALUES (1), (2)) WHERE column1 > ?"
  #expect(try connection.first(sql, [0]) { $0.int(0) } == 1)
  #expect(try connection.first(sql, [2]) { $0.int(0) } == nil)
}

@Test func `a row's own error passes through and frees the statement`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
  #expect(throws: Stop.self) { try connection.rows("SELECT a FROM t") { _ in throw Stop() } }
  try connection.run("DROP TABLE t")
  #expect(try integer(connection, "SELECT count(*) FROM sqlite_schema") == 0)
}

@Test func `a failed statement can be run again`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a UNIQUE); INSERT INTO t VALUES (1)")
  let error = databaseError { try connection.run("INSERT INTO t VALUES (?)", [1]) }
  #expect(error?.problem == .sqlite(code: 2067, message: "UNIQUE constraint failed: t.a"))
  try connection.run("INSERT INTO t VALUES (?)", [2])
  #expect(try integers(connection, "SELECT a FROM t") == [1, 2])
}

@Test func `SQL that cannot be prepared is placed`() throws {
  let connection = try Connection.inMemory()
  let error = databaseError { try connection.run("SELECT 1 FRM t") }
  #expect(error?.problem == .sqlite(code: 1, message: "near \"t\": syntax error"))
  #expect(error?.byteOffset == 13)
  #expect(error?.column == 14)
}
