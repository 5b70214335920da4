/// Tells the text that a spreadsheet would run as a formula.
///
/// The characters are those of OWASP's page on CSV injection, which also names the apostrophe as what disarms them: `=`,
/// `+`, `-`, `@`, their full-width forms, tab, carriage return and line feed. Programs that cut blanks and invisible marks
/// off before they look meet the same character behind those.
/// - SeeAlso: <https://owasp.org/www-community/attacks/CSV_Injection>
struct FormulaGuard {
  let isActive: Bool

  /// Whether an apostrophe has to stand before `text`.
  @inline(__always)
  func disarms(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isActive, let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
      UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      return true
    // A letter or a digit, as nearly all texts begin.
    case 0x21..<0x7F: return false
    default: return Self.isFormula(text[...])
    }
  }

  @inline(never)
  private static func isFormula(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = text
    while let length = blankLength(rest) { rest = rest.dropFirst(length) }
    switch rest.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    // U+FF0B ＋, U+FF0D －, U+FF1D ＝, U+FF20 ＠
    case 0xEF:
      return [[0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0xA0]].contains {
        rest.starts(with: $0 as [UInt8])
      }
    default: return false
    }
  }

  /// How many bytes the blank or invisible mark has that a text begins with; nil if it begins with anything else.
  private static func blankLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = text.first else { return nil }
    if first <= 0x20 || first == 0x7F { return 1 }
    // U+00A0, U+200B–U+200F, U+2060, U+3000, U+FEFF
    let marks: [[UInt8]] = [
      [0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0x8C], [0xE2, 0x80, 0x8D], [0xE2, 0x80, 0x8E], [0xE2, 0x80, 0x8F],
      [0xE2, 0x81, 0xA0], [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ]
    return marks.first { text.starts(with: $0) }?.count
  }
}
