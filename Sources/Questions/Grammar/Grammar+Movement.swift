/// What changed between two editions.
extension Grammar {
  mutating func addMovement() {
    addDirections()
    addMovementParts()
    addMovementQuestions()
  }

  private mutating func addDirections() {
    words("Direction", "moved|move|moves|mover|movers|movement|movements|moving|shifted|shifts", .direction(.changed))
    words("Direction", "changed|change|changes|changing", .direction(.changed))
    words("Direction", "changed rank|changed place|changed position|what changed", .direction(.changed))
    words("Direction", "rose|rise|rises|risen|rising|climb|climbed|climbing|climbers|climber", .direction(.risen))
    words("Direction", "improve|improved|improving", .direction(.risen))
    words("Direction", "gain|gained|moved up|went up|go up|gone up|gained places|gaining", .direction(.risen))
    words("Direction", "got better|risers|riser|improvement|gainers|winners", .direction(.risen))
    words("Direction", "fell|fall|falls|fallen|falling|drop|dropped|dropping|drops|decline", .direction(.fallen))
    words("Direction", "declined|slipped|slip|sank", .direction(.fallen))
    words("Direction", "lost places|losers|moved down|went down|go down|gone down|got worse", .direction(.fallen))
    words("Direction", "lost ground|worsened|fallers|slid", .direction(.fallen))
    words("Direction", "new|newcomer|newcomers|new entries|new entry|entered|joined|new entrants", .direction(.new))
    words("Direction", "changed places|changed ranks|changed positions|swapped places", .direction(.changed))
    words("Direction", "new universities|new schools|new ones|came in new|new arrivals|came in", .direction(.new))
    words("Direction", "appeared for the first time|are new|is new", .direction(.new))
    words("Direction", "not change|not changed|no change|no changes|stayed put|remained|not move", .direction(.same))
    words("Direction", "stayed where they were|remained at the same place|kept the same rank", .direction(.same))
    words("Direction", "remained where they were|stayed at the same place|kept the same place", .direction(.same))
    words("Direction", "remained unchanged|did not change|kept the same position", .direction(.same))
    words("Direction", "newly ranked|appeared", .direction(.new))
    words("Direction", "dropped out|left|disappeared|fell out|gone|removed|dropouts", .direction(.gone))
    words("Direction", "dropped out of|left out", .direction(.gone))
    words("Direction", "unchanged|stayed the same|did not move|not moved|stayed|remained the same", .direction(.same))
    words("Direction", "kept their rank|steady", .direction(.same))
    words("Direction", "held steady|kept their place|kept its rank|kept their position", .direction(.same))
  }

  private mutating func addMovementParts() {
    rule("Move", "~@are Direction") { .movement(MovementRequest(direction: $0.direction(0))) }
    rule("MovePart", "from|on|within ~the Rankings") { .movement(MovementRequest(rankings: $0.names(0))) }
    rule("MovePart", "in|of|from|into|to ~the Year RankingNames ~@rankings") {
      .movement(MovementRequest(rankings: $0.names(1), time: Time(years: [$0.year(0)])))
    }
    rule("MovePart", "in|for|to|into|of ~the Rankings") { .movement(MovementRequest(rankings: $0.names(0))) }
    rule("MovePart", "~the Rankings", cost: .piece) { .movement(MovementRequest(rankings: $0.names(0))) }
    rule("MovePart", "Time") { .movement(MovementRequest(time: $0.time(0))) }
    rule("MovePart", "InYear") { .movement(MovementRequest(time: Time(years: [$0.year(0)]))) }
    pass("Moves", "Move")
    rule("Moves", "Moves MovePart") { parts in parts.movement(0).with(parts.movement(1)).map { .movement($0) } }
    rule("MoveWho", "Head") { Self.movers($0.rows(0)) }
    rule("MoveWho", "Rows") { Self.movers($0.rows(0)) }
    rule("MoveWho", "Universities") { .movement(MovementRequest(tests: [$0.names(0).test(Test.has)])) }
  }

  /// Universities that may move.
  private static func movers(_ rows: Rows) -> Value? {
    guard rows.noun == .universities, rows.order == nil, rows.rankings == nil, rows.year == nil, rows.columns.isEmpty,
      !rows.hasRankColumn, rows.count == nil
    else { return nil }
    return .movement(MovementRequest(tests: rows.tests))
  }

