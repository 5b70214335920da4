/// Comma-separated values as in RFC 4180: lines end in CR LF, quotes are doubled.
///
/// NULL is an empty field, unless a mark was chosen for it, and empty text is `""`. A field is quoted only when it has to be: when it is empty, holds a
/// comma, quote, CR or LF, or starts or ends with a space or another character up to U+0020, which some readers trim.
/// In a table of one column NULL is an empty line, which some readers skip.
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc4180>
struct CSVFormat: RowFormat {
  private static let quote = ByteSet("\"")

  let formulas: FormulaGuard
  let nullMark: NullMark

  func appendNull(to buffer: inout ByteBuffer) { buffer.append(nullMark.bytes) }

  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    let header = framed { buffer in
      for (index, key) in columns.uniqueKeys.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: ",")) }
        var key = key
        key.withUTF8 { append($0, to: &buffer) }
      }
      buffer.append("\r\n")
    }
    return RowFrame(
      header: layout.showsHeader ? header : [],
      cellPrefixes: [[]] + Array(repeating: Array(",".utf8), count: columns.count - 1), rowEnd: Array("\r\n".utf8))
  }

  func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    append(text, to: &buffer)
  }

  @inline(__always)
  private func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    if formulas.disarms(text) || nullMark.equals(text) || !Self.appendPlain(text, to: &buffer) {
      appendQuoted(text, to: &buffer)
    }
  }

  /// Copies `text` unless it has to be quoted. Copying and looking in one loop without an early exit lets the compiler
  /// use vector instructions.
  @inline(__always)
  private static func appendPlain(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) -> Bool {
    guard let first = text.first, let last = text.last, first > 0x20, last > 0x20 else { return false }
    let end = buffer.room(for: text.count)
    var special: UInt8 = 0
    for index in 0..<text.count {
      let byte = text[index]
      end[index] = byte
      special |= isQuoted(byte)
    }
    if special == 0 { buffer.advance(by: text.count) }
    return special == 0
  }

  /// 1 for a byte that makes quotes necessary, else 0; without a branch.
  @inline(__always)
  private static func isQuoted(_ byte: UInt8) -> UInt8 {
    (byte == 0x22 ? 1 : 0) | (byte == 0x2C ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
  }

  @inline(never)
  private func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    let isDisarmed = formulas.disarms(text)
    if isDisarmed && nullMark.isEmpty {
      let start = buffer.count
      buffer.append(UInt8(ascii: "'"))
      if Self.appendPlain(text, to: &buffer) { return }
      buffer.truncate(to: start)
    }
    buffer.append(UInt8(ascii: "\""))
    if isDisarmed { buffer.append(UInt8(ascii: "'")) }
    buffer.append(text, escaping: Self.quote) { _, buffer in
      buffer.append("\"\"")
      return 1
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
