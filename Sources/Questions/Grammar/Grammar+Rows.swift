/// The rows that a question asks for.
extension Grammar {
  mutating func addRows() {
    rule("Head", "Noun", cost: .piece) { .rows(Rows(noun: $0.noun(0).noun, isPlural: $0.noun(0).isPlural)) }
    rule("Head", "@masters", cost: .piece) { _ in
      .rows(Rows(noun: .programs, isPlural: true, tests: [.masters]))
    }
    rule("Head", "Degree Topics", cost: Cost(second: 1, pieces: 1)) {
      .rows(Rows(noun: .programs, isPlural: true, tests: [.has($0.name(0)), $0.names(1).test(Test.degreeIn)]))
    }
    rule("Implied", "~all|everyone|everybody but|except ~those_in|in ~the FilledTop") {
      .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [.not($0.test(0))]))
    }
    rule("Head", "@masters ~s in|of Topics", cost: Cost(pieces: 1)) {
      .rows(Rows(noun: .programs, isPlural: true, tests: [$0.names(0).test(Test.degreeIn)]))
    }
    for pattern in ["@degreeIn Topics", "@degreeIn Topics @program"] {
      rule("Head", pattern, cost: Cost(pieces: 1)) {
        .rows(Rows(noun: .programs, isPlural: true, tests: [$0.names(0).test(Test.degreeIn)]))
      }
    }
    rule("Head", "ProgramName", cost: Cost(second: 1, pieces: 1)) {
      .rows(Rows(noun: .programs, isPlural: true, tests: [.degreeIn($0.name(0))]))
    }
    for pattern in ["Degree in Topics", "Degree in Topics @program"] {
      rule("Head", pattern, cost: Cost(pieces: 1)) {
        .rows(
          Rows(noun: .programs, isPlural: true, tests: [.has($0.name(0)), $0.names(1).test(Test.degreeIn)]))
      }
    }
    rule("Head", "Degree", cost: Cost(pieces: 1)) {
      .rows(Rows(noun: .programs, isPlural: true, tests: [.has($0.name(0))]))
    }
    rule("Head", "Before Head") { parts in
      let modifier = parts.modifier(0)
      return parts.rows(1).with(modifier, isBefore: true).map { .rows($0) }
    }
    for pattern in ["PlaceNoun of|with|having|have|has|that_have Rows", "PlaceNoun of ~the Rows"] {
      rule("Rows", pattern, cost: .piece) {
        let noun = $0.noun(0)
        var rows = $0.rows(1)
        guard rows.noun == .programs || rows.noun == .universities, rows.order == nil, rows.columns.isEmpty else {
          return nil
        }
        (rows.noun, rows.isPlural) = noun
        return .rows(rows)
      }
    }
    rule("PlaceNoun", "Noun") {
      let noun = $0.noun(0)
      guard [.cities, .states, .countries].contains(noun.noun) else { return nil }
      return .noun(noun.noun, isPlural: noun.isPlural)
    }
    rule("Head", "Number Head") {
      var rows = $0.rows(1)
      guard rows.count == nil, rows.order?.count == nil, $0.number(0).count != nil else { return nil }
      rows.count = $0.number(0)
      return .rows(rows)
    }
    pass("Head", "@all Head")
    rule("Head", "@every Head") {
      var rows = $0.rows(0)
      guard !rows.isEvery else { return nil }
      rows.isEvery = true
      return .rows(rows)
    }
    pass("Rows", "Head", "Rows @exist")
    rule("Rows", "Rows Behind") { Self.rows($0.rows(0), $0.modifier(1)) }
    addImplied()
    rule("Query", "Rows") { Self.query(&$0) }
    rule("ImpliedQuery", "Implied") { Self.query(&$0) }
  }

  static func rows(_ rows: Rows, _ modifier: Modifier) -> Value? { rows.with(modifier).map { .rows($0) } }

  private static func query(_ parts: inout Parts) -> Value? {
    guard let rows = parts.rows(0).filled() else { return nil }
    if rows.count != nil, rows.order == nil || rows.order?.count != nil { return nil }
    if rows.isOpen { parts.cost.open += 1 }
    return .rows(rows)
  }

  /// Rows that no word names: "NLP", "top 3 in AI", "in Berkeley".
  private mutating func addImplied() {
    rule("Implied", "~the Order") {
      .rows(Rows(noun: .universities, isPlural: false, isImplied: true, order: $0.order(0)))
    }
    rule("Implied", "~the FilledTop") {
      guard case .rank(let range) = $0.test(0) else {
        return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [$0.test(0)]))
      }
      guard let count = range.high else { return nil }
      let number = Numeral(number: Double(count), words: range.numbers)
      let order = RowOrder(superlative: .best, count: number, ranking: range.ranking, place: range.place)
      return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, order: order))
    }
    rule("Implied", "~the Most") {
      .rows(
        Rows(noun: .universities, isPlural: false, isImplied: true, order: RowOrder(superlative: $0.superlative(0))))
    }
    rule("Implied", "Statements", cost: .piece) {
      let test = $0.test(0)
      return .rows(
        Rows(noun: test.ranks.isEmpty ? .programs : .universities, isPlural: true, isImplied: true, tests: [test]))
    }
    for (names, isPlace) in [("Topics", false), ("Places", true)] {
      rule("Implied", names, cost: .piece) {
        let test = $0.names(0).test(isPlace ? Test.has : Test.covers)
        // A university is named by its city more often than the other way round.
        if $0.names(0).parts.contains(where: { $0.name.kind == .city }) { $0.cost.second += 1 }
        return .rows(Rows(noun: .programs, isPlural: true, isImplied: true, tests: [test]))
      }
    }
    rule("Implied", "Universities") {
      guard $0.names(0).parts.count > 1, case .any = $0.names(0) else { return nil }
      return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [$0.names(0).test(Test.has)]))
    }
    rule("Implied", "Owner Topics") {
      .rows(
        Rows(
          noun: .programs, isPlural: true, isImplied: true,
          tests: [$0.names(0).test(Test.has), $0.names(1).test(Test.covers)]))
    }
    rule("Implied", "Topics Owner") {
      .rows(
        Rows(
          noun: .programs, isPlural: true, isImplied: true,
          tests: [$0.names(0).test(Test.covers), $0.names(1).test(Test.has)]))
    }
    rule("Implied", "~the|a|an RankingNames rank|ranking|position ~of RankBound") {
      let test = $0.test(1).filled($0.names(0))
      return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [test]))
    }
    rule("Implied", "RankedList") { $0.value(0) }
    rule("Implied", "Before Implied") { parts in
      let modifier = parts.modifier(0)
      if case .test = modifier { return nil }
      var rows = parts.rows(1)
      // "number one in Canada": what is ranked is a university.
      if case .order(let order) = modifier, order.isByRank { rows.noun = .universities }
      return rows.with(modifier, isBefore: true).map { .rows($0) }
    }
    rule("Implied", "Implied Behind") { Self.rows($0.rows(0), $0.modifier(1)) }
    pass("Implied", "anything|something|everything|stuff Implied")
    addRankedList()
  }

  /// "AI rankings 2021", "ML ranking": the ranked list.
  private mutating func addRankedList() {
    for pattern in [
      "~the RankingNames ranking|rankings", "~the ranking|rankings in|for|of RankingNames",
      "ranking|rankings by RankingNames",
    ] {
      rule("RankedList", pattern) {
        .rows(
          Rows(
            noun: .universities, isPlural: true, isImplied: true, rankings: $0.names(0), hasRankColumn: true))
      }
    }
    rule("RankedList", "RankedList of Head") {
      var rows = $0.rows(0)
      rows.tests += $0.rows(1).tests
      guard $0.rows(1).noun == .universities, $0.rows(1).order == nil, $0.rows(1).rankings == nil else { return nil }
      rows.isImplied = false
      return .rows(rows)
    }
  }
}
