import SQLiteStorage

/// Puts a whole database in the place of a catalogue, or where none is.
enum RestoredFile {
  /// Fills a draft, and then gives it the path. A catalogue that is there is overwritten in one transaction, after a
  /// backup: whoever has it open goes on with the new rows.
  ///
  /// - Parameters:
  ///   - replaces: Whether a catalogue may be there.
  ///   - fill: Puts the contents into the empty file.
  /// - Returns: The backup of what was replaced; nil if nothing was there.
  /// - Throws: `.alreadyExists`; what opening the catalogue that is there and `fill` throw.
  static func make(
    at path: String, replacing replaces: Bool, busyTimeout: Duration, fill: (borrowing Connection) throws -> Void
  ) throws -> String? {
    guard replaces || !path.exists else { throw CatalogError(.alreadyExists(path: path)) }
    // What cannot be replaced is told before the work is done.
    if path.exists { _ = try Connection.openingCatalog(path, .readWrite, busyTimeout: busyTimeout) }
    let draft = try DraftFile(for: path)
    return try draft.naming {
      try Self.fill(draft.path, fill)
      if !path.exists, try draft.place() { return nil }
      guard replaces else { throw CatalogError(.alreadyExists(path: path)) }
      let existing = try Connection.openingCatalog(path, .readWrite, busyTimeout: busyTimeout)
      // Where another process writes, that is told before there is a backup.
      try existing.transaction(.immediate) {}
      // It may be damaged: that is what backups are restored for.
      let backup = try existing.backUpBeside(isChecked: false)
      try Connection(path: draft.path, access: .readOnly).backup(to: existing)
      return backup
    }
  }

  /// Everything is in the file itself, not in its log, when the connection closes.
  private static func fill(_ draft: String, _ fill: (borrowing Connection) throws -> Void) throws {
    let connection = try Connection(path: draft, access: .readWrite)
    try fill(connection)
    try connection.useWriteAheadLog()
    try connection.checkpoint()
  }
}
