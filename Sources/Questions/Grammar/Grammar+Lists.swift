/// Questions for rows and for their number.
extension Grammar {
  mutating func addLists() {
    addOpenings()
    addListQuestions()
    addVerbQuestions()
    addCounts()
    addWhere()
  }

  /// How a question may begin and end.
  private mutating func addOpenings() {
    pass("@opening", "@show", "@show @listOf", "@can @show", "@wish", "@wish @listOf", "@please @opening")
    pass(
      "@asking", "@which", "@which @are", "@which @are ~the", "@show @which @are", "@show @which", "@can @show @which")
    pass("@asking", "~@please @opening", "do you know @which")
    pass(
      "@opening", "do|does ~you have|know|list", "i want a", "@please", "to", "any", "what_about|how_about",
      "do you know ~of",
      "@wish to @show")
    pass("@closing", "@please", ", @please", "@exist", "@exist ?", "@please @please")
    pass("@opening", "i want to do ~a", "i want do ~a", "i want to study in")
  }

  private mutating func addListQuestions() {
    rule("Question", "~@asking Query ~@closing") { .request(.list($0.rows(0))) }
    rule("Question", "~@asking ~the|all|all_the @rankingsNoun ~@closing") { _ in
      .request(.list(Rows(noun: .rankings, isPlural: true)))
    }
    rule("Question", "@howMany @rankingsNoun ~@closing") { _ in .request(.count(Rows(noun: .rankings, isPlural: true)))
    }
    rule("Question", "which|what Attribute do|does Query give|have|offer|award") { parts in
      Self.list(&parts, parts.rows(1).with(.column(parts.attribute(0))))
    }
    for pattern in ["~@factOpening Attribute and Attribute of|for Owner"] {
      rule("Question", pattern) { parts in
        let rows = Rows(noun: .programs, isPlural: true, tests: [parts.names(2).test(Test.has)])
        let first = rows.with(.column(parts.attribute(0)))
        return Self.list(&parts, first?.with(.column(parts.attribute(1))))
      }
    }
    for pattern in [
      "in which|what Head ~can i|you|one ~can learn|study|do Topics",
      "which|what Head can i|you|one learn|study|do Topics in|at",
      "in|at which|what Head can|could|may|do|should i|you|one|we learn|study|do|take Topics",
    ] {
      rule("Question", pattern) { parts in
        Self.list(&parts, parts.rows(0).with(.test(parts.names(1).test(Test.covers)))?.filled())
      }
    }
    rule("Question", "~@opening ImpliedQuery ~@closing") { .request(.list($0.rows(0))) }
    rule("Question", "which|what Head @are ~the Order ~@closing") {
      Self.list(&$0, $0.rows(0).with(.order($0.order(1))))
    }
    words("@who", "who|who else|which one|which ones|whom|everyone|everybody|anyone|anybody|all those|all who")
    rule("WhoRows", "@who Behind") { Self.rows(Rows(noun: .universities, isPlural: false), $0.modifier(0)) }
    rule("WhoRows", "who_is|who_s|who_are|who_was|whos Predicate") {
      Self.rows(Rows(noun: .universities, isPlural: false), .test($0.test(0)))
    }
    rule("WhoRows", "who @are Ordinal ~best|ranked @in Places") {
      let nth = $0.number(0)
      guard nth.count != nil else { return nil }
      let order = RowOrder(superlative: .best, place: $0.words, nth: nth)
      let rows = Rows(noun: .universities, isPlural: false, tests: [$0.names(1).test(Test.has)], order: order)
      return .rows(rows)
    }
    rule("WhoRows", "WhoRows Behind") { Self.rows($0.rows(0), $0.modifier(1)) }
    rule("Question", "WhoRows ~@closing") { parts in Self.list(&parts, parts.rows(0).filled()) }
    rule("Question", "Attribute of|for Query") { parts in
      Self.list(&parts, parts.rows(1).with(.column(parts.attribute(0))))
    }
  }

  static func list(_ parts: inout Parts, _ rows: Rows?) -> Value? {
    guard let rows else { return nil }
    if rows.isOpen { parts.cost.open += 1 }
    return .request(.list(rows))
  }

