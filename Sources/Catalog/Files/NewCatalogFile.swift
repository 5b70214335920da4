import SQLiteStorage

/// Makes catalogue files whole: nobody ever sees half of a new one, whenever the process ends.
public enum NewCatalogFile {
  /// Makes the file at `path` and fills it.
  ///
  /// - Parameters:
  ///   - path: Where nothing stands yet; its folder exists.
  ///   - fill: Puts the contents in, on an open catalogue with the latest schema.
  /// - Returns: What `fill` returned; nil if another process made the file in the meantime, which is then kept.
  /// - Throws: What `fill` throws, and then there is no file; `.cannotCreate` where the folder cannot be written to.
  public static func make<R>(at path: String, fill: (borrowing CatalogFile) throws -> R) throws -> R? {
    let draft = try DraftFile(for: path)
    let result = try draft.naming { try filled(draft.path, fill) }
    return try draft.place() ? result : nil
  }

  /// Closing a database that cannot be written any more is no error of SQLite's: what is in its log only would be lost
  /// with the log. So it is written into the file before.
  private static func filled<R>(_ draft: String, _ fill: (borrowing CatalogFile) throws -> R) throws -> R {
    let file = try CatalogFile(writing: draft)
    let result = try fill(file)
    try file.connection.checkpoint()
    return result
  }
}
