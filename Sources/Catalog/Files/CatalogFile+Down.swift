import SQLiteStorage

extension CatalogFile {
  /// Takes migrations of a file back, the last one first, after a backup.
  ///
  /// - Parameter version: The version to go down to; one below the file's unless given, as it is once nobody else can
  ///   change it.
  /// - Returns: The migrations that were taken back in that order, and the backup; none where there was nothing to do.
  /// - Throws: `.noSuchVersion`, `.tamperedSchema`; what opening and migrating throw.
  public static func migrateDown(
    _ path: String, to version: Int?, busyTimeout: Duration = .seconds(5)
  ) throws -> (migrations: [Migration], backupPath: String?) {
    let migrator = try Migrator()
    let connection = try Connection.openingCatalog(path, .readWrite, busyTimeout: busyTimeout)
    if let version, !(0...migrator.latestVersion).contains(version) {
      throw CatalogError(.noSuchVersion(version, known: migrator.latestVersion))
    }
    try connection.transaction(.deferred) { try connection.refuseTampering(by: migrator) }
    return try connection.withBackupBeside(migrator) {
      try migrator.down(connection, to: { version ?? $0 - 1 }, beforehand: $0)
    }
  }
}
