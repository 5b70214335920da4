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
