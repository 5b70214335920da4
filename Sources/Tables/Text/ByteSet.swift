/// A set of byte values, for scanning text.
struct ByteSet {
  private var words: InlineArray<4, UInt64> = [0, 0, 0, 0]

  init(_ text: StaticString = "", and ranges: ClosedRange<UInt8>...) {
    for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) { insert(byte) }
    for byte in ranges.joined() { insert(byte) }
  }

  private mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }
}
