import SQLiteStorage
import Testing

struct Worded: Sendable, CustomTestStringConvertible {
  let error: DatabaseError
  let testDescription: String

  init(_ problem: DatabaseError.Problem, path: String? = "a.db", waited: Duration? = nil, _ text: String) {
    error = DatabaseError(problem, path: path, waited: waited)
    testDescription = text
  }

  init(_ code: Int32, _ message: String, path: String? = "a.db", waited: Duration? = nil, _ text: String) {
    self.init(.sqlite(code: code, message: message), path: path, waited: waited, text)
  }
}

@Test(arguments: [
  Worded(5, "database is locked", waited: .seconds(5), "`a.db` is locked by another connection (waited 5 s)"),
  Worded(5, "database is locked", waited: .milliseconds(250), "`a.db` is locked by another connection (waited 0.3 s)"),
  Worded(5, "database is locked", waited: .zero, "`a.db` is locked by another connection (waited 0 s)"),
  Worded(261, "database is locked", "`a.db` is locked by another connection"),
  Worded(
    5, "cannot commit transaction - SQL statements in progress",
    "`a.db`: cannot commit transaction - SQL statements in progress"),
  Worded(26, "file is not a database", "`a.db` is not a database"),
  Worded(11, "database disk image is malformed", "`a.db` is damaged: database disk image is malformed"),
  Worded(
    267, "database disk image is malformed", "the search index of `a.db` is damaged: database disk image is malformed"),
  Worded(13, "database or disk is full", "`a.db` cannot grow: database or disk is full"),
  Worded(8, "attempt to write a readonly database", "`a.db` cannot be written: attempt to write a readonly database"),
  Worded(14, "unable to open database file", "`a.db` cannot be opened: unable to open database file"),
  Worded(2067, "UNIQUE constraint failed: t.a", "`a.db`: UNIQUE constraint failed: t.a"),
  Worded(11, "database disk image is malformed", path: nil, "database disk image is malformed"),
  Worded(.missing, "`a.db` does not exist"),
  Worded(.alreadyExists, "`a.db` exists already"),
  Worded(.isDirectory, "`a.db` is a folder, not a file"),
  Worded(.notAFile, "`a.db` is not a regular file"),
  Worded(
    .logNeedsRecovery,
    "`a.db` cannot be opened: its write-ahead log has to be recovered, and the folder cannot be written"),
  Worded(.emptyPath, path: nil, "the path is empty"),
  Worded(.nulInPath, path: nil, "the path holds a NUL character"),
  Worded(.nulInSQL, "`a.db`: the SQL holds a NUL character"),
  Worded(.noStatement, "`a.db`: the SQL holds no statement"),
  Worded(.secondStatement, "`a.db`: a second statement follows the first"),
  Worded(.unknownParameter("year"), "`a.db`: no parameter is named `year`"),
  Worded(.parameterCount(expected: 2, found: 3), "`a.db`: 2 values are expected, 3 were given"),
  Worded(.busyTimeoutOutOfRange(.seconds(61)), "`a.db`: a busy timeout is 0 s to 60 s, not 61 s"),
  Worded(.busyTimeoutOutOfRange(.seconds(-1.5)), "`a.db`: a busy timeout is 0 s to 60 s, not -1.5 s"),
  Worded(.foreignKeysInsideTransaction, "`a.db`: foreign keys cannot be switched off inside a transaction"),
  Worded(.backupInsideTransaction, "`a.db`: a backup cannot be taken inside a transaction"),
  Worded(.journalMode("memory"), "`a.db` stays in journal mode `memory`"),
  Worded(.notRecordable(table: "t"), "`a.db`: changes of `t` cannot be recorded: no such table, or no primary key"),
  Worded(.unfitChangeset(table: "t"), "`a.db`: the changeset does not fit `t`: no such table, or other columns"),
])
func `an error is worded`(_ worded: Worded) {
  #expect(worded.error.description == worded.testDescription)
}

@Test func `an error with a place says it`() {
  let problem = DatabaseError.Problem.sqlite(code: 1, message: "no such column: cuntry")
  let error = DatabaseError(problem, path: "a.db", sql: "SELECT\n  cuntry", byteOffset: 9)
  #expect(error.description == "`a.db`: no such column: cuntry (SQL 2:3)")
}
