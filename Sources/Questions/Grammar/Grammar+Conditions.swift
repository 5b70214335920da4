/// What is true of a row: predicates, denied and joined.
extension Grammar {
  mutating func addConditions() {
    addTopicPredicates()
    addPlacePredicates()
    addListPredicates()
    addKnownPredicates()
    pass("Predicate", cost: .piece, "RankPredicate", "LengthPredicate")
    rule("Predicate", "Comparison Number @program") { .test(.programs($0.comparison(0), $0.number(1))) }
    for pattern in [
      "@with Amount @program", "@offer Amount @program", "of|covered_by|taught_by|offered_by|listed_by Amount @program",
      "Amount @program @cover",
    ] {
      rule("Predicate", pattern) { .test(.programs($0.amount(0).comparison, $0.amount(0).number)) }
    }
    for verb in ["@offer", "@with"] {
      rule("Predicate", "\(verb) ~@a Head", cost: .piece) { Self.programs($0.rows(0)) }
    }
    addDenials()
    addJoins()
  }

  /// "universities with one-year programs": programs of which all that is said is true.
  private static func programs(_ rows: Rows) -> Value? {
    let plain = Rows(noun: .programs, isPlural: rows.isPlural, tests: rows.tests)
    guard rows == plain, !rows.tests.isEmpty else { return nil }
    return .test(.each(rows.tests.map { if case .about(let name) = $0 { .degreeIn(name) } else { $0 } }))
  }

  /// "programs at universities in the ML top 5": what is said of a university whatever its programs are.
  private static func universities(_ rows: Rows) -> Value? {
    let plain = Rows(noun: .universities, isPlural: rows.isPlural, tests: rows.tests)
    guard rows == plain, !rows.tests.isEmpty, rows.tests.allSatisfy(\.isOfUniversityAlone) else { return nil }
    return .test(rows.tests.count == 1 ? rows.tests[0] : .each(rows.tests))
  }

  private mutating func addTopicPredicates() {
    for pattern in [
      "@cover Topics", "@offer Topics", "@cover ~the ~@area Topics",
      "@offer ~@a @program covering|that_cover|with|about Topics",
    ] {
      rule("Predicate", pattern, cost: .piece) { .test($0.names(0).test(Test.covers)) }
    }
    rule("Predicate", "@teach Topics", cost: .piece) { .test($0.names(0).test(Test.taught)) }
    rule("Predicate", "in Topics", cost: .piece) { .test($0.names(0).test(Test.about)) }
    for pattern in [
      "with|w Topics", "with|w ~@a ~focus_on|topic Topics", "for|of|about studying|learning Topics",
      "@about ~the ~@area Topics ~in_it", "@about ~the topic|field Topics ~in_it", "Topics in_it", "with Topics in_it",
    ] {
      rule("Predicate", pattern, cost: .piece) { .test($0.names(0).test(Test.covers)) }
    }
    for pattern in ["@without Topics", "with|have|has|having no ~a Topics", "no Topics"] {
      rule("Predicate", pattern, cost: .piece) { .test(.not($0.names(0).test(Test.covers))) }
    }
    rule("Predicate", "called|named|titled|entitled Topic", cost: .piece) { .test(.named($0.name(0))) }
    for pattern in [
      "@offer ~@a ~@all Degree", "give|gives|giving|award|awards|awarding|grant|grants ~@a Degree",
      "lead|leads|leading to ~@a Degree", "@with ~the degree ~of Degree", "@with Degree as ~the|a|their|its degree",
    ] {
      rule("Predicate", pattern, cost: .piece) { .test(.has($0.name(0))) }
    }
    rule("Predicate", "@offer ~@a @program with|in|covering Topics in_it", cost: .piece) {
      .test($0.names(0).test(Test.covers))
    }
    for pattern in ["@offer ~@a @program in Topics", "@offer ~@a @masters in|of Topics"] {
      rule("Predicate", pattern, cost: .piece) { .test($0.names(0).test(Test.degreeIn)) }
    }
    rule("Predicate", "@degreeIn Topics", cost: .piece) { .test($0.names(0).test(Test.degreeIn)) }
  }

