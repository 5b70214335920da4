/// A number from 0 that is written with a decimal point, kept as it is written: 0.3 is three tenths, not a binary
/// fraction near them.
public struct ExactDecimal: Sendable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// How many digits may stand before the point, leading zeros aside.
  public static let mostWholeDigits = 9
  /// How many digits may stand behind the point, zeros at the end aside.
  public static let mostDecimals = 6

  /// The number times ten to the power of `scale`; from 0, below 10^15.
  let digits: Int
  /// How many of the digits stand behind the point; the last one is no zero.
  let scale: Int

  /// A whole number, whose sign does not count.
  public init(integerLiteral value: Int) {
    digits = Int(value.magnitude % 1_000_000_000)
    scale = 0
  }

  /// Reads digits with at most one point among or before them: `2`, `0.25`, `.5`.
  ///
  /// - Returns: nil for everything else, an exponent, a sign and a comma among it, and for more digits than are taken.
  public init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    let whole = Array(parts[0].drop { $0 == UInt8(ascii: "0") })
    var decimals = Array(parts.count > 1 ? parts[1][...] : parts[0].prefix(0))
    while decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    let all = whole + decimals
    guard text.utf8.contains(where: Self.isDigit), all.allSatisfy(Self.isDigit),
      whole.count <= Self.mostWholeDigits, decimals.count <= Self.mostDecimals
    else { return nil }
    digits = all.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    scale = decimals.count
  }

  /// Whether it is 0.
  public var isZero: Bool { digits == 0 }

  /// As it is written shortest: `0.25`.
  public var description: String {
    let text = String(digits)
    guard scale > 0 else { return text }
    let padded = String(repeating: "0", count: max(0, scale + 1 - text.count)) + text
    return "\(padded.dropLast(scale)).\(padded.suffix(scale))"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  /// The whole numbers that stand to one another as some decimals do, without a common factor: 3, 1 and 2 for 0.3, 0.1
  /// and 0.2. All zeros stay so.
  static func whole(_ decimals: [ExactDecimal]) -> [Int] {
    let scale = decimals.map(\.scale).max() ?? 0
    let whole = decimals.map { decimal in (decimal.scale..<scale).reduce(decimal.digits) { value, _ in value * 10 } }
    let factor = max(1, whole.reduce(0, greatestCommonDivisor))
    return whole.map { $0 / factor }
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return first
  }
}
