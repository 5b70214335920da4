import FilterLanguage

/// Makes a request a reading: what only the catalogue knows is filled in, and conditions become filters.
struct Completion {
  let vocabulary: Vocabulary
  let words: QuestionWords
  let editions: Editions
  let facts: CatalogFacts
  var notes: [String] = []

  init(_ vocabulary: Vocabulary, _ words: QuestionWords, _ facts: CatalogFacts = .unknown) {
    self.vocabulary = vocabulary
    self.words = words
    self.facts = facts
    editions = Editions(vocabulary.rankings, words)
  }

  /// - Throws: what keeps a question that was understood from an answer, such as a year without an edition.
  mutating func reading(_ request: Request) throws(QuestionError) -> Reading {
    switch request {
    case .list(let rows): return .list(try query(rows))
    case .count(let rows): return .count(try number(of: rows))
    case .yesOrNo(let rows): return .list(try asked(rows))
    case .every(let rows, let test): return .list(try every(rows, test))
    case .groups(let request): return .groups(try groups(request))
    case .fact(let attribute, let names):
      if names.isEmpty { throw words.error(WordSet(), QuestionError.Problem.universityNotNamed) }
      return .fact(attribute.fact, of: Self.targets(names))
    case .rank(let fact): return try rank(fact)
    case .editions(let editions): return try self.editions(editions)
    case .summary(let fact): return summary(fact)
    case .compare(let names):
      guard (2...QuestionLimits.compared).contains(names.count) else {
        throw words.error { _ in .comparedCount(names.count) }
      }
      return .compare(Self.targets(names))
    case .definition(let names):
      throw words.error(names.reduce(WordSet()) { $0.union($1.words) }) { .notHeld($0, thing: "definitions") }
    case .movement(let movement): return try self.movement(movement)
    case .show(let name): return .show(name.name.target)
    }
  }

  /// Each once, in their order.
  static func targets(_ mentions: [Mention]) -> [String] {
    mentions.map(\.name.target).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private var slugs: [String] { vocabulary.rankings.map(\.slug) }

  /// With the ranking that is meant where none is named: the one that ranks somebody who is asked for.
  ///
  /// - Throws: `rankingNotNamed` where several do, or none.
  mutating func ranked(_ rows: Rows) throws(QuestionError) -> Rows {
    guard rows.isOpen else { return rows }
    let fitting = slugs.filter { slug in
      var trial = Completion(vocabulary, words, facts)
      guard let query = try? trial.query(rows.ranked(by: slug).withAnyRank) else { return false }
      return slugs.count == 1 || facts.hasRows(query)
    }
    guard fitting.count == 1 else {
      let named = vocabulary.rankings.filter { fitting.isEmpty || fitting.contains($0.slug) }
      throw words.rankingNotNamed(rows.openPlace, named)
    }
    if slugs.count > 1 { note("no ranking is named: `\(fitting[0])` is the only one that ranks any of them") }
    return rows.ranked(by: fitting[0])
  }

  /// Says which edition a year that is named by its distance is.
  mutating func notePrevious(_ mention: YearMention, _ year: Int) {
    guard mention.year == .relative(.previous) else { return }
    note("last year is read as \(year), the edition before the latest")
  }

  mutating func note(_ text: String) { if !notes.contains(text) { notes.append(text) } }
}

/// Ranks of named universities, and changes.
extension Completion {
  private mutating func rank(_ fact: RankFact) throws(QuestionError) -> Reading {
    let names = Self.targets(fact.universities?.parts ?? [])
    let named = Self.targets(fact.rankings?.parts ?? [])
    if fact.years.contains(where: { $0.year == .relative(.all) }) { return .history(of: names, rankings: named) }
    let rankings = named.isEmpty ? fitting(fact.years) : named
    if rankings.isEmpty { throw words.rankingNotNamed(WordSet(), []) }
    var years: [Int] = []
    for mention in fact.years {
      years.append(try editions.year(mention, rankings))
      notePrevious(mention, years[years.count - 1])
    }
    if let verdict = fact.verdict { answer(verdict, names, rankings, years) }
    return .fact(.rank(rankings: rankings, years: years), of: names)
  }

  /// Whether the first of two universities is better, or worse, than the second, in each edition that is shown.
  private mutating func answer(_ verdict: Comparison, _ names: [String], _ rankings: [String], _ years: [Int]) {
    guard names.count == 2 else { return }
    let fields = rankings.flatMap { slug in
      years.isEmpty ? [FieldReference("\(slug)_rank")] : years.map { FieldReference("\(slug)_rank", year: $0) }
    }
    for field in fields {
      let place = fields.count == 1 ? "" : "by `\(field)` "
      guard let one = facts.rank(names[0], field), let other = facts.rank(names[1], field) else {
        note("\(place)the answer is not known: one of them has no rank there")
        continue
      }
      note("\(place)the answer is \((verdict == .above ? one < other : one > other) ? "yes" : "no")")
    }
  }

  /// The rankings that have every year that is named; all where none has.
  private mutating func fitting(_ years: [YearMention]) -> [String] {
    let named = years.compactMap { if case .named(let year) = $0.year { year } else { nil } }
    let fitting = vocabulary.rankings.filter { ranking in named.allSatisfy(ranking.years.contains) }.map(\.slug)
    guard !fitting.isEmpty else { return slugs }
    let list = named.map(String.init).joined(separator: " and ")
    for slug in slugs where !fitting.contains(slug) {
      note("the ranking `\(slug)` has no edition of \(list) and is left out")
    }
    return fitting
  }

  private mutating func movement(_ request: MovementRequest) throws(QuestionError) -> Reading {
    let time = request.time ?? Time()
    var rankings = Self.targets(request.rankings?.parts ?? [])
    let tested = request.tests.flatMap { $0.ranks.compactMap(\.ranking) }
    if rankings.isEmpty { rankings = Self.targets(tested) }
    if rankings.isEmpty { rankings = comparable(time) }
    var spans: [Movement.Span] = []
    for slug in rankings {
      let (from, to) = try editions.span(time, slug)
      for year in time.years { notePrevious(year, from) }
      spans.append(Movement.Span(ranking: slug, from: from, to: to))
    }
    if rankings.count > 1, request.rankings != nil { throw words.misplaced(request.rankings?.words ?? WordSet()) }
    var maker = FilterMaker(vocabulary, words, subject: .universities, year: spans.map(\.to).max(), facts)
    let fill = Form.one(Mention(ranking: rankings.first ?? ""))
    let filter = try maker.filter(rankings.count == 1 ? request.tests.map { $0.filled(fill) } : request.tests)
    if maker.scope == .programs { throw words.misplaced(request.tests.first?.words ?? WordSet()) }
    notes += maker.notes
    return .movement(Movement(spans: spans, direction: request.direction ?? .any, filter: filter))
  }

  /// The rankings with two editions to compare; all where none has.
  private mutating func comparable(_ time: Time) -> [String] {
    let fitting = fitting(time.years)
    let comparable = fitting.filter { (try? editions.span(time, $0)) != nil }
    for slug in fitting where !comparable.contains(slug) {
      note("the ranking `\(slug)` has nothing to compare and is left out")
    }
    return comparable.isEmpty ? slugs : comparable
  }
}
