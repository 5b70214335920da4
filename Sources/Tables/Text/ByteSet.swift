/// A set of byte values, for scanning text.
struct ByteSet {
  private var words: InlineArray<4, UInt64> = [0, 0, 0, 0]

  /// The bytes of a text.
  init(_ text: StaticString) {
    for byte in UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount) { insert(byte) }
  }

  /// The bytes of a text, the controls of ASCII, and the leads of what may be a control of Unicode.
  init(_ text: StaticString, andControlsLedBy leads: UInt8...) {
    self.init(text)
    for byte in UInt8(0)...0x1F { insert(byte) }
    for byte in leads { insert(byte) }
    insert(0x7F)
  }

  private mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }
}
