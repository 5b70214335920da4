import FilterLanguage

/// Ranks and orders of a list.
extension Assembler {
  /// Finds the ranking of every rank and order that has none.
  mutating func resolveRankings() throws(QuestionError) {
    let ordered = frame.orders.contains { [.best, .worst].contains($0.value.superlative) && $0.value.ranking == nil }
    let tested = frame.conditions.contains { $0.value.hasOpenRank }
    let listed = frame.nouns.first?.value.noun == .rankings || !frame.ranks.isEmpty
    if ordered || tested || listed { rankings = choice.take(from: &frame, most: 1) }
    if ordered || tested || !frame.ranks.isEmpty, rankings.isEmpty {
      if let index = known() { rankings = [index] } else { rankings = [try usual()] }
    }
    if let index = rankings.first { setRanking(index) }
  }

  /// A ranking that another part of the question names.
  private func known() -> Int? {
    frame.orders.first?.value.ranking ?? frame.conditions.lazy.compactMap { $0.value.rankings.first }.first
  }

  private mutating func usual() throws(QuestionError) -> Int {
    let place =
      frame.orders.first.map { ($0.text, $0.span) } ?? frame.ranks.first.map { ($0.text, $0.span) }
      ?? frame.conditions.lazy.compactMap { $0.value.openRank }.first.map { ($0.text, $0.span) }
    return try choice.usual(place?.0 ?? source, place?.1 ?? 0..<source.utf8.count)
  }

  mutating func setRanking(_ index: Int) {
    for position in frame.orders.indices where frame.orders[position].value.ranking == nil {
      let part = frame.orders[position]
      var value = part.value
      value.ranking = index
      frame.orders[position] = Frame.Part(value: value, text: part.text, span: part.span)
    }
    frame.conditions = frame.conditions.map { part in
      Frame.Part(value: part.value.ranked(index), text: part.text, span: part.span)
    }
  }

  /// The year of the ranks; a year without ranks is refused.
  mutating func resolveYear() throws(QuestionError) {
    guard let part = frame.years.first else { return }
    let used = usedRankings
    if used.isEmpty { try refuseYear(part) }
    let years = try years(of: used) ?? []
    guard years.count == 1 else { throw misplaced(part) }
    let latest = try choice.latest(used)
    rankYear = years[0] == latest && part.value.years.contains { $0.isLatest } ? nil : years[0]
  }

  /// A year that nothing has an edition of is said to be one; any other belongs to a ranking that is not asked for.
  private mutating func refuseYear(_ part: Frame.Part<Frame.Years>) throws(QuestionError) {
    let known = choice.allYears(allRankings)
    for case .named(let year) in part.value.years where !known.contains(year) {
      throw QuestionError(.noSuchYear(year, ranking: nil, known: known), span: part.span, source: source)
    }
    throw misplaced(part)
  }

  private var usedRankings: [Int] {
    var used = rankings
    let all =
      frame.orders.filter(\.value.isByRank).compactMap(\.value.ranking)
      + frame.conditions.flatMap(\.value.rankings)
    for index in all where !used.contains(index) { used.append(index) }
    return used
  }

  /// Orders the rows; a rank that nothing else asks for is asked to be there, so that unranked rows never fill a list.
  mutating func addOrder(_ query: inout Query) throws(QuestionError) {
    guard let part = frame.orders.first else { return addRankOrder(&query) }
    let ordering = part.value
    guard ordering.fits(query) else { throw misplaced(part) }
    switch ordering.superlative {
    case .shortest, .longest: try orderByDuration(&query, ordering)
    case .mostPrograms, .mostCommon: query.order = Order(field: "programs", year: nil, isDescending: true)
    case .fewestPrograms, .leastCommon: query.order = Order(field: "programs", year: nil, isDescending: false)
    case .best, .worst:
      guard let ranking = ordering.ranking else { throw misplaced(part) }
      orderByRank(&query, ranking, ordering)
    }
    query.limit = limit(ordering)
  }

  private func limit(_ ordering: Frame.Ordering) -> Int? {
    if let count = ordering.count ?? frame.rowCount?.value { return count }
    if ordering.isSort { return nil }
    let isList = frame.nouns.first?.value.isPlural ?? false
    return isList && (ordering.isByRank || ordering.isByFrequency) ? nil : 1
  }

