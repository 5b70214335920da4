/// How much was read of what is restored, over all files.
final class RestoreProgress {
  private let report: (Int, Int?) -> Void
  private let total: Int?
  private var done = 0

  /// - Parameters:
  ///   - total: The bytes of all files; nil for standard input.
  ///   - report: Told how many bytes were read, and of how many.
  init(total: Int?, _ report: @escaping (_ done: Int, _ total: Int?) -> Void) {
    self.total = total
    self.report = report
  }

  func add(_ count: Int) {
    done += count
    report(done, total)
  }
}
