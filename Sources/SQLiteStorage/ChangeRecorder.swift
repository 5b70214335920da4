import CSQLite

/// Records what a connection changes in some tables, until its owner lets go of it.
///
/// It keeps the connection's file open, so it may outlive the connection.
///
/// - SeeAlso: <https://www.sqlite.org/sessionintro.html>
public struct ChangeRecorder: ~Copyable {
  private let session: OpaquePointer
  private let core: ConnectionCore

  init(on core: ConnectionCore) throws(DatabaseError) {
    var session: OpaquePointer?
    try core.check(sqlite3session_create(core.handle, "main", &session))
    guard let session else { throw core.failure(SQLITE_NOMEM, sql: nil) }
    self.session = session
    self.core = core
  }

  deinit { sqlite3session_delete(session) }

  /// Records the changes of a table from now on.
  ///
  /// - Throws: `notRecordable` for a table that does not exist or has no primary key.
  public func attach(table: String) throws(DatabaseError) {
    let keys = try core.prepare("SELECT 1 FROM pragma_table_info(?, 'main') WHERE pk > 0")
    try keys.bind(table, at: 1)
    guard try keys.step() else { throw DatabaseError(.notRecordable(table: table), path: core.path) }
    try core.check(sqlite3session_attach(session, table))
  }

  /// Whether nothing was changed; also false where changes have undone each other.
  public var isEmpty: Bool { sqlite3session_isempty(session) != 0 }

  /// What was changed up to now; a row that was changed many times counts once.
  ///
  /// - Throws: `textNotUTF8` where a changed row has such text: it could not be read again.
  public func changeset() throws(DatabaseError) -> Changeset {
    var count: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    try core.check(sqlite3session_changeset(session, &count, &bytes))
    defer { sqlite3_free(bytes) }
    do {
      return try Changeset(bytes: bytesCopied(from: UnsafeRawBufferPointer(start: bytes, count: Int(count))))
    } catch {
      guard case .malformedChangeset(let damage) = error.problem, damage.problem == .text else { throw error }
      throw DatabaseError(.textNotUTF8(table: damage.table ?? ""), path: core.path)
    }
  }
}

extension Connection {
  /// Begins to record what this connection changes in `tables`.
  ///
  /// - Throws: `notRecordable` for a table that does not exist or has no primary key.
  public func recordChanges(of tables: [String]) throws(DatabaseError) -> ChangeRecorder {
    let recorder = try ChangeRecorder(on: core)
    for table in tables { try recorder.attach(table: table) }
    return recorder
  }

  /// Runs `body` and returns what it changed in `tables` together with its result.
  ///
  /// - Throws: `notRecordable` for a table that does not exist or has no primary key; else what `body` throws.
  public func recordingChanges<R>(
    of tables: [String], _ body: () throws -> R
  ) throws -> (result: R, changeset: Changeset) {
    let recorder = try recordChanges(of: tables)
    let result = try body()
    return (result, try recorder.changeset())
  }
}
