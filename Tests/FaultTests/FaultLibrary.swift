import Foundation
import TestSupport

/// The library that makes calls of SQLite's fail inside the tool; `FaultVFS/fault-vfs.c` says how it is told to.
enum FaultLibrary {
  /// Where it is.
  ///
  /// - Throws: What the compiler says if it cannot be built: without it nothing here would be tested.
  static func path() throws -> String { try built.get() }

  /// Built beside the tool, by the compiler that comes with Swift's.
  private static let built = Result {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("FaultVFS/fault-vfs.c").path
    let target = builtURL("fault-vfs.so").path
    let draft = "\(target).\(ProcessInfo.processInfo.processIdentifier)"
    let arguments = ["-Wall", "-Werror", "-O1", "-shared", "-fPIC", "-o", draft, source, "-lsqlite3"]
    let result = try run("clang", arguments)
    guard result.status == 0, rename(draft, target) == 0 else { throw NotBuilt(description: result.stderr) }
    return target
  }

  private struct NotBuilt: Error, CustomStringConvertible {
    let description: String
  }
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
  case open, read, short, write, part, full, torn, sync, truncate, size, lock, delete, access, shm, shmlock, memory
  case kill, tear, power

  /// Whether the process ends at once.
  var isDeath: Bool { [.kill, .tear, .power].contains(self) }

  /// Whether no command may take notice of it.
  var isHarmless: Bool { [.short, .part].contains(self) }
}