  private mutating func addPlacePredicates() {
    rule("Predicate", "@in Places", cost: .piece) { .test($0.names(0).test(Test.has)) }
    for pattern in [
      "@located ~in Places", "covered|taught|offered|available|listed @in Places",
      "@at universities|schools|colleges @in Places",
    ] {
      rule("Predicate", pattern, cost: .piece) { .test($0.names(0).test(Test.has)) }
    }
    rule("Predicate", "in Places or|nor in Places", cost: .piece) {
      .test(.either($0.names(0).test(Test.has), $0.names(1).test(Test.has)))
    }
    rule("Predicate", "@at ~the|those Rows", cost: .piece) { Self.universities($0.rows(0)) }
    rule("Predicate", "outside|outside_of|not_in|except_in|not_based_in Places", cost: .piece) {
      .test(.not($0.names(0).test(Test.has)))
    }
    for pattern in ["@at Owner", "@at Owner @program"] {
      rule("Predicate", pattern, cost: .piece) { .test($0.names(0).test(Test.has)) }
    }
    rule("Predicate", "in Owner", cost: .second() + .piece) { .test($0.names(0).test(Test.has)) }
    rule("Predicate", "@at Places", cost: .second() + .piece) { .test($0.names(0).test(Test.has)) }
    rule("Predicate", "@except ~those|ones @at Owner", cost: .piece) { .test(.not($0.names(0).test(Test.has))) }
    rule("Predicate", "@except ~those|ones in Places", cost: .piece) { .test(.not($0.names(0).test(Test.has))) }
    rule("Predicate", "@except ~those|ones in FilledTop", cost: .piece) { .test(.not($0.test(0))) }
    rule("Predicate", "anywhere_but|everywhere_but|elsewhere_than|anywhere_except ~in Places", cost: .piece) {
      .test(.not($0.names(0).test(Test.has)))
    }
    rule("Predicate", "@except Owner", cost: .piece) { .test(.not($0.names(0).test(Test.has))) }
    rule("Is", "Owner", cost: .piece) { .test($0.names(0).test(Test.has)) }
    rule("Is", "Places", cost: .piece) { .test($0.names(0).test(Test.has)) }
    rule("Predicate", "not|arent Is") { .test(.not($0.test(0))) }
    rule("Predicate", "@are Delivery", cost: .piece) { .test(.has($0.name(0))) }
    rule("Predicate", "a|an Degree", cost: .piece) { .test(.has($0.name(0))) }
    rule("Predicate", "Delivery", cost: Cost(second: 1, pieces: 1)) { .test(.has($0.name(0))) }
  }

  /// A course or a track of that name.
  private mutating func addListPredicates() {
    for (noun, kind, make) in [
      ("@course", "Course", Test.course), ("@track", "Track", Test.track),
    ] as [(String, String, @Sendable (Mention) -> Test)] {
      let names = kind + "Named"
      pass(names, kind)
      pass(names, "Area", "ProgramName")
      addNamed(names)
      for pattern in [
        "@holds ~@a \(noun) in|on|called|about|named \(names)s", "@holds ~the \(noun) \(names)s",
        "@holds ~a|the \(names)s \(noun)", "~@holds \(names)s as_a|as|among|in ~their|the|its \(noun)",
        "where_the|whose|where \(noun) include|includes \(names)s",
      ] {
        rule("Predicate", pattern, cost: .piece) { .test($0.names(0).test(make)) }
      }
    }
  }

  private mutating func addNamed(_ one: String) {
    rule(one + "s", one) { .names(.one($0.name(0))) }
    rule(one + "s", "\(one) and \(one)") { .names(.all([.one($0.name(0)), .one($0.name(1))])) }
    rule(one + "s", "\(one) or \(one)") { .names(.any([.one($0.name(0)), .one($0.name(1))])) }
  }

