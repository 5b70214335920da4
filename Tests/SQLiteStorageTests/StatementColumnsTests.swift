import SQLiteStorage
import Testing

@Test func `a result's columns have names and types`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a INTEGER, b TEXT); CREATE VIEW v AS SELECT b AS c FROM t")
  let statement = try connection.prepare("SELECT t.a AS x, v.c, 1 + 1 AS sum FROM t, v")
  #expect(statement.columnCount == 3)
  #expect((0..<4).map { statement.columnName($0) } == ["x", "c", "sum", ""])
  #expect((0..<4).map { statement.declaredType($0) } == ["INTEGER", "TEXT", nil, nil])
}

@Test func `a statement that returns nothing has no columns`() throws {
  let connection = try Connection.inMemory()
  let statement = try connection.prepare("CREATE TABLE t (a)")
  #expect(statement.columnCount == 0)
}
