import CSQLite

/// Waits for a lock as `sqlite3_busy_timeout` does, and remembers that it gave up, which SQLite's own does not tell.
final class BusyWaiter {
  var timeout: Duration
  private var start = ContinuousClock.now
  private(set) var hasGivenUp = false

  /// Milliseconds between looks at the lock, the last one repeated: SQLite's own series, in `sqliteDefaultBusyCallback`.
  private static let delays: [Int32] = [1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100]

  init(timeout: Duration) { self.timeout = timeout }

  /// Makes this the connection's busy handler; the waiter must outlive the connection.
  func install(on handle: OpaquePointer) {
    sqlite3_busy_handler(
      handle,
      { context, attempt in
        guard let context else { return 0 }
        return Unmanaged<BusyWaiter>.fromOpaque(context).takeUnretainedValue().wait(attempt: Int(attempt)) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// How long was waited in vain since the last call; nil if nothing was waited for.
  func takeWaitingTime() -> Duration? {
    defer { hasGivenUp = false }
    return hasGivenUp ? timeout : nil
  }

  /// Does something again and again that SQLite refuses without asking whether to wait, while another connection is in
  /// the way.
  func waiting<R>(_ body: () throws(DatabaseError) -> R) throws(DatabaseError) -> R {
    var attempt = 0
    while true {
      do { return try body() } catch {
        guard error.isBusy, error.waited == nil else { throw error }
        guard wait(attempt: attempt) else {
          var error = error
          error.waited = takeWaitingTime()
          throw error
        }
        attempt += 1
      }
    }
  }

  private func wait(attempt: Int) -> Bool {
    if attempt == 0 { start = .now }
    let left = timeout - (ContinuousClock.now - start)
    guard left > .zero else {
      hasGivenUp = true
      return false
    }
    let delay = Self.delays[min(attempt, Self.delays.count - 1)]
    sqlite3_sleep(min(delay, Int32((left / .milliseconds(1)).rounded(.up))))
    return true
  }
}
