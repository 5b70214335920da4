/// Bytes as two digits each.
public enum HexadecimalText {
  /// The bytes that digits of either case stand for; nil for anything else.
  public static func bytes(_ digits: some RandomAccessCollection<UInt8>) -> [UInt8]? {
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for digit in digits {
      guard let value = value(digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }

  /// The bytes of SQL's literal `x'0aff'`; nil for any other text.
  public static func bytes(ofLiteral text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard text.count >= 3, text[0] == UInt8(ascii: "x"), text[1] == UInt8(ascii: "'"), text.last == UInt8(ascii: "'")
    else { return nil }
    return bytes(text[2..<(text.count - 1)])
  }

  /// SQL's literal of the bytes: `x'0aff'`.
  public static func literal(_ bytes: [UInt8]) -> String {
    var buffer = ByteBuffer(capacity: 2 * bytes.count + 3)
    bytes.withUnsafeBytes { buffer.append(blobLiteral: $0) }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
