package import SQLiteStorage

extension Migrator {
  /// Compares the schema of a file with the one that its migrations make in an empty database.
  ///
  /// That takes longer than most changes, and is spared where the digest tells that nothing differs.
  ///
  /// - Returns: The differences in the order of their names, those that other tools may well have made included.
  package func differences(in connection: borrowing Connection) throws -> [SchemaDifference] {
    let version = try check(connection)
    let found = try connection.schemaObjects()
    if version == latestVersion, found.digest == schemaSHA256 { return [] }
    let reference = try Connection.inMemory()
    try up(reference, to: version)
    let expected = try reference.schemaObjects()
    return Set(expected.keys).union(found.keys).sorted().compactMap { key in
      switch (expected[key], found[key]) {
      case (_?, nil): SchemaDifference(.missing, key)
      case (nil, _?): SchemaDifference(key.type == "trigger" ? .planted : .extra, key)
      case (let expected, let found): expected == found ? nil : SchemaDifference(.changed, key)
      }
    }
  }
}

struct SchemaKey: Hashable, Comparable {
  let name: String
  let type: String

  static func < (left: Self, right: Self) -> Bool { (left.name, left.type) < (right.name, right.type) }
}

extension [SchemaKey: String] {
  /// SHA-256 over names, types and SQL, a NUL behind each, in the order of names and types.
  var digest: String {
    let digest = RunningDigest()
    for (key, sql) in sorted(by: { $0.key < $1.key }) {
      for text in [key.name, key.type, sql] { Array("\(text)\0".utf8).withUnsafeBytes { digest.update($0) } }
    }
    return digest.text
  }
}

extension SchemaDifference {
  fileprivate init(_ kind: Kind, _ key: SchemaKey) {
    self.init(kind: kind, type: key.type, name: key.name)
  }
}

extension Connection {
  /// The SQL of every object by its name and type, without SQLite's own tables (`sqlite_stat1` and such).
  ///
  /// Only tables and indexes: SQLite refuses to make a trigger of such a name, but runs one that was written into
  /// `sqlite_schema`.
  func schemaObjects() throws -> [SchemaKey: String] {
    let objects = try rows(
      """
      SELECT name, type, sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND NOT (type IN ('table', 'index') AND name LIKE 'sqlite~_%' ESCAPE '~')
      """
    ) { (SchemaKey(name: $0.text(0), type: $0.text(1)), $0.text(2)) }
    return Dictionary(objects) { first, _ in first }
  }
}
