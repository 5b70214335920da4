/// One thing about named universities, and universities side by side.
extension Assembler {
  mutating func comparison() throws(QuestionError) -> Reading? {
    guard let marker = frame.compares.first else { return nil }
    try refuseLeft(frame.orders)
    rankings = choice.take(from: &frame, most: .max)
    guard let names = try universities() else {
      if let part = frame.conditions.first { throw misplaced(part) }
      throw QuestionError(.incomplete(after: marker.text), span: marker.span, source: source)
    }
    guard (2...QuestionLimits.compared).contains(names.count) else {
      throw QuestionError(.comparedCount(names.count), span: marker.span, source: source)
    }
    if !rankings.isEmpty || !frame.ranks.isEmpty || !frame.years.isEmpty { return try rankFact(names) }
    if let attribute = frame.attributes.first {
      try refuseLeft(Array(frame.attributes.dropFirst()))
      return .fact(attribute.value.fact, of: names)
    }
    if frame.asks(.count), let ask = frame.asks.first { throw misplaced(ask) }
    return .compare(names)
  }

  mutating func fact() throws(QuestionError) -> Reading? {
    addAskedAttributes()
    guard frame.orders.isEmpty, !frame.asks(.count), frame.attributes.count <= 1, hasFactNoun else { return nil }
    if let attribute = frame.attributes.first { return try fact(attribute) }
    let asksHow = frame.asks(.manner) && frame.nouns.isEmpty
    guard !frame.ranks.isEmpty || asksHow || isRankShorthand else { return nil }
    var rest = frame
    var trial = choice
    let found = trial.take(from: &rest, most: .max)
    let before = (frame, choice)
    (frame, choice) = (rest, trial)
    guard let names = try universities() else {
      (frame, choice) = before
      return nil
    }
    rankings = found
    return try rankFact(names)
  }

  /// "where is …" asks for a location, "how long is …" for a duration, unless the question says more.
  private mutating func addAskedAttributes() {
    guard frame.attributes.isEmpty, frame.ranks.isEmpty, frame.orders.isEmpty else { return }
    for ask in frame.asks {
      switch ask.value {
      case .length: frame.attributes = [.init(value: .duration, text: ask.text, span: ask.span)]
      case .place where isAboutUniversities:
        frame.attributes = [.init(value: .location, text: ask.text, span: ask.span)]
      default: break
      }
    }
  }

  private var isAboutUniversities: Bool {
    !frame.conditions.isEmpty
      && frame.conditions.allSatisfy { part in
        part.value.operands?.allSatisfy { !$0.universities.isEmpty } ?? false
      }
  }

  /// The nouns that a university's fact may stand with.
  private var hasFactNoun: Bool {
    frame.nouns.allSatisfy { [.programs, .universities].contains($0.value.noun) }
  }

  private mutating func fact(_ attribute: Frame.Part<Attribute>) throws(QuestionError) -> Reading? {
    try refuseLeft(frame.years)
    guard frame.ranks.isEmpty else { return nil }
    guard let names = try universities() else {
      if frame.conditions.isEmpty, frame.nouns.isEmpty || !attribute.value.isColumn {
        throw QuestionError(.universityNotNamed(attribute.text), span: attribute.span, source: source)
      }
      if !attribute.value.isColumn { throw misplaced(attribute) }
      return nil
    }
    return .fact(attribute.value.fact, of: names)
  }

  /// "Cornell in AI in 2021": a university with a year can only be its rank.
  private var isRankShorthand: Bool { frame.nouns.isEmpty && !frame.years.isEmpty }

  private mutating func rankFact(_ names: [String]) throws(QuestionError) -> Reading {
    try refuseLeft(frame.attributes)
    let indices = rankings.isEmpty ? choice.rankings(allRankings, withEditionsOf: frame.years) : rankings
    if indices.isEmpty {
      throw QuestionError(.rankingNotNamed("rank", candidates: []), span: 0..<source.utf8.count, source: source)
    }
    if frame.asksForEveryYear { return .history(of: names, rankings: slugs(rankings)) }
    return .fact(.rank(rankings: slugs(indices), years: try years(of: indices) ?? []), of: names)
  }
}

extension Attribute {
  var fact: Fact {
    switch self {
    case .duration: .duration
    case .location: .location
    case .city: .city
    case .state: .state
    case .country: .country
    case .degree: .degree
    case .delivery: .delivery
    case .homepage: .homepage
    case .aliases: .aliases
    case .source: .source
    }
  }

  /// Whether a list has it as a column.
  var isColumn: Bool { !columns.isEmpty }

  /// The fields that hold it.
  var columns: [String] {
    switch self {
    case .duration: ["duration_min", "duration_max"]
    case .location: ["city", "state", "country"]
    case .city: ["city"]
    case .state: ["state"]
    case .country: ["country"]
    case .degree: ["degree"]
    case .delivery: ["delivery"]
    case .homepage, .aliases, .source: []
    }
  }

  /// Whether it is a program's own, not its university's.
  var isOfProgram: Bool { [.duration, .degree, .delivery].contains(self) }
}