  /// "what tracks does CMU offer", "what does Stanford teach", "what can I study at Columbia".
  private mutating func addVerbQuestions() {
    for pattern in [
      "~@asking Head do|does|can|did|are Owner @offer", "~@asking Head do|does Owner @cover",
      "~@asking Head do|does Owner @teach",
      "~@asking Head do|does Owner list",
      "~@asking Head has|have Owner",
      "~@asking Head do|does ~the program|programs at|of|from Owner @offer",
      "~@asking Head do|does ~the program|programs at|of Owner @cover",
      "~@asking Head offered|taught|covered by|at Owner",
      "~@asking Head can|do|does|could|should i|you|we|one take|study|do at|in|with Owner",
    ] {
      rule("Question", pattern) { parts in
        let test = parts.names(1).test(Test.has)
        return Self.list(&parts, parts.rows(0).with(.test(test))?.filled())
      }
    }
    rule("Question", "in|at which|what Head is|are Topics taught|covered|offered|included") { parts in
      Self.list(&parts, parts.rows(0).with(.test(parts.names(1).test(Test.taught)))?.filled())
    }
    rule("Question", "in|at which|what Head is|are Topics a_core_course|a_course") { parts in
      Self.list(&parts, parts.rows(0).with(.test(parts.names(1).test(Test.course)))?.filled())
    }
    for (verbs, noun) in [
      ("teach|teaches", Noun.courses), ("focus_on|cover|study|specialize_in|research", .focusAreas),
      ("offer|provide|have", .programs),
    ] {
      rule("Question", "what do|does Owner \(verbs)") {
        .request(.list(Rows(noun: noun, isPlural: true, tests: [$0.names(0).test(Test.has)])))
      }
    }
    rule("Question", "what can|could i|you|one|we study|learn at|in Owner") {
      .request(.list(Rows(noun: .focusAreas, isPlural: true, tests: [$0.names(0).test(Test.has)])))
    }
    for pattern in ["what do you have on|about|for|from Owner"] {
      rule("Question", pattern) {
        .request(.list(Rows(noun: .programs, isPlural: true, tests: [$0.names(0).test(Test.has)])))
      }
    }
  }

  private mutating func addCounts() {
    rule("Question", "@howMany ~different|distinct Query ~@closing") { Self.count($0.rows(0)) }
    rule("Question", "@please @howMany Query ~@closing") { Self.count($0.rows(0)) }
    rule("Question", "@opening @howMany Query ~@closing") { Self.count($0.rows(0)) }
    for pattern in [
      "@howMany Head do|does|can Owner @offer", "@howMany Head do|does|can Owner @cover",
      "@howMany Head do|does|can Owner @teach",
      "@howMany Head do|does Owner list", "@howMany Head do|does|are the_catalog|your_catalog|it @offer Behind?",
      "@howMany Head do|does the_catalog|your_catalog hold|contain|include|know Behind?",
    ] {
      let isOfOwner = pattern.contains("Owner")
      rule("Question", pattern) { parts in
        guard isOfOwner else {
          let rows = parts.rows(0)
          guard parts.has(1) else { return Self.count(rows) }
          return rows.with(parts.modifier(1))?.filled().flatMap { Self.count($0) }
        }
        let test = parts.names(1).test(Test.has)
        return parts.rows(0).with(.test(test)).flatMap { Self.count($0) }
      }
    }
  }

  private static func count(_ rows: Rows) -> Value? {
    rows.order == nil && rows.count == nil ? .request(.count(rows)) : nil
  }

  /// "where can I study robotics": universities with their places.
  private mutating func addWhere() {
    for verbs in ["study|learn|do|take|find|get", "study|learn|do ~both"] {
      rule("Question", "where can|could|should i|you|we|one \(verbs) ~a Topics ~@closing") { parts in
        Self.whereRows(parts.names(0).test(Test.covers), []).map { .request(.list($0)) }
      }
      rule("WhereRows", "where can|could|should i|you|we|one \(verbs) Topics") { parts in
        Self.whereRows(parts.names(0).test(Test.covers), []).map { .rows($0) }
      }
    }
    rule("WhereRows", "WhereRows Behind") { Self.rows($0.rows(0), $0.modifier(1)) }
    rule("Question", "WhereRows ~@closing") { parts in Self.list(&parts, parts.rows(0).filled()) }
    rule("Question", "i want to study|learn Topics ~@closing , where can i go|study|do_that") { parts in
      Self.whereRows(parts.names(0).test(Test.covers), []).map { .request(.list($0)) }
    }
    rule("Question", "i want to study|learn Topics Behind , where can i go|study|do_that") { parts in
      Self.whereRows(parts.names(0).test(Test.covers), [])?.with(parts.modifier(1))?.filled().map {
        .request(.list($0))
      }
    }
    for pattern in ["where @are ~located ~the Query", "where can i find|get ~the Query"] {
      rule("Question", pattern) { parts in
        var rows = parts.rows(0)
        guard rows.noun == .programs || rows.noun == .universities else { return nil }
        rows.noun = .universities
        return rows.with(.column(.location)).map { .request(.list($0)) }
      }
    }
  }

  private static func whereRows(_ test: Test, _ others: [Test]) -> Rows? {
    Rows(noun: .universities, isPlural: true, tests: [test] + others, columns: [.location])
  }
}
