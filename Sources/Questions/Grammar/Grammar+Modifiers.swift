/// What stands before and behind the word for the rows.
extension Grammar {
  mutating func addModifiers() {
    addOrders()
    addBefore()
    addBehind()
  }

  private mutating func addOrders() {
    words("Superlative", "shortest|fastest|quickest|briefest", .superlative(.shortest))
    words("Superlative", "longest|slowest", .superlative(.longest))
    words("Superlative", "best|highest ranked|highest ranking|highest rated|best ranked|leading", .superlative(.best))
    words("Superlative", "best rated|finest", .superlative(.best))
    words("Superlative", "strongest|top ranked|top rated|top ranking|most highly ranked", .superlative(.best))
    words("Superlative", "top notch|highest placed|top", .superlative(.best))
    words("Superlative", "worst|lowest ranked|lowest ranking|worst ranked|lowest rated|bottom", .superlative(.worst))
    words("Superlative", "weakest|lowest placed", .superlative(.worst))
    words("BestRank", "best|highest|first", .superlative(.best))
    words("BestRank", "worst|lowest", .superlative(.worst))
    words("Superlative", "best placed", .superlative(.best))
    words("Most", "most programs|the most programs|largest number of programs", .superlative(.mostPrograms))
    words("Most", "fewest programs|the fewest programs|least programs", .superlative(.fewestPrograms))
    words("Most", "smallest number of programs", .superlative(.fewestPrograms))
    words("Frequent", "most common|commonest|most frequent|most covered", .superlative(.mostCommon))
    words("Frequent", "most widely covered|most taught|most offered|most listed", .superlative(.mostCommon))
    words("Frequent", "least common|rarest|least frequent|least covered|least taught", .superlative(.leastCommon))
    words("Frequent", "least offered", .superlative(.leastCommon))
    rule("Order", "Superlative") { .order(RowOrder(superlative: $0.superlative(0), place: $0.words)) }
    for pattern in ["Number Superlative", "Superlative Number"] {
      let isNumberFirst = pattern.hasPrefix("Number")
      rule("Order", pattern) {
        let (number, superlative) = ($0.number(isNumberFirst ? 0 : 1), $0.superlative(isNumberFirst ? 1 : 0))
        guard number.count != nil else { return nil }
        return .order(RowOrder(superlative: superlative, count: number, place: $0.words))
      }
    }
    rule("Order", "Ordinal Superlative") {
      let nth = $0.number(0)
      guard nth.count != nil else { return nil }
      return .order(RowOrder(superlative: $0.superlative(1), place: $0.words, nth: nth))
    }
    for pattern in ["number|no|# Number", "Ordinal ranked|placed|rated"] {
      rule("NthOrder", pattern) {
        let nth = $0.number(0)
        guard nth.count != nil else { return nil }
        return .order(RowOrder(superlative: .best, place: $0.words, nth: nth))
      }
    }
    rule("FrequentOrder", "Frequent") { .order(RowOrder(superlative: $0.superlative(0))) }
    for pattern in ["Number Frequent", "top Number Frequent"] {
      rule("FrequentOrder", pattern) {
        guard $0.number(0).count != nil else { return nil }
        return .order(RowOrder(superlative: $0.superlative(1), count: $0.number(0)))
      }
    }
    addOrderPhrases()
  }

  private mutating func addOrderPhrases() {
    for verb in ["@with", "@offer"] {
      rule("OrderPhrase", "\(verb) ~the Most") { .order(RowOrder(superlative: $0.superlative(0))) }
      rule("OrderPhrase", "\(verb) ~the BestRank RankingNames? rank|ranking|position") {
        let superlative = $0.superlative(0)
        guard $0.has(1) else { return .order(RowOrder(superlative: superlative, place: $0.words)) }
        guard case .one(let ranking) = $0.names(1) else { return nil }
        return .order(RowOrder(superlative: superlative, ranking: ranking))
      }
      for (word, superlative) in [("shortest", Superlative.shortest), ("longest", .longest)] {
        rule("OrderPhrase", "\(verb) ~the \(word) duration|length|program|programs") { _ in
          .order(RowOrder(superlative: superlative))
        }
      }
    }
    for (words, superlative) in [
      ("least_time|shortest_time|shortest", Superlative.shortest), ("most_time|longest_time|longest", .longest),
    ] {
      rule("OrderPhrase", "@take ~the \(words)") { _ in .order(RowOrder(superlative: superlative)) }
    }
    rule("OrderPhrase", "~are|is covered|taught|offered by ~the most_programs|most_schools") { _ in
      .order(RowOrder(superlative: .mostCommon))
    }
    rule("OrderPhrase", "@are ~the Superlative") {
      .order(RowOrder(superlative: $0.superlative(0), place: $0.words))
    }
    rule("OrderPhrase", "@are ~the Frequent") { .order(RowOrder(superlative: $0.superlative(0))) }
    rule("OrderPhrase", "come|comes|came|ranked|ranks ~in last|last_place") {
      .order(RowOrder(superlative: .worst, place: $0.words))
    }
    rule("OrderPhrase", "@are ~in last|last_place") {
      .order(RowOrder(superlative: .worst, place: $0.words))
    }
    rule("OrderPhrase", "by ~their RankingName rank|ranking") {
      .order(RowOrder(superlative: .best, ranking: $0.name(0), isSort: true))
    }
    for by in ["sorted|ordered|ranked|sort|order|rank by", "in_order_of|in_the_order_of|according_to|by_order_of"] {
      rule("OrderPhrase", "\(by) ~their Rankings ~rank|ranking") {
        guard case .one(let ranking) = $0.names(0) else { return nil }
        return .order(RowOrder(superlative: .best, ranking: ranking, isSort: true))
      }
      rule("OrderPhrase", "\(by) ~their rank|ranking ~in|for Rankings?") {
        guard $0.has(0) else { return .order(RowOrder(superlative: .best, place: $0.words, isSort: true)) }
        guard case .one(let ranking) = $0.names(0) else { return nil }
        return .order(RowOrder(superlative: .best, ranking: ranking, isSort: true))
      }
      rule("OrderPhrase", "\(by) ~their duration|length|shortest_duration") { _ in
        .order(RowOrder(superlative: .shortest, isSort: true))
      }
    }
  }

