/// `INSERT` statements for SQLite, one a row, a statement a line unless a text holds a line feed.
///
/// A text with a carriage return or a NUL is put together with `char()`: the sqlite3 shell drops the one before a line
/// feed, and ends its statement at the other.
/// - SeeAlso: <https://www.sqlite.org/lang_expr.html#literal_values_constants_>
struct SQLInsertFormat: RowFormat {
  private static let special = ByteSet("'\r\0")

  let table: String

  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    let start = framed { buffer in
      buffer.append("INSERT INTO ")
      Self.append(identifier: table, to: &buffer)
      buffer.append(" VALUES (")
    }
    return RowFrame(
      cellPrefixes: [start] + Array(repeating: Array(", ".utf8), count: columns.count - 1), rowEnd: Array(");\n".utf8))
  }

  private static func append(identifier name: String, to buffer: inout ByteBuffer) {
    buffer.append("\"\(name.replacing("\"", with: "\"\""))\"")
  }

  func appendNull(to buffer: inout ByteBuffer) { buffer.append("NULL") }

  func append(boolean value: Bool, to buffer: inout ByteBuffer) { buffer.append(value ? "1" : "0") }

  /// Infinity is a number that is too large; what is no number SQLite stores as NULL.
  func append(real value: Double, to buffer: inout ByteBuffer) {
    if value.isNaN { return appendNull(to: &buffer) }
    guard value.isInfinite else { return buffer.append(real: value) }
    buffer.append(value < 0 ? "-9e999" : "9e999")
  }

  func append(blob bytes: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) { buffer.append(blobLiteral: bytes) }

  func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "'"))
    buffer.append(text, escaping: Self.special) { rest, buffer in
      switch rest[0] {
      case UInt8(ascii: "'"): buffer.append("''")
      case 0: buffer.append("'||char(0)||'")
      default: buffer.append("'||char(13)||'")
      }
      return 1
    }
    buffer.append(UInt8(ascii: "'"))
  }
}
