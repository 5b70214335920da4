import Glibc

/// A folder of one run's own, beside a target, in which something is made that gets the target's name once it is whole.
///
/// In it stands a file `lock`, which is locked for as long as the run lives. So everybody who sees the folder can tell
/// whether somebody works in it, also from another container, where the number of a process says nothing. What a killed
/// run leaves is not locked: the next one for the same target removes it, and `doctor` finds it. Whatever SQLite puts
/// beside a database that is made lies in the folder, too, and goes with it.
///
/// On a file system without locks nobody can tell: there a folder is taken as left when nothing in it has changed for a
/// day.
package final class WorkFolder {
  /// The folder itself.
  package let path: String
  /// What is to be made.
  package let target: String
  /// How messages name the target.
  let shownTarget: String
  private let lock: OpenDescriptor

  /// Makes the folder, and removes those for the same target that killed runs have left.
  ///
  /// - Parameter shownTarget: How messages name the target, if by another path.
  /// - Throws: `cannotCreate` where its folder is missing, may not be written to, or has no room.
  package init(besides target: String, shownAs shownTarget: String? = nil) throws(OutputError) {
    self.target = target
    self.shownTarget = shownTarget ?? target
    let place = FolderAndName(target)
    LeftoverFolder.removeAll(in: place.folder) { $0.isFor(place.name) }
    while true {
      let path = place.folder + WorkFolderName(randomFor: place.name).text
      if mkdir(path, 0o777) == 0 {
        guard let lock = try Self.locked(path, for: self.shownTarget) else { continue }
        self.path = path
        self.lock = lock
        UnfinishedWork.begin(path, for: target)
        return
      }
      if errno != EEXIST { throw .cannotCreate(path: self.shownTarget, code: errno) }
    }
  }

  deinit { remove() }

  /// Where the target is made: a file, or a folder of files.
  package var made: String { "\(path)/\(WorkFolderContents.made)" }

  /// Where what stood at the target is for a moment, if two folders cannot be exchanged in one step.
  var replaced: String { "\(path)/\(WorkFolderContents.replaced)" }

  /// Makes an empty file to be filled.
  ///
  /// - Parameter permissions: Those of the file, from which the process's mask is taken away.
  /// - Returns: The file, open for writing; its owner closes it.
  package func makeFile(permissions: UInt32 = 0o666) throws(OutputError) -> Int32 {
    let number = open(made, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(permissions))
    guard number >= 0 else { throw .cannotCreate(path: shownTarget, code: errno) }
    return number
  }

  /// Removes the folder with everything in it that was not placed.
  package func remove() { UnfinishedWork.remove(path) }

  /// Makes the lock of a new folder and takes it.
  ///
  /// - Returns: Nil if somebody has taken the folder for a leftover in the moment before.
  private static func locked(_ path: String, for target: String) throws(OutputError) -> OpenDescriptor? {
    let file = "\(path)/\(WorkFolderContents.lock)"
    guard let lock = OpenDescriptor(open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)) else {
      let code = errno
      rmdir(path)
      if code == ENOENT { return nil }
      throw .cannotCreate(path: target, code: code)
    }
    // Whoever looks at a lock holds it for as long.
    if FileLock.take(lock.number, isShared: false) != .heldByAnother, lock.status?.st_nlink == 1 { return lock }
    unlink(file)
    rmdir(path)
    return nil
  }
}
