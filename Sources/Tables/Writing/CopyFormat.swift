/// Rows as PostgreSQL's `COPY … FROM stdin` reads them: those of ``TSVFormat``, with bytes as `\x0aff` and truth as 1
/// and 0, without a header.
///
/// - SeeAlso: <https://www.postgresql.org/docs/current/sql-copy.html>
struct CopyFormat: RowFormat {
  private var text = TSVFormat(formulas: FormulaGuard(isActive: false), nullMark: NullMark("\\N"))

  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    text.frame(columns: columns, layout: TableLayout(showsHeader: false))
  }

  mutating func appendNull(to buffer: inout ByteBuffer) { text.appendNull(to: &buffer) }

  mutating func append(boolean value: Bool, to buffer: inout ByteBuffer) { buffer.append(value ? "1" : "0") }

  mutating func append(blob bytes: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    buffer.append("\\\\x")
    buffer.append(hexadecimal: bytes)
  }

  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    self.text.append(utf8: text, to: &buffer)
  }
}
