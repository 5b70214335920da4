/// Puts the parts of a question together to a reading; each part is used once, and one that no reading takes is refused.
struct Assembler {
  let lexicon: Lexicon
  let source: String
  var frame: Frame
  var choice: RankingChoice
  /// Rankings named apart from their ranks, by their places.
  var rankings: [Int] = []
  /// The year of a list's ranks; nil for the latest.
  var rankYear: Int?
  var notes: [String] = []

  /// The reading, and notes on what was taken for granted.
  static func assemble(
    _ frame: Frame, _ lexicon: Lexicon, _ source: String
  ) throws(QuestionError) -> (reading: Reading, notes: [String]) {
    var assembler = Assembler(
      lexicon: lexicon, source: source, frame: frame, choice: RankingChoice(lexicon, source))
    let reading = try assembler.reading()
    return (reading, assembler.choice.notes + assembler.notes)
  }

  private mutating func reading() throws(QuestionError) -> Reading {
    try checkAsks()
    if try passCrossing() { return try list() }
    if let movement = try movement() { return movement }
    if let comparison = try comparison() { return comparison }
    if let fact = try fact() { return fact }
    return try list()
  }

  private func checkAsks() throws(QuestionError) {
    if frame.nouns.isEmpty, frame.attributes.isEmpty, frame.orders.isEmpty, frame.ranks.isEmpty,
      frame.movements.isEmpty, frame.conditions.isEmpty, frame.compares.isEmpty
    {
      throw QuestionError(.nothingAsked, span: 0..<source.utf8.count, source: source)
    }
    if frame.orders.count > 1 { throw misplaced(frame.orders[1]) }
    if let part = frame.rowCount, frame.orders.first?.value.count ?? 0 > 0 || frame.orders.isEmpty {
      throw misplaced(part)
    }
  }

  func misplaced<Value>(_ part: Frame.Part<Value>) -> QuestionError {
    QuestionError(.misplaced(part.text), span: part.span, source: source)
  }

  var vocabulary: Vocabulary { lexicon.vocabulary }
  var allRankings: [Int] { Array(vocabulary.rankings.indices) }

  func slugs(_ indices: [Int]) -> [String] { indices.map { vocabulary.rankings[$0].slug } }

  /// The universities, where nothing else is asked of the rows; nil otherwise.
  func universities() throws(QuestionError) -> [String]? {
    guard !frame.conditions.isEmpty else { return nil }
    var names: [String] = []
    for part in frame.conditions {
      guard let operands = part.value.operands else { return nil }
      for operand in operands {
        guard operand.kind == nil, operand.relator != .place || operand.isUniversityOnly else { return nil }
        guard let index = try lexicon.university(operand, source) else { return nil }
        if !names.contains(vocabulary.universities[index].name) { names.append(vocabulary.universities[index].name) }
      }
    }
    return names
  }

  /// The years, which must stand for ranks; nil where the question names none.
  mutating func years(of indices: [Int]) throws(QuestionError) -> [Int]? {
    guard !frame.years.isEmpty else { return nil }
    var years: [Int] = []
    for part in frame.years { years += try choice.years(part, of: indices) }
    return years
  }

  func refuseLeft<Value>(_ parts: [Frame.Part<Value>]) throws(QuestionError) {
    if let part = parts.first { throw misplaced(part) }
  }
}

extension Operand {
  var isUniversityOnly: Bool {
    entities.allSatisfy { if case .university = $0 { true } else { false } }
  }
}

extension Lexicon {
  /// Whether the name is a place's, and a university's only by an alias that institutions elsewhere have too.
  func isSharedWithPlace(_ operand: Operand) -> Bool {
    guard operand.has(\.isPlace) else { return false }
    return operand.universities.contains { index in
      vocabulary.universities[index].aliases.contains { alias in
        alias.isShared && WordKey.key(alias.text) == WordKey.key(operand.text)
      }
    }
  }

  /// The one university that a name means; nil where it means none.
  ///
  /// - Throws: `ambiguousName` where several have it.
  func university(_ operand: Operand, _ source: String) throws(QuestionError) -> Int? {
    let found = operand.universities
    guard found.count > 1 else { return found.first }
    let names = found.map { vocabulary.universities[$0].name }
    throw QuestionError(.ambiguousName(operand.text, candidates: names), span: operand.span, source: source)
  }
}