  /// "with tracks", "whose duration is unknown".
  private mutating func addKnownPredicates() {
    for (noun, field) in [
      ("tracks|track", "track"), ("@course", "course"), ("@area", "focus"),
      ("duration|durations|stated_duration", "duration_min"),
      ("website|home_page|homepage", "homepage"), ("aliases|alias|other_names", "alias"), ("delivery", "delivery"),
    ] {
      for pattern in [
        "@with ~stated|known|any|a|the ~core \(noun)", "@list ~their ~the \(noun)",
        "with|having ~a|any ~known|stated \(noun)",
      ] {
        rule("Known", pattern, cost: .piece) { _ in .test(.known(field)) }
      }
      for pattern in [
        "@without ~a|any|the ~stated|known \(noun)", "@with no ~stated|known \(noun)", "with no \(noun)",
        "with unknown|missing \(noun)",
      ] {
        rule("Known", pattern, cost: .piece) { _ in .test(.not(.known(field))) }
      }
    }
    for (noun, field) in [
      ("@course", "course"), ("tracks|track", "track"), ("duration|durations|length", "duration_min"),
      ("@area", "focus"),
      ("city", "city"), ("state", "state"), ("country", "country"), ("degree", "degree"), ("delivery", "delivery"),
      ("home_page|website|homepage", "homepage"),
    ] {
      rule("Known", "whose|where_the \(noun) @are known|stated|listed|given", cost: .piece) { _ in .test(.known(field))
      }
      for pattern in ["whose|where_the \(noun) @are unknown|missing|not_known|not_stated|not_listed|not_given|unstated"]
      {
        rule("Known", pattern, cost: .piece) { _ in .test(.not(.known(field))) }
      }
    }
    rule("Known", "without tracks|track or|and @course", cost: .piece) { _ in
      .test(.all([.not(.known("track")), .not(.known("course"))]))
    }
    rule("Known", "with neither tracks|track nor @course", cost: .piece) { _ in
      .test(.all([.not(.known("track")), .not(.known("course"))]))
    }
    rule("Known", "@with tracks|track and @course", cost: .piece) { _ in
      .test(.all([.known("track"), .known("course")]))
    }
    rule("Known", "@with tracks|track or @course", cost: .piece) { _ in
      .test(.any([.known("track"), .known("course")]))
    }
    pass("Predicate", "Known")
  }

  private mutating func addDenials() {
    for pattern in ["not Predicate", "do|does|did|can|will not Predicate", "never Predicate"] {
      rule("Denied", pattern) { Self.denied($0.test(0)) }
    }
    rule("Denied", "@are not Predicate") { Self.denied($0.test(0)) }
    pass("Statement", "Predicate", "Denied", "@are Predicate")
    for pattern in ["can|may|could|might|should|will|would|to Predicate", "do|does|did Predicate"] {
      pass("Statement", cost: .piece, pattern)
    }
  }

  /// A duration that is denied compares the other way round.
  static func denied(_ test: Test) -> Value {
    if case .not(let inner) = test { return .test(inner) }
    if case .duration(let length) = test, let opposite = length.opposite { return .test(.duration(opposite)) }
    return .test(.not(test))
  }

  private mutating func addJoins() {
    pass("AndStatements", "Statement")
    rule("AndStatements", "AndStatements ~, @and ~that|which|who|also Statement") {
      .test(.both($0.test(0), $0.test(1)))
    }
    rule("AndStatements", "AndStatements ~, @but ~that|which|who|also Statement") {
      .test(.both($0.test(0), $0.test(1)))
    }
    rule("AndStatements", "AndStatements ~, @but ~in no|not Topics") {
      .test(.both($0.test(0), .not($0.names(1).test(Test.covers))))
    }
    rule("AndStatements", "AndStatements ~, @but Topics") {
      .test(.both($0.test(0), $0.names(1).test(Test.covers)))
    }
    rule("OrStatements", "Statement ~, @or ~that|which|who Statement") { .test(.either($0.test(0), $0.test(1))) }
    rule("OrStatements", "OrStatements ~, @or ~that|which|who Statement") { .test(.either($0.test(0), $0.test(1))) }
    rule("Statement", "are|is|do|does not Predicate or|nor Predicate") { .test(.not(.either($0.test(0), $0.test(1)))) }
    rule("Statement", "not Predicate or|nor Predicate") { .test(.not(.either($0.test(0), $0.test(1)))) }
    pass("Statements", "AndStatements", "OrStatements")
  }
}

extension Test {
  /// Whether it asks for one name.
  var isName: Bool {
    switch self {
    case .has, .covers, .taught, .about, .degreeIn, .course, .track, .named: true
    default: false
    }
  }
}
