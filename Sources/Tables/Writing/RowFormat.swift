/// The fixed text around cells; what differs between formats but not between rows.
struct RowFrame {
  var header: [UInt8] = []
  var rowSeparator: [UInt8] = []
  /// What stands before each cell, one a column.
  var cellPrefixes: [[UInt8]]
  var rowEnd: [UInt8] = []
  var footer: [UInt8] = []
}

/// How one format writes the value of a cell; the text around cells is in its frame.
///
/// It holds little or nothing, so that it fits into an existential without a box.
protocol RowFormat {
  func frame(columns: [Column], layout: TableLayout) -> RowFrame
  mutating func appendNull(to buffer: inout ByteBuffer)
  mutating func append(integer value: Int64, to buffer: inout ByteBuffer)
  mutating func append(real value: Double, to buffer: inout ByteBuffer)
  mutating func append(boolean value: Bool, to buffer: inout ByteBuffer)
  mutating func append(list items: [String], to buffer: inout ByteBuffer)
  mutating func append(integers items: [Int64], to buffer: inout ByteBuffer)
  /// `text` is not always valid UTF-8.
  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer)
  mutating func append(blob bytes: UnsafeRawBufferPointer, to buffer: inout ByteBuffer)
  /// Appends the cells of a row, each behind its prefix: one call through an existential, not one a cell.
  mutating func append(
    _ cells: UnsafeBufferPointer<LentCell>, behind prefixes: borrowing CellPrefixes, to buffer: inout ByteBuffer)
  /// The row is whole.
  mutating func endRow()
  /// The row had the wrong number of cells and is to be forgotten.
  mutating func dropRow()
  /// Appends some part of what could not be written row by row, until it returns false.
  mutating func appendRemainder(to buffer: inout ByteBuffer) -> Bool
  /// What was not shown whole; nil for nothing.
  var shortened: ShortenedCells? { get }
}

extension RowFormat {
  var shortened: ShortenedCells? { nil }
  mutating func appendNull(to buffer: inout ByteBuffer) {}
  mutating func append(integer value: Int64, to buffer: inout ByteBuffer) { buffer.append(integer: value) }
  mutating func append(real value: Double, to buffer: inout ByteBuffer) { buffer.append(real: value) }
  mutating func append(boolean value: Bool, to buffer: inout ByteBuffer) {
    append(text: value ? "yes" : "no", to: &buffer)
  }
  mutating func append(list items: [String], to buffer: inout ByteBuffer) {
    append(text: items.joined(separator: "; "), to: &buffer)
  }
  mutating func append(blob bytes: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    var literal = ByteBuffer(capacity: 2 * bytes.count + 3)
    literal.append(blobLiteral: bytes)
    append(utf8: literal.bytes, to: &buffer)
  }
  mutating func append(integers items: [Int64], to buffer: inout ByteBuffer) {
    append(list: items.map { String($0) }, to: &buffer)
  }
  mutating func endRow() {}
  mutating func dropRow() {}
  mutating func appendRemainder(to buffer: inout ByteBuffer) -> Bool { false }

  mutating func append(text: String, to buffer: inout ByteBuffer) {
    var text = text
    text.withUTF8 { append(utf8: $0, to: &buffer) }
  }

  mutating func append(_ cell: Cell, to buffer: inout ByteBuffer) {
    switch cell {
    case .null: appendNull(to: &buffer)
    case .integer(let value): append(integer: value, to: &buffer)
    case .real(let value): append(real: value, to: &buffer)
    case .text(let text): append(text: text, to: &buffer)
    case .boolean(let value): append(boolean: value, to: &buffer)
    case .list(let items): append(list: items, to: &buffer)
    case .integers(let items): append(integers: items, to: &buffer)
    }
  }

  @inline(__always)
  mutating func append(_ cell: LentCell, to buffer: inout ByteBuffer) {
    switch cell {
    case .null: appendNull(to: &buffer)
    case .integer(let value): append(integer: value, to: &buffer)
    case .real(let value): append(real: value, to: &buffer)
    case .text(let text): append(utf8: text, to: &buffer)
    case .blob(let bytes): append(blob: bytes, to: &buffer)
    }
  }

  mutating func append(
    _ cells: UnsafeBufferPointer<LentCell>, behind prefixes: borrowing CellPrefixes, to buffer: inout ByteBuffer
  ) {
    for column in 0..<cells.count {
      prefixes.append(column, to: &buffer)
      append(cells[column], to: &buffer)
    }
  }
}

/// The bytes of a text written by `body` once, for a frame.
func framed(_ body: (inout ByteBuffer) -> Void) -> [UInt8] {
  var buffer = ByteBuffer(capacity: 256)
  body(&buffer)
  return Array(buffer.bytes)
}
