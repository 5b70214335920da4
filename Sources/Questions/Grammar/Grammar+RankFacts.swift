/// The ranks of named universities: whose, in which rankings, in which years, in any order.
extension Grammar {
  mutating func addRankFacts() {
    addRankParts()
    addRankQuestions()
  }

  private mutating func addRankParts() {
    rule("RankPart", "Owner") { .rankFact(RankFact(universities: $0.names(0))) }
    rule("RankPart", "of|for ~the Owner ~@program") { .rankFact(RankFact(universities: $0.names(0))) }
    rule("RankPart", "~the Rankings", cost: .piece) { .rankFact(RankFact(rankings: $0.names(0))) }
    rule("RankPart", "in|for|on|by ~the Rankings") { .rankFact(RankFact(rankings: $0.names(0))) }
    rule("RankPart", "InYears") { .rankFact(RankFact(years: $0.time(0).years)) }
    for word in ["in Year and|, in Year"] {
      rule("RankPart", word) { .rankFact(RankFact(years: [$0.year(0), $0.year(1)])) }
    }
    rule("RankPart", "rank|ranks|ranked|position|standing|placing|rankings") { _ in
      .rankFact(RankFact(hasRank: true))
    }
    rule("RankPart", "place in|by|on ~the Rankings") {
      .rankFact(RankFact(rankings: $0.names(0), hasRank: true))
    }
    rule("RankPart", "ranking") { _ in .rankFact(RankFact(hasRank: true)) }
    rule("RankPart", "history") { _ in
      .rankFact(RankFact(years: [YearMention(year: .relative(.all), words: WordSet())]))
    }
    pass("RankParts", "RankPart")
    rule("RankParts", "RankParts ~, RankPart") { parts in
      parts.rankFact(0).with(parts.rankFact(1)).map { .rankFact($0) }
    }
  }

  private mutating func addRankQuestions() {
    pass(
      "@rankOpening", "what @are ~the", "@show ~the", "@show", "what @are", "the", "@can @show ~the",
      "what @rank @are ~the")
    rule("Question", "~@rankOpening RankParts ~@closing") {
      let fact = $0.rankFact(0)
      // "CMU ML" is more often what CMU has about it.
      if !fact.hasRank, fact.years.isEmpty { $0.cost.second += 1 }
      return Self.rank(fact, needsRank: true)
    }
    for pattern in [
      "where|at_what_place|at_which_place|in_what_place|at_what_position @are RankParts",
      "what|which rank|place|position @are RankParts ~@located ~in|at",
    ] {
      rule("Question", pattern) { $0.rankFact(0).rankings == nil ? nil : Self.rank($0.rankFact(0), needsRank: false) }
    }
    for opening in [
      "how do|does|did", "how good @are", "where do|does|did", "what rank|position do|does|did|has|have|is|was",
      "how @are", "which rank|position|place do|does|did|has|have",
      "what place do|does|did|has|have", "how high|well do|does|did|is|are", "how has|have",
    ] {
      for tail in ["RankParts", "RankParts rank|ranked|do|place|stand|have|fare|hold|take|come|land|finish ~RankTail"] {
        addRankQuestion(opening, tail)
      }
    }
    rule("Question", "how has|have|did RankParts change|changed|develop|developed|move|moved") {
      var fact = $0.rankFact(0)
      guard fact.hasRank, fact.years.isEmpty else { return nil }
      fact.years = [YearMention(year: .relative(.all), words: WordSet())]
      return Self.rank(fact, needsRank: false)
    }
    for pattern in ["how has|have|did RankParts change|changed|develop|developed RankParts"] {
      rule("Question", pattern) { parts in
        guard let fact = parts.rankFact(0).with(parts.rankFact(1)), fact.years.map(\.year) == [.relative(.all)] else {
          return nil
        }
        return Self.rank(fact, needsRank: false)
      }
    }
    addRankComparisons()
  }

