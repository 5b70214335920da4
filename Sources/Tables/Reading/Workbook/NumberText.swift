import CXML

/// Numbers of cells as texts.
enum NumberText {
  /// A number as it is to be read; the same bytes where they are no number.
  ///
  /// - Parameter from1904: Whether days count from 1904-01-01, as in workbooks of old Macs.
  static func text(_ bytes: [UInt8], _ format: NumberFormat, from1904: Bool) -> [UInt8] {
    if format == .number && isPlain(bytes) { return bytes }
    guard let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else { return bytes }
    switch format {
    case .number: return Array(plain(number).utf8)
    case .percent(let decimals): return Array((rounded(number * 100, decimals) + "%").utf8)
    case .padded(let digits):
      let text = plain(number)
      let isNatural = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return Array((isNatural ? String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text : text).utf8)
    case .date, .time, .dateAndTime, .year:
      return Array((DayNumber(number, from1904: from1904)?.text(format) ?? plain(number)).utf8)
    }
  }

  /// At most 15 digits and no leading zero, which is as a spreadsheet shows it.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, bytes.count <= 15 else { return false }
    return (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first)
      && bytes.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }

  /// With the 15 digits that a spreadsheet shows: 0.3 where 0.30000000000000004 is stored. No exponent below 10 to the
  /// 15th.
  static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int64(number))" }
    var text = [CChar](repeating: 0, count: 64)
    let count = cxml_print_digits(&text, text.count, 15, number)
    let short = String(decoding: text.prefix(max(Int(count), 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let parts = short.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), (-20...20).contains(exponent) else { return short }
    return written(parts[0], exponent)
  }

  /// A mantissa such as `1.5` with the zeros of its exponent.
  private static func written(_ mantissa: Substring, _ exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let digits = mantissa.filter { $0 != "-" && $0 != "." }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    return sign + digits + String(repeating: "0", count: max(exponent + 1 - digits.count, 0))
  }

  /// Halves are rounded away from zero, of the number with its 15 digits: 98.5 to 99.
  private static func rounded(_ number: Double, _ decimals: Int) -> String {
    let shift = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let whole = (Double(plain(number * shift)) ?? number * shift).rounded(.toNearestOrAwayFromZero)
    return decimalText(whole / shift, decimals)
  }

  private static func decimalText(_ number: Double, _ decimals: Int) -> String {
    var text = [CChar](repeating: 0, count: 512)
    let count = min(Int(cxml_print_decimals(&text, text.count, Int32(decimals), number)), text.count - 1)
    return String(decoding: text.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
