import SQLiteStorage

extension CatalogFile {
  /// How each migration, known or applied, stands in a file; never throws for what it finds.
  ///
  /// - Throws: `CatalogError` for a file that is missing, no database or another application's.
  public static func migrations(
    of path: String, busyTimeout: Duration = .seconds(5)
  ) throws -> [MigrationStatus] {
    try Migrator().status(of: Connection.openingCatalog(path, .readOnly, busyTimeout: busyTimeout))
  }

  /// Compares a file's ledger and schema with the migrations.
  ///
  /// - Returns: The version, which is 0 for an empty file, and what is not as the migrations made it.
  /// - Throws: `CatalogError` for a ledger that is not ours.
  public static func compareSchema(
    of path: String, busyTimeout: Duration = .seconds(5)
  ) throws -> (version: Int, differences: [SchemaDifference]) {
    let connection = try Connection.openingCatalog(path, .readOnly, busyTimeout: busyTimeout)
    let migrator = try Migrator()
    return (try migrator.check(connection), try migrator.differences(in: connection))
  }
}
