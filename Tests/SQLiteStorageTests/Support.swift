import Glibc
import SQLiteStorage
import TestSupport
import Testing

/// The `DatabaseError` that `body` throws; anything else is an issue.
func databaseError(sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void) -> DatabaseError? {
  thrownError(sourceLocation: sourceLocation, body)
}

/// The integer of the first row's first column.
func integer(_ connection: borrowing Connection, _ sql: String) throws -> Int? {
  try connection.first(sql) { $0.optionalInt(0) } ?? nil
}

/// All integers of the first column.
func integers(_ connection: borrowing Connection, _ sql: String) throws -> [Int] {
  try connection.rows(sql) { $0.int(0) }
}

/// The same after reopening the file.
func integers(inFile path: String, _ sql: String) throws -> [Int] {
  try integers(Connection(path: path, access: .readOnly), sql)
}

/// Runs `body` without root's right to pass over file permissions; only the calling thread loses it, and gets it back.
func withoutPrivileges(_ body: () throws -> Void) throws {
  // Of <sys/fsuid.h>, which Swift's Glibc module leaves out.
  typealias SetIdentity = @convention(c) (UInt32) -> Int32
  let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: SetIdentity.self)
  let user = setUser(65534)
  defer { _ = setUser(UInt32(bitPattern: user)) }
  try body()
}

/// A file in WAL mode with the table `t` that holds 1 and 2, and nothing beside it.
func makeLoggedDatabase(_ path: String) throws {
  let connection = try Connection(path: path, access: .create)
  try connection.useWriteAheadLog()
  try connection.execute("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1), (2)")
}
