public import CSQLite

/// The kind of a value, as SQLite stores it.
///
/// - SeeAlso: <https://www.sqlite.org/datatype3.html>
@frozen
public enum StorageClass: Hashable, Sendable {
  /// No value.
  case null
  /// A 64-bit signed integer.
  case integer
  /// A double.
  case real
  /// Text.
  case text
  /// Bytes.
  case blob
}

extension Statement {
  /// The kind of a value, without a look at its bytes. A column that does not exist, or no row, is NULL.
  @inlinable
  public func storageClass(_ column: Int) -> StorageClass {
    switch sqlite3_column_type(handle, Int32(clamping: column)) {
    case SQLITE_INTEGER: .integer
    case SQLITE_FLOAT: .real
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }
}
