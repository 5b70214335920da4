/// What was read goes into the frame, with the ranking that stands beside it.
extension FrameParser {
  mutating func addOrder(
    _ superlative: Superlative, _ count: Int?, _ start: Int, isSort: Bool = false, ranking: Int? = nil
  ) throws(QuestionError) -> Bool {
    if let lexeme = negation ?? (junction?.value == .or ? junction?.lexeme : nil) { throw misplaced(lexeme) }
    junction = nil
    dropRelator()
    let isRanked = superlative == .best || superlative == .worst
    var order = Frame.Ordering(superlative: superlative, count: count, ranking: ranking, isSort: isSort)
    if isRanked, ranking == nil { order.ranking = try localRanking() ?? rankingBefore(start) }
    frame.orders.append(part(order, from: start))
    return true
  }

  mutating func addTest(low: Int?, high: Int?, _ start: Int, of named: [Int] = []) throws(QuestionError) {
    if case .attribute(.location)? = peek()?.meaning { index += 1 }
    turnMovement(start)
    let (text, span) = text(start..<index)
    relator = nil
    let test = RankTest(ranking: nil, low: low, high: high, text: text, span: span)
    var (rankings, isEither) = named.isEmpty ? try localRankings() : (named, false)
    if rankings.isEmpty, let ranking = rankingBefore(start) { rankings = [ranking] }
    let tests = rankings.map { Condition.rank(test).ranked($0) }
    if tests.count < 2 { return try add(tests.first ?? .rank(test), from: start) }
    try add(isEither ? .any(tests) : .all(tests), from: start)
  }

  /// The one ranking right after an order: "… in AI", "… AI …".
  mutating func localRanking() throws(QuestionError) -> Int? {
    let start = index
    let found = try localRankings().rankings
    guard found.count > 1 else { return found.first }
    let (text, span) = text(start..<index)
    let slugs = lexicon.vocabulary.rankings.map(\.slug)
    throw QuestionError(.rankingNotNamed(text, candidates: slugs), span: span, source: source)
  }

  /// "in AI", "in both AI and ML" right after a rank or order; nothing is read where no ranking follows.
  private mutating func localRankings() throws(QuestionError) -> (rankings: [Int], isEither: Bool) {
    let start = index
    if case .relator(let value)? = peek()?.meaning {
      if case .cover(.some) = value { return ([], false) }
      index += 1
      if let every = try everyRanking() { return (every, false) }
    }
    if case .both? = peek()?.meaning { index += 1 }
    var (found, isEither): ([Int], Bool) = ([], false)
    while let ranking = ranking(at: 0), let lexeme = peek() {
      found.append(ranking)
      noteRanking(ranking, lexeme.text)
      index += 1
      guard case .junction(let junction)? = peek()?.meaning, self.ranking(at: 1) != nil else { break }
      if junction == .or { isEither = true }
      index += 1
    }
    if found.isEmpty { index = start } else { passRankWords() }
    return (found, isEither)
  }

  /// "both rankings", "all rankings": those there are; nil, with nothing read, where that is not said.
  mutating func everyRanking() throws(QuestionError) -> [Int]? {
    let isBoth: Bool
    switch peek()?.meaning {
    case .both?, .number(2)?: isBoth = true
    case .determiner?: isBoth = false
    default: return nil
    }
    guard isNoun(.rankings, at: 1) || peek(1)?.text.lowercased() == "ranking" else { return nil }
    let start = index
    index += 2
    let rankings = lexicon.vocabulary.rankings
    if rankings.isEmpty || isBoth && rankings.count != 2 {
      let (text, span) = text(start..<index)
      throw QuestionError(.rankingNotNamed(text, candidates: rankings.map(\.slug)), span: span, source: source)
    }
    return Array(rankings.indices)
  }

  /// Every ranking: of a fact or a comparison it only says which ranks are meant; of a list, that there is a rank.
  mutating func addEvery(_ rankings: [Int], _ start: Int) throws(QuestionError) {
    if !frame.movements.isEmpty { throw misplaced(lexemes[start]) }
    if !frame.compares.isEmpty { return frame.ranks.append(part((), from: start)) }
    if let last = frame.ranks.last {
      if frame.nouns.isEmpty { return dropRelator() }
      if start > 0, last.span.upperBound == lexemes[start - 1].span.upperBound { frame.ranks.removeLast() }
    }
    try addTest(low: nil, high: nil, start, of: rankings)
  }

  /// "fell from the top ten" is out of it, "rose to the top ten" is into it.
  private mutating func turnMovement(_ start: Int) {
    guard let last = frame.movements.last else { return }
    var tie = relator?.value
    if case .relator(let value) = lexemes[start].meaning { tie = value }
    let turned: Movement.Direction
    switch (last.value, tie) {
    case (.risen, .cover?), (.changed, .cover?): turned = .new
    case (.fallen, .at?), (.changed, .at?): turned = .gone
    default: return
    }
    frame.movements[frame.movements.count - 1] = Frame.Part(value: turned, text: last.text, span: last.span)
  }

  private mutating func passRankWords() {
    if case .rank? = peek()?.meaning, !isNumber(at: 1) { index += 1 }
    if isNoun(.rankings, at: 0) { index += 1 }
  }

  func isNumber(at ahead: Int) -> Bool {
    switch peek(ahead)?.meaning {
    case .number, .ordinal, .comparison, .numberSign: true
    default: false
    }
  }

  private func ranking(at ahead: Int) -> Int? {
    guard case .entity(let entities)? = peek(ahead)?.meaning else { return nil }
    for case .ranking(let index) in entities { return index }
    return nil
  }

  /// "AI rank 4", "ML top 10": a name right before.
  private mutating func rankingBefore(_ start: Int) -> Int? {
    guard start > 0, let last = frame.conditions.last, case .operand(let operand) = last.value,
      let ranking = operand.ranking, operand.kind == nil, last.span == lexemes[start - 1].span
    else { return nil }
    if case .cover(.some)? = operand.relator, lexemes[start].meaning != .rank { return nil }
    frame.conditions.removeLast()
    noteRanking(ranking, operand.text)
    return ranking
  }

  mutating func noteRanking(_ index: Int, _ text: String) {
    let slug = lexicon.vocabulary.rankings[index].slug
    notes.append("`\(text)` is read as the ranking `\(slug)`; write `that cover \(text)` for the focus area")
  }
}
