import CSQLite

/// A closure that SQLite calls while it works.
final class ProgressHandler {
  let steps: Int32
  let body: () -> ProgressDecision

  init(steps: Int32, body: @escaping () -> ProgressDecision) {
    self.steps = steps
    self.body = body
  }
}

/// Whether a statement goes on.
public enum ProgressDecision: Sendable { case proceed, cancel }

extension Connection {
  /// Calls `handler` again and again while statements run, so that it can show progress or cancel.
  ///
  /// A cancelled statement throws SQLITE_INTERRUPT. The handler must not use the connection. It replaces the one set
  /// before; nil removes it.
  ///
  /// - Parameter steps: About how many instructions of SQLite's virtual machine lie between two calls, at least 1.
  public func setProgressHandler(every steps: Int32 = 10_000, _ handler: (() -> ProgressDecision)?) {
    core.removeProgressHandler()
    core.progressHandler = handler.map { ProgressHandler(steps: max(steps, 1), body: $0) }
    core.installProgressHandler()
  }
}

extension ConnectionCore {
  func installProgressHandler() {
    guard let progressHandler else { return }
    sqlite3_progress_handler(
      handle, progressHandler.steps,
      { context in
        guard let context else { return 0 }
        let handler = Unmanaged<ProgressHandler>.fromOpaque(context).takeUnretainedValue()
        return handler.body() == .cancel ? 1 : 0
      }, Unmanaged.passUnretained(progressHandler).toOpaque())
  }

  func removeProgressHandler() { sqlite3_progress_handler(handle, 0, nil, nil) }
}