  private mutating func addMovementQuestions() {
    for pattern in ["~@asking MoveWho ~that|which|who Moves", "have|has|did|had MoveWho Moves"] {
      rule("Question", pattern) { Self.movement($0.movement(0).with($0.movement(1))) }
    }
    for pattern in [
      "~@asking MoveWho with|who_have|that_have|that_had ~a|the @equal RankingNames @samePlace in Year and|as ~in Year",
      "~the @equal RankingNames @samePlace in Year and|as ~in Year",
    ] {
      let hasWho = pattern.contains("MoveWho")
      rule("Question", pattern) { parts in
        let first = hasWho ? 1 : 0
        let time = Time(years: [parts.year(first + 1), parts.year(first + 2)], isSince: true)
        let same = MovementRequest(direction: .same, rankings: parts.names(first), time: time)
        return Self.movement(hasWho ? parts.movement(0).with(same) : same)
      }
    }
    for pattern in [
      "~@asking MoveWho with|who_have|that_have|that_had ~a|the @equal RankingNames @samePlace in both|all years|editions",
      "~the @equal RankingNames @samePlace in both|all years|editions",
    ] {
      let hasWho = pattern.contains("MoveWho")
      rule("Question", pattern) { parts in
        let same = MovementRequest(direction: .same, rankings: parts.names(hasWho ? 1 : 0))
        return Self.movement(hasWho ? parts.movement(0).with(same) : same)
      }
    }
    for pattern in [
      "~@asking MoveWho whose Rankings rank|ranking|place|position Moves",
      "whose Rankings rank|ranking|place|position Moves", "~in Rankings ~, who ~has|have|had Moves",
      "~in Rankings ~, which|what Head ~has|have|had Moves",
    ] {
      let (hasWho, hasHead) = (pattern.contains("MoveWho"), pattern.contains("Head"))
      rule("Question", pattern) { parts in
        let named = MovementRequest(rankings: parts.names(hasWho ? 1 : 0))
        guard let moved = parts.movement(hasWho || hasHead ? 2 : 1).with(named) else { return nil }
        if hasWho { return Self.movement(parts.movement(0).with(moved)) }
        guard hasHead else { return Self.movement(moved) }
        guard case .movement(let who)? = Self.movers(parts.rows(1)) else { return nil }
        return Self.movement(who.with(moved))
      }
    }
    for pattern in [
      "which|what ranks|places|positions ~has|have Moves", "who did|do|does|has|have Moves",
      "who|which_ones ~has|have|had Moves", "what ~has|have|s|is|are Moves", "~@opening Moves",
      "who s|is|are|was|were Moves",
      "~@opening ~the Moves",
    ] {
      rule("Question", pattern) { Self.movement($0.movement(0)) }
    }
    for pattern in ["~@opening Rankings Moves", "how did ~the Rankings Moves"] {
      let asksHow = pattern.hasPrefix("how")
      rule("Question", pattern) {
        guard var movement = $0.movement(1).with(MovementRequest(rankings: $0.names(0))) else { return nil }
        if asksHow { movement.direction = .any }
        return Self.movement(movement)
      }
    }
    addEditionComparisons()
    addOwnMovement()
  }

  private static func movement(_ movement: MovementRequest?) -> Value? {
    guard let movement, movement.rankings?.isPlain ?? true else { return nil }
    return .request(.movement(movement))
  }

  /// "ML 2021 vs 2022", "what is the difference between the 2021 and 2022 AI ranking".
  private mutating func addEditionComparisons() {
    rule("Span", "Time") { .movement(MovementRequest(direction: .any, time: $0.time(0))) }
    rule("Span", "~the Rankings ~in|: Time") {
      .movement(MovementRequest(direction: .any, rankings: $0.names(0), time: $0.time(1)))
    }
    for pattern in [
      "Time in|for ~the Rankings", "between ~the Year and Year Rankings",
    ] {
      rule("Span", pattern) { parts in
        if pattern.hasPrefix("Time") {
          return .movement(MovementRequest(direction: .any, rankings: parts.names(1), time: parts.time(0)))
        }
        let time = Time(years: [parts.year(0), parts.year(1)], isSince: true)
        return .movement(MovementRequest(direction: .any, rankings: parts.names(2), time: time))
      }
    }
    for pattern in ["between|of ~the Rankings of|in|from|for Year and Year", "between ~the Rankings Year and Year"] {
      rule("Span", pattern) {
        let time = Time(years: [$0.year(1), $0.year(2)], isSince: true)
        return .movement(MovementRequest(direction: .any, rankings: $0.names(0), time: time))
      }
    }
    rule("RankedSpan", "~the Rankings Time") {
      .movement(MovementRequest(direction: .any, rankings: $0.names(0), time: $0.time(1)))
    }
    rule("Question", "RankedSpan") { Self.movement($0.movement(0)) }
    for opening in ["~@opening ~the", "what_is|what_s|whats ~the"] {
      rule("Question", "\(opening) difference|differences|comparison Span") { Self.movement($0.movement(0)) }
    }
    rule("Question", "compare ~the Rankings of|in|for Year and|with|to Year") {
      let time = Time(years: [$0.year(1), $0.year(2)], isSince: true)
      return Self.movement(MovementRequest(direction: .any, rankings: $0.names(0), time: time))
    }
    rule("Question", "how do|does ~the Year Rankings differ|compare from|to|with Year") {
      let time = Time(years: [$0.year(0), $0.year(2)], isSince: true)
      return Self.movement(MovementRequest(direction: .any, rankings: $0.names(1), time: time))
    }
  }

  /// "how did UCLA do in machine learning from 2021 to 2022", "how has Stanford's AI rank changed since 2021".
  private mutating func addOwnMovement() {
    rule("OwnPart", "Owner") { .movement(MovementRequest(tests: [$0.names(0).test(Test.has)])) }
    rule("OwnPart", "in|for ~the Rankings") { .movement(MovementRequest(rankings: $0.names(0))) }
    rule("OwnPart", "Rankings rank|ranking") { .movement(MovementRequest(rankings: $0.names(0))) }
    rule("OwnPart", "rank|ranking in|for ~the Rankings") { .movement(MovementRequest(rankings: $0.names(0))) }
    rule("OwnPart", "Time") { .movement(MovementRequest(time: $0.time(0))) }
    pass("Own", "OwnPart")
    rule("Own", "Own OwnPart") { parts in parts.movement(0).with(parts.movement(1)).map { .movement($0) } }
    for pattern in [
      "how did|do|does|has|have|is|are Own do|doing|done|change|changed|develop|move|fare Own?",
      "how did|do|does|has|have Own",
    ] {
      rule("Question", pattern) { parts in
        guard var movement = parts.has(1) ? parts.movement(0).with(parts.movement(1)) : parts.movement(0) else {
          return nil
        }
        guard movement.time?.isSince == true, movement.tests.count == 1 else { return nil }
        movement.direction = .any
        return Self.movement(movement)
      }
    }
    rule("Question", "Own") {
      var movement = $0.movement(0)
      guard movement.time?.isSince == true, movement.tests.count == 1 else { return nil }
      movement.direction = .any
      return Self.movement(movement)
    }
  }
}
