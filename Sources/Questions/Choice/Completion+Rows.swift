import FilterLanguage

/// Rows.
extension Completion {
  /// The rows as a query.
  mutating func query(_ rows: Rows) throws(QuestionError) -> Query {
    if rows.noun == .rankings { return Query(subject: .rankings, scope: .rankings) }
    let rows = try counted(ranked(rows))
    let year = try rankYear(rows)
    let subject = Self.subject(rows.noun)
    var maker = FilterMaker(vocabulary, words, subject: subject, year: year.held, facts)
    let filter = try maker.filter(rows.tests)
    notes += maker.notes
    var query = Query(subject: subject, scope: subject == .universities ? maker.scope : .programs, filter: filter)
    if query.subject == .universities, query.scope == .programs {
      note("a university is listed where one of its programs fits")
    }
    try addColumns(&query, rows, year.held)
    try addOrder(&query, rows, year.held)
    return query
  }

  /// "2nd in California" is the second of those there, not the one of them whose rank is 2.
  private mutating func counted(_ rows: Rows) throws(QuestionError) -> Rows {
    guard rows.tests.contains(where: { $0.isOfPlaces && !$0.isOfUniversities }) else { return rows }
    if rows.tests.contains(where: { $0.isOneRank && $0.placeInOrder == nil }) {
      note("that rank is one of the whole ranking; for the place among those there, write `second best` or the like")
    }
    guard let place = rows.tests.firstIndex(where: { $0.placeInOrder != nil }),
      let range = rows.tests[place].placeInOrder, let nth = range.low
    else { return rows }
    guard rows.noun == .universities, rows.order == nil else { throw words.misplaced(range.numbers.union(range.place)) }
    var counted = rows
    counted.tests.remove(at: place)
    let number = Numeral(number: Double(nth), words: range.numbers)
    counted.order = RowOrder(superlative: .best, ranking: range.ranking, place: range.place, nth: number)
    note("`\(words.text(range.place))` is counted among those there; write `ranked \(nth)` for the rank itself")
    return counted
  }

  /// That nothing is asked of the place of somebody among those of a city, state or country: only the one at a place is
  /// known.
  private func refusePlaces(_ rows: Rows) throws(QuestionError) {
    guard let range = rows.tests.lazy.compactMap(\.placeInOrder).first,
      rows.tests.contains(where: { $0.isOfPlaces && !$0.isOfUniversities })
    else { return }
    throw words.misplaced(range.numbers.union(range.place))
  }

  /// How many rows there are.
  mutating func number(of rows: Rows) throws(QuestionError) -> Query {
    try refusePlaces(rows)
    var query = try query(rows)
    (query.order, query.workedOutOrder) = (nil, nil)
    // What is not known is not one of them.
    if query.isOfPlaces, let place = query.columns.first { Self.require(place, &query) }
    if !query.isOfPlaces { query.columns = [] }
    return query
  }

  /// A query that asks for a yes or no, with what it asks it of.
  mutating func asked(_ rows: Rows) throws(QuestionError) -> Query {
    try refusePlaces(rows)
    var query = try query(rows)
    let places = rows.tests.filter(\.isOfPlaces)
    let known = places.count == rows.tests.count ? places.filter(\.isOfUniversities) : places
    query.verdict = .any
    guard known.count < rows.tests.count else { return query }
    var maker = FilterMaker(vocabulary, words, subject: query.subject, year: nil, facts)
    query.within = try maker.filter(known)
    return query
  }

  /// The rows that keep a yes from being true of all of them.
  mutating func every(_ rows: Rows, _ test: Test) throws(QuestionError) -> Query {
    var others = rows
    try refusePlaces(Rows(noun: rows.noun, isPlural: true, tests: rows.tests + [test]))
    others.tests.append(.not(test))
    var query = try query(others)
    var maker = FilterMaker(vocabulary, words, subject: query.subject, year: nil, facts)
    query.within = try maker.filter(rows.tests)
    query.verdict = .every
    return query
  }

