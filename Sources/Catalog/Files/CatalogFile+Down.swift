import SQLiteStorage

extension CatalogFile {
  /// Takes migrations of a file back, the last one first, after a backup.
  ///
  /// - Parameter version: The version to go down to; one below the file's unless given.
  /// - Returns: The migrations that were taken back in that order, and the backup; none where there was nothing to do.
  /// - Throws: `.noSuchVersion`, `.tamperedSchema`; what opening and migrating throw.
  public static func migrateDown(
    _ path: String, to version: Int?, busyTimeout: Duration = .seconds(5)
  ) throws -> (migrations: [Migration], backupPath: String?) {
    let migrator = try Migrator()
    let connection = try Connection.openingCatalog(path, .readWrite, busyTimeout: busyTimeout)
    let current = try migrator.check(connection)
    let target = version ?? max(0, current - 1)
    guard (0...migrator.latestVersion).contains(target) else {
      throw CatalogError(.noSuchVersion(target, known: migrator.latestVersion))
    }
    try connection.refuseTampering(by: migrator)
    guard target < current else { return ([], nil) }
    return try connection.withBackupBeside { try migrator.down(connection, to: target) }
  }
}
