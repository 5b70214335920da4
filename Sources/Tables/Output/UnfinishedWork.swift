import Glibc
import Synchronization

/// The work folders of this process, so that it can end in the middle of its work without leaving one behind.
public enum UnfinishedWork {
  private struct State {
    /// The target of each folder, by the folder's path.
    var targets: [String: String] = [:]
    /// Whether something is where it belongs.
    var hasFinished = false
  }

  private static let state = Mutex(State())

  static func begin(_ folder: String, for target: String) { state.withLock { $0.targets[folder] = target } }

  /// Removes a folder with everything in it that was not placed.
  static func remove(_ folder: String) {
    state.withLock { state in
      guard let target = state.targets.removeValue(forKey: folder) else { return }
      remove(folder, target)
    }
  }

  /// Gives what was made its name, by `body`, which returns `errno` where it could not, and else 0.
  static func finish(_ body: () -> Int32) -> Int32 {
    state.withLock { state in
      let code = body()
      if code == 0 { state.hasFinished = true }
      return code
    }
  }

  /// Removes what is unfinished and ends the process, from whichever thread; returns where something is in its place
  /// already, since the work is done then. While `end` runs, nothing comes into its place.
  public static func abandon(_ end: () -> Never) {
    state.withLock { state in
      if state.hasFinished { return }
      for (folder, target) in state.targets { remove(folder, target) }
      end()
    }
  }

  private static func remove(_ folder: String, _ target: String) {
    guard let contents = WorkFolderContents.open(folder) else { return }
    WorkFolderContents.remove(from: contents.number, target: target)
    rmdir(folder)
  }
}
