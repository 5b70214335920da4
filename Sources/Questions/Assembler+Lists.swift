import FilterLanguage

/// Lists, counts, and a name that stands alone.
extension Assembler {
  mutating func list() throws(QuestionError) -> Reading {
    if let lone = try lone() { return lone }
    if let part = frame.compares.first { throw misplaced(part) }
    try resolveRankings()
    try resolveYear()
    var query = try query()
    try addColumns(&query)
    try addOrder(&query)
    query.within = try within(query)
    guard let count = frame.asks.first(where: { $0.value == .count }) else { return .list(query) }
    if frame.orders.first != nil || query.subject == .programs && frame.nouns.isEmpty { throw misplaced(count) }
    query.order = nil
    if !query.isOfPlaces { query.columns = [] }
    return .count(query)
  }

  /// A university or a program by itself: everything on it.
  private mutating func lone() throws(QuestionError) -> Reading? {
    guard frame.nouns.isEmpty, frame.attributes.isEmpty, frame.orders.isEmpty, frame.ranks.isEmpty,
      frame.years.isEmpty, frame.verbAsks == nil, !frame.asks(.count), !frame.asks(.place),
      let operands = loneOperands
    else { return nil }
    if let names = try universities() {
      if names.count == 1 { return .show(names[0]) }
      if names.count <= QuestionLimits.compared, frame.conditions.count == 1 { return .compare(names) }
    }
    guard operands.count == 1 else { return nil }
    if case .program(let index)? = operands[0].entities.first(where: { if case .program = $0 { true } else { false } })
    {
      return .show(vocabulary.programNames[index])
    }
    if frame.asks(.thing), operands[0].relator == nil {
      throw QuestionError(
        .notHeld(operands[0].text, thing: "definitions"), span: operands[0].span, source: source)
    }
    return nil
  }

  /// The names, where the question is nothing but names, with no more than "about" before them.
  private var loneOperands: [Operand]? {
    var operands: [Operand] = []
    for part in frame.conditions {
      guard let some = part.value.operands else { return nil }
      operands += some
    }
    let isLone = operands.allSatisfy { $0.relator == nil || $0.relator == .cover(asks: nil) }
    let universities = operands.filter { !$0.universities.isEmpty }
    guard isLone, operands.allSatisfy({ $0.kind == nil && !lexicon.isSharedWithPlace($0) }) else { return nil }
    return universities.count == operands.count || operands.count == 1 ? operands : nil
  }
}

/// The rows.
extension Assembler {
  private mutating func query() throws(QuestionError) -> Query {
    let subject = try subject()
    var maker = FilterMaker(lexicon, source, subject: subject)
    maker.year = rankYear
    let filter = try maker.filter(frame.conditions)
    notes += maker.notes
    var query = Query(subject: subject, scope: subject == .universities ? maker.scope : .programs, filter: filter)
    if subject == .rankings {
      query.scope = .rankings
      if let part = frame.conditions.first { throw misplaced(part) }
    }
    if query.subject == .universities, query.scope == .programs {
      notes.append("a university is listed where one of its programs fits")
    }
    return query
  }

  /// Of a question that asks for a yes or no, the filter for the universities and places that it is about; where it asks
  /// for nothing but places, as "is CMU in California", for the universities.
  private func within(_ query: Query) throws(QuestionError) -> Filter? {
    let places = frame.conditions.filter(\.value.isPlace)
    let isOfPlaces = places.count == frame.conditions.count
    let known = isOfPlaces ? places.filter(\.value.isOfUniversities) : places
    guard frame.isYesOrNo, frame.asks.isEmpty, known.count < frame.conditions.count else { return nil }
    var maker = FilterMaker(lexicon, source, subject: query.subject)
    return try maker.filter(known)
  }

  private mutating func subject() throws(QuestionError) -> Subject {
    guard let noun = frame.nouns.first?.value.noun ?? (frame.asks(.thing) ? frame.verbAsks : nil) else {
      return defaultSubject
    }
    switch noun {
    case .programs: return .programs
    case .universities, .cities, .states, .countries: return .universities
    case .focusAreas: return .focusAreas
    case .tracks: return .tracks
    case .courses: return .courses
    case .rankings: return isRankedList ? .universities : .rankings
    }
  }

  /// "AI rankings 2021" is the ranked list, "which rankings are there" the rankings.
  private var isRankedList: Bool { !rankings.isEmpty }

  private var defaultSubject: Subject {
    let isRanked =
      frame.orders.contains { [.best, .worst].contains($0.value.superlative) } || !frame.ranks.isEmpty
      || frame.conditions.contains { $0.value.hasOpenRank || !$0.value.rankings.isEmpty }
    let isPrograms = frame.conditions.contains { part in
      switch part.value {
      case .degreeIn, .masters, .duration: true
      default: false
      }
    }
    if frame.orders.contains(where: { [.mostPrograms, .fewestPrograms].contains($0.value.superlative) }) {
      return .universities
    }
    if isPrograms { return frame.asks(.person) || frame.asks(.place) ? .universities : .programs }
    return isRanked || frame.asks(.person) || frame.asks(.place) ? .universities : .programs
  }

  private mutating func addColumns(_ query: inout Query) throws(QuestionError) {
    var attributes = frame.attributes
    if frame.asks(.place), attributes.isEmpty, let ask = frame.asks.first {
      attributes = [.init(value: .location, text: ask.text, span: ask.span)]
    }
    for part in attributes {
      let isOfRow = query.subject == .programs || query.subject == .universities
      guard part.value.isColumn, isOfRow else { throw misplaced(part) }
      if part.value.isOfProgram, query.subject == .universities {
        guard query.order == nil, !frame.asks(.count) else { throw misplaced(part) }
        (query.subject, query.scope) = (.programs, .programs)
      }
      query.show(part.value.columns)
    }
    if let rank = frame.ranks.first, frame.orders.isEmpty {
      guard query.subject == .programs || query.subject == .universities else { throw misplaced(rank) }
      query.columns += rankColumns()
    }
    if let noun = frame.nouns.first?.value.noun, let column = noun.placeColumn {
      query.columns = [FieldReference(column)]
      query.isOfPlaces = true
    }
  }

  private func rankColumns() -> [FieldReference] {
    slugs(rankings).map { FieldReference("\($0)_rank", year: rankYear) }
  }
}

extension Noun {
  fileprivate var placeColumn: String? {
    switch self {
    case .cities: "city"
    case .states: "state"
    case .countries: "country"
    default: nil
    }
  }
}
