import Migrations
package import SQLiteStorage

/// Takes the schema of a file up and down by its migrations, and tells how file and migrations stand to each other.
///
/// The steps of one call commit together with their rows in the ledger: a file never holds half of one. The caller
/// takes a backup beforehand (`CatalogFile` does).
public struct Migrator: Sendable {
  /// The known migrations, in order.
  public let migrations: [Migration]
  /// The digest of the schema that all of them make; nil if it is not known.
  let schemaSHA256: String?

  /// A migrator for the migrations that are built in.
  public init() throws(CatalogError) {
    migrations = try Migration.builtIn()
    schemaSHA256 = migratedSchemaSHA256
  }

  /// A migrator for migrations of the caller's.
  ///
  /// - Parameter migrations: With the versions 1, 2, 3 … in this order.
  /// - Throws: `.malformedMigration` for the first one that is out of order.
  public init(_ migrations: [Migration]) throws(CatalogError) {
    for (index, migration) in migrations.enumerated() where migration.version != index + 1 {
      throw CatalogError(.malformedMigration(migration.fileName))
    }
    self.migrations = migrations
    schemaSHA256 = nil
  }

  /// The version that a file has after `up`.
  public var latestVersion: Int { migrations.count }

  /// How each known or applied migration stands, in the order of versions; never throws for what it finds.
  package func status(of connection: borrowing Connection) throws -> [MigrationStatus] {
    let ledger = try connection.ledger()
    let known = Dictionary(uniqueKeysWithValues: migrations.map { ($0.version, $0) })
    let applied = Dictionary(uniqueKeysWithValues: ledger.map { ($0.version, $0) })
    return Set(known.keys).union(applied.keys).sorted().map { version in
      MigrationStatus(version: version, known: known[version], applied: applied[version])
    }
  }

  /// Refuses a file whose ledger these migrations could not have written.
  ///
  /// - Throws: `CatalogError` with `.newerSchema`, `.editedMigration` or `.missingMigration`.
  /// - Returns: The version of the file, 0 for an empty one.
  @discardableResult
  package func check(_ connection: borrowing Connection) throws -> Int {
    let ledger = try connection.ledger()
    if let last = ledger.last, last.version > latestVersion {
      throw CatalogError(
        .newerSchema(path: connection.path, version: last.version, known: latestVersion, toolVersion: last.toolVersion))
    }
    for (index, row) in ledger.enumerated() {
      guard row.version == index + 1 else {
        throw CatalogError(.missingMigration(path: connection.path, row: index + 1))
      }
      let migration = migrations[index]
      guard migration.sha256 == row.sha256 else {
        throw CatalogError(.editedMigration(file: migration.fileName, appliedAt: row.appliedAt))
      }
    }
    return ledger.count
  }

  /// Applies what is not applied yet.
  ///
  /// - Parameters:
  ///   - version: The version to reach; the latest unless given.
  ///   - beforehand: Called where there is something to do, once no other process can write, before the first step.
  /// - Returns: The migrations that were applied, in order.
  /// - Throws: What `check` throws; `.migrationFailed` with the place in the file, and then nothing was kept.
  @discardableResult
  package func up(
    _ connection: borrowing Connection, to version: Int? = nil, beforehand: () throws -> Void = {}
  ) throws -> [Migration] {
    let target = version ?? latestVersion
    guard try check(connection) < target else { return [] }
    return try apply(
      to: connection, { current in migrations.filter { current < $0.version && $0.version <= target } }, beforehand
    ) { migration, connection in
      try migration.run(migration.parts().up, on: connection)
      try connection.recordInLedger(migration)
      return migration.version
    }
  }

  /// Takes migrations back, the last one first.
  ///
  /// - Parameter version: The version to go down to, 0 for an empty file.
  /// - Returns: The migrations that were taken back, in that order.
  @discardableResult
  package func down(_ connection: borrowing Connection, to version: Int) throws -> [Migration] {
    try down(connection, to: { _ in version }, beforehand: {})
  }

  /// Takes migrations back, the last one first.
  ///
  /// - Parameters:
  ///   - target: The version to go down to, by the file's own once no other process can write.
  ///   - beforehand: Called where there is something to do, once no other process can write, before the first step.
  func down(
    _ connection: borrowing Connection, to target: (Int) -> Int, beforehand: () throws -> Void
  ) throws -> [Migration] {
    try check(connection)
    return try apply(
      to: connection,
      { current in migrations.filter { target(current) < $0.version && $0.version <= current }.reversed() }, beforehand
    ) { migration, connection in
      try migration.run(migration.parts().down, on: connection)
      try connection.eraseFromLedger(migration)
      return migration.version - 1
    }
  }

  /// SQLite ignores `foreign_keys` inside a transaction, and a table can be rebuilt only while it is off: so it goes off
  /// before, and what it would have refused is looked for before the commit.
  ///
  /// - Parameters:
  ///   - steps: What is to be done to a file of a version, which is looked at once nobody else can change it.
  ///   - beforehand: Called before the first of them, if there is any.
  ///   - step: Does it, and returns the version after it.
  private func apply(
    to connection: borrowing Connection, _ steps: (Int) -> [Migration], _ beforehand: () throws -> Void,
    _ step: (Migration, borrowing Connection) throws -> Int
  ) throws -> [Migration] {
    try connection.withForeignKeysOff {
      try connection.transaction(.immediate) {
        let steps = steps(try check(connection))
        var version: Int?
        if !steps.isEmpty { try beforehand() }
        for migration in steps { version = try step(migration, connection) }
        guard let version else { return [] }
        if let violation = try connection.foreignKeyViolations().first {
          throw CatalogError(.danglingRows(table: violation.table, parent: violation.parent))
        }
        try connection.execute("PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
        return steps
      }
    }
  }
}

extension Migration {
  fileprivate func run(_ part: Part, on connection: borrowing Connection) throws {
    do { try connection.execute(part.sql) } catch let error {
      guard error.isOfTheSQL else { throw error }
      throw CatalogError(
        .migrationFailed(
          file: fileName, line: (error.line ?? 1) + part.linesBefore, column: error.column ?? 1, message: error.message)
      )
    }
  }
}

extension DatabaseError {
  /// Whether the SQL is at fault, not the disk, the file or another process.
  fileprivate var isOfTheSQL: Bool {
    let isOfSurroundings = isFull || isInputOutput || isOutOfMemory || isCannotOpen
    return byteOffset != nil && !(isOfSurroundings || isCorrupt || isReadOnly || isBusy || isInterrupt)
  }
}