  private mutating func addBefore() {
    rule("Before", "Topics", cost: .piece) { .modifier(.test($0.names(0).test(Test.about))) }
    rule("Before", "Places", cost: .piece) {
      // A university is named by its city more often than the other way round.
      if $0.names(0).parts.contains(where: { $0.name.kind == .city }) { $0.cost.second += 1 }
      return .modifier(.test($0.names(0).test(Test.has)))
    }
    for pattern in ["PlaceAdjectives", "PlaceAdjectives based"] {
      rule("Before", pattern, cost: .piece) { .modifier(.test($0.names(0).test(Test.has))) }
    }
    rule("Before", "non|not PlaceAdjectives", cost: .piece) { .modifier(.test(.not($0.names(0).test(Test.has)))) }
    rule("Before", "non|not Places", cost: .piece) { .modifier(.test(.not($0.names(0).test(Test.has)))) }
    rule("Before", "Owner", cost: .piece) { .modifier(.test($0.names(0).test(Test.has))) }
    rule("Before", "Delivery", cost: .piece) { .modifier(.test(.has($0.name(0)))) }
    rule("Before", "Degree", cost: .piece) { .modifier(.test(.has($0.name(0)))) }
    rule("Before", "@masters ~s", cost: .piece) { _ in .modifier(.test(.masters)) }
    rule("Before", "@masters or Delivery", cost: .piece) { .modifier(.test(.any([.masters, .has($0.name(0))]))) }
    rule("Before", "LengthPre", cost: .piece) { .modifier(.test($0.test(0))) }
    rule("Before", "RankingNames", cost: .piece) { .modifier(.rankings($0.names(0))) }
    rule("Before", "Order", cost: .piece) { .modifier(.order($0.order(0))) }
    rule("Before", "NthOrder", cost: .piece) { .modifier(.order($0.order(0))) }
    rule("Before", "Places s", cost: .piece) {
      if $0.names(0).parts.contains(where: { $0.name.kind == .city }) { $0.cost.second += 1 }
      return .modifier(.test($0.names(0).test(Test.has)))
    }
    rule("Before", "tied|tying", cost: .piece) { .modifier(.test(.rank(RankRange(kind: .tied, place: $0.words)))) }
    rule("Before", "FrequentOrder", cost: .piece) { .modifier(.order($0.order(0))) }
    rule("Before", "Year", cost: .piece) { .modifier(.year($0.year(0))) }
    rule("Before", "FilledTop", cost: .piece) { .modifier(.test($0.test(0))) }
    pass("Before", "@all Before")
  }

  private mutating func addBehind() {
    rule("Behind", "Statements", cost: .piece) { .modifier(.test($0.test(0))) }
    pass("Behind", "@that Behind")
    rule("Behind", "OrderPhrase", cost: .piece) { .modifier(.order($0.order(0))) }
    rule("Behind", "in|for|of|by|on|at|within ~the Rankings", cost: Cost(pieces: 2)) {
      .modifier(.rankings($0.names(0)))
    }
    rule("Behind", "RankingNames", cost: Cost(pieces: 3)) { .modifier(.rankings($0.names(0))) }
    rule("Behind", "InYear", cost: .piece) { .modifier(.year($0.year(0))) }
    pass("Behind", ", Behind", "@exist Behind")
    rule("Behind", "and|with|including|showing ~their|its ~the Attribute", cost: .piece) {
      .modifier(.column($0.attribute(0)))
    }
    for (word, attribute) in [("cities|towns", Attribute.city), ("states", .state), ("countries", .country)] {
      rule("Behind", "and|with|including|showing ~their|its ~the \(word)", cost: .piece) { _ in
        .modifier(.column(attribute))
      }
    }
    rule("Behind", "Places", cost: Cost(second: 1, pieces: 1)) { .modifier(.test($0.names(0).test(Test.has))) }
    rule("Behind", "Owner", cost: Cost(second: 1, pieces: 1)) { .modifier(.test($0.names(0).test(Test.has))) }
  }
}
