import SQLiteStorage
import TestSupport
import Testing

private func makeConnection() throws -> Connection {
  let connection = try Connection.inMemory()
  try connection.execute(
    """
    CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE); CREATE TABLE u (id INTEGER PRIMARY KEY REFERENCES t);
    INSERT INTO t VALUES (1, 'one'), (2, 'two');
    """)
  return connection
}

private func rows(_ connection: borrowing Connection) throws -> [String] {
  try connection.rows("SELECT id || ' ' || a FROM t ORDER BY id") { $0.text(0) }
}

/// The changeset of a script run on a database of its own.
private func changeset(_ script: String) throws -> Changeset {
  let connection = try makeConnection()
  return try connection.recordingChanges(of: ["t", "u"]) { try connection.execute(script) }.changeset
}

/// Applies the changeset of one script after another script, and returns the conflicts and the rows of `t`.
private func outcome(
  of script: String, after other: String, _ resolution: Conflict.Resolution
) throws -> (conflicts: [Conflict], rows: [String]) {
  let connection = try makeConnection()
  try connection.execute(other)
  var conflicts: [Conflict] = []
  try connection.apply(changeset(script)) { conflict in
    conflicts.append(conflict)
    return resolution
  }
  return (conflicts, try rows(connection))
}

@Test func `an inverted changeset gives the old rows back, kept in the file`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  do {
    let connection = try Connection(path: path, access: .create)
    try connection.execute(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); INSERT INTO t VALUES (1, 'one'), (2, 'two'), (3, NULL)")
    let changeset = try connection.recordingChanges(of: ["t"]) {
      try connection.execute(
        "UPDATE t SET a = 'x' WHERE id <> 2; DELETE FROM t WHERE id = 2; INSERT INTO t VALUES (9, '')")
    }.changeset
    try connection.run("CREATE TABLE kept (changeset BLOB)")
    try connection.run("INSERT INTO kept VALUES (?)", [Value(changeset.bytes)])
  }
  do {
    let connection = try Connection(path: path, access: .readWrite)
    let bytes = try connection.first("SELECT changeset FROM kept") { $0.blob(0) } ?? []
    try connection.apply(Changeset(bytes: bytes).inverted()) { _ in .abort }
  }
  let connection = try Connection(path: path, access: .readOnly)
  let rows = try connection.rows("SELECT id, a FROM t ORDER BY id") { [$0.value(0), $0.value(1)] }
  #expect(rows == [[1, "one"], [2, "two"], [3, nil]])
}

@Test func `a changeset of two tables is applied whole`() throws {
  let connection = try makeConnection()
  try connection.apply(changeset("INSERT INTO t VALUES (3, 'three'); INSERT INTO u VALUES (3)")) { _ in .abort }
  #expect(try rows(connection) == ["1 one", "2 two", "3 three"])
  #expect(try integers(connection, "SELECT id FROM u") == [3])
}

@Test func `an abort undoes what was applied before`() throws {
  let connection = try makeConnection()
  try connection.run("UPDATE t SET a = 'other' WHERE id = 2")
  let error = databaseError {
    try connection.apply(changeset("INSERT INTO t VALUES (3, 'three'); UPDATE t SET a = 'x' WHERE id = 2")) { _ in
      .abort
    }
  }
  #expect(error?.extendedCode == 4)
  #expect(try rows(connection) == ["1 one", "2 other"])
}

@Test func `a row that changed meanwhile is a conflict of data`() throws {
  let script = "UPDATE t SET a = 'new' WHERE id = 1"
  let (found, rows) = try outcome(of: script, after: "UPDATE t SET a = 'other' WHERE id = 1", .replace)
  #expect(rows == ["1 new", "2 two"])
  #expect(found.map(\.kind) == [.data])
  #expect(found.map(\.existing) == [[1, "other"]])
  #expect(found.map { $0.change?.old } == [[1, "one"]])
  #expect(found.map { $0.change?.new } == [[nil, "new"]])
}

