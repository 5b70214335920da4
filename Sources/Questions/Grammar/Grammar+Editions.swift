/// Editions, who published them, and the first and best ranks of a university in all of them.
extension Grammar {
  mutating func addEditions() {
    words("@edition", "edition|editions|issue|issues|year|years")
    words("Which", "latest|newest|most recent|last|current", .edition(EditionRequest(which: .latest)))
    words("Which", "first|earliest|oldest", .edition(EditionRequest(which: .first)))
    addEditionLists()
    addPublishers()
    addFirstRanks()
    addBestRanks()
  }

  private mutating func addEditionLists() {
    for pattern in [
      "~@asking ~the @edition of|in|for ~the Rankings ~@closing", "~@asking @edition are_there of|in|for ~the Rankings",
      "~in|for which|what @edition do|does ~the Rankings have|cover|exist|appear",
      "for_which|for_what|in_which|in_what years|year is|are there ~a|an|the Rankings",
      "in_which|in_what years|year was|is|were ~the Rankings published|issued|made",
      "~@opening ~the RankingNames ~@rankings editions|years ~@closing",
      "when was|were|is ~the Rankings published|issued|released",
      "what @edition exist|are_there|exists of|for|in ~the Rankings",
      "~the Rankings ~, which|what @edition ~@exist",
      "@edition for_which|in_which there_is|there_are ~a|an|the Rankings",
    ] {
      rule("Question", pattern) { .request(.editions(EditionRequest(rankings: $0.names(0)))) }
    }
    for pattern in [
      "~@asking ~the Which @edition of|in|for ~the Rankings ~@closing",
      "what|which year|edition is|was ~the Which Rankings",
      "when was|is|were ~the Which Rankings published|issued|made",
      "~@asking ~the Which RankingNames @edition",
      "when was ~the Which @edition of ~the Rankings published|issued|made", "~@asking ~the Which Rankings @edition",
      "when did ~the Which Rankings come_out|appear|get_published",
    ] {
      rule("Question", pattern) { parts in
        var request = parts.edition(0)
        request.rankings = parts.names(1)
        return .request(.editions(request))
      }
    }
  }

  /// "who published the 2022 ranking", "source of the ML ranking of 2021".
  private mutating func addPublishers() {
    rule("Edition", "~the Year @rankings") { .edition(EditionRequest(year: $0.year(0))) }
    rule("Edition", "~the @rankings of|from|in|for Year") { .edition(EditionRequest(year: $0.year(0))) }
    rule("Edition", "~the Year RankingNames ~@rankings") {
      .edition(EditionRequest(rankings: $0.names(1), year: $0.year(0)))
    }
    for pattern in ["Rankings ~of|from|in|for Year", "~the RankingNames Year ~@rankings"] {
      rule("Edition", pattern) { .edition(EditionRequest(rankings: $0.names(0), year: $0.year(1))) }
    }
    rule("Edition", "Rankings") { .edition(EditionRequest(rankings: $0.names(0))) }
    words("@published", "published|publishes|publish|made|makes|compiled|compiles|issued|issues|released|releases")
    for pattern in [
      "who|which_publisher @published Edition", "who has|have @published Edition",
      "~@asking ~the publisher|publishers of|for Edition", "who_is|who_was|who_s ~the publisher of|for Edition",
      "by_whom was|is Edition @published",
      "who was|is Edition @published by", "Edition was|is @published by whom|who",
      "~@opening Edition publisher", "who_is|who_s|who_was behind ~the Edition",
      "~which|what publisher has|had|made|published Edition",
      "~@asking ~the source|sources of|for Edition", "~from where do|does Edition come from",
      "where is|was Edition from",
    ] {
      rule("Question", pattern) { .request(.editions($0.edition(0))) }
    }
  }

  /// "when was Columbia first ranked": its ranks in all editions.
  private mutating func addFirstRanks() {
    words("@when", "when|in which year|in what year|what year|which year|since when|since what year|since which year")
    for pattern in [
      "@when was|is|were|are|has_been Owner ~first ranked|listed|included",
      "@when did Owner ~first enter|join|appear|get_ranked|get_a_rank|appear_in|make",
      "~the first year ~that|when|in_which Owner was|were ranked|listed", "Owner was|were ~first ranked|listed when",
      "~the first ranking|rank|edition|year of|with|for Owner",
      "@when was|were Owner ranked|listed ~for the_first_time",
    ] {
      rule("FirstRanked", pattern) { .rankFact(RankFact(universities: $0.names(0))) }
    }
    rule("FirstRanked", "~the first RankingNames ~@rankings edition|year|rank|ranking of|with|for Owner") {
      .rankFact(RankFact(universities: $0.names(1), rankings: $0.names(0)))
    }
    for pattern in ["FirstRanked ~in|for|by|into ~the Rankings"] {
      rule("FirstRanked", pattern) { parts in
        parts.rankFact(0).with(RankFact(rankings: parts.names(1))).map { .rankFact($0) }
      }
    }
    rule("Question", "FirstRanked") { parts in
      var fact = parts.rankFact(0)
      guard fact.universities?.isPlain == true, fact.rankings?.isPlain ?? true else { return nil }
      fact.years = [YearMention(year: .relative(.all), words: WordSet())]
      return .request(.rank(fact))
    }
  }

  /// "best rank ever of UCLA in ML".
  private mutating func addBestRanks() {
    words("@ever", "ever|so far|of all time|in all years|in all editions|in any year|in any edition|over the years")
    words("@hadEver", "ever had|has had|had ever|has ever had|ever got|ever reached|has ever reached|has reached")
    words("@best", "best|highest|worst|lowest")
    rule("OwnBestRank", "@best RankingNames? @rank") { parts in
      .rankFact(RankFact(rankings: parts.has(0) ? parts.names(0) : nil, hasRank: true))
    }
    for pattern in [
      "~@rankOpening OwnBestRank @ever of|for Owner",
      "~@rankOpening OwnBestRank of|for Owner ~in|for|by ~the Rankings @ever",
      "~@rankOpening OwnBestRank of|for Owner @ever", "~@rankOpening OwnBestRank ~that Owner @hadEver",
      "~@rankOpening Owner OwnBestRank @ever",
    ] {
      let isOwnerFirst = pattern.contains("Owner OwnBestRank")
      let hasRankings = pattern.contains("Rankings")
      rule("Best", pattern) { parts in
        let owner = RankFact(
          universities: parts.names(isOwnerFirst ? 0 : 1), rankings: hasRankings ? parts.names(2) : nil)
        return parts.rankFact(isOwnerFirst ? 1 : 0).with(owner).map { .rankFact($0) }
      }
    }
    rule("Best", "Best in|for|by ~the Rankings") { parts in
      parts.rankFact(0).with(RankFact(rankings: parts.names(1))).map { .rankFact($0) }
    }
    rule("Question", "Best ~@closing") {
      let fact = $0.rankFact(0)
      guard fact.universities?.isPlain == true, fact.rankings?.isPlain ?? true else { return nil }
      return .request(.summary(fact))
    }
  }
}

extension Parts {
  mutating func edition(_ place: Int) -> EditionRequest {
    taken(place) { if case .edition(let edition) = $0 { edition } else { nil } }
  }
}
