import Glibc

/// What stands in a work folder, and nothing else may.
enum WorkFolderContents {
  /// The file that is locked.
  static let lock = "lock"
  /// What is made; of two folders that were exchanged, the old one.
  static let made = "new"
  /// The old folder, where two cannot be exchanged in one step.
  static let replaced = "old"

  /// Whether an entry is one of these, or one that SQLite puts beside a database that is made.
  static func isKnown(_ name: String) -> Bool { [lock, made, replaced].contains(name) || sideFiles.contains(name) }

  private static let sideFiles = ["-wal", "-shm", "-journal"].map { made + $0 }

  /// Opens a folder, and no link to one.
  static func open(_ path: String) -> OpenDescriptor? {
    OpenDescriptor(Glibc.open(path, flags))
  }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// Removes everything, the lock last, so that what cannot be removed is still known for what it is.
  ///
  /// - Parameter target: Where an old folder goes back if nothing stands there; nil if that is not known.
  static func remove(from folder: Int32, target: String?) {
    for name in sideFiles { unlinkat(folder, name, 0) }
    if putBack(replaced, from: folder, to: target) { removeFolder(replaced, from: folder) }
    if unlinkat(folder, made, 0) != 0 { removeFolder(made, from: folder) }
    if Folder.names(inOpen: folder) == [lock] { unlinkat(folder, lock, 0) }
  }

  /// - Returns: Whether what stands under that name, if anything does, is not needed.
  private static func putBack(_ name: String, from folder: Int32, to target: String?) -> Bool {
    guard faccessat(folder, name, F_OK, 0) == 0 else { return true }
    guard let target else { return false }
    // A folder never takes the place of a file, or of a folder with something in it.
    return renameat(folder, name, AT_FDCWD, target) != 0 && [ENOTEMPTY, EEXIST, ENOTDIR].contains(errno)
  }

  /// Removes a folder of files.
  private static func removeFolder(_ name: String, from folder: Int32) {
    guard let inner = OpenDescriptor(openat(folder, name, flags)) else { return }
    for name in Folder.names(inOpen: inner.number) ?? [] { unlinkat(inner.number, name, 0) }
    unlinkat(folder, name, AT_REMOVEDIR)
  }
}
