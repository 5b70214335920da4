import CSQLite

/// Rows inserted, updated and deleted, in the format of SQLite's session extension.
///
/// There is none whose bytes were not looked through: SQLite would trust them.
///
/// - SeeAlso: <https://www.sqlite.org/session/sqlite3session_changeset.html>
public struct Changeset: Hashable, Sendable {
  /// A table of a changeset.
  public struct Table: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Of each column its place in the primary key, from 1; 0 for a column that does not belong to it.
    public let keyPositions: [UInt8]
  }

  /// The changeset as SQLite wrote it, to be kept as a blob.
  public let bytes: [UInt8]
  /// The tables in the order of the bytes; one may come more than once.
  public let tables: [Table]

  /// A changeset that was kept.
  ///
  /// The time grows with the bytes, whatever they are.
  ///
  /// - Throws: `malformedChangeset` where the bytes are none that SQLite writes, text that is not UTF-8 included.
  public init(bytes: [UInt8]) throws(DatabaseError) {
    do { tables = try ChangesetInspection(bytes).tables } catch { throw DatabaseError(.malformedChangeset(error)) }
    self.bytes = bytes
  }

  /// Whether it changes nothing.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The changeset that takes this one back.
  ///
  /// - Throws: SQLITE_NOMEM where memory runs out.
  public func inverted() throws(DatabaseError) -> Changeset {
    let count = try byteCount
    var inverseCount: Int32 = 0
    var inverse: UnsafeMutableRawPointer?
    let code = bytes.withUnsafeBytes { sqlite3changeset_invert(count, $0.baseAddress, &inverseCount, &inverse) }
    defer { sqlite3_free(inverse) }
    guard code == SQLITE_OK else { throw Self.failure(code) }
    return try Changeset(bytes: bytesCopied(from: UnsafeRawBufferPointer(start: inverse, count: Int(inverseCount))))
  }

  /// All changes, table by table.
  ///
  /// - Throws: SQLITE_NOMEM where memory runs out.
  public func changes() throws(DatabaseError) -> [Change] {
    var changes: [Change] = []
    try forEach { iterator in
      if let change = Change(at: iterator) { changes.append(change) }
    }
    return changes
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