@Test func `a row that is gone is not found`() throws {
  let (found, rows) = try outcome(of: "DELETE FROM t WHERE id = 1", after: "DELETE FROM t WHERE id = 1", .omit)
  #expect(rows == ["2 two"])
  #expect(found.map(\.kind) == [.notFound])
  #expect(found.map(\.existing) == [nil])
}

@Test func `a row with the same key is a duplicate`() throws {
  let (found, rows) = try outcome(of: "INSERT INTO t VALUES (3, 'a')", after: "INSERT INTO t VALUES (3, 'b')", .omit)
  #expect(rows == ["1 one", "2 two", "3 b"])
  #expect(found.map(\.kind) == [.duplicateKey])
  #expect(found.map(\.existing) == [[3, "b"]])
}

@Test func `a broken constraint is a conflict`() throws {
  let (found, rows) = try outcome(of: "INSERT INTO t VALUES (3, 'a')", after: "INSERT INTO t VALUES (4, 'a')", .omit)
  #expect(rows == ["1 one", "2 two", "4 a"])
  #expect(found.map(\.kind) == [.constraint])
}

@Test func `rows that would refer to nothing are a conflict`() throws {
  let connection = try makeConnection()
  try connection.run("INSERT INTO u VALUES (2)")
  var found: [Conflict] = []
  let error = databaseError {
    try connection.apply(changeset("DELETE FROM t WHERE id = 2")) { conflict in
      found.append(conflict)
      return .abort
    }
  }
  #expect(error?.primaryCode == 19)
  #expect(found.map(\.kind) == [.foreignKeys(violations: 1)])
  #expect(found.map(\.change) == [nil])
  #expect(try rows(connection) == ["1 one", "2 two"])
}

@Test func `a replacement where there is nothing to replace is an error`() throws {
  let connection = try makeConnection()
  try connection.run("DELETE FROM t WHERE id = 1")
  let error = databaseError { try connection.apply(changeset("DELETE FROM t WHERE id = 1")) { _ in .replace } }
  #expect(error?.extendedCode == 21)
}

@Test(arguments: [
  "CREATE TABLE other (id INTEGER PRIMARY KEY)", "CREATE TABLE t (id INTEGER PRIMARY KEY)",
  "CREATE TABLE t (a TEXT, id INTEGER PRIMARY KEY)",
])
func `a changeset that does not fit the schema is an error`(_ schema: String) throws {
  let connection = try Connection.inMemory()
  try connection.execute(schema)
  let error = databaseError { try connection.apply(changeset("INSERT INTO t VALUES (3, 'x')")) { _ in .omit } }
  #expect(error == DatabaseError(.unfitChangeset(table: "t"), path: ":memory:"))
}

@Test func `a table that has got a further column still fits`() throws {
  let connection = try makeConnection()
  try connection.execute("ALTER TABLE t ADD COLUMN b DEFAULT 7")
  try connection.apply(changeset("INSERT INTO t VALUES (3, 'three')")) { _ in .abort }
  #expect(try integers(connection, "SELECT b FROM t WHERE id = 3") == [7])
}

@Test func `a changeset whose key has its columns in another order does not fit`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE v (x INTEGER, y INTEGER, PRIMARY KEY (y, x))")
  let one: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 1]
  // SQLite would pass over it in silence.
  for (positions, fits) in [([2, 1], true), ([1, 2], false), ([1, 1], false)] as [([UInt8], Bool)] {
    let changeset = try Changeset(bytes: [0x54, 2] + positions + [0x76, 0, 18, 0] + one + one)
    guard !fits else {
      try connection.apply(changeset) { _ in .abort }
      continue
    }
    let error = databaseError { try connection.apply(changeset) { _ in .abort } }
    #expect(error == DatabaseError(.unfitChangeset(table: "v"), path: ":memory:"))
  }
  #expect(try integers(connection, "SELECT count(*) FROM v") == [1])
}
