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
    rule("Question", "~@rankOpening RankParts ~@closing") { Self.rank($0.rankFact(0), needsRank: true) }
    for opening in [
      "how do|does|did", "how good @are", "where do|does|did", "what rank|position do|does|did|has|have|is|was",
      "how @are", "which rank|position do|does|did|has|have", "how high|well do|does|did|is|are", "how has|have",
    ] {
      for tail in ["RankParts", "RankParts rank|ranked|do|place|stand|have|fare|hold ~RankTail"] {
        addRankQuestion(opening, tail)
      }
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

  private static func rank(_ fact: RankFact, needsRank: Bool) -> Value? {
    guard let universities = fact.universities, universities.isPlain else { return nil }
    guard fact.rankings.map({ $0.isPlain }) ?? true else { return nil }
    if needsRank, !fact.hasRank, fact.years.isEmpty { return nil }
    return .request(.rank(fact))
  }

  /// "is Berkeley better than MIT in AI", "which of MIT and Stanford is better in AI".
  private mutating func addRankComparisons() {
    for pattern in [
      "is|are|was University better|higher|ranked_higher|ranked_better|worse|lower than University",
      "is|are|was University s Rankings rank above|below|better_than|higher_than|worse_than University ~s",
    ] {
      let hasRankings = pattern.contains("Rankings")
      rule("Compared", pattern) { parts in
        let other = parts.name(hasRankings ? 2 : 1)
        return .rankFact(
          RankFact(
            universities: .all([.one(parts.name(0)), .one(other)]), rankings: hasRankings ? parts.names(1) : nil,
            hasRank: true))
      }
    }
    for pattern in [
      "which|which_one of Universities @are better|higher|ranked_higher|ranked_better|best",
      "who @are better , Universities",
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
    rule("Compared", "who|which @are better|higher|ranked_higher|best RankPart , Universities") { parts in
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
