/// Ranks and orders: "top ten", "ranked 4th in AI", "the three shortest", "AI rank better than 5".
extension FrameParser {
  mutating func parseRank() throws(QuestionError) -> Bool {
    if try parseEveryRanking() { return true }
    if try parseTop() { return true }
    if try parseSuperlative() { return true }
    if try parseSort() { return true }
    if try parseRankWord() { return true }
    return try parseBareRank()
  }

  /// "top 10" orders where it opens a question, and tests where it follows what is asked for.
  private mutating func parseTop() throws(QuestionError) -> Bool {
    let start = index
    let isIn = passPlace()
    guard case .top? = peek()?.meaning else { return back(start) }
    index += 1
    let count = wholeNumber()
    if case .superlative(let superlative)? = peek()?.meaning, count != nil {
      index += 1
      return try addOrder(superlative, count, start)
    }
    guard isIn || !frame.nouns.isEmpty || !frame.movements.isEmpty, let count else {
      return try addOrder(.best, count, start)
    }
    try addTest(low: nil, high: count, start)
    return true
  }

  /// "in both rankings": ranked there, or the place that follows: "in both rankings' top 5".
  private mutating func parseEveryRanking() throws(QuestionError) -> Bool {
    let start = index
    if case .relator? = peek()?.meaning { index += 1 } else if relator == nil { return false }
    guard let rankings = try everyRanking() else { return back(start) }
    let end = index
    if case .top? = peek()?.meaning {
      index += 1
      if let count = wholeNumber() {
        try addTest(low: nil, high: count, start, of: rankings)
        return true
      }
      index = end
    }
    try addEvery(rankings, start)
    return true
  }

  private mutating func parseSuperlative() throws(QuestionError) -> Bool {
    let start = index
    var count = wholeNumber()
    guard case .superlative(let superlative)? = peek()?.meaning else { return back(start) }
    index += 1
    if count == nil { count = wholeNumber() }
    return try addOrder(superlative, count, start)
  }

  private mutating func parseSort() throws(QuestionError) -> Bool {
    guard case .sorted? = peek()?.meaning else { return false }
    let start = index
    index += 1
    if case .attribute(.duration)? = peek()?.meaning {
      index += 1
      return try addOrder(.shortest, nil, start, isSort: true)
    }
    var ranking = try localRanking()
    if case .rank? = peek()?.meaning { index += 1 }
    if ranking == nil { ranking = try localRanking() }
    return try addOrder(.best, nil, start, isSort: true, ranking: ranking)
  }

  /// "ranked 4th", "rank between 3 and 7", "ranked in the top 10", "rank" alone.
  private mutating func parseRankWord() throws(QuestionError) -> Bool {
    let start = index
    if case .relator? = peek()?.meaning { index += 1 }
    guard case .rank? = peek()?.meaning else { return back(start) }
    index += 1
    if try parseBounds(start) { return true }
    let after = index
    _ = passPlace()
    if case .top? = peek()?.meaning {
      index += 1
      guard let count = wholeNumber() else { return try addOrder(.best, nil, start) }
      try addTest(low: nil, high: count, start)
      return true
    }
    index = after
    if case .superlative? = peek()?.meaning { return try parseSuperlative() }
    return try addMention(start)
  }

  /// "rank" without a number; with "not" before it, no rank at all.
  private mutating func addMention(_ start: Int) throws(QuestionError) -> Bool {
    dropRelator()
    if negation != nil {
      try addTest(low: nil, high: nil, start)
      return true
    }
    if junction?.value != .or { junction = nil }
    frame.ranks.append(part((), from: start))
    return true
  }

  /// "#4", "number 4", "no. 4", "4th", "better than 5th".
  private mutating func parseBareRank() throws(QuestionError) -> Bool {
    let start = index
    _ = passPlace()
    if case .comparison(let comparison)? = peek()?.meaning, case .ordinal(let rank)? = peek(1)?.meaning {
      index += 2
      return try addTest(comparison, rank, start)
    }
    if try parseSigned(start) { return true }
    guard case .ordinal(let rank)? = peek()?.meaning, let ordinal = peek() else { return back(start) }
    index += 1
    if case .superlative? = peek()?.meaning { throw misplaced(ordinal) }
    try addTest(low: rank, high: rank, start)
    return true
  }

  private mutating func parseSigned(_ start: Int) throws(QuestionError) -> Bool {
    guard let rank = signedNumber() else { return false }
    try addTest(low: rank, high: rank, start)
    return true
  }

  /// A number after "#", "number" or "no.".
  mutating func signedNumber() -> Int? {
    guard let lexeme = peek(), case .number(let number)? = peek(1)?.meaning, let rank = number.whole else {
      return nil
    }
    guard lexeme.meaning == .numberSign || lexeme.meaning == .negation && lexeme.text.lowercased() == "no" else {
      return nil
    }
    index += 2
    return rank
  }
}
