/// One file of this folder, as it is built into the executable.
public struct MigrationFile: Sendable {
  /// The file's name, `0001_create_catalog.sql`: version, what it does, `.sql`.
  public let name: String
  /// The file's bytes, UTF-8: an `up` part after the line `-- migrate: up`, a `down` part after `-- migrate: down`.
  public let bytes: [UInt8]
  /// SHA-256 of the bytes, so that nobody has to work it out whenever a catalogue is opened; nil if it is not known.
  public let sha256: String?

  /// A file, for tests also one that this folder does not hold.
  public init(name: String, bytes: [UInt8], sha256: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.sha256 = sha256
  }
}

/// Every migration of this folder in the order of its version. A test holds the list and the digests against the folder.
public let migrationFiles: [MigrationFile] = [
  MigrationFile(
    name: "0001_create_catalog.sql", bytes: PackageResources._001_create_catalog_sql,
    sha256: "b7a924da959348e62970b375ad5ddc020f1c8598032e4b931d57adb66e368893"),
  MigrationFile(
    name: "0002_create_rankings.sql", bytes: PackageResources._002_create_rankings_sql,
    sha256: "575216d87d8e87bb7eb24cfde32c76985066c73f83f5c8741ad8e20d5eb0aca4"),
  MigrationFile(
    name: "0003_create_search_index.sql", bytes: PackageResources._003_create_search_index_sql,
    sha256: "404b506c1649f0bf1f769505f1a5535ad323cb634a4ac08e2905cd3ac1043e16"),
  MigrationFile(
    name: "0004_create_views.sql", bytes: PackageResources._004_create_views_sql,
    sha256: "1c256ff518b967461cc536cbd45174c90739a5ce1ca53575d910f6a2ae50ec1c"),
  MigrationFile(
    name: "0005_index_lists.sql", bytes: PackageResources._005_index_lists_sql,
    sha256: "86f53846ae25471bfc9f7275734c7347874ecd749b81e4ce33f3d959e0cc6e1e"),
  MigrationFile(
    name: "0006_read_history_by_key.sql", bytes: PackageResources._006_read_history_by_key_sql,
    sha256: "ca9dd640d68df1b35cb044dcb8ef2f4d0ea3f7c4a58aba05331ea69eaaee49b4"),
  MigrationFile(
    name: "0007_keep_row_numbers.sql", bytes: PackageResources._007_keep_row_numbers_sql,
    sha256: "cd33ca15c96212f5d409e67e882473569a904092ecd3963cce519dfde86b082e"),
  MigrationFile(
    name: "0008_leave_movement_open.sql", bytes: PackageResources._008_leave_movement_open_sql,
    sha256: "ad9e3a603dda52cf80918731bf522789f72d9bf5f0ec56ff0fdc71eec310fd81"),
  MigrationFile(
    name: "0009_index_lists_jointly.sql", bytes: PackageResources._009_index_lists_jointly_sql,
    sha256: "6afec3665e961415d23e3eb791d63699081f7ab11ce020e4514c788c0d457882"),
]

/// SHA-256 of the schema that all of them make, over the name, the type and the SQL of every object, a NUL behind each, so
/// that a file's schema is compared without making it again. A test holds it.
public let migratedSchemaSHA256 = "5a948a86b466f9a0f9edffbd9e9f7b6658f261b943292f137c1db361edafb5f1"
