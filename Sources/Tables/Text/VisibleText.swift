/// Text as it may be shown to people: nothing in it moves the cursor, rings, colours or reverses.
///
/// A control character of ASCII is shown by its picture (U+2400 block, `␛` for escape), a newline by `⏎`; one of the
/// C1 block, a line or paragraph separator, and a bidirectional embedding, override or isolate (as in CVE-2021-42574)
/// by its number, as in `\u{202E}`.
public enum VisibleText {
  /// First bytes of what has to be looked at: controls, and leads of C1 and U+2000–U+207F.
  static let suspects = ByteSet("", andControlsLedBy: 0xC2, 0xE2)

  /// Appends valid UTF-8.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.append(text, escaping: suspects, escape)
  }

  /// Text as it may be shown.
  public static func visible(_ text: String) -> String {
    var text = text
    var buffer = ByteBuffer(capacity: text.utf8.count)
    text.withUTF8 { append($0, to: &buffer) }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Shows the character that `rest` starts with, as ``ByteBuffer/append(_:escaping:_:)`` asks for it.
  static func escape(_ rest: UnsafeBufferPointer<UInt8>, _ buffer: inout ByteBuffer) -> Int {
    switch rest[0] {
    case UInt8(ascii: "\n"): buffer.append("⏎")
    case 0x7F: buffer.append("␡")
    // The picture of byte n is U+2400 + n.
    case 0..<0x20: buffer.append([0xE2, 0x90, 0x80 + rest[0]])
    case 0xC2 where rest[1] < 0xA0:
      return appendNumber(UInt32(rest[1]), length: 2, to: &buffer)
    case 0xE2 where rest[1] == 0x80 && 0xA8...0xAE ~= rest[2] || rest[1] == 0x81 && 0xA6...0xA9 ~= rest[2]:
      return appendNumber(0x2000 | UInt32(rest[1] & 0x3F) << 6 | UInt32(rest[2] & 0x3F), length: 3, to: &buffer)
    default: return 0
    }
    return 1
  }

  private static func appendNumber(_ value: UInt32, length: Int, to buffer: inout ByteBuffer) -> Int {
    buffer.append("\\u{" + String(value, radix: 16, uppercase: true) + "}")
    return length
  }
}
