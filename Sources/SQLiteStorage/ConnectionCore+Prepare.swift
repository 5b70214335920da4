import CSQLite

extension ConnectionCore {
  /// Prepares exactly one statement.
  func prepare(_ sql: String, persistent: Bool = false) throws(DatabaseError) -> Statement {
    let text = try terminated(sql)
    let first = try prepareFirst(of: text, from: 0, sql: sql, persistent: persistent)
    guard let first else { throw DatabaseError(.noStatement, path: path, sql: sql) }
    let statement = Statement(adopting: first.handle, of: self)
    let rest = SQLBlank.end(in: text, from: first.end)
    if rest < text.count - 1 { throw DatabaseError(.secondStatement, path: path, sql: sql, byteOffset: rest) }
    return statement
  }

  /// Runs every statement of a script, following SQLite's own idea of where each ends.
  func execute(_ script: String) throws(DatabaseError) {
    let text = try terminated(script)
    var start = 0
    while let next = try prepareFirst(of: text, from: start, sql: script, persistent: false, isOfScript: true) {
      let statement = Statement(adopting: next.handle, of: self)
      do { while try statement.step() {} } catch {
        throw relocated(error, in: script, statementStart: next.start)
      }
      start = next.end
    }
  }

  private struct Prepared {
    let handle: OpaquePointer
    let start: Int
    let end: Int
  }

  /// The first statement at or after `start`, or nil if only blank follows.
  private func prepareFirst(
    of text: [UInt8], from start: Int, sql: String, persistent: Bool, isOfScript: Bool = false
  ) throws(DatabaseError) -> Prepared? {
    let start = SQLBlank.end(in: text, from: start)
    if start == text.count - 1 { return nil }
    var statement: OpaquePointer?
    var length = 0
    let code = text.withUnsafeBytes { bytes in
      let head = bytes.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
      var tail: UnsafePointer<CChar>?
      let flags = persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
      let code = sqlite3_prepare_v3(handle, head, Int32(clamping: text.count - start), flags, &statement, &tail)
      if let head, let tail { length = tail - head }
      return code
    }
    guard code == SQLITE_OK, let statement else {
      let offset = Int(sqlite3_error_offset(handle))
      // Where SQLite knows no place in the statement, that of the statement says something only among others.
      let isPlaced = offset >= 0 || isOfScript
      throw failure(code, sql: sql, byteOffset: isPlaced ? start + max(offset, 0) : nil)
    }
    return Prepared(handle: statement, start: start, end: start + length)
  }

  /// An error of a statement that began at `statementStart`, as one of the whole script.
  private func relocated(_ error: DatabaseError, in script: String, statementStart: Int) -> DatabaseError {
    var error = error
    error.sql = script
    error.byteOffset = statementStart + (error.byteOffset ?? 0)
    return error
  }

  /// The SQL with a NUL behind it, with which SQLite need not copy it.
  private func terminated(_ sql: String) throws(DatabaseError) -> [UInt8] {
    var text = Array(sql.utf8)
    if let nul = text.firstIndex(of: 0) { throw DatabaseError(.nulInSQL, path: path, sql: sql, byteOffset: nul) }
    text.append(0)
    return text
  }
}
