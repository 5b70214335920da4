/// A day, and perhaps a time, that a spreadsheet holds as a number of days.
struct DayNumber {
  private let day: Int
  private let second: Int
  private let from1904: Bool

  /// nil if it is before the first day, or behind the year 9999.
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
