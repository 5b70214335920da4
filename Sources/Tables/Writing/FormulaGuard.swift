/// Tells the text that a spreadsheet would run as a formula.
///
/// The characters are those of OWASP's page on CSV injection, which also names the apostrophe as what disarms them.
/// - SeeAlso: <https://owasp.org/www-community/attacks/CSV_Injection>
struct FormulaGuard {
  let isActive: Bool

  /// Whether an apostrophe has to stand before `text`.
  @inline(__always)
  func disarms(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isActive, let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    default: return first == UInt8(ascii: "\t") || first == UInt8(ascii: "\r")
    }
  }
}
