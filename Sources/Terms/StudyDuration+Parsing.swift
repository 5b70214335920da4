extension StudyDuration {
  /// A duration as somebody writes it: `9 months to 2 years`, or months without the word, `12-24` and `12+`.
  ///
  /// - Returns: nil for anything that is not surely one.
  public init?(stated text: String) {
    guard let duration = Self.parse(text) ?? Self.parse(text + " months") else { return nil }
    self = duration
  }

  /// The longest that is read: 50 years.
  private static let maximumMonths = 600

  /// Reads a number or a range of years or months, such as `9 months to 2 years`, `1–2.5+ years` or `at least 1 year`.
  ///
  /// - Returns: nil for anything that it is not sure of.
  package static func parse(_ text: String) -> StudyDuration? {
    guard var tokens = DurationTokens(text) else { return nil }
    let isAtLeast = tokens.take("at")
    guard !isAtLeast || tokens.take("least"), let first = tokens.takeAmount() else { return nil }
    guard tokens.take("-") || tokens.take("to") else { return single(first, &tokens, isAtLeast: isAtLeast) }
    guard !isAtLeast, !first.isOpen, let last = tokens.takeAmount(), let unit = last.unit,
      let low = months(first.value, first.unit ?? unit), let high = months(last.value, unit), low <= high
    else { return nil }
    let isOpen = last.isOpen || tokens.takeOrMore()
    return tokens.isEmpty ? StudyDuration(minMonths: low, maxMonths: high, isOpen: isOpen) : nil
  }

  private static func single(
    _ amount: DurationTokens.Amount, _ tokens: inout DurationTokens, isAtLeast: Bool
  ) -> StudyDuration? {
    guard let unit = amount.unit, let months = months(amount.value, unit) else { return nil }
    let isOpen = amount.isOpen || tokens.takeOrMore() || isAtLeast
    return tokens.isEmpty ? StudyDuration(minMonths: months, maxMonths: isOpen ? nil : months, isOpen: isOpen) : nil
  }

  /// Whole months only.
  private static func months(_ value: DurationTokens.Decimal, _ unit: DurationTokens.Unit) -> Int? {
    let dividend = value.digits * (unit == .year ? 12 : 1)
    guard dividend % value.divisor == 0 else { return nil }
    let months = dividend / value.divisor
    return (1...maximumMonths).contains(months) ? months : nil
  }
}
