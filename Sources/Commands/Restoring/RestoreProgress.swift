import Tables

/// How much was read of what is restored, over all files.
final class RestoreProgress {
  private let bar = ProgressBar("restoring")
  private let total: Int?
  private var done = 0

  /// - Parameter total: The bytes of all files; nil for standard input.
  init(total: Int?) { self.total = total }

  func add(_ count: Int) {
    done += count
    bar.update(done: done, of: total)
  }
}
