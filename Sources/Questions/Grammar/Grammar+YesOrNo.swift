/// Questions for a yes or no.
extension Grammar {
  mutating func addYesOrNo() {
    addEvery()
    addRankedOrNot()
    for verb in ["do|does|did|can|could|will|would", "is|are|was|were|has|have"] {
      rule("Asked", "\(verb) Owner Statements", cost: .piece) {
        let test = $0.test(1)
        // "does CMU have a data science track" asks for the track.
        switch test {
        case .track, .course: $0.cost.second += 1
        default: break
        }
        return .rows(Self.asked($0.names(0), test))
      }
      rule("Asked", "\(verb) ~the Owner @program Statements") { .rows(Self.asked($0.names(0), $0.test(1))) }
    }
    rule("Asked", "Asked InYear") { parts in parts.rows(0).with(.year(parts.year(1))).map { .rows($0) } }
    rule("Question", "Asked ~@closing") { parts in
      guard let rows = parts.rows(0).filled() else { return nil }
      if rows.isOpen { parts.cost.open += 1 }
      return .request(.yesOrNo(rows))
    }
    rule("Question", "@isThere Query") { Self.yesOrNo($0.rows(0)) }
    rule("Question", "@isThere anything|something|a_program ImpliedQuery") { .request(.yesOrNo($0.rows(0))) }
    rule("Question", "is Topics taught|covered|offered @at Owner") {
      .request(
        .yesOrNo(
          Rows(
            noun: .programs, isPlural: true, isImplied: true,
            tests: [$0.names(0).test(Test.covers), $0.names(1).test(Test.has)])))
    }
    rule("Question", "can|could|may i|you|one|we study|learn|do Topics @at Owner") {
      .request(
        .yesOrNo(
          Rows(
            noun: .programs, isPlural: true, isImplied: true,
            tests: [$0.names(0).test(Test.covers), $0.names(1).test(Test.has)])))
    }
    rule("Question", "do|does|did|is|are|was|were|has|have ~any Query") { parts in
      let rows = parts.rows(0)
      return rows.tests.isEmpty ? nil : Self.yesOrNo(rows)
    }
    rule("Question", "do|does Owner have|offer|provide ~a|an|any Query") { parts in
      let test = parts.names(0).test(Test.has)
      return parts.rows(1).with(.test(test), isBefore: true).flatMap { Self.yesOrNo($0) }
    }
  }

  /// "is every program at least a year long", "do all programs cover ML".
  mutating func addEvery() {
    rule("Question", "is|are|was|were|do|does|did|has|have|can|could Rows Statements ~@closing", cost: .piece) {
      parts in
      let test = parts.test(1)
      guard let rows = parts.rows(0).filled(), rows.isEvery, rows.order == nil, rows.columns.isEmpty,
        rows.count == nil, !rows.hasRankColumn, !rows.isOpen, !test.ranks.contains(where: { $0.ranking == nil })
      else { return nil }
      return .request(.every(rows, test))
    }
  }

  /// "was Columbia ranked in 2021", "is MIT ranked in AI".
  mutating func addRankedOrNot() {
    rule("RankedOrNot", "was|were|is|are Owner ranked|listed") {
      .rows(Self.asked($0.names(0), .rank(RankRange(place: $0.words))))
    }
    rule("RankedOrNot", "did|does|do Owner have ~a|any rank|ranking") {
      .rows(Self.asked($0.names(0), .rank(RankRange(place: $0.words))))
    }
    rule("Question", "was|were|is|are Owner ~listed|ranked in|on ~the Year RankingNames ~@rankings") {
      let test = Test.rank(RankRange()).filled($0.names(2))
      var rows = Self.asked($0.names(0), test)
      rows.year = $0.year(1)
      return rows.filled().map { .request(.yesOrNo($0)) }
    }
    rule("Question", "had|did|does|has Owner ~have ~a|an|any Rankings rank|ranking InYear?") {
      var rows = Self.asked($0.names(0), Test.rank(RankRange()).filled($0.names(1)))
      if $0.has(2) { rows.year = $0.year(2) }
      return rows.filled().map { .request(.yesOrNo($0)) }
    }
    rule("RankedOrNot", "RankedOrNot in|by|for ~the Rankings") { Self.rows($0.rows(0), .rankings($0.names(1))) }
    rule("RankedOrNot", "RankedOrNot InYear") { Self.rows($0.rows(0), .year($0.year(1))) }
    rule("Question", "RankedOrNot ~@closing") { parts in
      var rows = parts.rows(0)
      if rows.rankings == nil {
        let all = parts.rankings.map { Test.rank(RankRange(ranking: Mention(ranking: $0.slug))) }
        guard all.count > 0, case .named? = rows.year?.year else { return nil }
        rows.tests[rows.tests.count - 1] = all.count == 1 ? all[0] : .any(all)
      }
      return rows.filled().map { .request(.yesOrNo($0)) }
    }
  }

  /// Whether there are such rows; whether every row is such is another question.
  private static func yesOrNo(_ rows: Rows) -> Value? { rows.isEvery ? nil : .request(.yesOrNo(rows)) }

  private static func asked(_ universities: Form<Mention>, _ test: Test) -> Rows {
    let isOfUniversities = !test.ranks.isEmpty || test.isOfUniversityAlone
    return Rows(
      noun: isOfUniversities ? .universities : .programs, isPlural: true, isImplied: true,
      tests: [universities.test(Test.has), test])
  }
}
