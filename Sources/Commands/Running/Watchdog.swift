import Catalog
import Glibc
import Synchronization
import Tables

/// Ends the process where a query goes on although its time is over.
///
/// SQLite asks whether to go on between the steps of its machine. One function over long texts is one step, however
/// long it takes, and a reader of standard output that has gone to sleep is waited for as well. The thread that watches
/// is there only where a timeout was asked for.
final class Watchdog: Sendable {
  /// How long the query may take to end by itself.
  private static let grace = Duration.seconds(1)
  private let isStopped = Mutex(false)
  private let end: ContinuousClock.Instant
  private let words: String
  private let status: ExitStatus

  /// Watches a query from now on; nil for one that may take as long as it does.
  init?(_ query: ReadOnlyQuery) {
    guard let timeout = query.timeout, let error = query.timeoutError, let report = ErrorReport(error) else {
      return nil
    }
    end = .now + timeout + Self.grace
    words = Tool.words(of: report, Array(ProcessArguments.all.dropFirst()))
    status = report.status
    start()
  }

  /// Lets the process go on.
  func stop() { isStopped.withLock { $0 = true } }

  private func start() {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread, nil,
      { context in
        context.map { Unmanaged<Watchdog>.fromOpaque($0).takeRetainedValue().wait() }
        return nil
      }, context.toOpaque())
    if code == 0 { pthread_detach(thread) } else { context.release() }
  }

  private func wait() {
    while true {
      let rest = (end - .now).components
      guard rest.seconds >= 0, rest.attoseconds >= 0 else { break }
      var pause = timespec(tv_sec: Int(rest.seconds), tv_nsec: Int(rest.attoseconds / 1_000_000_000))
      nanosleep(&pause, nil)
    }
    if isStopped.withLock({ $0 }) { return }
    UnfinishedWork.abandon {
      // A reader that sleeps would be waited for here again.
      var output = pollfd(fd: 2, events: Int16(POLLOUT), revents: 0)
      if poll(&output, 1, 100) == 1 { StandardError.write(words) }
      _exit(status.rawValue)
    }
  }
}
