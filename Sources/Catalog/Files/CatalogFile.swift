package import SQLiteStorage
public import Tables

/// An open catalogue: a database file that was looked at before anything in it is believed.
public struct CatalogFile: ~Copyable {
  /// The connection, for this library's own layers; it closes with the file.
  package let connection: Connection

  /// The file with what SQLite keeps beside it: what nothing may be written over that is read from it.
  public var files: ProtectedFiles { ProtectedFiles(database: connection.path) }

  /// The backup that was taken on the way; nil if none was.
  public let backupPath: String?

  /// The migrations that were applied on the way.
  public let appliedMigrations: [Migration]

  /// Opens a catalogue for reading: nothing of the file is changed, and no statement can change it.
  ///
  /// All reading sees the file as it is at this moment, whatever others write meanwhile.
  ///
  /// - Throws: `CatalogError` where the path is missing, is no database, another application's, empty, newer, older or
  ///   edited; `DatabaseError` for locks and I/O.
  public init(reading path: String, busyTimeout: Duration = .seconds(5)) throws {
    let migrator = try Migrator()
    let connection = try Connection.openingCatalog(path, .readOnly, busyTimeout: busyTimeout)
    try connection.execute("BEGIN")
    try connection.refuseOtherSchemas(than: migrator)
    self.init(connection)
  }

  /// Opens a catalogue for reading again and again, without looking at its schema and without a snapshot.
  init(following path: String, busyTimeout: Duration) throws {
    self.init(try Connection.openingCatalog(path, .readOnly, busyTimeout: busyTimeout))
  }

  /// Refuses a file that is not as the latest migration makes it.
  func refuseOtherSchemas() throws { try connection.refuseOtherSchemas(than: Migrator()) }

  /// Opens a catalogue for writing and brings its schema up, with a backup before a file that holds a catalogue changes.
  ///
  /// Its triggers run only with a logged change, which compares the schema with its migrations first.
  ///
  /// - Throws: As for reading, and `.tamperedSchema`.
  public init(writing path: String, busyTimeout: Duration = .seconds(5)) throws {
    let migrator = try Migrator()
    let connection = try Connection.openingCatalog(path, .readWrite, busyTimeout: busyTimeout)
    let isCurrent = try connection.transaction(.deferred) {
      // Version and schema of one moment: another process may be taking the file up or down.
      try connection.refuseTampering(by: migrator)
      return try migrator.check(connection) == migrator.latestVersion
    }
    let (applied, backupPath): ([Migration], String?) =
      isCurrent ? ([], nil) : try connection.withBackupBeside(migrator) { try migrator.up(connection, beforehand: $0) }
    try connection.useWriteAheadLog()
    self.init(connection, backupPath: backupPath, appliedMigrations: applied)
  }

  /// A catalogue in memory, with the schema and nothing in it, for trying things out.
  public init(inMemory: Void) throws {
    let connection = try Connection.inMemory()
    try Migrator().up(connection)
    self.init(connection)
  }

  /// A copy in memory of a catalogue, brought up to the latest schema: whatever is done to it, the file stays as it is.
  public init(copying path: String, busyTimeout: Duration = .seconds(5)) throws {
    let migrator = try Migrator()
    let connection = try Connection.inMemory(as: path)
    do {
      let original = try Connection.openingCatalog(path, .readOnly, busyTimeout: busyTimeout)
      try original.refuseTampering(by: migrator)
      try original.backup(to: connection)
    }
    try migrator.up(connection)
    self.init(connection)
  }

  private init(
    _ connection: consuming Connection, backupPath: String? = nil, appliedMigrations: [Migration] = []
  ) {
    self.connection = connection
    self.backupPath = backupPath
    self.appliedMigrations = appliedMigrations
  }
}

extension Connection {
  fileprivate func refuseOtherSchemas(than migrator: Migrator) throws {
    guard try holdsCatalog() else { throw CatalogError(.emptyDatabase(path: path)) }
    let version = try migrator.check(self)
    guard version == migrator.latestVersion else {
      throw CatalogError(.outdatedSchema(path: path, version: version, known: migrator.latestVersion))
    }
  }
}
