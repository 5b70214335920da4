/// Names, and lists of them.
extension Grammar {
  mutating func addNames() {
    pass("Topic", "Area")
    pass("Topic", cost: .second(), "Course")
    pass("Topic", cost: .second(2), "Track", "ProgramName")
    pass(
      "Place", "State", "City", "Country", "~the State state", "~the state|state_of State", "~the city|city_of City",
      "~the Country",
      "~the Region")
    for (one, form) in [
      ("Topic", "Topics"), ("Place", "Places"), ("University", "Universities"), ("RankingName", "RankingNames"),
      ("PlaceAdjective", "PlaceAdjectives"),
    ] { addList(of: one, as: form) }
    pass("Owner", "Universities", "Universities s", "the Universities")
    pass("Rankings", "RankingNames", "~the RankingNames @rankings", "~the @rankings in|for|of RankingNames")
    rule("Rankings", "both|both_the|the_two rankings|research_rankings|lists") { parts in
      guard parts.rankings.count == 2 else { return nil }
      return .names(.all(parts.rankings.map { .one(Mention(ranking: $0.slug)) }))
    }
    rule("Rankings", "all|all_the rankings") { parts in
      guard !parts.rankings.isEmpty else { return nil }
      return .names(.all(parts.rankings.map { .one(Mention(ranking: $0.slug)) }))
    }
    rule("Rankings", "RankingNames and ~also of|in|for|by ~the RankingNames") {
      .names(.all(($0.names(0).parts + $0.names(1).parts).map { .one($0) }))
    }
    rule("Rankings", "Rankings but_not ~in|of|for|by ~the RankingNames") {
      .names(.all([$0.names(0), .not($0.names(1))]))
    }
  }

  /// One of a kind, or several: "A, B and C", "either A or B", "neither A nor B", "A but not B".
  private mutating func addList(of one: String, as form: String) {
    let (commas, ands, ors) = (one + "Commas", one + "Ands", one + "Ors")
    @Sendable func more(_ parts: inout Parts) -> Value {
      .names(.all((parts.names(0).together ?? []).map { .one($0) } + [.one(parts.name(1))]))
    }
    rule(commas, one) { .names(.all([.one($0.name(0))])) }
    rule(commas, "\(commas) , \(one)") { more(&$0) }
    rule(ands, "\(commas) ~, @and ~, ~also|the \(one)") { more(&$0) }
    rule(ands, "\(ands) @and \(one)") { more(&$0) }
    rule(ors, "\(commas) ~, @or \(one)") { more(&$0) }
    rule(ors, "\(ors) @or \(one)") { more(&$0) }
    rule(ors, "\(one) / \(one)") { .names(.all([.one($0.name(0)), .one($0.name(1))])) }
    rule(form, one) { .names(.one($0.name(0))) }
    pass(form, ands)
    if one == "Topic" {
      for several in [ands, ors] {
        rule(form, "one_of|any_of|at_least_one_of \(several)") { .names($0.names(0).either) }
      }
      rule(form, "both \(ands)") { .names(.each(($0.names(0).together ?? []).map { .one($0) })) }
      rule(form, "\(commas) @and both \(ands)") {
        .names(.all((($0.names(0).together ?? []) + ($0.names(1).together ?? [])).map { .one($0) }))
      }
    } else {
      pass(form, "both \(ands)")
    }
    rule(form, "\(commas) , \(one)") { more(&$0) }
    rule(form, ors) { .names($0.names(0).either) }
    rule(form, "either \(ors)") { .names($0.names(0).either) }
    rule(form, "neither \(ors)") { .names(.not($0.names(0).either)) }
    rule(form, "\(form) @but not|no|without ~in|at|of|for \(form)") { .names(.all([$0.names(0), .not($0.names(1))])) }
  }
}

extension Form {
  /// The same parts, of which one is enough.
  fileprivate var either: Form {
    if case .all(let forms) = self { .any(forms) } else { self }
  }
}

extension Mention {
  /// A ranking that no word names.
  init(ranking slug: String) { self.init(name: Name(kind: .ranking, target: slug), words: WordSet()) }
}
