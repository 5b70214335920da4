import Glibc

/// A lock on an open file (`flock`), which the system holds until the file is closed, by whatever end of the process.
///
/// It is the file's own: every process that can open the file meets it, also one in another container, and it has nothing
/// to do with the locks that SQLite takes.
enum FileLock {
  enum Outcome {
    case taken
    /// Another process has it, or another descriptor of this one.
    case heldByAnother
    /// The file system has no locks.
    case unknown
  }

  /// Takes the lock if it is free, and does not wait for it.
  ///
  /// - Parameter isShared: Whether others may take it so, too; the file need then only be readable.
  static func take(_ number: Int32, isShared: Bool) -> Outcome {
    while flock(number, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return .heldByAnother }
      if errno != EINTR { return .unknown }
    }
    return .taken
  }
}
