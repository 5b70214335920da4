import FilterLanguage

/// Ranks of two editions.
extension FilterMaker {
  mutating func moved(_ tests: Condition, _ crossing: Crossing) throws(QuestionError) -> Filter? {
    let before = year
    defer { year = before }
    year = crossing.holds
    let held = try filter(tests)
    year = crossing.other
    let other = crossing.holdsInBoth ? try filter(tests) : try beyond(tests)
    return Filter.all([held, other].compactMap(\.self))
  }

  /// Where the tests do not hold, no rank at all included; nil for what is no test of a rank.
  private func beyond(_ tests: Condition) throws(QuestionError) -> Filter? {
    switch tests {
    case .rank(let test): return try beyond(test)
    case .all(let parts): return Filter.any(try beyond(parts))
    case .any(let parts): return Filter.all(try beyond(parts))
    case .operand, .degreeIn, .masters, .duration, .programs, .known, .moved, .not: return nil
    }
  }

  private func beyond(_ parts: [Condition]) throws(QuestionError) -> [Filter] {
    var filters: [Filter] = []
    for part in parts {
      if let filter = try beyond(part) { filters.append(filter) }
    }
    return filters
  }

  private func beyond(_ test: RankTest) throws(QuestionError) -> Filter {
    let field = try field(test)
    let isUnranked = Filter.isNull(field: field)
    let isBetter = test.low.map { Filter.comparison(field: field, .less, .integer(Int64($0))) }
    let isWorse = test.high.map { Filter.comparison(field: field, .greater, .integer(Int64($0))) }
    return Filter.any([isBetter, isWorse, isUnranked].compactMap(\.self)) ?? isUnranked
  }
}
