/// Other ways to say what the rules of the other files say.
extension Grammar {
  mutating func addTurns() {
    addOpeningTurns()
    addTopicTurns()
    addTopTurns()
    addRankTurns()
    addOrderTurns()
  }

  /// "I look for programs …", "in California, which programs …".
  private mutating func addOpeningTurns() {
    words("@wish", "i look for|i am searching for|i m searching for|help me find|i would like to see")
    pass("@opening", "@listOf")
    pass("@rankOpening", "all", "all the", "@show all", "@show all the")
    addAhead()
    addTopicsAhead()
    rule("Behind", "and|with|including|showing ~their ~the degrees", cost: .piece) { _ in .modifier(.column(.degree)) }
  }

  /// "in California, which programs cover NLP", "in 2021, who was first in ML", "in ML, who is the best".
  private mutating func addAhead() {
    rule("Ahead", "@in Places", cost: .piece) { .modifier(.test($0.names(0).test(Test.has))) }
    rule("Ahead", "in|for|by|on ~the Rankings", cost: .piece) { .modifier(.rankings($0.names(0))) }
    rule("Ahead", "in ~the YearName", cost: .piece) { .modifier(.year($0.year(0))) }
    rule("Question", "Ahead ~, ~@asking Rows ~@closing") { parts in
      Self.list(&parts, parts.rows(1).with(parts.modifier(0))?.filled())
    }
    rule("Question", "Ahead ~, WhoRows ~@closing") { parts in
      Self.list(&parts, parts.rows(1).with(parts.modifier(0))?.filled())
    }
    rule("Question", "Ahead ~, @howMany Rows ~@closing") { parts in
      guard let rows = parts.rows(1).with(parts.modifier(0))?.filled(), rows.order == nil, rows.count == nil else {
        return nil
      }
      return .request(.count(rows))
    }
  }

  /// "NLP: which programs?", "robotics in California: which universities cover it", "programs in Ohio: how many".
  private mutating func addTopicsAhead() {
    pass("@coverIt", "@cover it", "do|does|can @cover it", "@are there")
    rule("Question", "ImpliedQuery ~, ~and @which Head ~@coverIt ~@closing") { parts in
      Self.asked(parts.rows(0), of: parts.rows(1)).flatMap { Self.list(&parts, $0) }
    }
    rule("Question", "ImpliedQuery ~, ~and @howMany Head ~@coverIt ~@closing") { parts in
      Self.asked(parts.rows(0), of: parts.rows(1)).flatMap { $0.order == nil ? .request(.count($0)) : nil }
    }
    rule("Question", "Query ~, how_many ~are|is ~there|they") { parts in
      let rows = parts.rows(0)
      return rows.order == nil && rows.count == nil ? .request(.count(rows)) : nil
    }
    for pattern in ["FactOwner ~, @howLong", "FactOwner ~, @howLong is|are|does|do it|they ~take|last"] {
      rule("Question", pattern) { .request(.fact(.duration, of: $0.names(0).parts)) }
    }
    rule("Question", "FactOwner ~, where ~is|are ~it|they") { .request(.fact(.location, of: $0.names(0).parts)) }
    rule("Question", "FactOwner @are where") { .request(.fact(.location, of: $0.names(0).parts)) }
  }

  /// What was said first is asked of the rows that are named afterwards.
  private static func asked(_ said: Rows, of head: Rows) -> Rows? {
    let plain = Rows(noun: head.noun, isPlural: head.isPlural, tests: head.tests)
    guard head == plain, said.isImplied, said.columns.isEmpty, said.shown.isEmpty, !said.hasRankColumn else {
      return nil
    }
    guard said.order == nil || head.noun == .universities else { return nil }
    var rows = said
    (rows.noun, rows.isPlural, rows.isImplied) = (head.noun, head.isPlural, false)
    rows.tests += head.tests
    return rows
  }

