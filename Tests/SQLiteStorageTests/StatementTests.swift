import SQLiteStorage
import Testing

@Test func `a statement steps through its rows and can be run again`() throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("SELECT column1 FROM (VALUES (1), (2)) WHERE column1 >= ?")
  var found: [Int] = []
  for bound in [1, 2, 3] {
    try statement.bind(bound, at: 1)
    while try statement.step() { found.append(statement.int(0)) }
    statement.reset()
  }
  #expect(found == [1, 2, 2])
}

@Test func `a statement that was run takes new bindings`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a, b)")
  let insert = try connection.prepare("INSERT INTO t VALUES (?, ?)")
  try insert.bind(1, at: 1)
  try insert.bind("x", at: 2)
  try insert.run()
  try insert.bind(2, at: 1)
  try insert.run()
  let rows = try connection.rows("SELECT a, b FROM t ORDER BY rowid") { [$0.value(0), $0.value(1)] }
  #expect(rows == [[1, "x"], [2, "x"]])
}

@Test(arguments: [
  ("SELECT 1", true), ("PRAGMA user_version", true), ("CREATE TABLE u (a)", false), ("INSERT INTO t VALUES (1)", false),
  ("DELETE FROM t WHERE 0", false),
])
func `a statement knows whether it writes`(_ sql: String, _ isReadOnly: Bool) throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a)")
  let statement = try connection.prepare(sql)
  #expect(statement.isReadOnly == isReadOnly)
}

@Test func `an error while stepping shows the SQL and no bound value`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a TEXT UNIQUE NOT NULL) STRICT")
  let insert = try connection.prepare("INSERT INTO t VALUES (?)")
  try insert.bind("secret", at: 1)
  try insert.run()
  var error: DatabaseError?
  do { try insert.run() } catch let caught { error = caught }
  #expect(error?.problem == .sqlite(code: 2067, message: "UNIQUE constraint failed: t.a"))
  #expect(error?.sql == "INSERT INTO t VALUES (?)")
  #expect(error?.byteOffset == nil)
  #expect(error?.description == "`:memory:`: UNIQUE constraint failed: t.a")
  #expect(!String(reflecting: error).contains("secret"))
}

@Test func `a statement of an old schema is prepared again`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
  let statement = try connection.prepare("SELECT * FROM t")
  try connection.execute("ALTER TABLE t ADD COLUMN b DEFAULT 5")
  let found = try statement.step()
  #expect(found)
  #expect(statement.columnCount == 2)
  #expect(statement.int(1) == 5)
}