  private mutating func orderByDuration(_ query: inout Query, _ ordering: Frame.Ordering) throws(QuestionError) {
    if query.subject == .universities { (query.subject, query.scope) = (.programs, .programs) }
    let isLongest = ordering.superlative == .longest
    let field = isLongest ? "duration_max" : "duration_min"
    query.order = Order(field: field, year: nil, isDescending: isLongest)
    if !ordering.isSort { require(FieldReference(field), &query) }
    query.show(["duration_min", "duration_max"])
  }

  private mutating func orderByRank(_ query: inout Query, _ ranking: Int, _ ordering: Frame.Ordering) {
    let field = FieldReference("\(vocabulary.rankings[ranking].slug)_rank", year: rankYear)
    query.order = Order(field: field.name, year: rankYear, isDescending: ordering.superlative == .worst)
    if !ordering.isSort { require(field, &query) }
    noteLatest(ranking)
  }

  /// A list that asks for ranks is in their order.
  private mutating func addRankOrder(_ query: inout Query) {
    let tested = frame.conditions.lazy.compactMap { $0.value.rankings.first }.first
    if frame.conditions.contains(where: \.value.isUnranked) { return }
    guard query.subject == .programs || query.subject == .universities, let index = rankings.first ?? tested else {
      return
    }
    let slug = vocabulary.rankings[index].slug
    query.order = Order(field: "\(slug)_rank", year: rankYear, isDescending: false)
    if tested == nil { require(FieldReference("\(slug)_rank", year: rankYear), &query) }
    noteLatest(index)
  }

  private mutating func noteLatest(_ ranking: Int) {
    guard rankYear == nil, let year = vocabulary.rankings[ranking].years.max() else { return }
    notes.append("ranks are those of the latest edition, \(year)")
  }

  private func require(_ field: FieldReference, _ query: inout Query) {
    let isThere = Filter.isNull(field: field).negated
    query.filter = query.filter.map { $0.and(isThere) } ?? isThere
  }
}

extension Frame.Year {
  fileprivate var isLatest: Bool { if case .relative(.latest) = self { true } else { false } }
}

extension Frame.Ordering {
  fileprivate var isByRank: Bool { superlative == .best || superlative == .worst }
  fileprivate var isByFrequency: Bool { superlative == .mostCommon || superlative == .leastCommon }

  /// Whether the rows have what they are to be ordered by.
  fileprivate func fits(_ query: Query) -> Bool {
    guard !query.isOfPlaces else { return false }
    let isOfPrograms = query.subject == .focusAreas || query.subject == .courses
    switch superlative {
    case .shortest, .longest, .best, .worst: return query.subject == .programs || query.subject == .universities
    case .mostPrograms, .fewestPrograms:
      return isOfPrograms || query.subject == .universities && query.scope == .universities
    case .mostCommon, .leastCommon: return isOfPrograms
    }
  }
}

extension Condition {
  /// The first test of a rank without its ranking.
  var openRank: RankTest? {
    switch self {
    case .rank(let test): test.ranking == nil ? test : nil
    case .not(let inner): inner.openRank
    case .all(let parts), .any(let parts): parts.lazy.compactMap(\.openRank).first
    case .moved(let inner, _): inner.openRank
    case .operand, .degreeIn, .masters, .duration, .programs, .known: nil
    }
  }

  /// Whether it asks for a rank to be missing.
  fileprivate var isUnranked: Bool {
    if case .not(.rank(let test)) = self { return test.low == nil && test.high == nil }
    return false
  }

  var hasOpenRank: Bool { openRank != nil }

  /// The rankings its tests name.
  var rankings: [Int] {
    switch self {
    case .rank(let test): test.ranking.map { [$0] } ?? []
    case .not(let inner): inner.rankings
    case .all(let parts), .any(let parts): parts.flatMap(\.rankings)
    case .moved(let inner, _): inner.rankings
    case .operand, .degreeIn, .masters, .duration, .programs, .known: []
    }
  }

  /// The same with that ranking where none was named.
  func ranked(_ index: Int) -> Condition {
    switch self {
    case .rank(var test):
      test.ranking = test.ranking ?? index
      return .rank(test)
    case .not(let inner): return .not(inner.ranked(index))
    case .all(let parts): return .all(parts.map { $0.ranked(index) })
    case .any(let parts): return .any(parts.map { $0.ranked(index) })
    case .moved(let inner, let crossing): return .moved(inner.ranked(index), crossing)
    case .operand, .degreeIn, .masters, .duration, .programs, .known: return self
    }
  }
}