  static func subject(_ noun: Noun) -> Subject {
    switch noun {
    case .programs: .programs
    case .universities, .cities, .states, .countries: .universities
    case .focusAreas: .focusAreas
    case .tracks: .tracks
    case .courses: .courses
    case .rankings: .rankings
    }
  }

  /// The year of the ranks: nil for the latest; "held" is the year of a change's first edition.
  private mutating func rankYear(_ rows: Rows) throws(QuestionError) -> (held: Int?, isLatest: Bool) {
    var mentions =
      rows.tests.flatMap { $0.ranks.compactMap(\.ranking) } + (rows.rankings?.parts ?? []) + rows.shown.map(\.ranking)
    if let ranking = rows.order?.ranking { mentions.append(ranking) }
    let used = Self.targets(mentions)
    for case .moved(let inner, let crossed) in rows.tests {
      return (try editions.crossing(crossed, inner.ranks.compactMap(\.ranking)).holds, false)
    }
    guard let year = rows.year else { return (nil, true) }
    let found = try editions.year(year, used)
    notePrevious(year, found)
    return year.year == .relative(.latest) ? (nil, true) : (found, false)
  }

  private func addColumns(_ query: inout Query, _ rows: Rows, _ year: Int?) throws(QuestionError) {
    for attribute in rows.columns {
      guard attribute.isColumn, query.subject == .programs || query.subject == .universities else {
        throw words.misplaced(WordSet())
      }
      if attribute.isOfProgram, query.subject == .universities { (query.subject, query.scope) = (.programs, .programs) }
      query.show(attribute.columns)
    }
    for rank in rows.shown {
      query.columns.append(FieldReference("\(rank.ranking.name.target)_\(rank.kind.rawValue)", year: year))
    }
    if rows.hasRankColumn {
      query.columns += Self.targets(rows.rankings?.parts ?? []).map { FieldReference("\($0)_rank", year: year) }
    }
    let column: String? =
      switch rows.noun {
      case .cities: "city"
      case .states: "state"
      case .countries: "country"
      default: nil
      }
    if let column {
      query.columns = [FieldReference(column)]
      query.isOfPlaces = true
    }
  }

  /// Orders the rows; a rank that nothing else asks for is asked to be there, so that unranked rows never fill a list.
  private mutating func addOrder(_ query: inout Query, _ rows: Rows, _ year: Int?) throws(QuestionError) {
    guard let order = rows.order else { return addRankOrder(&query, rows, year) }
    guard order.fits(query) else { throw words.misplaced(order.words) }
    switch order.superlative {
    case .shortest, .longest: orderByDuration(&query, order)
    case .mostPrograms, .mostCommon: query.order = Order(field: "programs", year: nil, isDescending: true)
    case .fewestPrograms, .leastCommon: query.order = Order(field: "programs", year: nil, isDescending: false)
    case .risen, .fallen: return try orderByMovement(&query, order)
    case .most(let field): query.workedOutOrder = try? OrderBy("count(\(field)) DESC")
    case .fewest(let field): query.workedOutOrder = try? OrderBy("count(\(field))")
    case .best, .worst:
      guard let ranking = order.ranking else { throw words.rankingNotNamed(order.place, vocabulary.rankings) }
      let field = FieldReference("\(ranking.name.target)_rank", year: year)
      query.order = Order(field: field.name, year: year, isDescending: order.superlative == .worst)
      if !order.isSort { Self.require(field, &query) }
      noteLatest(ranking, year)
    }
    query.limit = limit(rows, order)
    if let nth = order.nth?.count { (query.limit, query.offset) = (1, nth - 1) }
  }