  /// "programs where NLP is covered", "with NLP as a focus area".
  private mutating func addTopicTurns() {
    for pattern in [
      "where|in_which Topics is|are covered|included|offered|listed", "@with Topics as ~a|an|their @area",
      "@with ~a|the @area Topics", "@cover Topics as ~a|an @area", "where|in_which Topics is|are ~a|an @area",
    ] {
      rule("Predicate", pattern, cost: .piece) { .test($0.names(0).test(Test.covers)) }
    }
    for pattern in [
      "where|in_which Course is|are ~a|the @course", "@with Course as ~a|the|their @course",
      "@teach Course as ~a @course",
      "whose @course include|includes|are|is Course", "where|in_which ~the @course include|includes|are Course",
    ] {
      rule("Predicate", pattern, cost: .piece) { .test(.course($0.name(0))) }
    }
    for pattern in ["where|in_which Topics is|are not covered|included|offered|listed", "@cover no Topics"] {
      rule("Predicate", pattern, cost: .piece) { .test(.not($0.names(0).test(Test.covers))) }
    }
    rule("Topics", "Topics @and not Topics") { .names(.all([$0.names(0), .not($0.names(1))])) }
    for pattern in [
      "~at|in which|what universities|schools|colleges is|are Topics covered|offered|included",
      "where is|are Topics covered|offered|included",
    ] {
      rule("Question", pattern) { Self.covering(.universities, $0.names(0)) }
    }
    rule("Question", "~in which|what programs|degrees is|are Topics covered|offered|included") {
      Self.covering(.programs, $0.names(0))
    }
  }

  private static func covering(_ noun: Noun, _ topics: Form<Mention>) -> Value {
    .request(.list(Rows(noun: noun, isPlural: true, tests: [topics.test(Test.covers)])))
  }

