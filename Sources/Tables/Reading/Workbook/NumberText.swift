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

/// A day, and perhaps a time, that a spreadsheet holds as a number of days.
struct DayNumber {
  private let day: Int
  private let second: Int
  private let from1904: Bool

  /// nil where it is before the first day, or behind the year 9999.
  init?(_ number: Double, from1904: Bool) {
    guard number >= 0, number < 2_958_466 else { return nil }
    let seconds = Int((number * 86_400).rounded())
    day = seconds / 86_400
    second = seconds % 86_400
    self.from1904 = from1904
  }

  /// `2023-06-01`, `14:30:00`, `2023-06-01 14:30:00` or `2023`.
  func text(_ format: NumberFormat) -> String {
    switch format {
    case .year: String(date.prefix(4))
    case .time: time(hours: day * 24)
    case .dateAndTime: "\(date) \(time(hours: 0))"
    default: second == 0 ? date : "\(date) \(time(hours: 0))"
    }
  }

  private func time(hours: Int) -> String {
    let hour = Self.padded(hours + second / 3_600)
    return "\(hour):\(Self.padded(second / 60 % 60)):\(Self.padded(second % 60))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Excel counts from 1900-01-01 and has a 1900-02-29, which never was.
  private var date: String {
    if !from1904 && day == 60 { return "1900-02-29" }
    // 1900-01-01 is the day 25,567 before 1970-01-01, 1904-01-01 the day 24,107 before it.
    return Self.civil(from1904 ? day - 24_107 : day - (day > 60 ? 25_569 : 25_568))
  }

  /// The date of a number of days since 1970-01-01.
  /// - SeeAlso: <https://howardhinnant.github.io/date_algorithms.html#civil_from_days>
  private static func civil(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return "\(year)-\(padded(month < 10 ? month + 3 : month - 9))-\(padded(day))"
  }
}
