import SQLiteStorage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A database that is filled under a name of its own, `PATH.PID.new`, and then given the name it is for: nobody ever
/// sees half of it, whenever the process ends.
///
/// A draft that was not placed is removed with its owner. That of a killed process stays, until somebody makes the next
/// one for the same path, or `doctor` finds it.
struct DraftFile: ~Copyable {
  let path: String
  let target: String

  /// Makes an empty draft, and removes those that processes which are gone have left.
  ///
  /// - Parameter permissions: Those of the file, from which the process's mask is taken away.
  /// - Throws: `.cannotCreate`, with the path that the draft is for.
  init(for target: String, permissions: mode_t = 0o666) throws(CatalogError) {
    self.target = target
    path = "\(target).\(getpid()).new"
    Self.removeLeftovers(of: target)
    // A process of the same number may have left one, and SQLite would take its log for this file's.
    Self.remove(path)
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, permissions)
    guard descriptor >= 0 else {
      throw CatalogError(.cannotCreate(path: target, reason: String(cString: strerror(errno))))
    }
    close(descriptor)
  }

  deinit { Self.remove(path) }

  /// Runs `body`, whose errors about the draft become errors about the file that it is for.
  func naming<R>(_ body: () throws -> R) throws -> R {
    do { return try body() } catch var error as DatabaseError where error.path == path {
      error.path = target
      throw error
    }
  }

  /// Gives the draft its name, unless something has that name by now. Some file systems, such as exFAT, have no links:
  /// there it is looked for first, and what comes between is lost.
  ///
  /// - Returns: Whether it has the name; where not, what stands there is as it was.
  func place() throws(CatalogError) -> Bool {
    if link(path, target) == 0 { return true }
    if errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK, !target.exists, rename(path, target) == 0 {
      return true
    }
    if target.exists { return false }
    throw CatalogError(.cannotCreate(path: target, reason: String(cString: strerror(errno))))
  }

  /// Gives the draft its name, in the place of what has it.
  func placeReplacing() throws(CatalogError) {
    guard rename(path, target) == 0 else {
      throw CatalogError(.cannotCreate(path: target, reason: String(cString: strerror(errno))))
    }
  }

  private static func remove(_ draft: String) { for suffix in suffixes { unlink(draft + suffix) } }

  /// A database and what SQLite puts beside it.
  private static let suffixes = ["", "-wal", "-shm", "-journal"]

  /// Removes what `leftovers` finds.
  static func removeLeftovers(of target: String) {
    for leftover in leftovers(of: target) { unlink(leftover) }
  }

  /// The drafts for a path and for backups of it, with what lies beside them, whose processes are gone; sorted.
  static func leftovers(of target: String) -> [String] {
    let (folder, name) = splitPath(target)
    return (Folder.names(in: folder) ?? []).filter { isLeftover($0, of: name) }.sorted().map { folder + $0 }
  }

  private static func isLeftover(_ candidate: String, of name: String) -> Bool {
    guard candidate.hasPrefix(name + ".") else { return false }
    var rest = candidate.dropFirst(name.count + 1)
    if let suffix = suffixes.dropFirst().first(where: { rest.hasSuffix($0) }) { rest = rest.dropLast(suffix.count) }
    var parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.popLast() == "new", let process = parts.popLast().flatMap({ pid_t($0) }), process > 0 else {
      return false
    }
    return (parts.isEmpty || parts.last == "backup") && kill(process, 0) != 0 && errno == ESRCH
  }
}

/// The part of a path up to and with its last slash, which may be empty, and the rest.
func splitPath(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
  return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
}

extension String {
  /// Whether something stands at this path, also a link to nothing, or may stand there in a folder that nobody lets us
  /// look into.
  var exists: Bool {
    var status = stat()
    return lstat(self, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }
}
