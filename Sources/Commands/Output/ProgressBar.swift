import Glibc

/// How far a long piece of work has come: a line on standard error, where that is a terminal and the work lasts longer
/// than a second. The line goes away with its owner.
final class ProgressBar {
  private let title: String
  private let isOnTerminal: Bool
  private var nextDrawing: ContinuousClock.Instant
  private var isDrawn = false

  /// Nothing is drawn yet.
  init(_ title: String) {
    self.title = title
    isOnTerminal = isatty(STDERR_FILENO) == 1 && Surroundings.variable("TERM") != "dumb"
    nextDrawing = .now + .seconds(1)
  }

  deinit { if isDrawn { StandardError.draw("\r\u{1B}[K") } }

  /// Says how far it is, at any rate: the line is redrawn ten times a second at most.
  ///
  /// - Parameter total: Nil if nobody knows; then `done` itself is shown.
  func update(done: Int, of total: Int?) {
    guard isOnTerminal, ContinuousClock.now >= nextDrawing else { return }
    nextDrawing = .now + .milliseconds(100)
    isDrawn = true
    let line = Self.line(title, done: done, of: total, width: Terminal.width(of: STDERR_FILENO))
    StandardError.draw("\r\(line)\u{1B}[K")
  }

  /// `copying  [######------]  50%`, or `reading  1234` where the total is not known.
  static func line(_ title: String, done: Int, of total: Int?, width: Int) -> String {
    guard let total, total > 0 else { return "\(title)  \(done)" }
    let done = min(max(done, 0), total)
    let percent = String(done * 100 / total)
    let room = min(width - title.count - 11, 50)
    let number = "\(String(repeating: " ", count: 3 - percent.count))\(percent)%"
    guard room >= 5 else { return "\(title) \(number)" }
    let full = done * room / total
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: room - full)
    return "\(title)  [\(bar)]  \(number)"
  }
}
