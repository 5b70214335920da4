import SQLiteStorage
import Testing

@Test func `a trace tells each statement without its values`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE t (a); CREATE TABLE u (a)")
  try connection.execute("CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO u VALUES (new.a); END")
  var traced: [String] = []
  connection.setTrace { traced.append($0) }
  try connection.run("INSERT INTO t VALUES (?)", ["secret"])
  try connection.execute("SELECT 1; SELECT 2")
  connection.setTrace(nil)
  try connection.run("SELECT 3")
  #expect(
    traced == ["INSERT INTO t VALUES (?)", "-- TRIGGER g", "-- INSERT INTO u VALUES (new.a)", "SELECT 1;", "SELECT 2"])
}
