import CSQLite

/// What a connection shares with its statements and recorders: SQLite's handle, closed when the last of them is gone.
@usableFromInline
final class ConnectionCore {
  let handle: OpaquePointer
  let path: String
  let busyWaiter: BusyWaiter
  let interruptTarget: InterruptTarget
  /// Its statements hold this object, so the connection empties it when it ends.
  var statements = StatementCache(capacity: 64)
  /// Whether SQLite takes no locks, since the file was opened as one that nobody writes.
  var isImmutable = false
  /// SQLite holds these without owning them.
  var progressHandler: ProgressHandler?
  var authorizer: AuthorizerHandler?
  var tracer: Tracer?

  /// Takes ownership of an open handle.
  init(adopting handle: OpaquePointer, path: String, busyTimeout: Duration) {
    self.handle = handle
    self.path = path
    busyWaiter = BusyWaiter(timeout: busyTimeout)
    interruptTarget = InterruptTarget(handle)
    busyWaiter.install(on: handle)
  }

  deinit {
    interruptTarget.forget()
    sqlite3_close_v2(handle)
  }

  /// The error that SQLite's last call on this connection ended with.
  func failure(_ code: Int32, sql: String?, byteOffset: Int? = nil) -> DatabaseError {
    let isLast = sqlite3_extended_errcode(handle) == code
    let message = String(cString: isLast ? sqlite3_errmsg(handle) : sqlite3_errstr(code))
    return DatabaseError(
      .sqlite(code: code, message: message), path: path, sql: sql, byteOffset: byteOffset,
      waited: code & 0xff == SQLITE_BUSY ? busyWaiter.takeWaitingTime() : nil)
  }

  /// Throws for every code but success.
  func check(_ code: Int32, sql: String? = nil) throws(DatabaseError) {
    if code != SQLITE_OK { throw failure(code, sql: sql) }
  }
}
