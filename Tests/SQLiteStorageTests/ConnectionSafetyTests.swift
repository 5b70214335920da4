import SQLiteStorage
import TestSupport
import Testing

@Test func `foreign keys are enforced`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p (id))")
  let error = databaseError { try connection.run("INSERT INTO c VALUES (1)") }
  #expect(error?.problem == .sqlite(code: 787, message: "FOREIGN KEY constraint failed"))
}

@Test func `a double-quoted text is no text`() throws {
  let connection = try Connection.inMemory()
  let query = databaseError { try connection.run("SELECT \"a\"") }
  #expect(query?.problem == .sqlite(code: 1, message: "no such column: a"))
  #expect(query?.byteOffset == 7)
  let definition = databaseError { try connection.execute("CREATE TABLE t (a); CREATE INDEX i ON t (\"b\")") }
  #expect(definition?.problem == .sqlite(code: 1, message: "no such column: b"))
}

@Test func `the schema cannot be written as a table`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a); PRAGMA writable_schema = ON")
  let error = databaseError { try connection.run("UPDATE sqlite_schema SET sql = 'CREATE TABLE t (b)'") }
  #expect(error?.problem == .sqlite(code: 1, message: "table sqlite_master may not be modified"))
}

@Test func `an extension cannot be loaded`() throws {
  let connection = try Connection.inMemory()
  let error = databaseError { try connection.run("SELECT load_extension('libm.so.6')") }
  #expect(error?.problem == .sqlite(code: 1, message: "not authorized"))
}

@Test func `a view planted in the file cannot call what has effects`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try Connection(path: path, access: .create).execute(
    "CREATE VIEW v AS SELECT fts3_tokenizer('simple') AS a; CREATE VIEW harmless AS SELECT abs(-1)")
  let connection = try Connection(path: path, access: .readOnly)
  let error = databaseError { try connection.run("SELECT * FROM v") }
  #expect(error?.problem == .sqlite(code: 1, message: "unsafe use of fts3_tokenizer()"))
  #expect(try integers(connection, "SELECT * FROM harmless") == [1])
}
