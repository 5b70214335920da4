extension ByteBuffer {
  /// Appends all digits of an integer.
  mutating func append(integer value: Int64) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: value.magnitude)
  }

  private mutating func append(digitsOf value: UInt64) {
    if value >= 10_000 {
      append(digitsOf: value / 10_000)
      append(Self.fourDigits(value % 10_000), count: 4)
    } else {
      let count = value >= 1000 ? 4 : value >= 100 ? 3 : value >= 10 ? 2 : 1
      append(Self.fourDigits(value) >> UInt32(32 - 8 * count), count: count)
    }
  }

  /// The digits of a number below 10,000, in the order of memory from the lowest byte on.
  @inline(__always)
  private static func fourDigits(_ value: UInt64) -> UInt32 {
    let (hundreds, ones) = UInt32(truncatingIfNeeded: value).quotientAndRemainder(dividingBy: 100)
    return (hundreds / 10) | (hundreds % 10) << 8 | (ones / 10) << 16 | (ones % 10) << 24 | 0x3030_3030
  }

  /// Appends the first `count` of four bytes.
  @inline(__always)
  private mutating func append(_ bytes: UInt32, count: Int) {
    UnsafeMutableRawPointer(room(for: 4)).storeBytes(of: bytes.littleEndian, as: UInt32.self)
    advance(by: count)
  }

  /// Appends the fewest digits that read back as the same number, as Swift's `description` has them, also `nan`, `inf`
  /// and `-inf`.
  mutating func append(real value: Double) {
    if !appendDecimal(value) { append(value.description) }
  }

  /// Appends `value` when it is a decimal of at most three places, as most reals are, without making a string.
  ///
  /// A decimal of at most 15 digits has a double of its own, and a division of two exact integers is rounded once, so a
  /// quotient equal to `value` is that decimal, and without the zeros at its end its shortest form.
  private mutating func appendDecimal(_ value: Double) -> Bool {
    guard value.magnitude >= 0.001, value.magnitude < 1e11 else { return false }
    let thousandths = UInt64(value.magnitude * 1000 + 0.5)
    guard Double(thousandths) / 1000 == value.magnitude else { return false }
    if value < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = thousandths.quotientAndRemainder(dividingBy: 1000)
    append(digitsOf: whole)
    append(UInt8(ascii: "."))
    append(Self.fourDigits(fraction * 10), count: fraction % 100 == 0 ? 1 : fraction % 10 == 0 ? 2 : 3)
    return true
  }

  /// Appends bytes as SQL writes a blob: `x'0aff'`.
  mutating func append(blobLiteral bytes: UnsafeRawBufferPointer) {
    append("x'")
    append(hexadecimal: bytes)
    append(UInt8(ascii: "'"))
  }

  /// Appends two lower-case digits a byte.
  mutating func append(hexadecimal bytes: UnsafeRawBufferPointer) {
    let end = room(for: 2 * bytes.count)
    for (index, byte) in bytes.enumerated() {
      end[2 * index] = Self.hexadecimal(byte >> 4)
      end[2 * index + 1] = Self.hexadecimal(byte & 15)
    }
    advance(by: 2 * bytes.count)
  }

  @inline(__always)
  private static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
