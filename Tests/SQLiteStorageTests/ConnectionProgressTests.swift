import SQLiteStorage
import Testing

private let count = """
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT count(*) FROM n
  """

@Test func `a progress handler is called while a statement runs`() throws {
  let connection = try Connection.inMemory()
  var calls = 0
  connection.setProgressHandler(every: 1000) {
    calls += 1
    return .proceed
  }
  #expect(try integer(connection, count) == 10_000)
  #expect(calls > 50)
}

@Test func `a progress handler cancels a statement`() throws {
  let connection = try Connection.inMemory()
  var calls = 0
  connection.setProgressHandler(every: 100) {
    calls += 1
    return calls == 3 ? .cancel : .proceed
  }
  let error = databaseError { try connection.run(count) }
  #expect(error?.problem == .sqlite(code: 9, message: "interrupted"))
  #expect(calls == 3)
}

@Test func `a progress handler that was removed is not called`() throws {
  let connection = try Connection.inMemory()
  connection.setProgressHandler(every: 1) { .cancel }
  connection.setProgressHandler(nil)
  #expect(try integer(connection, count) == 10_000)
}
