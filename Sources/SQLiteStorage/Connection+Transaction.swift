import CSQLite

/// When a transaction takes its locks.
///
/// - SeeAlso: <https://www.sqlite.org/lang_transaction.html>
public enum TransactionKind: String, Sendable {
  /// At the first statement that reads or writes.
  case deferred = "BEGIN DEFERRED"
  /// At once, so that no later statement can find another writer.
  case immediate = "BEGIN IMMEDIATE"
}

extension Connection {
  /// Runs `body` in a transaction: all of it is kept, or nothing.
  ///
  /// Inside another transaction it becomes a savepoint, and `kind` does not matter: an error undoes only what `body`
  /// did, and the outer transaction goes on if the caller catches it.
  ///
  /// - Parameter isKept: Whether it is kept, by the result; where it is not, it is rolled back without an error.
  /// - Throws: What `body` throws, or `DatabaseError` where the transaction cannot begin or be committed; it is rolled
  ///   back in each case.
  @inlinable
  public func transaction<R>(
    _ kind: TransactionKind = .immediate, keptIf isKept: (R) -> Bool = { _ in true }, _ body: () throws -> R
  ) throws -> R {
    let marks = isInTransaction ? TransactionMarks.savepoint : .transaction(kind)
    try run(marks.begin)
    do {
      let result = try body()
      if isKept(result) { try run(marks.end) } else { core.rollBack(marks) }
      return result
    } catch {
      core.rollBack(marks)
      throw error
    }
  }
}

/// The statements round a transaction or a savepoint.
@usableFromInline
struct TransactionMarks: Sendable {
  @usableFromInline let begin: String
  @usableFromInline let end: String
  let undo: [String]

  /// Savepoints nest under one name: SQLite takes the innermost.
  @usableFromInline static let savepoint = TransactionMarks(
    begin: "SAVEPOINT nested", end: "RELEASE nested", undo: ["ROLLBACK TO nested", "RELEASE nested"])

  @usableFromInline
  static func transaction(_ kind: TransactionKind) -> TransactionMarks {
    TransactionMarks(begin: kind.rawValue, end: "COMMIT", undo: ["ROLLBACK"])
  }
}

extension ConnectionCore {
  /// Undoes what stands since `marks.begin`; nothing where SQLite has rolled all back already, as on a full disk.
  ///
  /// Neither the progress handler nor the authorizer is asked: a transaction that cannot be undone would stay open.
  @usableFromInline
  func rollBack(_ marks: TransactionMarks) {
    removeProgressHandler()
    removeAuthorizer()
    defer {
      installProgressHandler()
      installAuthorizer()
    }
    for sql in marks.undo where sqlite3_get_autocommit(handle) == 0 {
      if sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK { continue }
      // An interrupt lasts until no statement runs, and would stop the rollback too.
      resetAllStatements()
      sqlite3_exec(handle, sql, nil, nil, nil)
    }
  }

  private func resetAllStatements() {
    var statement = sqlite3_next_stmt(handle, nil)
    while let current = statement {
      sqlite3_reset(current)
      statement = sqlite3_next_stmt(handle, current)
    }
  }
}
