/// Words that stand for themselves.
extension FrameParser {
  mutating func parseMarker() throws(QuestionError) {
    guard let lexeme = peek() else { return }
    index += 1
    let start = index - 1
    switch lexeme.meaning {
    case .ask(.place) where !frame.nouns.isEmpty: break  // "programs where …" asks for no place
    case .ask(let ask): frame.asks.append(part(ask, from: start))
    case .noun(let noun, let isPlural): try add(noun, isPlural, lexeme)
    case .attribute(let attribute): try add(attribute, lexeme)
    case .movement(let direction): try addMovement(direction, lexeme)
    case .entering(let direction):
      guard isRankAhead else { throw misplaced(lexeme) }
      try addMovement(direction, lexeme)
    case .compare, .since: frame.compares.append(part((), from: start))
    case .comparison(.above), .comparison(.below): try addComparison(lexeme)
    case .relator(let value): setRelator(value, lexeme)
    case .to: setRelator(.cover(asks: nil), lexeme)
    case .named: named = lexeme
    case .negation, .neither, .outside: try setNegation(lexeme)
    case .missing: try addMissing(lexeme)
    case .junction(let value): try setJunction(value, lexeme)
    case .determiner: if !frame.nouns.isEmpty { throw misplaced(lexeme) }
    case .take, .mayTake, .finish: try passVerb(lexeme)
    case .number(let number): try setRowCount(number, lexeme)
    default: throw misplaced(lexeme)
    }
  }

  private mutating func addMovement(_ direction: Movement.Direction, _ lexeme: Lexeme) throws(QuestionError) {
    if let negation { throw misplaced(negation) }
    frame.movements.append(part(direction, from: index - 1))
  }

  /// Whether a rank or a ranking comes next, perhaps after "in".
  private var isRankAhead: Bool {
    var ahead = 0
    if case .relator? = peek()?.meaning { ahead = 1 }
    switch peek(ahead)?.meaning {
    case .top?, .rank?, .ordinal?, .numberSign?: return true
    case .entity(let entities)?: return entities.contains { if case .ranking = $0 { true } else { false } }
    default: return isNoun(.rankings, at: ahead)
    }
  }

  /// The first noun is what is asked for; later ones say what a name is, or only hold the sentence together.
  private mutating func add(_ noun: Noun, _ isPlural: Bool, _ lexeme: Lexeme) throws(QuestionError) {
    if noun == .rankings, !frame.nouns.isEmpty || !frame.years.isEmpty || hasRankingBefore {
      return frame.ranks.append(part((), from: index - 1))
    }
    guard let subject = frame.subject ?? (noun.isOfProgram ? frame.askedSubject : nil) else {
      if let negation { throw misplaced(negation) }
      dropRelator()
      return frame.nouns.append(part((noun, isPlural), from: index - 1))
    }
    switch noun {
    case .programs, .universities:
      if junction != nil, frame.conditions.isEmpty { throw misplaced(lexeme) }
      dropRelator()
    case .tracks, .courses, .focusAreas:
      if passListOfName(noun) { return }
      if junction != nil && relator == nil { throw misplaced(lexeme) }
      guard kind == nil, subject != noun || relator != nil else { throw misplaced(lexeme) }
      kind = (noun, lexeme)
    case .rankings, .cities, .states, .countries: throw misplaced(lexeme)
    }
  }

  private mutating func add(_ attribute: Attribute, _ lexeme: Lexeme) throws(QuestionError) {
    if let negation { throw misplaced(negation) }
    if case .or? = junction?.value { throw misplaced(lexeme) }
    if relator?.value == .place, [.city, .state, .country].contains(attribute), passPlaceKind() { return }
    junction = nil
    dropRelator()
    frame.attributes.append(part(attribute, from: index - 1))
  }

  /// "three universities with the best rank": an order takes the number up.
  private mutating func setRowCount(_ number: Double, _ lexeme: Lexeme) throws(QuestionError) {
    guard frame.nouns.isEmpty, frame.rowCount == nil, isNoun(.programs, at: 0) || isNoun(.universities, at: 0),
      let count = number.whole, count > 0
    else { throw misplaced(lexeme) }
    frame.rowCount = part(count, from: index - 1)
  }

  /// "in the state of Washington": what the place is adds nothing to its name.
  private mutating func passPlaceKind() -> Bool {
    let ahead = peek()?.meaning == .relator(.at) ? 1 : 0
    guard index > 1, lexemes[index - 2].meaning == .relator(.place), case .entity(let entities)? = peek(ahead)?.meaning,
      entities.contains(where: \.isPlace)
    else { return false }
    index += ahead
    return true
  }

  /// "better than" before a university compares the two; before a number it is a test and was read before.
  private mutating func addComparison(_ lexeme: Lexeme) throws(QuestionError) {
    guard case .entity(let entities)? = peek()?.meaning, frame.nouns.isEmpty, negation == nil,
      entities.contains(where: { if case .university = $0 { true } else { false } })
    else { throw misplaced(lexeme) }
    frame.compares.append(part((), from: index - 1))
  }

  /// "take" without a duration is fine where a duration is asked for, or where courses are taken.
  private mutating func passVerb(_ lexeme: Lexeme) throws(QuestionError) {
    let takesCourses = frame.nouns.contains { $0.value.noun == .courses }
    guard negation == nil, frame.asks(.length) || takesCourses || isNoun(.courses, at: 0) else {
      throw misplaced(lexeme)
    }
    setRelator(.cover(asks: .courses), lexeme)
  }

  func isNoun(_ noun: Noun, at ahead: Int) -> Bool {
    if case .noun(noun, _)? = peek(ahead)?.meaning { return true }
    return false
  }

  /// Whether the part just read is a name that may be a ranking: "AI rankings".
  private var hasRankingBefore: Bool {
    guard let last = frame.conditions.last, case .operand(let operand) = last.value else { return false }
    return operand.ranking != nil && last.span.upperBound <= lexemes[index - 1].span.lowerBound && index >= 2
      && lexemes[index - 2].span.upperBound == last.span.upperBound
  }
}

extension Noun {
  /// Whether programs have it.
  fileprivate var isOfProgram: Bool { [.tracks, .courses, .focusAreas].contains(self) }
}
