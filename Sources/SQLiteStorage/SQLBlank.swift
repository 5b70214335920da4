/// What SQLite skips between statements: white space, comments, lone semicolons and byte-order marks.
enum SQLBlank {
  /// The index of the first byte at or after `start` that is not blank, or of the NUL that ends `text`.
  static func end(in text: [UInt8], from start: Int) -> Int {
    var index = start
    while let next = afterOne(in: text, at: index) { index = next }
    return index
  }

  private static func afterOne(in text: [UInt8], at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0c, UInt8(ascii: ";"):
      index + 1
    case UInt8(ascii: "-") where text[index + 1] == UInt8(ascii: "-"): afterLineComment(in: text, from: index + 2)
    case UInt8(ascii: "/") where text[index + 1] == UInt8(ascii: "*"): afterComment(in: text, from: index + 2)
    case 0xef where text[index...].starts(with: [0xef, 0xbb, 0xbf]): index + 3
    default: nil
    }
  }

  private static func afterLineComment(in text: [UInt8], from start: Int) -> Int {
    text[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == 0 } ?? start
  }

  /// A comment that never ends reaches to the end of the text, as in SQLite.
  private static func afterComment(in text: [UInt8], from start: Int) -> Int {
    var index = start
    while text[index] != 0 {
      if text[index] == UInt8(ascii: "*"), text[index + 1] == UInt8(ascii: "/") { return index + 2 }
      index += 1
    }
    return index
  }
}
