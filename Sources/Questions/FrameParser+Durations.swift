/// Durations: "in a year", "at most 18 months", "9 months to 2 years", "two-year".
extension FrameParser {
  /// What stands before the number.
  private struct Lead {
    var comparison: Comparison?
    var isWithin = false
    var isFinish = false
    var isPossible = false
    var isBetween = false
  }

  mutating func parseDuration() throws(QuestionError) -> Bool {
    let start = index
    var lead = passLead()
    guard let first = amount() else {
      index = start
      return false
    }
    var months = first.months
    let isJoined = lead.isBetween && peek()?.meaning == .junction(.and) || peek()?.meaning == .to
    let second = isJoined ? secondAmount() : nil
    if months == nil, let second { months = first.number * second.unit }
    guard let months else {
      index = start
      return false
    }
    if let comparison = trailingComparison() { lead.comparison = comparison }
    relator = nil
    let test = Self.test(lead, months, second?.months)
    note(test, lead)
    try add(.duration(DurationTest(test: test, isPossible: lead.isPossible)), from: start)
    return true
  }

  private mutating func passLead() -> Lead {
    var lead = Lead()
    while let meaning = peek()?.meaning {
      switch meaning {
      case .attribute(.duration), .relator, .take: if meaning == .relator(.place) { lead.isWithin = true }
      case .mayTake: lead.isPossible = true
      case .finish: lead.isFinish = true
      case .comparison(let comparison): lead.comparison = comparison
      case .between: lead.isBetween = true
      default: return lead
      }
      index += 1
    }
    return lead
  }

  /// A number with its unit, or a number whose unit comes later.
  private mutating func amount() -> (number: Double, months: Double?)? {
    if case .duration(let months)? = peek()?.meaning {
      index += 1
      return (months, months)
    }
    guard case .number(var number)? = peek()?.meaning else { return nil }
    index += 1
    if case .andAHalf? = peek()?.meaning { (number, index) = (number + 0.5, index + 1) }
    if case .comparison(.atLeast)? = peek()?.meaning, case .unit? = peek(1)?.meaning { return amountWithPlus(number) }
    guard case .unit(let months)? = peek()?.meaning else { return (number, nil) }
    index += 1
    if case .andAHalf? = peek()?.meaning { (number, index) = (number + 0.5, index + 1) }
    return (number, number * months)
  }

  /// "2+ years": the sign is left for the comparison, which may follow.
  private mutating func amountWithPlus(_ number: Double) -> (number: Double, months: Double?)? {
    guard case .unit(let months)? = peek(1)?.meaning else { return nil }
    index += 2
    isPlus = true
    return (number, number * months)
  }

  private mutating func secondAmount() -> (months: Double, unit: Double)? {
    let start = index
    index += 1
    if let second = amount(), let months = second.months, second.number > 0 { return (months, months / second.number) }
    index = start
    return nil
  }

  private mutating func trailingComparison() -> Comparison? {
    if isPlus {
      isPlus = false
      return .atLeast
    }
    guard case .comparison(let comparison)? = peek()?.meaning, [.atMost, .atLeast].contains(comparison) else {
      return nil
    }
    index += 1
    return comparison
  }

  private static func test(_ lead: Lead, _ months: Double, _ end: Double?) -> DurationTest.Test {
    if let end { return .between(min(months, end), max(months, end)) }
    let usual: Comparison = lead.isFinish || lead.isWithin ? .atMost : .exactly
    return .compare(lead.comparison ?? usual, months)
  }

  private mutating func note(_ test: DurationTest.Test, _ lead: Lead) {
    switch test {
    case .compare(.exactly, _): notes.append("a duration fits between a program's shortest and longest")
    case .compare, .between:
      let which = lead.isPossible ? "longest" : "shortest"
      notes.append("durations are compared by the \(which) that a program states")
    }
  }
}

/// Numbers of programs: "with two programs".
extension FrameParser {
  mutating func parseProgramCount() throws(QuestionError) -> Bool {
    guard frame.nouns.first?.value.noun == .universities else { return false }
    let start = index
    var comparison = Comparison.exactly
    if case .relator? = peek()?.meaning { index += 1 }
    if case .comparison(let found)? = peek()?.meaning { (comparison, index) = (found, index + 1) }
    guard case .number(let number)? = peek()?.meaning, isNoun(.programs, at: 1), let count = number.whole else {
      index = start
      return false
    }
    index += 2
    relator = nil
    try add(.programs(comparison, count), from: start)
    return true
  }
}
