public import CSQLite

/// A value of the current row where SQLite holds it, without a copy of its bytes.
///
/// - SeeAlso: <https://www.sqlite.org/datatype3.html>
@frozen
public enum LentValue {
  /// No value.
  case null
  /// A 64-bit signed integer.
  case integer(Int64)
  /// A double.
  case real(Double)
  /// Text, which may be no UTF-8.
  case text(UnsafeBufferPointer<UInt8>)
  /// Bytes.
  case blob(UnsafeRawBufferPointer)
}

extension Statement {
  /// The value in its own storage class; its bytes are gone with the next `step` or `reset`.
  ///
  /// SQLite looks the column up once, and not again for the type, the content and the length: connections are opened
  /// without its mutexes, so that a value may be asked directly.
  /// - SeeAlso: <https://www.sqlite.org/c3ref/value.html>
  @inlinable
  public func lentValue(_ column: Int) -> LentValue {
    let value = sqlite3_column_value(handle, Int32(clamping: column))
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: return .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: return .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      // The text before its length: asking for the text may convert it to UTF-8.
      let start = sqlite3_value_text(value)
      return .text(UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value))))
    case SQLITE_BLOB:
      let start = sqlite3_value_blob(value)
      return .blob(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value))))
    default: return .null
    }
  }
}
