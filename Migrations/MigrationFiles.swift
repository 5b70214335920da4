/// One file of this folder, as it is built into the executable.
public struct MigrationFile: Sendable {
  /// The file's name, `0001_create_catalog.sql`: version, what it does, `.sql`.
  public let name: String
  /// The file's bytes, UTF-8: an `up` part after the line `-- migrate: up`, a `down` part after `-- migrate: down`.
  public let bytes: [UInt8]

  /// A file, for tests also one that this folder does not hold.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Every migration of this folder in the order of its version. A test holds the list against the folder.
public let migrationFiles: [MigrationFile] = [
  MigrationFile(name: "0001_create_catalog.sql", bytes: PackageResources._001_create_catalog_sql),
  MigrationFile(name: "0002_create_rankings.sql", bytes: PackageResources._002_create_rankings_sql),
  MigrationFile(name: "0003_create_search_index.sql", bytes: PackageResources._003_create_search_index_sql),
  MigrationFile(name: "0004_create_views.sql", bytes: PackageResources._004_create_views_sql),
]
