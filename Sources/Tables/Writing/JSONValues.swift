/// A format whose cells are JSON values.
protocol JSONValues: RowFormat {}

extension JSONValues {
  mutating func appendNull(to buffer: inout ByteBuffer) { buffer.append("null") }

  mutating func append(real value: Double, to buffer: inout ByteBuffer) {
    if value.isNaN { return buffer.append("null") }
    guard value.isInfinite else { return buffer.append(real: value) }
    // The grammar knows no infinity, but a number that is too large, which readers take for it.
    buffer.append(value < 0 ? "-1e999" : "1e999")
  }

  mutating func append(boolean value: Bool, to buffer: inout ByteBuffer) { buffer.append(value ? "true" : "false") }

  mutating func append(list items: [String], to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      JSONText.append(item, to: &buffer)
    }
    buffer.append(UInt8(ascii: "]"))
  }

  mutating func append(integers items: [Int64], to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      buffer.append(integer: item)
    }
    buffer.append(UInt8(ascii: "]"))
  }

  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    JSONText.append(text, to: &buffer)
  }
}

/// The key before each value of an object that begins with `start`.
func objectPrefixes(_ columns: [Column], start: StaticString) -> [[UInt8]] {
  columns.uniqueKeys.enumerated().map { index, key in
    framed { buffer in
      buffer.append(index == 0 ? start : ",")
      JSONText.append(key, to: &buffer)
      buffer.append(UInt8(ascii: ":"))
    }
  }
}
