/// The text of a cell that may stand in runs of different looks: `si` and `is` of SpreadsheetML.
///
/// Readings of Japanese characters (`rPh`) are no part of it. Raised digits are written as such, `¹`, since they mark
/// notes.
struct RichText {
  private(set) var bytes: [UInt8] = []
  private var isText = false
  private var isRaised = false
  private var phoneticDepth = 0

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func start(_ name: XMLPart.Name, _ attributes: XMLPart.Attributes) {
    if XMLPart.equals(name, "t") {
      isText = phoneticDepth == 0
    } else if XMLPart.equals(name, "rPh") {
      phoneticDepth += 1
    } else if XMLPart.equals(name, "r") {
      isRaised = false
    } else if XMLPart.equals(name, "vertAlign") {
      isRaised = attributes["val"] == "superscript"
    }
  }

  mutating func end(_ name: XMLPart.Name) {
    if XMLPart.equals(name, "t") {
      isText = false
    } else if XMLPart.equals(name, "rPh") {
      phoneticDepth -= 1
    } else if XMLPart.equals(name, "r") {
      isRaised = false
    }
  }

  mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
    guard isText else { return }
    if isRaised { bytes += RaisedDigits.raised(text) } else { bytes.append(contentsOf: text) }
  }
}

/// Digits above the line.
enum RaisedDigits {
  private static let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map { Array($0.utf8) }

  /// The text with its digits raised.
  static func raised(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.reduce(into: []) { result, byte in
      if let digit = Int(exactly: byte)?.advanced(by: -Int(UInt8(ascii: "0"))), digits.indices.contains(digit) {
        result += digits[digit]
      } else {
        result.append(byte)
      }
    }
  }
}

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
