#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes catalogue files whole: a new file is filled under a name of its own and then given the name it is for, so that
/// nobody ever sees half of one, whenever the process ends.
public enum NewCatalogFile {
  /// Makes the file at `path` and fills it.
  ///
  /// - Parameters:
  ///   - path: Where nothing stands yet; its folder exists.
  ///   - fill: Puts the contents in, on an open catalogue with the latest schema.
  /// - Returns: What `fill` returned; nil where another process made the file in the meantime, which is then kept.
  /// - Throws: What `fill` throws, and then there is no file; `.cannotCreate` where the folder cannot be written to.
  public static func make<R>(at path: String, fill: (borrowing CatalogFile) throws -> R) throws -> R? {
    let draft = "\(path).\(getpid()).new"
    remove(draft)
    defer { remove(draft) }
    try create(draft, for: path)
    let result = try fill(CatalogFile(writing: draft))
    return try place(draft, at: path) ? result : nil
  }

  /// Gives the draft its name, unless something has that name by now. Some file systems, such as exFAT, have no links:
  /// there it is looked for first, and what comes between is lost.
  private static func place(_ draft: String, at path: String) throws -> Bool {
    if link(draft, path) == 0 { return true }
    if errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK, !path.exists, rename(draft, path) == 0 { return true }
    if path.exists { return false }
    throw CatalogError(.cannotCreate(path: path, reason: String(cString: strerror(errno))))
  }

  /// What a killed process of the same number left is removed with it: SQLite would take an old log for this file's.
  private static func remove(_ draft: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft + suffix) }
  }

  private static func create(_ draft: String, for path: String) throws {
    let descriptor = open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw CatalogError(.cannotCreate(path: path, reason: String(cString: strerror(errno))))
    }
    close(descriptor)
  }
}

extension String {
  /// Whether something stands at this path, also a link to nothing, or may stand there in a folder that nobody lets us
  /// look into.
  var exists: Bool {
    var status = stat()
    return lstat(self, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }
}
