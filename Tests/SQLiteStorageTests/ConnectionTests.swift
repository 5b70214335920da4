import SQLiteStorage
import TestSupport
import Testing

@Test func `a script runs statement by statement, with semicolons in texts and triggers`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try Connection(path: path, access: .create).execute(
    """
    -- a comment; with a semicolon
    CREATE TABLE t (a TEXT) STRICT;
    CREATE TABLE log (a TEXT) STRICT;
    CREATE TRIGGER keep AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.a); INSERT INTO log VALUES (';'); END;
    INSERT INTO t VALUES ('x;y');;
    SELECT * FROM t; /* the end */
    """)
  let reopened = try Connection(path: path, access: .readOnly)
  #expect(try reopened.rows("SELECT a FROM log ORDER BY rowid") { $0.text(0) } == ["x;y", ";"])
}

@Test func `a script of nothing but blank does nothing`() throws {
  let connection = try Connection.inMemory()
  for script in ["", " \n", "-- c", "/* c */ ;"] { try connection.execute(script) }
  #expect(connection.totalChanges == 0)
}

@Test func `a syntax error in a script is placed in the whole script`() throws {
  let connection = try Connection.inMemory()
  let script = "CREATE TABLE t (a);\n-- é\nINSERT INTO t VALUES (1);\n  SELCT a FROM t;\n"
  let error = databaseError { try connection.execute(script) }
  #expect(error?.problem == .sqlite(code: 1, message: "near \"SELCT\": syntax error"))
  #expect(error?.sql == script)
  #expect(error?.byteOffset == 54)
  #expect(error?.line == 4)
  #expect(error?.column == 3)
  #expect(error?.description == "`:memory:`: near \"SELCT\": syntax error (SQL 4:3)")
  #expect(try integers(connection, "SELECT a FROM t") == [1])
}

@Test func `an unknown column in a script is placed`() throws {
  let connection = try Connection.inMemory()
  let error = databaseError { try connection.execute("CREATE TABLE t (a);\nSELECT a,\n  b FROM t") }
  #expect(error?.description == "`:memory:`: no such column: b (SQL 3:3)")
}

@Test func `an error without a place of its own is placed at its statement`() throws {
  let connection = try Connection.inMemory()
  let missing = databaseError { try connection.execute("SELECT 1;\n\n SELECT * FROM missing") }
  #expect(missing?.description == "`:memory:`: no such table: missing (SQL 3:2)")
  let script = "CREATE TABLE t (a PRIMARY KEY);\n-- twice\nINSERT INTO t VALUES (1), (1);"
  let constraint = databaseError { try connection.execute(script) }
  #expect(constraint?.extendedCode == 1555)
  #expect(constraint?.isConstraint == true)
  #expect(constraint?.description == "`:memory:`: UNIQUE constraint failed: t.a (SQL 3:1)")
}

@Test func `an unfinished statement is an error`() throws {
  let connection = try Connection.inMemory()
  let error = databaseError { try connection.execute("SELECT 1; SELECT (") }
  #expect(error?.description == "`:memory:`: incomplete input (SQL 1:11)")
}

@Test func `a NUL in the SQL is refused, not an end`() throws {
  let connection = try Connection.inMemory()
  let script = databaseError { try connection.execute("CREATE TABLE t (a);\0 DROP TABLE t") }
  #expect(script?.problem == .nulInSQL)
  #expect(script?.byteOffset == 19)
  #expect(databaseError { _ = try connection.prepare("SELECT 1\0") }?.problem == .nulInSQL)
  #expect(try integer(connection, "SELECT count(*) FROM sqlite_schema") == 0)
}

@Test func `a prepared text holds exactly one statement`() throws {
  let connection = try Connection.inMemory()
  for blank in ["", "  ", "-- c", ";"] {
    #expect(databaseError { _ = try connection.prepare(blank) }?.problem == .noStatement)
  }
  let error = databaseError { _ = try connection.prepare("SELECT 1; -- c\n DROP TABLE t") }
  #expect(error?.problem == .secondStatement)
  #expect(error?.byteOffset == 16)
  #expect(error?.description == "`:memory:`: a second statement follows the first (SQL 2:2)")
  let statement = try connection.prepare("SELECT 1; -- c\n ;")
  let found = try statement.step()
  #expect(found)
}

@Test func `what was changed is counted`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")
  try connection.run("INSERT INTO t (a) VALUES (1), (2), (3)")
  #expect(connection.lastInsertRowID == 3)
  #expect(connection.changes == 3)
  try connection.run("UPDATE t SET a = 0 WHERE id = ?", [2])
  #expect(connection.changes == 1)
  #expect(connection.totalChanges == 4)
}

@Test func `a statement that outlives its connection still works`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  func statement() throws -> Statement {
    let connection = try Connection(path: path, access: .readWrite)
    connection.setTrace { _ in }
    try connection.run("INSERT INTO t VALUES (3)")
    return try connection.prepare("SELECT sum(a) FROM t")
  }
  do {
    let statement = try statement()
    let found = try statement.step()
    #expect(found)
    #expect(statement.int(0) == 6)
  }
  #expect(try folder.names() == ["a.db"])
}

@Test func `a connection is closed when its owner lets go of it`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  do {
    let connection = try Connection(path: path, access: .create)
    try connection.useWriteAheadLog()
    try connection.run("CREATE TABLE t (a)")
    #expect(try folder.names() == ["a.db", "a.db-shm", "a.db-wal"])
  }
  #expect(try folder.names() == ["a.db"])
}
