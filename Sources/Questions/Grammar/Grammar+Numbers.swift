/// Numbers, comparisons and years.
extension Grammar {
  mutating func addNumbers() {
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    for (place, word) in numbers.enumerated() { number(word, Double(place + 1)) }
    for (word, value) in [("twenty four", 24.0), ("thirty", 30), ("thirty six", 36), ("fifty", 50)] {
      number(word, value)
    }
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    ]
    for (place, word) in ordinals.enumerated() {
      words("Ordinal", word, .number(Numeral(number: Double(place + 1), words: WordSet())))
    }
    addComparisons()
    addAmounts()
    addYears()
  }

  private mutating func number(_ word: String, _ value: Double) {
    words("Number", word, .number(Numeral(number: value, words: WordSet())))
  }

  private mutating func addComparisons() {
    words("Comparison", "less than|shorter than|fewer than|under|faster than|quicker than", .comparison(.less))
    words("Comparison", "sooner than|smaller than|<", .comparison(.less))
    words("Comparison", "at most|no longer than|not longer than|no more than|not more than", .comparison(.atMost))
    words("Comparison", "up to|maximum|maximum of", .comparison(.atMost))
    words("Comparison", "a maximum of|max|in maximum", .comparison(.atMost))
    words("Comparison", "more than|longer than|over|greater than|exceeding|exceed|exceeds|>", .comparison(.more))
    words("Comparison", "at least|no less than|not less than|no shorter than|no fewer than", .comparison(.atLeast))
    words("Comparison", "minimum|minimum of", .comparison(.atLeast))
    words("Comparison", "a minimum of|min", .comparison(.atLeast))
    words("Comparison", "exactly|precisely|equal to|=", .comparison(.exactly))
    words("RankComparison", "above|better than|higher than|ahead of", .comparison(.above))
    words("RankComparison", "below|worse than|lower than|behind", .comparison(.below))
    pass("RankComparison", "Comparison")
    words("Trailing", "or less|or shorter|or fewer|or under|or below|at the most|or faster", .comparison(.atMost))
    words("Trailing", "at most|tops|\u{2264}", .comparison(.atMost))
    words("Trailing", "or more|or longer|at the least|\u{2265}|+", .comparison(.atLeast))
  }

  /// "more than 5", "5 or more", "several".
  private mutating func addAmounts() {
    rule("Amount", "~only|just Number") { .amount(Amount(comparison: .exactly, number: $0.number(0))) }
    rule("Amount", "Comparison Number") { .amount(Amount(comparison: $0.comparison(0), number: $0.number(1))) }
    rule("Amount", "Number Trailing") { .amount(Amount(comparison: $0.comparison(1), number: $0.number(0))) }
    rule("Amount", "several|multiple|a_couple_of|a_number_of") { _ in
      .amount(Amount(comparison: .atLeast, number: Numeral(number: 2, words: WordSet())))
    }
  }

  private mutating func addYears() {
    for (phrases, year) in [
      (
        "latest|most recent|newest|current|currently|now|this year|right now|today|latest edition|nowadays",
        RelativeYear.latest
      ),
      ("latest year|most recent edition|current edition|newest edition", .latest),
      ("last year|previous year|the year before|previous edition|a year ago|last edition", .previous),
      ("over time|over the years|through the years|by year|each year|every year|per year|year by year", .all),
      ("in every edition|in all years|all years|in each edition|in all editions|across years|across editions", .all),
    ] { words("YearWord", phrases, .year(YearMention(year: .relative(year), words: WordSet()))) }
    pass("YearName", "Year", "~the Year edition|ranking|rankings", "~the edition of Year", "YearWord")
    pass(
      "InYear", "YearName", "in|of|for|by|from ~the YearName", "in ~the edition|ranking of|for Year",
      "in ~the year Year")
    rule("Years", "YearName") { .time(Time(years: [$0.year(0)])) }
    rule("Years", "Years and|,|& ~in YearName") {
      var time = $0.time(0)
      time.years.append($0.year(1))
      return .time(time)
    }
    pass("InYears", "Years", "in|of|for|by|from ~the Years", "in ~the edition|editions|ranking|rankings of|for Years")
    addTimes()
  }

  /// Two editions: "since 2021", "from 2021 to 2022".
  private mutating func addTimes() {
    words("@since", "since|compared to|compared with|in comparison to|relative to|as compared to|from")
    words("@versus", "to|vs|versus|against|-|through|thru|until|till|compared to|compared with")
    rule("Time", "@since ~the YearName") { .time(Time(years: [$0.year(0)], isSince: true)) }
    rule("Time", "since the edition of Year") { .time(Time(years: [$0.year(0)], isSince: true)) }
    for pattern in [
      "~from|in|for YearName @versus YearName", "between ~the YearName and ~the YearName", "from YearName to YearName",
      "in YearName compared_to|compared_with|versus|vs YearName",
    ] {
      rule("Time", pattern) { .time(Time(years: [$0.year(0), $0.year(1)], isSince: true)) }
    }
  }
}
