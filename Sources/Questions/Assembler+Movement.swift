import FilterLanguage

/// "who moved in ML between 2021 and 2022", "how did Georgia Tech do since last year".
extension Assembler {
  mutating func movement() throws(QuestionError) -> Reading? {
    let spans = frame.years.contains { $0.value.isTime }
    let compared = frame.conditions.flatMap { $0.value.operands ?? [] }.count { !$0.universities.isEmpty }
    let isCompared = !frame.compares.isEmpty && !frame.years.isEmpty && compared < 2
    guard !frame.movements.isEmpty || spans || isCompared, !frame.asksForEveryYear else { return nil }
    if frame.movements.isEmpty, !isCompared, !frame.ranks.isEmpty, frame.asks(.thing) { return nil }
    try refuseOtherSubjects()
    var indices = choice.take(from: &frame, most: .max)
    if indices.isEmpty { indices = Set(frame.conditions.flatMap(\.value.rankings)).sorted() }
    if indices.isEmpty { indices = comparableRankings() }
    var editions: [Movement.Span] = []
    for index in indices {
      let (from, to) = try span([index])
      editions.append(Movement.Span(ranking: vocabulary.rankings[index].slug, from: from, to: to))
    }
    let filter = try movementFilter(indices, editions.map(\.to).max())
    return .movement(Movement(spans: editions, direction: try direction(), filter: filter))
  }

  /// The rankings that have the editions that are asked for; all where none has, of which the first is told.
  private mutating func comparableRankings() -> [Int] {
    let fitting = choice.rankings(allRankings, withEditionsOf: frame.years)
    let comparable = fitting.filter { index in
      var trial = self
      return (try? trial.span([index])) != nil
    }
    choice.noteLeftOut(fitting.filter { !comparable.contains($0) }, because: "has nothing to compare")
    return comparable.isEmpty ? allRankings : comparable
  }

  private func refuseOtherSubjects() throws(QuestionError) {
    let isFit: (Noun) -> Bool = { $0 == .universities || $0 == .rankings }
    if let noun = frame.nouns.first, !isFit(noun.value.noun) {
      throw frame.movements.first.map(misplaced) ?? misplaced(noun)
    }
    try refuseLeft(frame.attributes)
    try refuseLeft(frame.orders)
    if frame.asks(.count) || frame.asks(.length), let ask = frame.asks.first { throw misplaced(ask) }
  }

  /// The two years: those named; from the one named after "since" to the latest; or the one named and the one before.
  mutating func span(_ indices: [Int]) throws(QuestionError) -> (Int, Int) {
    let latest = try choice.latest(indices)
    let years = try years(of: indices) ?? []
    let isSince = frame.years.contains { $0.value.isTime }
    switch years.count {
    case 0: return (try choice.previous(indices), latest)
    case 1 where isSince || !frame.compares.isEmpty && years[0] != latest: return (years[0], latest)
    case 1:
      guard let before = choice.allYears(indices).last(where: { $0 < years[0] }) else {
        let slug = slugs(indices).first ?? ""
        throw QuestionError(.noEarlierEdition(ranking: slug), span: frame.years[0].span, source: source)
      }
      return (before, years[0])
    case 2 where years[0] != years[1]: return (min(years[0], years[1]), max(years[0], years[1]))
    default: throw misplaced(frame.years[0])
    }
  }

  /// The one direction that is asked for; "moved up" is up.
  func direction() throws(QuestionError) -> Movement.Direction {
    let named = frame.movements.filter { $0.value != .changed }
    if let other = named.first(where: { $0.value != named[0].value }) { throw misplaced(other) }
    return named.first?.value ?? (frame.movements.isEmpty || frame.asks(.manner) ? .any : .changed)
  }

  /// Ranks among the conditions are those of the later edition, and of the one ranking there is.
  private mutating func movementFilter(_ indices: [Int], _ year: Int?) throws(QuestionError) -> Filter? {
    var maker = FilterMaker(lexicon, source, subject: .universities)
    maker.year = year
    if indices.count == 1 { setRanking(indices[0]) }
    let filter = try maker.filter(frame.conditions)
    if maker.scope == .programs, let part = frame.conditions.first { throw misplaced(part) }
    notes += maker.notes
    return filter
  }
}
