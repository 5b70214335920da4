/// Conditions on ranks.
extension Grammar {
  mutating func addRanks() {
    addTops()
    addBounds()
    addRankPredicates()
    addCrossings()
  }

  /// "the top 5 of ML", "the AI top 10".
  private mutating func addTops() {
    pass("TopNumber", "top Number")
    rule("Top", "~the TopNumber") { Self.top($0.number(0), $0.words) }
    for pattern in [
      "~the TopNumber of|in|for|by|on ~the Rankings", "~the TopNumber universities|schools in|of|for ~the Rankings",
    ] {
      rule("FilledTop", pattern) { Self.top($0.number(0), $0.words, $0.names(1)) }
    }
    rule("FilledTop", "~the Rankings TopNumber") { Self.top($0.number(1), $0.words, $0.names(0)) }
    rule("FilledTop", "both|both_the TopNumber of|in|for Rankings") {
      guard case .all = $0.names(1) else { return nil }
      return Self.top($0.number(0), $0.words, $0.names(1))
    }
    pass("Tops", "Top", "FilledTop")
    rule("Tops", "FilledTop @and ~in FilledTop") { .test(.both($0.test(0), $0.test(1))) }
    rule("Tops", "FilledTop @or ~in FilledTop") { .test(.either($0.test(0), $0.test(1))) }
    rule("Tops", "FilledTop but_not ~in FilledTop") { .test(.both($0.test(0), .not($0.test(1)))) }
  }

  private static func top(_ number: Numeral, _ place: WordSet, _ rankings: Form<Mention>? = nil) -> Value? {
    guard let count = number.count else { return nil }
    let open = Test.rank(RankRange(high: count, numbers: number.words, place: place))
    return .test(rankings.map(open.filled) ?? open)
  }

  /// "4th", "number 4", "between 3 and 7", "better than 5": the ranks themselves.
  private mutating func addBounds() {
    for pattern in [
      "~the Ordinal", "in|at Ordinal place|position|spot", "Ordinal place",
      "number|#|no|nr|spot|place_number|num Number",
    ] {
      rule("Bound", pattern) { Self.place($0.number(0), $0.words) }
    }
    rule("Bound", "~the runner_up|runners_up") { Self.place(Numeral(number: 2, words: WordSet()), $0.words) }
    rule("NumberBound", "Number") { Self.bound(.exactly, $0.number(0), $0.words) }
    words("RankTrailing", "or better|or higher|or above", .comparison(.atMost))
    words("RankTrailing", "or worse|or lower|or below|or more", .comparison(.atLeast))
    for (name, pattern) in [("Bound", "Ordinal RankTrailing"), ("NumberBound", "Number RankTrailing")] {
      rule(name, pattern) { Self.bound($0.comparison(1), $0.number(0), $0.words) }
    }
    rule("Bound", "RankComparison Number") { Self.bound($0.comparison(0), $0.number(1), $0.words) }
    rule("Bound", "RankComparison Ordinal") { Self.bound($0.comparison(0), $0.number(1), $0.words) }
    rule("Bound", "~between Number and|to|- Number") { Self.bound($0.number(0), $0.number(1), $0.words) }
    rule("Bound", "~between Ordinal and|to|- Ordinal") { Self.bound($0.number(0), $0.number(1), $0.words) }
  }

  private static func place(_ number: Numeral, _ place: WordSet) -> Value? {
    number.count.map {
      .test(.rank(RankRange(low: $0, high: $0, numbers: number.words, place: place, isPlace: true)))
    }
  }

  private static func bound(_ first: Numeral, _ second: Numeral, _ place: WordSet) -> Value? {
    guard let low = first.count, let high = second.count, low <= high else { return nil }
    return .test(.rank(RankRange(low: low, high: high, numbers: first.words.union(second.words), place: place)))
  }

  private static func bound(_ comparison: Comparison, _ number: Numeral, _ place: WordSet) -> Value? {
    guard let count = number.count else { return nil }
    var range = RankRange(numbers: number.words, place: place)
    switch comparison {
    case .less, .above: range.high = count - 1
    case .atMost: range.high = count
    case .more, .below: range.low = count + 1
    case .atLeast: range.low = count
    case .exactly: (range.low, range.high) = (count, count)
    }
    return range.high == 0 ? nil : .test(.rank(range))
  }

