import CSQLite

/// What a connection may be kept from, however SQLite was built.
public enum ConnectionLimit: Sendable {
  /// The longest text, blob and row, in bytes.
  case valueByteCount
  /// The longest pattern of LIKE and GLOB, in bytes; the time of both grows with it.
  case patternByteCount

  fileprivate var code: Int32 {
    switch self {
    case .valueByteCount: SQLITE_LIMIT_LENGTH
    case .patternByteCount: SQLITE_LIMIT_LIKE_PATTERN_LENGTH
    }
  }
}

extension Connection {
  /// Sets a limit for the rest of the connection. What passes it throws: SQLITE_TOOBIG for a value, SQLITE_ERROR for a
  /// pattern.
  ///
  /// - SeeAlso: <https://www.sqlite.org/c3ref/limit.html>
  public func setLimit(_ limit: ConnectionLimit, to count: Int) {
    sqlite3_limit(core.handle, limit.code, Int32(clamping: max(count, 0)))
  }
}
