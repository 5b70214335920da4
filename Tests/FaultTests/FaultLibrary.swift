import Foundation
import TestSupport

/// The library that makes calls of SQLite's fail inside the tool; `FaultVFS/fault-vfs.c` says how it is told to.
enum FaultLibrary {
  /// Built beside the tool, by the compiler that comes with Swift's; nil where that does not work.
  static let path: String? = {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("FaultVFS/fault-vfs.c").path
    let target = toolURL.deletingLastPathComponent().appendingPathComponent("fault-vfs.so").path
    let draft = "\(target).\(ProcessInfo.processInfo.processIdentifier)"
    let arguments = ["-Wall", "-Werror", "-O1", "-shared", "-fPIC", "-o", draft, source, "-lsqlite3"]
    guard let result = try? run("clang", arguments), result.status == 0, rename(draft, target) == 0 else { return nil }
    return target
  }()
}

/// A fault of one run of the tool.
struct Fault: Sendable, CustomStringConvertible {
  let kind: FaultKind
  /// The call that fails, from 1.
  let number: Int
  /// Whether every later call fails, too.
  var lasts = false

  var description: String { "\(kind.rawValue):\(number)\(lasts ? "+" : "")" }
}

/// What can fail, by the names of `fault-vfs.c`.
enum FaultKind: String, CaseIterable, Sendable {
  case open, read, short, write, full, torn, sync, truncate, size, lock, delete, access, shm, shmlock, memory
  case kill, tear, power

  /// Whether the process ends at once.
  var isDeath: Bool { [.kill, .tear, .power].contains(self) }
}

/// How thorough the fault tests are: a minute of faults spread evenly, or with `TORTURE=1` every one.
enum Thoroughness {
  static let isComplete = ProcessInfo.processInfo.environment["TORTURE"] == "1"

  /// Numbers of `1...count`, evenly spread, with the first and the last.
  static func sample(_ count: Int, upTo size: Int) -> [Int] {
    guard count > 0 else { return [] }
    if isComplete || count <= size { return Array(1...count) }
    return (0..<size).map { 1 + $0 * (count - 1) / (size - 1) }
  }
}