  /// "neither in the ML top 5 nor in the AI top 5", "below the ML top 5".
  private mutating func addTopTurns() {
    pass("TopNumber", "first Number")
    pass("Tops", cost: .second(), "either EitherTop", "both BothTop")
    rule("EitherTop", "FilledTop or ~in FilledTop") { .test(.either($0.test(0), $0.test(1))) }
    rule("BothTop", "FilledTop and ~in FilledTop") { .test(.both($0.test(0), $0.test(1))) }
    rule("EitherTop", "in FilledTop or ~in FilledTop") { .test(.either($0.test(0), $0.test(1))) }
    pass("RankPredicate", "either EitherTop")
    for pattern in [
      "in neither FilledTop nor ~in FilledTop", "neither in FilledTop nor ~in FilledTop",
      "outside ~of both|either FilledTop and|or FilledTop", "outside FilledTop and outside FilledTop",
    ] {
      rule("RankPredicate", pattern) { .test(.both(.not($0.test(0)), .not($0.test(1)))) }
    }
    for pattern in ["below|under Tops", "not in|among Tops", "@ranked outside|below Tops", "missing ~from Tops"] {
      rule("RankPredicate", pattern) { .test(.not($0.test(0))) }
    }
    pass("RankPredicate", "make|makes|made|reach|reaches|reached ~it ~into Tops")
    for pattern in [
      "in FilledTop without being in FilledTop", "in FilledTop but|yet|and not|outside ~in|of FilledTop",
      "in FilledTop except those in FilledTop", "FilledTop ~, but_not|not|and_not|without ~in FilledTop",
      "in FilledTop ~, but_not|not|and_not ~in FilledTop", "FilledTop but outside FilledTop",
    ] {
      rule("TopWithout", pattern) { .test(.both($0.test(0), .not($0.test(1)))) }
    }
    pass("RankPredicate", "TopWithout")
    rule("Implied", "TopWithout") {
      .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [$0.test(0)]))
    }
    rule("Implied", "both RankingNames TopNumber") {
      guard case .all = $0.names(0), let count = $0.number(1).count else { return nil }
      let open = Test.rank(RankRange(high: count, numbers: $0.number(1).words, place: $0.words))
      return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [open.filled($0.names(0))]))
    }
  }

  /// "missing from the ML ranking", "had no AI rank", "whose ML rank is not in the top 5".
  private mutating func addRankTurns() {
    for pattern in [
      "missing|absent from ~the Rankings", "not_listed|not_included|not_present in ~the Rankings",
      "had_no ~an|a|any Rankings rank|ranking|position",
      "had_no|have_no|with_no|without ~a|any rank in|for ~the Rankings",
    ] {
      rule("RankPredicate", pattern) { .test(.not(Test.rank(RankRange()).filled($0.names(0)))) }
    }
    rule("AnyRank", "had ~an|a|the Rankings rank|ranking|position") {
      .test(Test.rank(RankRange()).filled($0.names(0)))
    }
    for pattern in [
      "missing|absent from ~the Year RankingNames ~@rankings", "not in ~the Year RankingNames @rankings",
      "without|with_no|had_no ~a|an Year RankingNames rank|ranking|position",
    ] {
      rule("YearPredicate", pattern) {
        let test = Test.not(Test.rank(RankRange()).filled($0.names(1)))
        return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [test], year: $0.year(0)))
      }
    }
    rule("YearPredicate", "in ~the Year RankingNames @rankings") {
      let test = Test.rank(RankRange()).filled($0.names(1))
      return .rows(Rows(noun: .universities, isPlural: true, isImplied: true, tests: [test], year: $0.year(0)))
    }
    for pattern in ["Head ~that|who|which ~@are YearPredicate", "who ~@are YearPredicate"] {
      let hasHead = pattern.hasPrefix("Head")
      rule("YearRows", pattern) { parts in
        let dated = parts.rows(hasHead ? 1 : 0)
        guard let year = dated.year, let test = dated.tests.first else { return nil }
        let rows = hasHead ? parts.rows(0) : Rows(noun: .universities, isPlural: true)
        return rows.with(.test(test))?.with(.year(year)).map { .rows($0) }
      }
    }
    rule("Question", "~@asking YearRows ~@closing") { parts in Self.list(&parts, parts.rows(0).filled()) }
    rule("Question", "YearRows ~@closing") { parts in Self.list(&parts, parts.rows(0).filled()) }
    for pattern in ["whose RankingNames rank|ranking|position @are in|within Top"] {
      rule("RankPredicate", pattern) { .test($0.test(1).filled($0.names(0))) }
    }
    for pattern in ["whose RankingNames rank|ranking|position @are not in|within Top"] {
      rule("RankPredicate", pattern) { .test(.not($0.test(1).filled($0.names(0)))) }
    }
  }

  /// "who leads the ML ranking", "last in ML", "worst ML rank".
  private mutating func addOrderTurns() {
    for (pattern, superlative) in [
      ("who leads|lead|tops|top|heads ~the Rankings", Superlative.best), ("~the last in|for|of ~the Rankings", .worst),
      ("~the worst|lowest RankingNames rank|ranking|position", .worst),
      ("~the best|highest RankingNames rank|ranking|position", .best),
    ] {
      let symbol = pattern.hasPrefix("who") ? "WhoRows" : "Implied"
      rule(symbol, pattern) {
        guard case .one(let ranking) = $0.names(0) else { return nil }
        let order = RowOrder(superlative: superlative, ranking: ranking)
        return .rows(Rows(noun: .universities, isPlural: false, isImplied: true, order: order))
      }
    }
    for pattern in ["~@asking Head @are ~the FilledTop", "who @are ~the FilledTop"] {
      let hasHead = pattern.hasPrefix("~")
      rule("TopRows", pattern) { parts in
        guard case .rank(let range) = parts.test(hasHead ? 1 : 0), let count = range.high else { return nil }
        let rows = hasHead ? parts.rows(0) : Rows(noun: .universities, isPlural: true)
        let number = Numeral(number: Double(count), words: range.numbers)
        let order = RowOrder(superlative: .best, count: number, ranking: range.ranking, place: range.place)
        return rows.with(.order(order)).map { .rows($0) }
      }
    }
    rule("TopRows", "TopRows InYear") { parts in parts.rows(0).with(.year(parts.year(1))).map { .rows($0) } }
    rule("Question", "TopRows ~@closing") { parts in Self.list(&parts, parts.rows(0).filled()) }
  }
}
