/// Resolves the escapes of a text in JSON.
enum JSONTextReading {
  /// Appends a text to `buffer`.
  ///
  /// - Parameters:
  ///   - text: What stands between the quotes.
  ///   - offset: Where it stands, for what is thrown.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, to buffer: inout ByteBuffer
  ) throws(JSONStop) {
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count && text[index] != UInt8(ascii: "\\") { index += 1 }
      buffer.append(UnsafeBufferPointer(rebasing: text[start..<index]))
      if index < text.count { index += try appendEscape(text, index, offset, &buffer) }
    }
  }

  /// Appends what the escape at `index` stands for, and says how long it is.
  private static func appendEscape(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ offset: Int, _ buffer: inout ByteBuffer
  ) throws(JSONStop) -> Int {
    switch text[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(text[index + 1])
    case UInt8(ascii: "b"): buffer.append(0x08)
    case UInt8(ascii: "f"): buffer.append(0x0C)
    case UInt8(ascii: "n"): buffer.append(0x0A)
    case UInt8(ascii: "r"): buffer.append(0x0D)
    case UInt8(ascii: "t"): buffer.append(0x09)
    case UInt8(ascii: "u"):
      let (scalar, length) = try scalar(text, index, offset)
      guard scalar != "\0" else { throw .wrong(.nul, offset: offset + index) }
      for byte in String(scalar).utf8 { buffer.append(byte) }
      return length
    default: throw .wrong(.json(expected: .escape), offset: offset + index)
    }
    return 2
  }

  /// The character of one or two escapes such as `\u00e9`, and how long they are.
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ offset: Int
  ) throws(JSONStop) -> (Unicode.Scalar, Int) {
    guard let high = unit(text, index) else { throw .wrong(.json(expected: .escape), offset: offset + index) }
    if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
    guard high < 0xDC00, let low = unit(text, index + 6), 0xDC00...0xDFFF ~= low,
      let scalar = Unicode.Scalar(0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(low) & 0x3FF)
    else { throw .wrong(.json(expected: .surrogatePair), offset: offset + index) }
    return (scalar, 12)
  }

  /// The number in an escape with four hexadecimal digits.
  private static func unit(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt16? {
    guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt16 = 0
    for byte in text[(index + 2)..<(index + 6)] {
      guard let digit = Unicode.Scalar(byte).hexadecimalDigit else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}

extension Unicode.Scalar {
  fileprivate var hexadecimalDigit: UInt16? {
    switch self {
    case "0"..."9": UInt16(value - 0x30)
    case "a"..."f": UInt16(value - 0x61 + 10)
    case "A"..."F": UInt16(value - 0x41 + 10)
    default: nil
    }
  }
}
