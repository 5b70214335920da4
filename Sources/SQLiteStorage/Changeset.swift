import CSQLite

/// Rows inserted, updated and deleted, in the format of SQLite's session extension.
///
/// - SeeAlso: <https://www.sqlite.org/session/sqlite3session_changeset.html>
public struct Changeset: Hashable, Sendable {
  /// The changeset as SQLite wrote it, to be kept as a blob.
  public let bytes: [UInt8]

  /// A changeset that was kept; its form is looked at when it is used.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether it changes nothing.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The changeset that takes this one back.
  ///
  /// - Throws: SQLITE_CORRUPT where the bytes are no changeset.
  public func inverted() throws(DatabaseError) -> Changeset {
    let count = try byteCount
    var inverseCount: Int32 = 0
    var inverse: UnsafeMutableRawPointer?
    let code = bytes.withUnsafeBytes { sqlite3changeset_invert(count, $0.baseAddress, &inverseCount, &inverse) }
    defer { sqlite3_free(inverse) }
    guard code == SQLITE_OK else { throw Self.failure(code) }
    return Changeset(bytes: Array(UnsafeRawBufferPointer(start: inverse, count: Int(inverseCount))))
  }

  /// All changes, table by table.
  ///
  /// - Throws: SQLITE_CORRUPT where the bytes are no changeset.
  public func changes() throws(DatabaseError) -> [Change] {
    var changes: [Change] = []
    try forEach { iterator in
      if let change = Change(at: iterator) { changes.append(change) }
    }
    return changes
  }

  /// Each table once, with the primary key's columns marked.
  func tables() throws(DatabaseError) -> [(name: String, isPrimaryKey: [Bool])] {
    var tables: [(name: String, isPrimaryKey: [Bool])] = []
    try forEach { iterator in
      var name: UnsafePointer<CChar>?
      var columnCount: Int32 = 0
      var operation: Int32 = 0
      sqlite3changeset_op(iterator, &name, &columnCount, &operation, nil)
      guard let name, tables.last.map({ sqlite3_stricmp($0.name, name) }) != 0 else { return }
      tables.append((String(cString: name), Change.primaryKey(at: iterator)))
    }
    return tables
  }

  /// SQLite counts a changeset's bytes in 31 bits.
  var byteCount: Int32 {
    get throws(DatabaseError) {
      guard let count = Int32(exactly: bytes.count) else { throw Self.failure(SQLITE_TOOBIG) }
      return count
    }
  }

  private func forEach(_ body: (OpaquePointer) -> Void) throws(DatabaseError) {
    let count = try byteCount
    // SQLite only reads the bytes, though it asks for a pointer that can write.
    let code = bytes.withUnsafeBytes { Self.forEach(count, UnsafeMutableRawPointer(mutating: $0.baseAddress), body) }
    guard code == SQLITE_OK else { throw Self.failure(code) }
  }

  private static func forEach(
    _ count: Int32, _ bytes: UnsafeMutableRawPointer?, _ body: (OpaquePointer) -> Void
  ) -> Int32 {
    var iterator: OpaquePointer?
    let code = sqlite3changeset_start(&iterator, count, bytes)
    guard code == SQLITE_OK, let iterator else { return code }
    while sqlite3changeset_next(iterator) == SQLITE_ROW { body(iterator) }
    return sqlite3changeset_finalize(iterator)
  }

  private static func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(.sqlite(code: code, message: String(cString: sqlite3_errstr(code))))
  }
}
