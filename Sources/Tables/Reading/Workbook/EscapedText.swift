/// Characters that XML cannot carry, as workbooks write them: `_x000D_`.
enum EscapedText {
  /// The text with those characters in place of their escapes. A NUL, and half a character, stay as they are written.
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "_")), bytes.contains(UInt8(ascii: "x")) else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let scalar = scalar(bytes[index...]) {
        result += Array(String(scalar).utf8)
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func scalar(_ rest: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let escape = Array(rest.prefix(7))
    guard escape.count == 7, escape[0] == UInt8(ascii: "_"), escape[1] == UInt8(ascii: "x"),
      escape[6] == UInt8(ascii: "_"), escape[2..<6].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: escape[2..<6], as: UTF8.self), radix: 16), code > 0
    else { return nil }
    return Unicode.Scalar(code)
  }
}
