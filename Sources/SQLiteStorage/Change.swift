import CSQLite

/// One row of a changeset.
public struct Change: Hashable, Sendable {
  /// What happened to the row.
  public enum Operation: Hashable, Sendable { case insert, update, delete }

  /// The table, by the name it had.
  public let table: String
  /// What happened to the row.
  public let operation: Operation
  /// Whether a trigger or a foreign key changed the row.
  public let isIndirect: Bool
  /// The values before, a column each; all nil for an insert; for an update nil if a column neither changed nor
  /// belongs to the primary key.
  public let old: [Value?]
  /// The values after, a column each; all nil for a delete; for an update nil if a column did not change.
  public let new: [Value?]
  /// Whether each column belongs to the primary key.
  public let isPrimaryKey: [Bool]

  /// A change made by hand, for comparing rows.
  public init(table: String, operation: Operation, old: [Value?], new: [Value?], isPrimaryKey: [Bool]) {
    self.table = table
    self.operation = operation
    isIndirect = false
    self.old = old
    self.new = new
    self.isPrimaryKey = isPrimaryKey
  }
}

extension Change {
  /// The change at which an iterator of SQLite's stands; nil if it stands at none.
  init?(at iterator: OpaquePointer) {
    var table: UnsafePointer<CChar>?
    var columnCount: Int32 = 0
    var code: Int32 = 0
    var indirect: Int32 = 0
    guard sqlite3changeset_op(iterator, &table, &columnCount, &code, &indirect) == SQLITE_OK,
      let table, let operation = Operation(code)
    else { return nil }
    self.table = String(cString: table)
    self.operation = operation
    isIndirect = indirect != 0
    old = Self.values(0..<columnCount) { sqlite3changeset_old(iterator, $0, &$1) }
    new = Self.values(0..<columnCount) { sqlite3changeset_new(iterator, $0, &$1) }
    isPrimaryKey = Self.primaryKey(at: iterator)
  }

  /// The columns' values, each got by `fetch`, which refuses a side that the operation does not have.
  static func values(
    _ columns: Range<Int32>, _ fetch: (Int32, inout OpaquePointer?) -> Int32
  ) -> [Value?] {
    columns.map { column in
      var value: OpaquePointer?
      guard fetch(column, &value) == SQLITE_OK, let value else { return nil }
      return Value(copying: value)
    }
  }

  /// Which columns of the iterator's table belong to the primary key.
  static func primaryKey(at iterator: OpaquePointer) -> [Bool] {
    var flags: UnsafeMutablePointer<UInt8>?
    var count: Int32 = 0
    guard sqlite3changeset_pk(iterator, &flags, &count) == SQLITE_OK else { return [] }
    return UnsafeBufferPointer(start: flags, count: Int(count)).map { $0 != 0 }
  }
}

extension Change.Operation {
  fileprivate init?(_ code: Int32) {
    switch code {
    case SQLITE_INSERT: self = .insert
    case SQLITE_UPDATE: self = .update
    case SQLITE_DELETE: self = .delete
    default: return nil
    }
  }
}

extension Value {
  /// A copy of one of SQLite's values.
  fileprivate init(copying value: OpaquePointer) {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: self = .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      let text = sqlite3_value_text(value)
      let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_value_bytes(value)))
      self = .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let blob = sqlite3_value_blob(value)
      self = .blob(
        bytesCopied(from: UnsafeRawBufferPointer(start: blob, count: Int(sqlite3_value_bytes(value)))))
    default: self = .null
    }
  }
}
