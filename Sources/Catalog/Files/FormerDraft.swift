import Glibc
import Tables

/// A draft as earlier versions made it, `PATH.PID.new`, with what SQLite has put beside it, that nobody works on.
///
/// Such a draft is alive if a process of that number is, or if anybody has a lock of SQLite's on it: another container has
/// numbers of its own.
struct FormerDraft {
  private let path: String

  /// Looks at a file; nil if somebody may be working on it, and for what is no draft.
  ///
  /// - Parameter isOwnNumberLeft: Whether a draft of this process's number is left over, since this one makes none.
  init?(_ path: String, isOwnNumberLeft: Bool = false) {
    let (folder, name) = splitPath(path)
    guard let draft = Self.draftName(name), let process = Self.process(of: draft), Self.isFile(path),
      (process == getpid() && isOwnNumberLeft) || (kill(process, 0) != 0 && errno == ESRCH),
      !Self.isLocked(folder + draft)
    else { return nil }
    self.path = path
  }

  func remove() { unlink(path) }

  /// Those for a path and for backups of it, sorted.
  static func leftovers(of target: String, isOwnNumberLeft: Bool = false) -> [String] {
    let (folder, name) = splitPath(target)
    return (Folder.names(in: folder) ?? []).filter { candidate in
      guard candidate.hasPrefix(name + "."), let draft = draftName(candidate) else { return false }
      let parts = draft.dropFirst(name.count + 1).split(separator: ".", omittingEmptySubsequences: false).dropLast(2)
      return (parts.isEmpty || parts.last == "backup")
        && FormerDraft(folder + candidate, isOwnNumberLeft: isOwnNumberLeft) != nil
    }.sorted().map { folder + $0 }
  }

  /// The name of the draft that a file is, or lies beside.
  private static func draftName(_ name: String) -> String? {
    let suffix = ["-wal", "-shm", "-journal"].first { name.hasSuffix($0) } ?? ""
    let draft = String(name.dropLast(suffix.count))
    return process(of: draft) == nil ? nil : draft
  }

  private static func process(of draft: String) -> pid_t? {
    let parts = draft.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.last == "new", let process = pid_t(parts[parts.count - 2]), process > 0 else {
      return nil
    }
    return process
  }

  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether a process has a lock of SQLite's on a file; not this one, which locks no former draft.
  private static func isLocked(_ path: String) -> Bool {
    let number = open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { return errno != ENOENT }
    defer { close(number) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return fcntl(number, F_GETLK, &lock) != 0 || lock.l_type != Int16(F_UNLCK)
  }
}
