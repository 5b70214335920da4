/// One rank against another, scores, ties, and how far somebody moved.
extension Grammar {
  mutating func addFigures() {
    addRankAgainstRank()
    addRankBesideUniversity()
    addScores()
    addTies()
    addSizesOfMovement()
    addMovesInOneAndNotInAnother()
    addGreatestMovement()
  }

  /// "better in AI than in ML", "whose AI rank equals their ML rank".
  private mutating func addRankAgainstRank() {
    words("Better", "better|higher|above|ahead|stronger", .comparison(.above))
    words("Better", "worse|lower|below|behind|weaker", .comparison(.below))
    for pattern in [
      "~@are ~@ranked Better in|by|for|on|at ~the RankingName than ~@ranked ~in|by|for|on|at ~the RankingName",
      "Better ranked|placed|rated in|by|for|on ~the RankingName than ~in|by|for|on ~the RankingName",
      "@do Better in|on|at ~the RankingName than ~in|on|at ~the RankingName",
      "with|have|has|having ~a Better rank in|for ~the RankingName than in|for ~the RankingName",
      "with|have|has|having ~a Better RankingName rank|ranking than ~their RankingName ~rank|ranking",
    ] {
      rule("RankPredicate", pattern) { Self.against($0.comparison(0), $0.name(1), $0.name(2)) }
    }
    for opening in ["whose|where ~their|the", "~the|their", "with|have|has ~a|an"] {
      rule(
        "RankPredicate", "\(opening) RankingName rank|ranking ~is|are Better than ~their|the RankingName rank|ranking"
      ) {
        Self.against($0.comparison(1), $0.name(0), $0.name(2))
      }
      rule("RankPredicate", "\(opening) RankingName rank|ranking ~is|are @same ~their|the|its RankingName rank|ranking")
      {
        Self.against(.exactly, $0.name(0), $0.name(1))
      }
    }
    words("@same", "equals|equal to|equal|the same as|same as|is equal to|matches")
    words("@do", "do|does|did|rank|ranks|fare|fares|doing|perform|performs|performing|score|scores|are doing")
    for (verb, comparison) in [("beats|tops|exceeds", Comparison.above), ("trails|lags", .below)] {
      rule("RankPredicate", "whose|where ~their|the RankingName rank \(verb) ~their|the RankingName ~rank") {
        Self.against(comparison, $0.name(0), $0.name(1))
      }
    }
    addSameRanks()
    for pattern in [
      "with|have|has|having the_same rank|ranking|place|position in|for ~the RankingName and|as ~in|for ~the RankingName",
      "~@are ~@ranked the_same|equally in|by|for ~the RankingName and|as ~in|by|for ~the RankingName",
    ] {
      rule("RankPredicate", pattern) { Self.against(.exactly, $0.name(0), $0.name(1)) }
    }
  }

