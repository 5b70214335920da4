import SQLiteStorage
import Testing

private struct Stop: Error {}

/// How many statements SQLite holds for a connection.
private func statementCount(_ connection: borrowing Connection) throws -> Int {
  try integer(connection, "SELECT count(*) FROM sqlite_stmt WHERE sql NOT LIKE '%sqlite_stmt%'") ?? -1
}

@Test func `the same SQL is prepared once`() throws {
  let connection = try Connection.inMemory()
  for _ in 0..<3 { try connection.run("SELECT 1") }
  #expect(try statementCount(connection) == 1)
}

@Test func `the same SQL nested gets a second statement`() throws {
  let connection = try Connection.inMemory()
  let sql = "SELECT column1 FROM (VALUES (1), (2), (3)) WHERE column1 > ?"
  for _ in 1...2 {
    let pairs = try connection.rows(sql, [0]) { outer in
      try connection.rows(sql, [Value(outer.int(0))]) { [outer.int(0), $0.int(0)] }
    }
    #expect(pairs == [[[1, 2], [1, 3]], [[2, 3]], []])
  }
  #expect(try statementCount(connection) == 1)
}

@Test func `a statement comes back without rows and bindings, also after an error`() throws {
  let connection = try Connection.inMemory()
  #expect(throws: Stop.self) {
    try connection.withStatement("SELECT ?") { statement in
      try statement.bind(1, at: 1)
      _ = try statement.step()
      throw Stop()
    }
  }
  let value = try connection.withStatement("SELECT ?") { statement in
    _ = try statement.step()
    return statement.value(0)
  }
  #expect(value == .null)
  #expect(try statementCount(connection) == 1)
}

@Test func `the statement unused for longest makes room`() throws {
  let connection = try Connection.inMemory()
  for number in 0..<64 { try connection.run("SELECT \(number)") }
  try connection.run("SELECT 0")
  for number in 64..<100 { try connection.run("SELECT \(number)") }
  let kept = try connection.rows("SELECT sql FROM sqlite_stmt WHERE sql NOT LIKE '%sqlite_stmt%'") { $0.text(0) }
  #expect(kept.count == 63)
  #expect(kept.contains("SELECT 0"))
  #expect(!kept.contains("SELECT 1"))
  #expect(kept.contains("SELECT 99"))
}

@Test func `a full cache whose statements are all in use still lends more`() throws {
  let connection = try Connection.inMemory()
  func nest(_ depth: Int) throws -> Int {
    if depth == 0 { return 0 }
    return try connection.withStatement("SELECT \(depth)") { statement in
      _ = try statement.step()
      return try statement.int(0) + nest(depth - 1)
    }
  }
  #expect(try nest(70) == 70 * 71 / 2)
}

@Test func `a statement that made room is prepared again`() throws {
  let connection = try Connection.inMemory()
  for _ in 0..<2 {
    for number in 0..<70 { #expect(try integer(connection, "SELECT \(number)") == number) }
  }
}
