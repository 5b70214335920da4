import CSQLite
import Glibc

extension ConnectionCore {
  /// Opens a file, makes the connection safe, and reads the header.
  static func opening(
    _ path: String, access: Connection.Access, busyTimeout: Duration
  ) throws(DatabaseError) -> ConnectionCore {
    try checkBusyTimeout(busyTimeout, path: path)
    let file = DatabaseFile(path: path)
    try check(file, access: access)
    let core = try opening(file.literalName, path: path, flags: access.flags, busyTimeout: busyTimeout)
    do { try core.readHeader() } catch {
      guard access == .readOnly, error.isLogTrouble else { throw error }
      return try openingImmutable(file, path: path, log: core.log, busyTimeout: busyTimeout)
    }
    if access != .readOnly, sqlite3_db_readonly(core.handle, "main") == 1 {
      throw core.failure(SQLITE_READONLY, sql: nil)
    }
    return core
  }

  static func openingInMemory(as path: String) throws(DatabaseError) -> ConnectionCore {
    try opening(":memory:", path: path, flags: Connection.Access.create.flags, busyTimeout: .zero)
  }

  /// 0 s to 60 s.
  static func checkBusyTimeout(_ wait: Duration, path: String) throws(DatabaseError) {
    guard (.zero)...(.seconds(60)) ~= wait else { throw DatabaseError(.busyTimeoutOutOfRange(wait), path: path) }
  }

  /// Refuses what SQLite would open as something else, make, or refuse without a reason.
  private static func check(_ file: DatabaseFile, access: Connection.Access) throws(DatabaseError) {
    if file.path.isEmpty { throw DatabaseError(.emptyPath) }
    if file.path.utf8.contains(0) { throw DatabaseError(.nulInPath) }
    switch file.kind {
    case .missing where access != .create: throw DatabaseError(.missing, path: file.path)
    case .folder: throw DatabaseError(.isDirectory, path: file.path)
    case .other: throw DatabaseError(.notAFile, path: file.path)
    case .missing, .regular, .unknown: return
    }
  }

  private static func opening(
    _ name: String, path: String, flags: Int32, busyTimeout: Duration
  ) throws(DatabaseError) -> ConnectionCore {
    var handle: OpaquePointer?
    // No mutex: a connection is not Sendable, so the compiler keeps it on one thread at a time.
    let code = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close_v2(handle) }
      throw openFailure(code, handle: handle, path: path)
    }
    let core = ConnectionCore(adopting: handle, path: path, busyTimeout: busyTimeout)
    try core.makeSafe()
    return core
  }

  private static func openingImmutable(
    _ file: DatabaseFile, path: String, log: DatabaseFile.Kind?, busyTimeout: Duration
  ) throws(DatabaseError) -> ConnectionCore {
    guard log == .missing || log == .regular(byteCount: 0) else { throw DatabaseError(.logNeedsRecovery, path: path) }
    let flags = Connection.Access.readOnly.flags | SQLITE_OPEN_URI
    let core = try opening(file.immutableURI, path: path, flags: flags, busyTimeout: busyTimeout)
    core.isImmutable = true
    try core.readHeader()
    return core
  }

  /// SQLite's message, with the operating system's reason.
  private static func openFailure(_ code: Int32, handle: OpaquePointer?, path: String) -> DatabaseError {
    let reason = sqlite3_system_errno(handle)
    let message = String(cString: sqlite3_errstr(code))
    let because = reason == 0 ? "" : strerror(reason).map { ": " + String(cString: $0) } ?? ""
    return DatabaseError(.sqlite(code: code, message: message + because), path: path)
  }

  /// - SeeAlso: <https://www.sqlite.org/security.html>
  private func makeSafe() throws(DatabaseError) {
    let options = [
      (SQLITE_DBCONFIG_ENABLE_FKEY, true), (SQLITE_DBCONFIG_DEFENSIVE, true),
      (SQLITE_DBCONFIG_TRUSTED_SCHEMA, false), (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, false),
      (SQLITE_DBCONFIG_DQS_DML, false), (SQLITE_DBCONFIG_DQS_DDL, false),
    ]
    for (option, on) in options { try check(csqlite_set_option(handle, option, on ? 1 : 0)) }
  }

  /// Makes SQLite look at the file, which it otherwise puts off to the first statement.
  private func readHeader() throws(DatabaseError) {
    let statement = try prepare("PRAGMA schema_version")
    _ = try statement.step()
  }

  private var log: DatabaseFile.Kind? { DatabaseFile(of: handle)?.log }
}

extension Connection.Access {
  fileprivate var flags: Int32 {
    switch self {
    case .readOnly: SQLITE_OPEN_READONLY
    case .readWrite: SQLITE_OPEN_READWRITE
    case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    }
  }
}

extension DatabaseError {
  /// What a read-only connection meets where it can make neither the log nor its index.
  fileprivate var isLogTrouble: Bool { primaryCode == SQLITE_CANTOPEN || primaryCode == SQLITE_READONLY }
}
