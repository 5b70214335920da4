/// Numbers written in digits.
enum NumberWord: Equatable {
  case number(Double)
  case ordinal(Int)
  case year(Int)

  /// The years that a number of four digits stands for.
  private static let years = 1900.0...2199.0

  /// A number, an ordinal such as `4th`, or a year; nil for anything else.
  static func meaning(_ key: String) -> NumberWord? {
    guard let first = key.utf8.first, (0x30...0x39).contains(first), key.utf8.count <= 12 else { return nil }
    if let number = Double(key) {
      return key.utf8.count == 4 && years.contains(number) ? .year(Int(number)) : .number(number)
    }
    return Int(key.dropLast(2)).map { .ordinal($0) }
  }
}

extension Double {
  /// The whole number it is; nil for a fraction or one of 16 digits and more.
  var whole: Int? {
    guard self > -1e15, self < 1e15 else { return nil }
    let whole = Int(self)
    return Double(whole) == self ? whole : nil
  }
}
