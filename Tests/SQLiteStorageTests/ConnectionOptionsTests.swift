import SQLiteStorage
import TestSupport
import Testing

@Test func `foreign keys are off only inside the body`() throws {
  struct Stop: Error {}
  let connection = try Connection.inMemory()
  try connection.execute(
    "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (id INTEGER PRIMARY KEY, p REFERENCES p)")
  #expect(throws: Stop.self) {
    try connection.withForeignKeysOff {
      try connection.run("INSERT INTO c VALUES (5, 1)")
      throw Stop()
    }
  }
  #expect(databaseError { try connection.run("INSERT INTO c VALUES (6, 2)") }?.extendedCode == 787)
  let violations = try connection.foreignKeyViolations()
  #expect(violations.map(\.table) == ["c"])
  #expect(violations.map(\.rowID) == [5])
  #expect(violations.map(\.parent) == ["p"])
  #expect(violations.map(\.foreignKey) == [0])
  #expect(try connection.foreignKeyViolations(of: "c") == violations)
  #expect(try connection.foreignKeyViolations(of: "p").isEmpty)
}

@Test func `foreign keys cannot be switched off inside a transaction`() throws {
  let connection = try Connection.inMemory()
  let error = databaseError { try connection.transaction { try connection.withForeignKeysOff {} } }
  #expect(error == DatabaseError(.foreignKeysInsideTransaction, path: ":memory:"))
}

@Test func `foreign keys stay off to the end of the outermost body`() throws {
  let connection = try Connection.inMemory()
  try connection.execute("CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE c (p REFERENCES p)")
  try connection.withForeignKeysOff {
    try connection.withForeignKeysOff {}
    try connection.run("INSERT INTO c VALUES (1)")
  }
  #expect(databaseError { try connection.run("INSERT INTO c VALUES (2)") }?.extendedCode == 787)
}

/// A file whose trigger keeps a full-text index.
private func makeSearchableDatabase(_ path: String) throws {
  try Connection(path: path, access: .create).execute(
    """
    CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
    CREATE VIRTUAL TABLE search USING fts5 (a, content = 't', content_rowid = 'id');
    CREATE TRIGGER fill AFTER INSERT ON t BEGIN INSERT INTO search (rowid, a) VALUES (new.id, new.a); END;
    """)
}

@Test func `a full-text trigger runs where the schema is trusted`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeSearchableDatabase(path)
  do {
    let connection = try Connection(path: path, access: .readWrite)
    try connection.transaction {
      try connection.withTrustedSchema { try connection.run("INSERT INTO t (a) VALUES ('computer vision')") }
    }
  }
  #expect(try integers(inFile: path, "SELECT rowid FROM search WHERE search MATCH 'vision'") == [1])
}

/// Whether the SQLite we run on is older than 3.44.
private func isOld() throws -> Bool {
  let minor = try Connection.inMemory().first("SELECT sqlite_version()") { $0.text(0).split(separator: ".")[1] }
  return try #require(minor.flatMap { Int($0) }) < 44
}

@Test(.enabled("FTS5 needs no trust from SQLite 3.44 on", isOld))
func `a full-text trigger is refused where the schema is not trusted, also afterwards`() throws {
  let folder = try TemporaryDirectory()
  let path = folder.path("a.db")
  try makeSearchableDatabase(path)
  let connection = try Connection(path: path, access: .readWrite)
  let insert = "INSERT INTO t (a) VALUES ('computer vision')"
  try connection.withTrustedSchema { try connection.run(insert) }
  let error = databaseError { try connection.run(insert) }
  #expect(error?.problem == .sqlite(code: 1, message: "unsafe use of virtual table \"search\""))
}

@Test func `no trigger fires where triggers rest, and each does afterwards`() throws {
  let connection = try Connection.inMemory()
  try connection.execute(
    """
    CREATE TABLE t (a TEXT); CREATE TABLE seen (a TEXT);
    CREATE TRIGGER t_after AFTER INSERT ON t BEGIN INSERT INTO seen (a) VALUES (NEW.a); END;
    """)
  struct Stop: Error {}
  #expect(throws: Stop.self) {
    try connection.withTriggersOff {
      try connection.run("INSERT INTO t (a) VALUES ('one')")
      throw Stop()
    }
  }
  try connection.run("INSERT INTO t (a) VALUES ('two')")
  #expect(try connection.rows("SELECT a FROM seen") { $0.text(0) } == ["two"])
}
