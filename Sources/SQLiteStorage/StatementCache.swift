/// Prepared statements by their SQL, of which the longest unused one goes when there are too many.
struct StatementCache {
  let capacity: Int
  private var statements: [String: CachedStatement] = [:]
  /// The last one lent: a loop asks for the same again and again, and comparing costs less than hashing.
  private var latest: (sql: String, statement: CachedStatement)?
  private var clock: UInt64 = 0

  init(capacity: Int) { self.capacity = capacity }

  /// The statement of that SQL if there is one and nobody uses it now.
  mutating func idleStatement(for sql: String) -> CachedStatement? {
    if let latest, latest.sql == sql { return latest.statement.isInUse ? nil : latest.statement }
    guard let cached = statements[sql], !cached.isInUse else { return nil }
    clock += 1
    cached.lastUse = clock
    latest = (sql, cached)
    return cached
  }

  /// Keeps a statement, unless one of the same SQL is kept already or all that could make room are in use.
  mutating func keep(_ cached: CachedStatement, for sql: String) {
    guard statements[sql] == nil, makeRoom() else { return }
    clock += 1
    cached.lastUse = clock
    statements[sql] = cached
  }

  mutating func removeAll() {
    statements = [:]
    latest = nil
  }

  private mutating func makeRoom() -> Bool {
    if statements.count < capacity { return true }
    let idle = statements.filter { !$0.value.isInUse }
    guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return false }
    statements[oldest.key] = nil
    latest = nil
    return true
  }
}

/// A prepared statement with its place in the cache.
@usableFromInline
final class CachedStatement {
  @usableFromInline let statement: Statement
  var isInUse = true
  var lastUse: UInt64 = 0

  init(_ statement: consuming Statement) { self.statement = statement }
}

extension ConnectionCore {
  /// A statement nobody else uses until `checkIn`: from the cache, or a new one.
  @usableFromInline
  func checkOut(_ sql: String) throws(DatabaseError) -> CachedStatement {
    if let cached = statements.idleStatement(for: sql) {
      cached.isInUse = true
      return cached
    }
    let cached = CachedStatement(try prepare(sql, persistent: true))
    statements.keep(cached, for: sql)
    return cached
  }

  /// Gives a statement back, without its rows and its bindings.
  @usableFromInline
  func checkIn(_ cached: CachedStatement) {
    cached.statement.reset()
    cached.statement.clearBindings()
    cached.isInUse = false
  }
}
