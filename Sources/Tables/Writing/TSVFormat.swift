/// Tab-separated values, lines ended by LF.
///
/// The media type `text/tab-separated-values` has no way to carry a tab or a newline in a cell, so those of
/// PostgreSQL's `COPY` text format are used: `\t`, `\n`, `\r`, `\\`, and `\N` for NULL unless a mark was chosen for
/// it. Empty text is an empty cell. A quote that starts a cell is `\"`, which `COPY` reads too: readers that know the
/// quotes of spreadsheets would take it for one of those.
/// - SeeAlso: <https://www.iana.org/assignments/media-types/text/tab-separated-values>,
///   <https://www.postgresql.org/docs/current/sql-copy.html>
struct TSVFormat: RowFormat {
  private static let special = ByteSet("\t\n\r\\")

  let formulas: FormulaGuard
  let nullMark: NullMark

  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    let header = framed { buffer in
      for (index, key) in columns.uniqueKeys.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: "\t")) }
        var key = key
        key.withUTF8 { append(utf8: $0, to: &buffer) }
      }
      buffer.append(UInt8(ascii: "\n"))
    }
    return RowFrame(
      header: layout.showsHeader ? header : [],
      cellPrefixes: [[]] + Array(repeating: Array("\t".utf8), count: columns.count - 1), rowEnd: Array("\n".utf8))
  }

  func appendNull(to buffer: inout ByteBuffer) { buffer.append(nullMark.bytes) }

  func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    if formulas.disarms(text) {
      buffer.append(UInt8(ascii: "'"))
    } else if text.first == UInt8(ascii: "\"") {
      buffer.append(UInt8(ascii: "\\"))
    }
    buffer.append(text, escaping: Self.special) { rest, buffer in
      switch rest[0] {
      case UInt8(ascii: "\t"): buffer.append("\\t")
      case UInt8(ascii: "\n"): buffer.append("\\n")
      case UInt8(ascii: "\r"): buffer.append("\\r")
      default: buffer.append("\\\\")
      }
      return 1
    }
  }
}