  /// "same rank in ML as in AI", "whose ranks differ in AI and ML".
  private mutating func addSameRanks() {
    words("@equal", "same|the same|equal|identical")
    words("@samePlace", "rank|ranks|ranking|rankings|place|places|position|positions")
    for pattern in [
      "@equal @samePlace in|for|by ~the RankingName and|as ~in|for|by ~the RankingName",
      "RankingName and RankingName @samePlace ~are @equal",
      "rank|ranks @equal in ~the RankingName and|as ~in RankingName",
    ] {
      rule("SamePlace", pattern) { Self.against(.exactly, $0.name(0), $0.name(1)) }
    }
    rule("SamePlace", "@equal @samePlace in|for|by both|the_two|all rankings|lists|research_rankings") { parts in
      guard parts.rankings.count == 2 else { return nil }
      let both = parts.rankings.map { Mention(ranking: $0.slug) }
      return Self.against(.exactly, both[0], both[1])
    }
    pass("RankPredicate", "with|have|has|having|whose ~a|an|the|their SamePlace")
    rule("Implied", "~the SamePlace") {
      .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [$0.test(0)]))
    }
    for pattern in [
      "whose|where ~their|the RankingName @samePlace differs|differ from ~their|the RankingName ~rank|ranking",
      "whose|where ~their|the RankingName and RankingName @samePlace differ|are_different|are_not_equal|are_not_the_same",
      "~@are ~@ranked differently in|by ~the RankingName and|than ~in|by ~the RankingName",
      "whose|where ~their|the RankingName @samePlace is_not_equal_to|is_not|is_different_from ~their|the RankingName ~rank",
    ] {
      rule("RankPredicate", pattern) { parts in
        guard case .test(let same)? = Self.against(.exactly, parts.name(0), parts.name(1)) else { return nil }
        return .test(.not(same))
      }
    }
  }

  private static func against(_ comparison: Comparison, _ first: Mention, _ second: Mention) -> Value? {
    guard first.name != second.name else { return nil }
    return .test(.rank(RankRange(ranking: first, kind: .against(comparison, second))))
  }

  /// "ranked above MIT in AI".
  private mutating func addRankBesideUniversity() {
    words("Beside", "above|ahead of|better than|higher than|in front of|before", .comparison(.above))
    words("Beside", "below|behind|worse than|lower than", .comparison(.below))
    words("Beats", "beat|beats|outrank|outranks|outperform|outperforms", .comparison(.above))
    for pattern in [
      "@ranked Beside ~the University ~s", "@are ~@ranked Beside ~the University ~s", "Beside ~the University ~s",
      "Beats ~the University", "@do Beside ~the University", "@do Better than ~the University",
    ] {
      rule("BesideTest", pattern) {
        .test(.rank(RankRange(kind: .beside($0.comparison(0), $0.name(1)), place: $0.words)))
      }
    }
    pass("RankPredicate", "BesideTest")
    for pattern in [
      "@with ~a|an Better RankingName rank|ranking|position than ~the University ~s",
      "@with ~a|an Better rank|position in|by ~the RankingName than ~the University ~s",
    ] {
      rule("RankPredicate", pattern) {
        .test(.rank(RankRange(ranking: $0.name(1), kind: .beside($0.comparison(0), $0.name(2)))))
      }
    }
    rule("RankPredicate", "BesideTest in|by|for|on ~the Rankings") { .test($0.test(0).filled($0.names(1))) }
    rule("RankPredicate", "@ranked Better in|by|for|on ~the RankingName than ~the University") {
      let range = RankRange(ranking: $0.name(1), kind: .beside($0.comparison(0), $0.name(2)))
      return .test(.rank(range))
    }
  }

  /// "with a times score above 90", "scoring at least 80 in times".
  private mutating func addScores() {
    words("@score", "score|scores|points")
    words("@scoring", "score|scores|scored|scoring")
    for pattern in [
      "@with ~a|an RankingName @score ~of RankComparison Number", "whose RankingName @score is RankComparison Number",
    ] {
      rule("RankPredicate", pattern) { Self.score($0.comparison(1), $0.number(2), $0.name(0)) }
    }
    for pattern in [
      "@with ~a @score ~of RankComparison Number in|by|for|on ~the RankingName",
      "@scoring RankComparison Number in|by|for|on ~the RankingName",
    ] {
      rule("RankPredicate", pattern) { Self.score($0.comparison(0), $0.number(1), $0.name(2)) }
    }
    for pattern in ["RankingName @score ~of RankComparison Number", "RankingName @score ~of Number Trailing"] {
      let isTrailing = pattern.hasSuffix("Trailing")
      rule("ScoreTest", pattern) {
        isTrailing
          ? Self.score($0.comparison(2), $0.number(1), $0.name(0))
          : Self.score($0.comparison(1), $0.number(2), $0.name(0))
      }
    }
    pass("RankPredicate", "@with ~a|an ScoreTest")
    rule("Implied", "~the ScoreTest") {
      .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [$0.test(0)]))
    }
    rule("RankPredicate", "@with ~a @score ~of RankComparison Number") {
      let range = RankRange(kind: .score($0.comparison(0), $0.number(1)), place: $0.words)
      return .test(.rank(range))
    }
    rule("Behind", "and|with|including|showing ~their ~the RankingName @score", cost: .piece) {
      .modifier(.shown(ShownRank(ranking: $0.name(0), kind: .score)))
    }
    rule("Behind", "and|with|including|showing ~their ~the RankingName rank|ranks|ranking", cost: .second()) {
      .modifier(.shown(ShownRank(ranking: $0.name(0), kind: .rank)))
    }
    for (pattern, isOwnerFirst) in [
      ("~@factOpening Owner ~s RankingName @score ~@closing", true),
      ("~@factOpening @score of|for Owner in|by|on ~the RankingName ~@closing", true),
      ("~@factOpening Owner ~s @score in|by|on|for ~the RankingName ~@closing", true),
      ("what|which @score do|does|did|has|have Owner ~have|get|got|reach in|by|on|for ~the RankingName", true),
      ("how_many points do|does|did|has|have Owner ~have|get|got|reach in|by|on|for ~the RankingName", true),
      ("~@factOpening RankingName @score of|for ~the Owner ~@closing", false),
    ] {
      rule("ScoreRows", pattern) { Self.scores(of: $0.names(isOwnerFirst ? 0 : 1), $0.name(isOwnerFirst ? 1 : 0)) }
    }
    rule("ScoreRows", "ScoreRows InYear") { Self.rows($0.rows(0), .year($0.year(1))) }
    rule("Question", "ScoreRows") { .request(.list($0.rows(0))) }
  }

  private static func score(_ comparison: Comparison, _ number: Numeral, _ ranking: Mention) -> Value {
    .test(.rank(RankRange(ranking: ranking, kind: .score(comparison, number))))
  }

  private static func scores(of universities: Form<Mention>, _ ranking: Mention) -> Value {
    var rows = Rows(noun: .universities, isPlural: true, tests: [universities.test(Test.has)])
    rows.shown = [ShownRank(ranking: ranking, kind: .rank), ShownRank(ranking: ranking, kind: .score)]
    return .rows(rows)
  }

  /// "tied in ML", "tied for 6th in AI".
  private mutating func addTies() {
    for pattern in ["~@are tied", "tie|ties|tying", "share|shares|sharing a|the|their rank|place|position", "in_a_tie"]
    {
      rule("TiedTest", pattern) { .test(.rank(RankRange(kind: .tied, place: $0.words))) }
    }
    pass("RankPredicate", "TiedTest")
    rule("RankPredicate", "TiedTest in|by|for|on ~the Rankings") { .test($0.test(0).filled($0.names(1))) }
    rule("Ties", "~any|the|a ties|tie in|of|on|for ~the Rankings") {
      let tied = Test.rank(RankRange(kind: .tied, place: $0.words)).filled($0.names(0))
      return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [tied]))
    }
    rule("Question", "~@asking Ties ~@closing") { .request(.list($0.rows(0))) }
    rule("Question", "@isThere Ties") { .request(.yesOrNo($0.rows(0))) }
    rule("RankPredicate", "tied for|at|on ~the Ordinal ~place ~in|by|for ~the Rankings?") {
      let number = $0.number(0)
      guard let place = number.count else { return nil }
      let both = Test.both(
        .rank(RankRange(low: place, high: place, numbers: number.words, place: $0.words)),
        .rank(RankRange(kind: .tied, place: $0.words)))
      return .test($0.has(1) ? both.filled($0.names(1)) : both)
    }
  }

  /// "gained more than 10 places in times".
  private mutating func addSizesOfMovement() {
    words(
      "Gain", "gained|gain|gains|rose|risen|climbed|climb|moved up|went up|improved|improved by|jumped|advanced",
      .direction(.risen))
    words("Gain", "rose by|climbed by|moved up by|won", .direction(.risen))
    words(
      "Gain", "lost|lose|loses|fell|fallen|dropped|drop|slipped|moved down|went down|declined|fell by",
      .direction(.fallen))
    words("Gain", "dropped by|slid", .direction(.fallen))
    words("@places", "places|place|positions|position|ranks|rank|spots|spot|slots")
    rule("Gained", "Gain ~by Comparison Number @places") { parts in
      Self.gained(parts.direction(0), parts.comparison(1), parts.number(2), parts.words)
    }
    rule("Gained", "Gain ~by Number @places ~or_more") { parts in
      Self.gained(parts.direction(0), .atLeast, parts.number(1), parts.words)
    }
    for (pattern, hasRankings, hasTime) in [
      ("Gained", false, false), ("Gained in|on|by|of ~the RankingName", true, false), ("Gained Time", false, true),
      ("Gained in|on|by|of ~the RankingName Time", true, true),
    ] {
      rule("RankPredicate", pattern) { parts in
        guard case .rank(var range) = parts.test(0),
          case .moved(let isUp, let comparison, let number, _) = range.kind
        else { return nil }
        if hasRankings { range.ranking = parts.name(1) }
        if hasTime { range.kind = .moved(isUp: isUp, comparison, number, parts.time(hasRankings ? 2 : 1)) }
        return .test(.rank(range))
      }
    }
  }

  /// "rose in ML but not in AI", "how many universities rose in ML".
  private mutating func addMovesInOneAndNotInAnother() {
    words("Shift", "changed|change|changes|moved|move|moves|changed rank|changed place", .direction(.changed))
    words("Shift", "rose|rise|climbed|improved|moved up|went up|gained", .direction(.risen))
    words("Shift", "fell|fall|dropped|declined|moved down|went down|lost ground", .direction(.fallen))
    words("Shift", "stayed the same|did not move|kept their rank|kept their place", .direction(.same))
    rule("RankPredicate", "Shift in|on ~the RankingName but_not|and_not in|on ~the RankingName Time?") { parts in
      let (direction, time) = (parts.direction(0), parts.has(3) ? parts.time(3) : Time())
      guard let first = Self.shifted(direction, parts.name(1), time),
        let second = Self.shifted(
          direction, parts.name(2), Time(years: time.years.map(\.unwritten), isSince: time.isSince))
      else { return nil }
      return .test(.both(first, .not(second)))
    }
    rule(
      "RankPredicate",
      "whose RankingName rank|ranking|place|position Shift but_not ~their|the RankingName ~rank|ranking"
    ) {
      guard let first = Self.shifted($0.direction(1), $0.name(0), Time()),
        let second = Self.shifted($0.direction(1), $0.name(2), Time())
      else { return nil }
      return .test(.both(first, .not(second)))
    }
    addNumbersOfMoves()
  }

  /// "how many universities rose in ML", "how many fell since 2021".
  private mutating func addNumbersOfMoves() {
    for who in ["@howMany Head ~that|which|who ~has|have", "@howMany ~of_the_universities ~has|have"] {
      let hasHead = who.contains("Head")
      for tail in [
        "", " in|on|by|of ~the RankingName ~@rankings", " in|on|by|of ~the RankingName ~@rankings Time", " Time",
      ] {
        let (hasRanking, hasTime) = (tail.contains("RankingName"), tail.hasSuffix("Time"))
        rule("Question", "\(who) Shift\(tail)") { parts in
          let first = hasHead ? 1 : 0
          let rows = hasHead ? parts.rows(0) : Rows(noun: .universities, isPlural: true, isImplied: true)
          let ranking = hasRanking ? parts.name(first + 1) : nil
          let time = hasTime ? parts.time(first + (hasRanking ? 2 : 1)) : Time()
          guard rows.noun == .universities, rows.order == nil,
            let test = Self.shifted(parts.direction(first), ranking, time, parts.words)
          else { return nil }
          if ranking == nil { parts.cost.open += 1 }
          return rows.with(.test(test)).map { .request(.count($0)) }
        }
      }
    }
  }

  private static func shifted(
    _ direction: Movement.Direction, _ ranking: Mention?, _ time: Time, _ place: WordSet = WordSet()
  ) -> Test? {
    let none = Numeral(number: 0, words: WordSet())
    func test(_ isUp: Bool, _ comparison: Comparison) -> Test {
      .rank(RankRange(ranking: ranking, kind: .moved(isUp: isUp, comparison, none, time), place: place))
    }
    return switch direction {
    case .risen: test(true, .more)
    case .fallen: test(false, .more)
    case .same: test(true, .exactly)
    case .changed: .either(test(true, .more), test(false, .more))
    default: nil
    }
  }

  private static func gained(
    _ direction: Movement.Direction, _ comparison: Comparison, _ number: Numeral, _ place: WordSet
  ) -> Value? {
    guard number.number.whole != nil else { return nil }
    let kind = RankRange.Kind.moved(isUp: direction == .risen, comparison, number, Time())
    return .test(.rank(RankRange(kind: kind, place: place)))
  }

  /// "biggest climber in ML", "who rose the most since 2021".
  private mutating func addGreatestMovement() {
    words("@greatest", "biggest|greatest|largest|best|top|steepest|fastest")
    words(
      "Climber", "climber|riser|gainer|improver|climb|rise|gain|improvement|jump", .noun(.universities, isPlural: false)
    )
    words("Climber", "climbers|risers|gainers|improvers|climbs|rises|gains", .noun(.universities, isPlural: true))
    words("Faller", "faller|loser|dropper|decliner|fall|drop|loss|decline", .noun(.universities, isPlural: false))
    words("Faller", "fallers|losers|droppers|decliners|falls|drops|losses", .noun(.universities, isPlural: true))
    for (noun, superlative) in [("Climber", Superlative.risen), ("Faller", .fallen)] {
      rule("GreatestMove", "~the @greatest \(noun)") {
        .rows(Self.movers(superlative, isPlural: $0.noun(0).isPlural, nil, $0.words))
      }
      for pattern in ["~the Number @greatest \(noun)", "~the top Number \(noun)"] {
        rule("GreatestMove", pattern) {
          guard $0.number(0).count != nil else { return nil }
          return .rows(Self.movers(superlative, isPlural: $0.noun(1).isPlural, $0.number(0), $0.words))
        }
      }
    }
    for who in ["who ~has|have", "which|what Head ~has|have"] {
      let hasHead = who.contains("Head")
      rule("GreatestMove", "\(who) Gain the_most|most ~@places") { parts in
        if hasHead, case .rows(let rows) = parts.value(0), rows != Rows(noun: .universities, isPlural: rows.isPlural) {
          return nil
        }
        let superlative: Superlative = parts.direction(hasHead ? 1 : 0) == .risen ? .risen : .fallen
        return .rows(Self.movers(superlative, isPlural: false, nil, parts.words))
      }
    }
    rule("GreatestMoves", "GreatestMove") { $0.value(0) }
    rule("GreatestMoves", "GreatestMoves in|of|on|by|for ~the RankingName") {
      var rows = $0.rows(0)
      guard rows.order?.ranking == nil else { return nil }
      rows.order?.ranking = $0.name(1)
      return .rows(rows)
    }
    rule("GreatestMoves", "GreatestMoves Time") {
      var rows = $0.rows(0)
      guard rows.order?.time == Time() else { return nil }
      rows.order?.time = $0.time(1)
      return .rows(rows)
    }
    rule("GreatestMoves", "GreatestMoves InYear") {
      var rows = $0.rows(0)
      guard rows.order?.time == Time() else { return nil }
      rows.order?.time = Time(years: [$0.year(1)])
      return .rows(rows)
    }
    rule("GreatestMoves", "GreatestMoves @in Places") { Self.rows($0.rows(0), .test($0.names(1).test(Test.has))) }
    for opening in ["~@asking", "what|who @are"] {
      rule("Question", "\(opening) GreatestMoves ~@closing") {
        let rows = $0.rows(0)
        if rows.isOpen { $0.cost.open += 1 }
        return .request(.list(rows))
      }
    }
  }

  private static func movers(
    _ superlative: Superlative, isPlural: Bool, _ count: Numeral?, _ place: WordSet
  ) -> Rows {
    Rows(
      noun: .universities, isPlural: isPlural, isImplied: true,
      order: RowOrder(superlative: superlative, count: count, place: place, isPlural: isPlural))
  }
}
