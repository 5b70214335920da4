package import SQLiteStorage
package import Tables

/// Makes catalogues of exported rows and of backups: nothing of one is seen before all of it is there.
package enum Restoring {
  /// Makes a catalogue of rows, all or nothing.
  ///
  /// The rows go into a new file with the export's schema, which is brought up to the latest one afterwards. An existing
  /// catalogue is replaced in one transaction, after a backup.
  ///
  /// - Parameters:
  ///   - path: Where the catalogue is to be.
  ///   - replaces: Whether a catalogue that is there may be replaced.
  ///   - files: What the rows are read from, and must not be written over.
  ///   - version: The schema version of the rows.
  ///   - fill: Puts all rows in, with a `RowFilling` for each table of the schema.
  /// - Returns: The backup of what was replaced; nil if nothing was.
  /// - Throws: `.alreadyExists`, `.danglingRestore`, `.noSuchVersion`; `OutputError.protected`; what checking the ledger,
  ///   the replaced catalogue and `fill` throw.
  package static func make(
    at path: String, replacing replaces: Bool, protecting files: ProtectedFiles, version: Int,
    busyTimeout: Duration = .seconds(5), fill: (CatalogSchema, borrowing Connection) throws -> Void
  ) throws -> String? {
    try files.check(database: path)
    let schema = try CatalogSchema(version: version)
    let migrator = try Migrator()
    return try RestoredFile.make(at: path, replacing: replaces, busyTimeout: busyTimeout) { connection in
      try migrator.up(connection, to: version)
      try Self.fill(schema, connection, fill)
      try migrator.up(connection)
    }
  }

  /// Makes a catalogue of a backup: a copy of the file as it is, brought up to the latest schema.
  ///
  /// - Parameters:
  ///   - backup: A database file, which is looked at before anything in it is believed.
  ///   - progress: Called again and again while pages are copied.
  /// - Returns: The backup of what was replaced; nil if nothing was.
  /// - Throws: `.alreadyExists`, `.damagedFile`, `.damagedChange`, `OutputError.protected`; as for opening a catalogue.
  package static func copy(
    _ backup: String, to path: String, replacing replaces: Bool, busyTimeout: Duration = .seconds(5),
    progress: (BackupProgress) -> Void = { _ in }
  ) throws -> String? {
    try ProtectedFiles(backup: backup).check(database: path)
    let migrator = try Migrator()
    let source = try Connection.openingCatalog(backup, .readOnly, busyTimeout: busyTimeout)
    guard try source.holdsCatalog() else { throw CatalogError(.emptyDatabase(path: backup)) }
    let problems = try source.integrityProblems()
    guard problems.isEmpty else { throw CatalogError(.damagedFile(path: backup, problems: problems)) }
    try migrator.check(source)
    try source.refuseTampering(by: migrator)
    if let violation = try source.foreignKeyViolations().first {
      throw CatalogError(.danglingRestore(table: violation.table, parent: violation.parent))
    }
    if let change = try source.damagedChanges().first {
      throw CatalogError(.damagedChange(path: backup, id: change.id, problem: change.problem))
    }
    return try RestoredFile.make(at: path, replacing: replaces, busyTimeout: busyTimeout) { connection in
      try source.backup(to: connection, progress: progress)
      let broken = try connection.brokenRulesOfTables()
      guard broken.isEmpty else { throw CatalogError(.damagedFile(path: backup, problems: broken)) }
      try migrator.up(connection)
    }
  }

  /// Rows refer to each other in any order within the transaction. The schema was made here, so its triggers, which fill
  /// the search index, are trusted.
  private static func fill(
    _ schema: CatalogSchema, _ connection: borrowing Connection,
    _ fill: (CatalogSchema, borrowing Connection) throws -> Void
  ) throws {
    try connection.transaction {
      try connection.execute("PRAGMA defer_foreign_keys = ON; DELETE FROM schema_migration")
      try connection.withTrustedSchema { try fill(schema, connection) }
      if let violation = try connection.foreignKeyViolations().first {
        throw CatalogError(.danglingRestore(table: violation.table, parent: violation.parent))
      }
      let version = try Migrator().check(connection)
      guard version == schema.version else {
        throw CatalogError(.missingMigration(path: connection.path, row: version + 1))
      }
    }
  }
}