  private mutating func addRankPredicates() {
    pass("RankPredicate", "in|among|within|from|of|inside|into|at Tops", "@ranked ~in|among|within Tops")
    rule("RankPredicate", "FilledTop @and ~also ~in FilledTop") { .test(.both($0.test(0), $0.test(1))) }
    pass("RankPredicate", "in|among ~the Tops of|from|in|for the_ranking|the_list")
    rule("RankPredicate", "outside|outside_of|beyond Tops") { .test(.not($0.test(0))) }
    words("@placed", "rank|ranks|ranked|placed|rated|positioned")
    words("@comes", "come|comes|came|stand|stands|stood|finish|finishes|finished")
    pass("RankPredicate", "Bound", "@comes Bound")
    for pattern in ["@placed Bound", "@placed NumberBound", "@are @placed Bound", "@comes NumberBound"] {
      rule("RankPredicate", pattern) { .test($0.test(0).settled) }
    }
    for pattern in ["Bound", "NumberBound"] { rule("RankBound", pattern) { .test($0.test(0).settled) } }
    rule("RankPredicate", "~@comes Bound in|for|by|on|of ~the Rankings") { .test($0.test(0).filled($0.names(1))) }
    for pattern in [
      "@placed Bound in|for|by|on|of ~the Rankings", "@ranked NumberBound in|for|by ~the Rankings",
      "@placed Bound in|for|by ~the rank|ranking of Rankings", "@ranked Bound in ~the Rankings @rank",
      "holds|hold|has|have|takes|take|took|occupies RankBound ~place|position in|for|by|on ~the Rankings",
    ] {
      rule("RankPredicate", pattern) { .test($0.test(0).settled.filled($0.names(1))) }
    }
    for pattern in [
      "~with|whose|have|has|having ~@a rank|position ~of|is RankBound in|for|by ~the Rankings"
    ] {
      rule("RankPredicate", pattern) { .test($0.test(0).filled($0.names(1))) }
    }
    for pattern in [
      "with|whose|have|has|having ~@a Rankings rank|ranking|position ~is|of|was RankBound",
      "with|whose|have|has ~@a Rankings @rank ~is|of|was RankBound",
      "in|for|by ~the Rankings with ~@a rank RankBound",
    ] {
      rule("RankPredicate", pattern) { .test($0.test(1).filled($0.names(0))) }
    }
    rule("RankPredicate", "@with ~@a Rankings rank RankBound @and ~@a Rankings rank RankBound") {
      .test(.both($0.test(1).filled($0.names(0)), $0.test(3).filled($0.names(2))))
    }
    for pattern in [
      "@ranked in|for|by|on ~the Rankings", "appear|appears|appearing|are|is|listed|included in ~the Rankings",
      "in|from ~the RankingNames @rankings", "with|have|has|having ~an|a|the Rankings rank|ranking|position",
      "in Rankings",
    ] {
      let cost: Cost =
        pattern == "in Rankings"
        ? .second(2) : pattern.hasPrefix("appear") ? .second() : pattern.hasPrefix("in|from") ? .piece : .none
      rule("AnyRank", pattern, cost: cost) { .test(Test.rank(RankRange()).filled($0.names(0))) }
    }
    rule("AnyRank", "ranked") { .test(.rank(RankRange(place: $0.words))) }
    pass("RankPredicate", "AnyRank")
    for pattern in [
      "no|without|lacking|with_no|have_no|has_no ~an|a|any Rankings rank|ranking|position",
      "without ~a|any rank in|for Rankings",
    ] {
      rule("RankPredicate", pattern) { .test(.not(Test.rank(RankRange()).filled($0.names(0)))) }
    }
    for pattern in ["unranked|not_ranked in|by|for ~the Rankings", "not in ~the RankingNames @rankings"] {
      rule("RankPredicate", pattern) { .test(.not(Test.rank(RankRange()).filled($0.names(0)))) }
    }
  }

  /// "who left the top ten", "in the top ten in 2021 but not in 2022".
  private mutating func addCrossings() {
    words("Crossing", "entered|joined|broke into|moved into|rose into|climbed into|jumped into", .direction(.new))
    words("Crossing", "new in|newcomers to", .direction(.new))
    words("Crossing", "enter|enters|entering|made it into|made it to|climbed to|moved up into", .direction(.new))
    words("Crossing", "rose to|moved to|new to", .direction(.new))
    words("Crossing", "left|dropped out of|fell out of|slipped out of|dropped off|fell off", .direction(.gone))
    words("Crossing", "moved out of|fell from", .direction(.gone))
    words("Crossing", "leave|leaves|leaving|moved from|dropped from|are no longer in|no longer in", .direction(.gone))
    words("Crossing", "slid out of|went out of", .direction(.gone))
    words("Crossing", "stayed in|remained in|are still in|still in|stay in|remain in|is still in", .direction(.same))
    words("Crossing", "kept a place in", .direction(.same))
    rule("Crossed", "Crossing Tops Time?") { parts in Self.crossed(&parts, hasTime: true) }
    rule("Crossed", "Crossing Tops InYear") { parts in Self.crossed(&parts, hasTime: false) }
    for pattern in [
      "RankPredicate InYear but_not|and_not InYear", "RankPredicate InYear but_no_longer InYear",
    ] {
      rule("Crossed", pattern) {
        let time = Time(years: [$0.year(1), $0.year(2)])
        guard time.years[0].year != time.years[1].year else { return nil }
        return .test(.moved($0.test(0), Crossed(kind: .named, time: time)))
      }
    }
    pass("RankPredicate", "Crossed")
  }

  private static func crossed(_ parts: inout Parts, hasTime: Bool) -> Value? {
    let kind: Crossed.Kind =
      switch parts.direction(0) {
      case .new: .new
      case .gone: .gone
      default: .same
      }
    let test = parts.test(1)
    guard parts.has(2) else { return .test(.moved(test, Crossed(kind: kind, time: Time()))) }
    let time = hasTime ? parts.time(2) : Time(years: [parts.year(2)])
    return .test(.moved(test, Crossed(kind: kind, time: time)))
  }
}
