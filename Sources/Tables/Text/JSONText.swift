/// Text as JSON has it.
public enum JSONText {
  /// A string literal with its quotes, safe on a terminal and in a script.
  ///
  /// Escaped are quotes, backslashes, every control character, and the separators U+2028 and U+2029, which end a line
  /// in older JavaScript; U+FFFD stands for what is no UTF-8.
  public static func quoted(_ text: String) -> String {
    var text = text
    var buffer = ByteBuffer(capacity: text.utf8.count + 2)
    text.withUTF8 { append($0, to: &buffer) }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Appends a string literal with its quotes.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "\""))
    if !appendPlain(text, to: &buffer) {
      withRepairedUTF8(text) { buffer.append($0, escaping: special, escape) }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  static func append(_ text: String, to buffer: inout ByteBuffer) {
    var text = text
    text.withUTF8 { append($0, to: &buffer) }
  }

  /// Copies `text` when it is ASCII without anything to escape; one loop without an early exit, for vector instructions.
  @inline(__always)
  private static func appendPlain(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) -> Bool {
    let end = buffer.room(for: text.count)
    var special: UInt8 = 0
    for index in 0..<text.count {
      let byte = text[index]
      end[index] = byte
      // 0x20 to 0x7E are plain but for the quote and the backslash.
      special |= (byte &- 0x20 > 0x5E ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
    }
    if special == 0 { buffer.advance(by: text.count) }
    return special == 0
  }

  /// What may have to be escaped: ASCII, and leads of U+0080–U+00BF and U+2000–U+2FFF.
  private static let special = ByteSet("\"\\", andControlsLedBy: 0xC2, 0xE2)

  private static func escape(_ rest: UnsafeBufferPointer<UInt8>, _ buffer: inout ByteBuffer) -> Int {
    switch rest[0] {
    case UInt8(ascii: "\""): buffer.append("\\\"")
    case UInt8(ascii: "\\"): buffer.append("\\\\")
    case UInt8(ascii: "\n"): buffer.append("\\n")
    case UInt8(ascii: "\r"): buffer.append("\\r")
    case UInt8(ascii: "\t"): buffer.append("\\t")
    case 0xC2 where rest[1] < 0xA0:
      appendNumber(UInt16(rest[1]), to: &buffer)
      return 2
    case 0xE2 where rest[1] == 0x80 && 0xA8...0xA9 ~= rest[2]:
      appendNumber(0x2000 | UInt16(rest[2] & 0x3F), to: &buffer)
      return 3
    case 0xC2, 0xE2: return 0
    default: appendNumber(UInt16(rest[0]), to: &buffer)
    }
    return 1
  }

  private static func appendNumber(_ value: UInt16, to buffer: inout ByteBuffer) {
    let digits = String(value, radix: 16)
    buffer.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}
