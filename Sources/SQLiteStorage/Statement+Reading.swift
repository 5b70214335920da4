public import CSQLite

/// Reading the row that `step` found. A column that does not exist, or no row, reads as NULL; types are converted as
/// SQLite converts them.
///
/// - SeeAlso: <https://www.sqlite.org/c3ref/column_blob.html>
extension Statement {
  /// Whether the column holds NULL.
  @inlinable
  public func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(clamping: column)) == SQLITE_NULL }

  /// An integer; 0 for NULL.
  @inlinable
  public func int64(_ column: Int) -> Int64 { sqlite3_column_int64(handle, Int32(clamping: column)) }

  /// An integer; 0 for NULL.
  @inlinable
  public func int(_ column: Int) -> Int { Int(int64(column)) }

  /// Whether the integer is not 0.
  @inlinable
  public func bool(_ column: Int) -> Bool { int64(column) != 0 }

  /// A real number; 0 for NULL.
  @inlinable
  public func double(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(clamping: column)) }

  /// A text, with U+FFFD in place of what is no UTF-8; empty for NULL.
  @inlinable
  public func text(_ column: Int) -> String { withUTF8(column) { String(decoding: $0, as: UTF8.self) } }

  /// Bytes; none for NULL.
  @inlinable
  public func blob(_ column: Int) -> [UInt8] { withBytes(column) { bytesCopied(from: $0) } }

  /// The value in its own storage class; a text as `text(_:)` gives it.
  @inlinable
  public func value(_ column: Int) -> Value {
    switch lentValue(column) {
    case .null: .null
    case .integer(let value): .integer(value)
    case .real(let value): .real(value)
    case .text(let text): .text(String(decoding: text, as: UTF8.self))
    case .blob(let bytes): .blob(bytesCopied(from: bytes))
    }
  }

  /// An integer, or nil for NULL.
  @inlinable
  public func optionalInt64(_ column: Int) -> Int64? { isNull(column) ? nil : int64(column) }

  /// An integer, or nil for NULL.
  @inlinable
  public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }

  /// A real number, or nil for NULL.
  @inlinable
  public func optionalDouble(_ column: Int) -> Double? { isNull(column) ? nil : double(column) }

  /// A text, or nil for NULL.
  @inlinable
  public func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

  /// Bytes, or nil for NULL.
  @inlinable
  public func optionalBlob(_ column: Int) -> [UInt8]? { isNull(column) ? nil : blob(column) }
}

extension Statement {
  /// Lends SQLite's own bytes of a text, which may be no UTF-8, and are gone when `body` returns.
  @inlinable
  public func withUTF8<R, E: Error>(
    _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    // One look at the column for both; the text before its length, since asking for the text may convert the value.
    let value = sqlite3_column_value(handle, Int32(clamping: column))
    let start = sqlite3_value_text(value)
    return try body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value))))
  }

  /// Lends SQLite's own bytes of a blob, which are gone when `body` returns.
  @inlinable
  public func withBytes<R, E: Error>(
    _ column: Int, _ body: (UnsafeRawBufferPointer) throws(E) -> R
  ) throws(E) -> R {
    let start = sqlite3_column_blob(handle, Int32(clamping: column))
    return try body(UnsafeRawBufferPointer(start: start, count: byteCount(column, at: start)))
  }

  @inlinable
  func byteCount(_ column: Int, at start: UnsafeRawPointer?) -> Int {
    start == nil ? 0 : Int(sqlite3_column_bytes(handle, Int32(clamping: column)))
  }
}
