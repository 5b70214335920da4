import SQLiteStorage
import TestSupport
import Testing

private struct Stop: Error {}

/// Makes a file with an empty table `t`, runs `body` on it, and returns what a new connection finds in it.
private func rowsAfter(_ body: (borrowing Connection) throws -> Void) throws -> [Int] {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  do {
    let connection = try Connection(path: path, access: .create)
    try connection.execute("CREATE TABLE t (a INTEGER UNIQUE)")
    try body(connection)
    #expect(connection.isInTransaction == false)
  }
  return try integers(inFile: path, "SELECT a FROM t ORDER BY a")
}

private func insert(_ number: Int, _ connection: borrowing Connection) throws {
  try connection.run("INSERT INTO t VALUES (?)", [Value(number)])
}

@Test(arguments: [TransactionKind.deferred, .immediate])
func `a transaction is kept whole`(_ kind: TransactionKind) throws {
  let rows = try rowsAfter { connection in
    let result = try connection.transaction(kind) {
      #expect(connection.isInTransaction == true)
      try insert(1, connection)
      try insert(2, connection)
      return "done"
    }
    #expect(result == "done")
  }
  #expect(rows == [1, 2])
}

@Test func `a transaction whose result says so is rolled back, and so is one inside another`() throws {
  let rows = try rowsAfter { connection in
    let dropped = try connection.transaction(keptIf: { $0 > 1 }) {
      try insert(1, connection)
      return 1
    }
    #expect(dropped == 1)
    try connection.transaction {
      try insert(2, connection)
      _ = try connection.transaction(keptIf: { !$0 }) {
        try insert(3, connection)
        return true
      }
      try insert(4, connection)
    }
  }
  #expect(rows == [2, 4])
}

@Test(arguments: [(TransactionKind.deferred, 0), (.immediate, 5)] as [(TransactionKind, Int32)])
func `a transaction takes its lock as its kind says`(_ kind: TransactionKind, _ code: Int32) throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeLoggedDatabase(path)
  let first = try Connection(path: path, access: .readWrite)
  let second = try Connection(path: path, access: .readWrite, busyTimeout: .zero)
  try first.transaction(kind) {
    var found: Int32 = 0
    do { try second.execute("BEGIN IMMEDIATE; ROLLBACK") } catch let error as DatabaseError {
      found = error.extendedCode ?? -1
    }
    #expect(found == code)
  }
}

@Test func `an error undoes the whole transaction`() throws {
  let rows = try rowsAfter { connection in
    try insert(1, connection)
    #expect(throws: Stop.self) {
      try connection.transaction {
        try insert(2, connection)
        throw Stop()
      }
    }
  }
  #expect(rows == [1])
}

@Test func `an error in a nested transaction undoes only the inner`() throws {
  let rows = try rowsAfter { connection in
    try connection.transaction {
      try insert(1, connection)
      #expect(throws: Stop.self) {
        try connection.transaction {
          try insert(2, connection)
          try connection.transaction { try insert(3, connection) }
          throw Stop()
        }
      }
      try connection.transaction { try insert(4, connection) }
    }
  }
  #expect(rows == [1, 4])
}

@Test func `an error in the outer transaction undoes the inner too`() throws {
  let rows = try rowsAfter { connection in
    #expect(throws: Stop.self) {
      try connection.transaction {
        try connection.transaction { try insert(1, connection) }
        throw Stop()
      }
    }
  }
  #expect(rows == [])
}

@Test func `a commit that a broken foreign key stops is rolled back`() throws {
  let rows = try rowsAfter { connection in
    try connection.execute("CREATE TABLE c (a REFERENCES t (a) DEFERRABLE INITIALLY DEFERRED)")
    let error = databaseError {
      try connection.transaction {
        try insert(1, connection)
        try connection.run("INSERT INTO c VALUES (9)")
      }
    }
    #expect(error?.problem == .sqlite(code: 787, message: "FOREIGN KEY constraint failed"))
  }
  #expect(rows == [])
}

@Test func `a commit that finds a lock is rolled back`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  let writer = try Connection(path: path, access: .create, busyTimeout: .milliseconds(100))
  try writer.execute("CREATE TABLE t (a)")
  let reader = try Connection(path: path, access: .readOnly)
  try reader.execute("BEGIN; SELECT * FROM t")
  let error = databaseError { try writer.transaction { try writer.run("INSERT INTO t VALUES (1)") } }
  #expect(error?.extendedCode == 5)
  #expect(error?.description == "`\(path)` is locked by another connection (waited 0.1 s)")
  #expect(writer.isInTransaction == false)
  #expect(try integers(reader, "SELECT a FROM t") == [])
}

@Test func `a full database is rolled back and the connection goes on`() throws {
  let rows = try rowsAfter { connection in
    try insert(1, connection)
    try connection.execute("PRAGMA max_page_count = 4")
    let error = databaseError {
      try connection.transaction {
        try connection.run("CREATE TABLE big (a)")
        try connection.run("INSERT INTO big VALUES (zeroblob(100000))")
      }
    }
    #expect(error?.extendedCode == 13)
    #expect(error?.isFull == true)
    #expect(error?.description == "`\(connection.path)` cannot grow: database or disk is full")
    try insert(2, connection)
  }
  #expect(rows == [1, 2])
}

@Test func `a transaction that SQLite has ended cannot be committed`() throws {
  let rows = try rowsAfter { connection in
    let error = databaseError {
      try connection.transaction {
        try insert(1, connection)
        try? connection.run("INSERT OR ROLLBACK INTO t VALUES (1)")
        #expect(connection.isInTransaction == false)
      }
    }
    #expect(error?.problem == .sqlite(code: 1, message: "cannot commit - no transaction is active"))
  }
  #expect(rows == [])
}

@Test func `a transaction that is interrupted while rows are read is rolled back`() throws {
  let rows = try rowsAfter { connection in
    try connection.execute("INSERT INTO t VALUES (1), (2), (3)")
    let interrupt = connection.interruptHandle
    let error = databaseError {
      _ = try connection.rows("SELECT a FROM t") { _ in
        try connection.transaction {
          try insert(9, connection)
          interrupt.interrupt()
          try insert(10, connection)
        }
      }
    }
    #expect(error?.problem == .sqlite(code: 9, message: "interrupted"))
  }
  #expect(rows == [1, 2, 3])
}

@Test func `a rollback asks neither the progress handler nor the authorizer`() throws {
  let rows = try rowsAfter { connection in
    let error = databaseError {
      try connection.transaction {
        try insert(1, connection)
        connection.setAuthorizer { _ in .deny }
        connection.setProgressHandler(every: 1) { .cancel }
        try insert(2, connection)
      }
    }
    #expect(error?.isDenied == true)
    connection.setAuthorizer(nil)
    #expect(databaseError { try insert(3, connection) }?.isInterrupt == true)
    connection.setProgressHandler(nil)
    try insert(4, connection)
  }
  #expect(rows == [4])
}
