import Dispatch
import Synchronization

/// A command's thread, which waits for tasks.
enum Waiting {
  /// Runs `body` to its end.
  ///
  /// - Throws: What `body` throws.
  static func run(_ body: @escaping @Sendable () async throws -> Void) throws {
    let ended = DispatchSemaphore(value: 0)
    let outcome = Outcome()
    Task {
      do { try await body() } catch { outcome.error.withLock { $0 = error } }
      ended.signal()
    }
    ended.wait()
    if let error = outcome.error.withLock({ $0 }) { throw error }
  }

  private final class Outcome: Sendable {
    let error = Mutex<(any Error)?>(nil)
  }
}
