import CSQLite

/// How SQLite stores a value.
///
/// - SeeAlso: <https://www.sqlite.org/datatype3.html>
public enum StorageClass: Sendable {
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
  /// How the value of a column of the current row is stored, so that it can be read without a `Value`.
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
