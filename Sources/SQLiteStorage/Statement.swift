public import CSQLite

/// One prepared SQL statement, finalized when its owner lets go of it.
///
/// Columns count from 0 and parameters from 1, as SQLite's do.
public struct Statement: ~Copyable {
  @usableFromInline let handle: OpaquePointer
  @usableFromInline let core: ConnectionCore

  /// Takes ownership of a prepared statement.
  init(adopting handle: OpaquePointer, of core: ConnectionCore) {
    self.handle = handle
    self.core = core
  }

  deinit { sqlite3_finalize(handle) }

  /// Goes on to the next row.
  ///
  /// - Returns: Whether there is one; its columns can be read until the next call of `step` or `reset`.
  @inlinable
  public func step() throws(DatabaseError) -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    throw failure(code)
  }

  /// Steps to the end and resets; rows are passed over, bindings stay.
  @inlinable
  public func run() throws(DatabaseError) {
    defer { reset() }
    while try step() {}
  }

  /// Goes back before the first row; bindings stay.
  @inlinable
  public func reset() { sqlite3_reset(handle) }

  /// Sets every parameter to NULL.
  func clearBindings() { sqlite3_clear_bindings(handle) }

  /// The SQL, without the values of its parameters.
  public var sql: String { sqlite3_sql(handle).map { String(cString: $0) } ?? "" }

  /// Whether the statement itself writes nothing to the database file.
  ///
  /// - SeeAlso: <https://www.sqlite.org/c3ref/stmt_readonly.html>, for the few that write by other ways.
  public var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

  /// The error of SQLite's last call on this statement.
  @usableFromInline
  func failure(_ code: Int32) -> DatabaseError {
    let offset = Int(sqlite3_error_offset(core.handle))
    return core.failure(code, sql: sql, byteOffset: offset < 0 ? nil : offset)
  }
}