  /// The places that were won, or lost, the most first.
  private mutating func orderByMovement(_ query: inout Query, _ order: RowOrder) throws(QuestionError) {
    guard let slug = order.ranking?.name.target else { throw words.rankingNotNamed(order.place, vocabulary.rankings) }
    let (from, to) = try editions.span(order.time, slug)
    let (before, after) = (FieldReference("\(slug)_rank", year: from), FieldReference("\(slug)_rank", year: to))
    let places = order.superlative == .risen ? "\(before) - \(after)" : "\(after) - \(before)"
    guard let moved = try? Filter("\(places) > 0"), let byPlaces = try? OrderBy("\(places) DESC") else {
      throw words.misplaced(order.words)
    }
    query.filter = query.filter.map { $0.and(moved) } ?? moved
    query.workedOutOrder = byPlaces
    query.columns += [before, after]
    query.limit = order.count?.count ?? (order.isPlural ? nil : 1)
  }

  private func limit(_ rows: Rows, _ order: RowOrder) -> Int? {
    if let count = order.count?.count ?? rows.count?.count { return count }
    if order.isSort { return nil }
    let isFrequency = order.superlative == .mostCommon || order.superlative == .leastCommon
    return rows.isPlural && !rows.isImplied && (order.isByRank || isFrequency) ? nil : 1
  }

  private func orderByDuration(_ query: inout Query, _ order: RowOrder) {
    if query.subject == .universities { (query.subject, query.scope) = (.programs, .programs) }
    let isLongest = order.superlative == .longest
    let field = isLongest ? "duration_max" : "duration_min"
    query.order = Order(field: field, year: nil, isDescending: isLongest)
    if !order.isSort { Self.require(FieldReference(field), &query) }
    query.show(["duration_min", "duration_max"])
  }

  /// A list that asks for ranks is in their order.
  private mutating func addRankOrder(_ query: inout Query, _ rows: Rows, _ year: Int?) {
    let tested = rows.tests.lazy.compactMap { $0.ranks.first?.ranking }.first
    if rows.tests.contains(where: \.isUnranked) { return }
    guard query.subject == .programs || query.subject == .universities, !query.isOfPlaces || tested != nil,
      let ranking = rows.rankings?.parts.first ?? tested
    else { return }
    let field = FieldReference("\(ranking.name.target)_rank", year: year)
    query.order = Order(field: field.name, year: year, isDescending: false)
    if tested == nil { Self.require(field, &query) }
    noteLatest(ranking, year)
  }

  private mutating func noteLatest(_ ranking: Mention, _ year: Int?) {
    let years = vocabulary.rankings.first { $0.slug == ranking.name.target }?.years
    guard year == nil, let latest = years?.max() else { return }
    note("ranks are those of the latest edition, \(latest)")
  }

  static func require(_ field: FieldReference, _ query: inout Query) {
    let isThere = Filter.isNull(field: field).negated
    let (known, wanted) = (query.filter?.description ?? "", isThere.description)
    if known == wanted || known.hasPrefix(wanted + " AND ") || known.hasSuffix(" AND " + wanted) { return }
    query.filter = query.filter.map { $0.and(isThere) } ?? isThere
  }
}

extension RowOrder {
  /// Whether the rows have what they are to be ordered by.
  fileprivate func fits(_ query: Query) -> Bool {
    guard !query.isOfPlaces else { return false }
    let isOfPrograms = query.subject == .focusAreas || query.subject == .courses
    switch superlative {
    case .risen, .fallen: return query.subject == .universities
    case .most, .fewest: return query.subject == .programs || query.subject == .universities
    case .shortest, .longest, .best, .worst: return query.subject == .programs || query.subject == .universities
    case .mostPrograms, .fewestPrograms:
      return isOfPrograms || query.subject == .universities && query.scope == .universities
    case .mostCommon, .leastCommon: return isOfPrograms
    }
  }
}

extension Test {
  /// Whether it asks for a rank to be missing.
  fileprivate var isUnranked: Bool {
    if case .not(.rank(let range)) = self { return range.isAnyRank }
    return false
  }
}
