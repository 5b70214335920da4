/// The numbers of a rank.
extension FrameParser {
  mutating func parseBounds(_ start: Int) throws(QuestionError) -> Bool {
    let after = index
    if case .between? = peek()?.meaning { index += 1 }
    if case .relator? = peek()?.meaning, isNumber(at: 1) { index += 1 }
    if case .comparison(let comparison)? = peek()?.meaning {
      index += 1
      guard let rank = rank() else { return back(after) }
      return try addTest(comparison, rank, start)
    }
    guard let low = rank() else { return back(after) }
    let end = index
    let isRange = peek()?.meaning == .to || lexemes[after].meaning == .between
    if isRange { index += 1 }
    guard isRange, let high = rank() else {
      index = end
      try addTest(low: low, high: low, start)
      return true
    }
    try addTest(low: min(low, high), high: max(low, high), start)
    return true
  }

  /// A rank counts down: "better than 5" and "less than 5" are both 1 to 4.
  mutating func addTest(_ comparison: Comparison, _ rank: Int, _ start: Int) throws(QuestionError) -> Bool {
    switch comparison {
    case .less, .above: try addTest(low: nil, high: rank - 1, start)
    case .atMost: try addTest(low: nil, high: rank, start)
    case .more, .below: try addTest(low: rank + 1, high: nil, start)
    case .atLeast: try addTest(low: rank, high: nil, start)
    case .exactly: try addTest(low: rank, high: rank, start)
    }
    return true
  }

  private mutating func rank() -> Int? {
    if let number = signedNumber() { return number }
    if case .ordinal(let rank)? = peek()?.meaning {
      index += 1
      return rank
    }
    if case .unit? = peek(1)?.meaning { return nil }
    return wholeNumber()
  }

  mutating func wholeNumber() -> Int? {
    guard case .number(let number)? = peek()?.meaning, let whole = number.whole, whole > 0 else { return nil }
    if case .unit? = peek(1)?.meaning { return nil }
    index += 1
    return whole
  }

  mutating func passPlace() -> Bool {
    guard case .relator(.place)? = peek()?.meaning else {
      if case .place? = relator?.value { return true }
      return false
    }
    index += 1
    return true
  }

  mutating func back(_ start: Int) -> Bool {
    index = start
    return false
  }
}
