/// Durations.
extension Grammar {
  mutating func addLengths() {
    words("Unit", "month|months|mo|mos|mth|mths", .unit(1))
    words("Unit", "year|years|yr|yrs", .unit(12))
    rule("Length", "Number Unit") { Self.length($0.number(0), $0.months(1)) }
    rule("Length", "a|one_calendar Unit") { Self.length(Numeral(number: 1, words: WordSet()), $0.months(0)) }
    rule("Length", "half_a Unit") { Self.length(Numeral(number: 0.5, words: WordSet()), $0.months(0)) }
    rule("Length", "a Unit and_a_half") { Self.length(Numeral(number: 1.5, words: WordSet()), $0.months(0)) }
    for pattern in ["Number and_a_half Unit", "Number Unit and_a_half"] {
      rule("Length", pattern) { parts in
        let number = parts.number(0)
        return Self.length(Numeral(number: number.number + 0.5, words: number.words), parts.months(1))
      }
    }
    addLengthTests()
    addLengthPredicates()
  }

  private static func length(_ number: Numeral, _ unit: Double) -> Value {
    .number(Numeral(number: number.number * unit, words: number.words))
  }

  /// "at most a year", "9 to 24 months", "12 months or less".
  private mutating func addLengthTests() {
    rule("LengthTest", "Comparison Length") {
      .length(LengthTest(test: .compare($0.comparison(0)), months: $0.number(1)))
    }
    for (word, comparison) in [("above|beyond", Comparison.more), ("below|inside", .less)] {
      rule("LengthTest", "\(word) Length") { .length(LengthTest(test: .compare(comparison), months: $0.number(0))) }
    }
    rule("LengthTest", "Length Trailing") {
      .length(LengthTest(test: .compare($0.comparison(1)), months: $0.number(0)))
    }
    rule("LengthTest", "Number + Unit") {
      let number = $0.number(0)
      let months = Numeral(number: number.number * $0.months(1), words: number.words)
      return .length(LengthTest(test: .compare(.atLeast), months: months))
    }
    rule("LengthTest", "within Length") { .length(LengthTest(test: .compare(.atMost), months: $0.number(0))) }
    rule("LengthTest", "~between Length and|to|- Length") { Self.between($0.number(0), $0.number(1)) }
    rule("LengthTest", "~between|from Number and|to|- Number Unit") {
      let unit = $0.months(2)
      let (first, second) = ($0.number(0), $0.number(1))
      return Self.between(
        Numeral(number: first.number * unit, words: first.words),
        Numeral(number: second.number * unit, words: second.words))
    }
    rule("ExactLength", "~exactly|precisely Length") {
      .length(LengthTest(test: .compare(.exactly), months: $0.number(0)))
    }
    rule("WithinLength", "in ~maximum|just Length") {
      .length(LengthTest(test: .compare(.atMost), months: $0.number(0)))
    }
    pass("WithinLength", "~in LengthTest")
  }

  private static func between(_ first: Numeral, _ second: Numeral) -> Value? {
    guard first.number <= second.number else { return nil }
    return .length(
      LengthTest(test: .between(second.number), months: first, second: second.words))
  }

  private mutating func addLengthPredicates() {
    for pattern in [
      "LengthTest", "@take LengthTest", "of|with LengthTest", "~with|of ~a|the duration|length|durations of LengthTest",
      "with|of ~a|the duration|length LengthTest", "whose duration|length is LengthTest", "@take ExactLength",
      "of ExactLength", "with|of ~a|the duration|length ~of ExactLength",
      "~can|could|may ~i|you|one|be @finish WithinLength",
      "i|you|one can|could|may @finish WithinLength",
      "that_are LengthTest long", "LengthTest long", "in LengthTest",
      "can|could|may i|you|one do|take WithinLength",
    ] {
      rule("LengthPredicate", pattern) { .test(.duration($0.length(0))) }
    }
    rule("LengthPredicate", "@mayTake LengthTest") {
      var length = $0.length(0)
      length.isPossible = true
      return .test(.duration(length))
    }
    for pattern in ["in maximum Length", "in at_most Length"] {
      rule("LengthPredicate", pattern) {
        .test(.duration(LengthTest(test: .compare(.atMost), months: $0.number(0))))
      }
    }
    rule("LengthPre", "ExactLength ~long") { .test(.duration($0.length(0))) }
    rule("LengthPre", "Number + Unit") {
      let number = $0.number(0)
      let months = Numeral(number: number.number * $0.months(1), words: number.words)
      return .test(.duration(LengthTest(test: .compare(.atLeast), months: months)))
    }
  }
}
