import Foundation
import TestSupport

/// Counts what was done to one command, and how the file was found afterwards: a line at the end, and in a torture one
/// every ten seconds, too.
struct Tally: ~Copyable {
  /// What is counted, as `faults`.
  let what: String
  let command: String
  private var kinds: [(name: String, count: Int)] = []
  private var failures = 0
  private var unchanged = 0
  private var changed = 0
  private var said = ContinuousClock.now

  init(_ what: String, of command: WriteCommand) {
    self.what = what
    self.command = command.testDescription
  }

  /// Counts one more.
  ///
  /// - Parameters:
  ///   - kind: Which call failed, or how the command was killed.
  ///   - status: The command's exit status, if it came to its end.
  mutating func add(_ kind: String, status: Int32? = nil, isUnchanged: Bool, isChanged: Bool, of all: Int) {
    if let index = kinds.firstIndex(where: { $0.name == kind }) {
      kinds[index].count += 1
    } else {
      kinds.append((kind, 1))
    }
    if let status, status != 0 { failures += 1 }
    if isUnchanged { unchanged += 1 } else if isChanged { changed += 1 }
    guard Thoroughness.isComplete, .now - said > .seconds(10) else { return }
    said = .now
    say("so far: \(count) of \(all) \(what): \(details)")
  }

  private var count: Int { kinds.reduce(0) { $0 + $1.count } }

  private var details: String {
    "\(command): \(failures) ended it with an error; \(unchanged) left the file as it was, \(changed) as it should "
      + "become (\(kinds.map { "\($0.name) \($0.count)" }.joined(separator: ", ")))"
  }

  deinit { sayCount(count, what, details) }
}

/// Says how many of something there were; `Tests/torture` adds these lines up.
func sayCount(_ count: Int, _ what: String, _ details: String) { say("counted: \(count) \(what): \(details)") }

/// Says it at once, though somebody reads it through a pipe.
private func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
