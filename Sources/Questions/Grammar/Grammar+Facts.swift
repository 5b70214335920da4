/// One thing about named universities, and universities side by side.
extension Grammar {
  mutating func addFacts() {
    addFactQuestions()
    addAskedFacts()
    addComparisons()
    rule("Question", "~@opening University ~@closing") { .request(.show($0.name(0))) }
    for pattern in [
      "~@please tell_me|show_me|show|information|info|details about|on University", "tell_me ~more about University",
      "~@please list|show|give|tell ~me|us everything|all about|on University", "everything|all about|on University",
      "what do you know about University", "show_me University",
      "~@please @show ~all ~the|all details|information|info|facts on|about|of|for University",
      "~all ~the details|information|info|facts on|about|of|for University",
      "University details|information|info|facts",
      "~@please ~@show ~me|us everything|all ~that you_have|you_know|there_is|is_known on|about|of University",
      "what is there|known about|on University", "please list everything you have about|on University",
    ] {
      rule("Question", pattern) { .request(.show($0.name(0))) }
    }
  }

  private mutating func addFactQuestions() {
    pass(
      "FactOwner", "Owner", "Owner ~s @program", "Owner ~s @masters", "~the @program at|of|from Owner",
      "~the Owner @program")
    pass(
      "@factOpening", "what @are ~the", "what", "@show ~the", "@which @are ~the", "@can @show ~the", "the",
      "~@please @show ~me ~the")
    for pattern in [
      "~@factOpening Attribute of|for|at ~the FactOwner ~@closing",
      "what|which Attribute do|does|has|have ~the FactOwner @offer", "what|which Attribute has|have ~the FactOwner",
      "what|which Attribute @are ~the FactOwner ~@closing",
    ] {
      rule("Question", pattern) { Self.fact($0.attribute(0), $0.names(1)) }
    }
    for pattern in ["~@factOpening FactOwner ~s Attribute ~@closing"] {
      rule("Question", pattern) { Self.fact($0.attribute(1), $0.names(0)) }
    }
    for (word, attribute) in [("city|town", Attribute.city), ("state", .state), ("country", .country)] {
      for pattern in [
        "in|at which|what \(word) @are FactOwner ~@located", "which|what \(word) @are FactOwner ~@located ~in",
      ] {
        rule("Question", pattern) { Self.fact(attribute, $0.names(0)) }
      }
      rule("Question", "FactOwner @are ~@located in which|what \(word)") { Self.fact(attribute, $0.names(0)) }
    }
  }

  private static func fact(_ attribute: Attribute, _ names: Form<Mention>) -> Value? {
    guard case .some(let parts) = names.isPlain ? names.parts : nil else { return nil }
    return .request(.fact(attribute, of: parts))
  }

  /// "how long is the CMU program", "where is Georgia Tech".
  private mutating func addAskedFacts() {
    words("@howLong", "how long|how many months|how many years|how much time|how fast|how quickly")
    for pattern in [
      "@howLong @are ~the FactOwner ~@closing", "@howLong do|does ~the FactOwner take|last|run",
      "@howLong do|does it take at FactOwner",
      "@howLong do|does|will|would it take to finish|complete|do ~at|from FactOwner",
      "@howLong must|should|do|would|will i|you|one study|stay at FactOwner",
      "@howLong takes|lasts ~the FactOwner", "@howLong do|does the @program at|of FactOwner take|last",
      "@howLong do|does FactOwner s @masters take|last", "@howLong do|does studying at FactOwner take",
    ] {
      rule("Question", pattern) { Self.fact(.duration, $0.names(0)) }
    }
    for pattern in [
      "where @are FactOwner ~@located ~@closing", "where @are @located FactOwner",
      "where can|could i|you|one find FactOwner", "where FactOwner @are",
    ] {
      rule("Question", pattern) { Self.fact(.location, $0.names(0)) }
    }
  }

  private mutating func addComparisons() {
    addPairs()
    for pattern in [
      "compare|contrast|comparing Pair", "~@factOpening comparison|difference|differences of|between Pair",
      "how do|does Pair compare|differ", "how do|does Against", "Versus",
      "what_is|what_s|whats ~the difference between Pair",
      "compare VersusPair", "compare ~the @program at|of|from Pair", "~@show Pair side_by_side",
      "put Pair side_by_side",
      "Pair ~, side_by_side|compared",
    ] {
      rule("Question", pattern) { Self.compared($0.names(0)) }
    }
    rule("Question", "what_is|what_s|whats|what_are|what_does ~an|a|the Topics ~mean|stand_for") {
      .request(.definition($0.names(0).parts))
    }
    rule("Question", "Attribute") { .request(.fact($0.attribute(0), of: [])) }
    rule("Question", "UniversityCommas , University") {
      Self.compared(.all(($0.names(0).parts + [$0.name(1)]).map { .one($0) }))
    }
    rule("Question", "compare|contrast") { _ in .request(.compare([])) }
    for pattern in ["compare|comparing ~the Attribute of|for Pair", "Attribute of Versus"] {
      rule("Question", pattern) { Self.fact($0.attribute(0), $0.names(1)) }
    }
    rule("Question", "compare Pair by|on|in ~their Attribute") { Self.fact($0.attribute(1), $0.names(0)) }
  }

  private mutating func addPairs() {
    pass("Pair", "Universities")
    for pattern in ["University with|to|and|against ~that_of University"] { rule("Pair", pattern) { Self.pair(&$0) } }
    rule("Pair", "University with|to|against Universities") {
      guard let others = $0.names(1).together, others.count > 1 else { return nil }
      return .names(.all(([$0.name(0)] + others).map { .one($0) }))
    }
    for pattern in ["University compare|differ|stand with|to|against|from University"] {
      rule("Against", pattern) { Self.pair(&$0) }
    }
    for pattern in ["University vs|versus|against|v University", "University compared_to|compared_with University"] {
      rule("Versus", pattern) { Self.pair(&$0) }
    }
    rule("Versus", "Versus vs|versus University") { .names(.all(($0.names(0).parts + [$0.name(1)]).map { .one($0) })) }
    pass("VersusPair", "Versus")
  }

  private static func pair(_ parts: inout Parts) -> Value { .names(.all([.one(parts.name(0)), .one(parts.name(1))])) }

  private static func compared(_ names: Form<Mention>) -> Value? {
    guard let parts = names.together, Set(parts.map(\.name)).count == parts.count else { return nil }
    return .request(.compare(parts))
  }
}
