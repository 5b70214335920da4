import SQLiteStorage
import Testing

@Test func `an authorizer is told what a statement wants`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a, b); CREATE VIEW v AS SELECT a FROM t")
  var asked: [String] = []
  connection.setAuthorizer { wish in
    let parts = [wish.first, wish.second, wish.database, wish.trigger].map { $0 ?? "-" }
    asked.append(([String(wish.action.rawValue)] + parts).joined(separator: " "))
    return .allow
  }
  try connection.run("SELECT abs(b) FROM t")
  #expect(asked == ["21 - - - -", "31 - abs - -", "20 t b main -"])
  asked = []
  try connection.run("SELECT a FROM v")
  #expect(asked.contains("20 t a main v"))
}

@Test func `an authorizer denies`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
  try connection.run("DELETE FROM t WHERE a = 2")
  connection.setAuthorizer { [.select, .read].contains($0.action) ? .allow : .deny }
  #expect(try integers(connection, "SELECT a FROM t") == [1])
  let error = databaseError { try connection.run("DELETE FROM t WHERE a = 2") }
  #expect(error?.problem == .sqlite(code: 23, message: "not authorized"))
  #expect(error?.isDenied == true)
  let attach = databaseError { try connection.run("ATTACH ':memory:' AS other") }
  #expect(attach?.isDenied == true)
}

@Test func `what an authorizer ignores reads as NULL`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 2)")
  connection.setAuthorizer { $0.action == .read && $0.second == "b" ? .ignore : .allow }
  let rows = try connection.rows("SELECT a, b FROM t") { [$0.value(0), $0.value(1)] }
  #expect(rows == [[1, nil]])
}

@Test func `an authorizer that was removed is not asked`() throws {
  let connection = try Connection.inMemory()
  connection.setAuthorizer { _ in .deny }
  connection.setAuthorizer(nil)
  #expect(try integer(connection, "SELECT 1") == 1)
}
