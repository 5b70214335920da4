#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import SQLiteStorage

/// Makes catalogue files whole: a new file is filled under a name of its own and then given the name it is for, so that
/// nobody ever sees half of one, whenever the process ends.
public enum NewCatalogFile {
  /// Makes the file at `path` and fills it.
  ///
  /// - Parameters:
  ///   - path: Where nothing stands yet; its folder exists.
  ///   - fill: Puts the contents in, on an open catalogue with the latest schema.
  /// - Returns: What `fill` returned; nil where another process made the file in the meantime, which is then kept.
  /// - Throws: What `fill` throws, and then there is no file; `DatabaseError` where the folder cannot be written to.
  public static func make<R>(at path: String, fill: (borrowing CatalogFile) throws -> R) throws -> R? {
    let draft = "\(path).\(getpid()).new"
    defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft + suffix) } }
    unlink(draft)
    let result = try fillDraft(draft, fill)
    guard link(draft, path) == 0 else {
      if errno == EEXIST { return nil }
      throw CatalogError(.cannotCreate(path: path, reason: String(cString: strerror(errno))))
    }
    return result
  }

  private static func fillDraft<R>(_ draft: String, _ fill: (borrowing CatalogFile) throws -> R) throws -> R {
    _ = try Connection(path: draft, access: .create)
    return try fill(CatalogFile(writing: draft))
  }
}

extension String {
  /// Whether something stands at this path, also a link to nothing.
  var exists: Bool {
    var status = stat()
    return lstat(self, &status) == 0
  }
}
