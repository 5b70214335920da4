import Glibc

extension CatalogFile {
  /// How many names, by hard links, the file has that a path leads to; 0 where there is none.
  ///
  /// SQLite keeps a write-ahead log beside the name by which a file was opened: two processes that use two names have two
  /// logs, and neither sees what the other has written. More than one is worth a warning before anything is written.
  public static func nameCount(of path: String) -> Int {
    let count = linkCount(of: path)
    guard count > 1 else { return count }
    // A process that makes the file may have given it its name, and not yet taken the draft's away.
    usleep(20_000)
    return linkCount(of: path)
  }

  private static func linkCount(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_nlink) : 0
  }
}
