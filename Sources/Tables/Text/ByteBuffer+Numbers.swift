extension ByteBuffer {
  /// Appends all digits of an integer.
  mutating func append(integer value: Int64) {
    // 20 is the length of Int64.min.
    let end = room(for: 20) + 20
    var digit = end
    var rest = value.magnitude
    repeat {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
      digit -= 1
      digit.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: remainder)
      rest = quotient
    } while rest != 0
    if value < 0 {
      digit -= 1
      digit.pointee = UInt8(ascii: "-")
    }
    let length = end - digit
    (end - 20).update(from: digit, count: length)
    advance(by: length)
  }

  /// Appends the fewest digits that read back as the same number, as Swift's `description` has them, also `nan`, `inf`
  /// and `-inf`.
  mutating func append(real value: Double) {
    // Most reals are short decimals, which this finds without making a string.
    for (scale, decimals) in [(10.0, 1), (100.0, 2), (1000.0, 3)] where appendDecimal(value, scale, decimals) { return }
    append(value.description)
  }

  /// Appends `value` when it is a decimal of that many places, and says whether it was.
  ///
  /// A decimal of at most 15 digits has a double of its own, and a division of two exact integers is rounded once, so a
  /// quotient equal to `value` is its shortest form when no shorter one matched before.
  private mutating func appendDecimal(_ value: Double, _ scale: Double, _ decimals: Int) -> Bool {
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 1e14, scaled > 0, scaled / scale == value.magnitude else { return false }
    if value < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = Int64(scaled).quotientAndRemainder(dividingBy: Int64(scale))
    append(integer: whole)
    append(UInt8(ascii: "."))
    var divisor = Int64(scale) / 10
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(fraction / divisor % 10))
      divisor /= 10
    }
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
      end[2 * index] = Self.digit(byte >> 4)
      end[2 * index + 1] = Self.digit(byte & 15)
    }
    advance(by: 2 * bytes.count)
  }

  @inline(__always)
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