  private mutating func addRankQuestion(_ opening: String, _ tail: String) {
    let hasTail = tail.contains("RankTail")
    let pattern = opening + " " + tail.replacing(" ~RankTail", with: "")
    rule("Question", pattern) { Self.rank($0.rankFact(0), needsRank: false) }
    if hasTail {
      rule("Question", pattern + " RankParts") { parts in
        parts.rankFact(0).with(parts.rankFact(1)).flatMap { Self.rank($0, needsRank: false) }
      }
    }
  }

  /// Whether one is better, or worse, than the other.
  private static func fact(_ one: Mention, _ verdict: Comparison, _ other: Mention) -> RankFact {
    RankFact(universities: .all([.one(one), .one(other)]), hasRank: true, verdict: verdict)
  }

  private static func rank(_ fact: RankFact, needsRank: Bool) -> Value? {
    guard let universities = fact.universities, universities.isPlain else { return nil }
    guard fact.rankings.map({ $0.isPlain }) ?? true else { return nil }
    if needsRank, !fact.hasRank, fact.years.isEmpty, fact.rankings == nil { return nil }
    return .request(.rank(fact))
  }

  /// "is Berkeley better than MIT in AI", "which of MIT and Stanford is better in AI".
  private mutating func addRankComparisons() {
    for pattern in [
      "is|are|was|were University ~@placed Better ~than University",
      "is|was University Better ranked|rated than University",
      "do|does|did University rank|place|score|do|fare Better than University",
      "is|was University ~@placed Better RankPart than University",
    ] {
      let hasRankings = pattern.contains("RankPart")
      rule("Compared", pattern) { parts in
        let fact = Self.fact(parts.name(0), parts.comparison(1), parts.name(hasRankings ? 3 : 2))
        return hasRankings ? parts.rankFact(2).with(fact).map { .rankFact($0) } : .rankFact(fact)
      }
    }
    for pattern in [
      "is|are|was University s Rankings rank|ranking|position Better ~than University ~s",
      "does|did University have ~a Better Rankings rank|ranking|position than University",
    ] {
      let isRankingFirst = pattern.contains("s Rankings")
      rule("Compared", pattern) { parts in
        var fact = Self.fact(parts.name(0), parts.comparison(isRankingFirst ? 2 : 1), parts.name(3))
        fact.rankings = parts.names(isRankingFirst ? 1 : 2)
        return .rankFact(fact)
      }
    }
    rule("Compared", "Versus") { .rankFact(RankFact(universities: $0.names(0), hasRank: true)) }
    for pattern in [
      "which|which_one of Universities @are better|higher|ranked_higher|ranked_better|best",
      "who @are better ~, Universities",
      "compare ~the ranks|rank|rankings|ranking of|for Pair", "compare Pair",
    ] {
      rule("Compared", pattern) { parts in
        let names = parts.names(0)
        guard names.isPlain, names.parts.count > 1 else { return nil }
        return .rankFact(RankFact(universities: .all(names.parts.map { .one($0) }), hasRank: true))
      }
    }
    for pattern in [
      "is|are University or University better|higher|ranked_higher",
      "is|are University better|higher|ranked_higher or University",
    ] {
      rule("Compared", pattern) { parts in
        .rankFact(RankFact(universities: .all([.one(parts.name(0)), .one(parts.name(1))]), hasRank: true))
      }
    }
    rule("Compared", "who|which @are better|higher|ranked_higher|best|ahead|stronger RankPart ~, Universities") {
      parts in
      let names = parts.names(1)
      guard names.isPlain, names.parts.count > 1 else { return nil }
      let universities = RankFact(universities: .all(names.parts.map { .one($0) }), hasRank: true)
      return parts.rankFact(0).with(universities).map { .rankFact($0) }
    }
    rule("Compared", "Compared RankPart") { parts in
      parts.rankFact(0).with(parts.rankFact(1)).map { .rankFact($0) }
    }
    rule("Question", "Compared") { parts in
      let fact = parts.rankFact(0)
      guard fact.rankings != nil || !fact.years.isEmpty else { return nil }
      return Self.rank(fact, needsRank: false)
    }
  }
}
