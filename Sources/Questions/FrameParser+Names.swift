/// Names and lists of names: "robotics and NLP", "neither MIT nor Stanford".
extension FrameParser {
  /// One name of a list, with what joins it to the one before.
  private struct Item {
    let junction: Junction?
    let isDenied: Bool
    let condition: Condition
  }

  mutating func parseName() throws(QuestionError) -> Bool {
    let start = index
    var isBoth = false
    if case .both? = peek()?.meaning { (isBoth, index) = (true, index + 1) }
    guard isName(at: 0) else {
      if isBoth { return try passBoth(start) }
      return false
    }
    var items = [Item(junction: nil, isDenied: false, condition: try operand())]
    while let item = try nextItem() { items.append(item) }
    let isDenied = negation != nil
    negation = nil
    let groups = Self.groups(items, isDenied: isDenied)
    let conditions = groups.map { Self.condition($0.items, isDenied: $0.isDenied, isBoth: isBoth) }
    if groups.contains(where: { $0.isDenied && $0.items.contains { $0.junction == .and } }), !isBoth {
      notes.append("`and` after `not` is read as neither; write `not both … and …` for the other meaning")
    }
    (relator, kind, named) = (nil, nil, nil)
    try add(conditions.count == 1 ? conditions[0] : .all(conditions), from: start)
    return true
  }

  /// "both" may also stand before its preposition: "both in CA and in WA".
  private mutating func passBoth(_ start: Int) throws(QuestionError) -> Bool {
    guard case .relator? = peek()?.meaning else { throw misplaced(lexemes[start]) }
    return true
  }

  private func isName(at ahead: Int) -> Bool {
    switch peek(ahead)?.meaning {
    case .entity, .masters: true
    default: false
    }
  }

  private mutating func operand() throws(QuestionError) -> Condition {
    guard let lexeme = peek() else { return .masters }
    index += 1
    guard case .entity(let entities) = lexeme.meaning else { return try masters() }
    return .operand(operand(entities, lexeme))
  }

  private mutating func operand(_ entities: [Entity], _ lexeme: Lexeme) -> Operand {
    var operand = Operand(
      entities: entities, relator: relator?.value, kind: kind?.value, isNamed: named != nil, text: lexeme.text,
      span: lexeme.span)
    if let noun = kindAfter() { operand.kind = noun }
    return operand
  }

  /// "the statistics course": what a name is may also follow it, once it is said what is asked for.
  private mutating func kindAfter() -> Noun? {
    guard frame.subject ?? frame.askedSubject != nil, kind == nil, case .noun(let noun, _)? = peek()?.meaning,
      [.tracks, .courses, .focusAreas, .programs].contains(noun)
    else { return nil }
    index += 1
    return noun
  }

  /// "a master's in NLP" or "master's" alone.
  private mutating func masters() throws(QuestionError) -> Condition {
    let isTied: Bool
    switch peek()?.meaning {
    case .relator(.place), .relator(.cover(asks: nil)): isTied = true
    default: isTied = false
    }
    let ahead = isTied ? 1 : 0
    guard case .entity(let entities)? = peek(ahead)?.meaning, let lexeme = peek(ahead),
      entities.contains(where: \.isField)
    else { return .masters }
    index += ahead + 1
    return .degreeIn(operand(entities, lexeme))
  }

  /// The next name of the list; nil, with nothing read, where the list ends.
  private mutating func nextItem() throws(QuestionError) -> Item? {
    let start = index
    guard let junction = joiner() else { return nil }
    if case .both? = peek()?.meaning { index += 1 }
    var isDenied = false
    if let lexeme = peek(), [.negation, .neither].contains(lexeme.meaning) { (isDenied, index) = (true, index + 1) }
    if case .relator(let value)? = peek()?.meaning, value == relator?.value, isName(at: 1) { index += 1 }
    guard isName(at: 0), !isRanked else {
      index = start
      return nil
    }
    return Item(junction: junction, isDenied: isDenied, condition: try operand())
  }

  /// "… and AI rank below 5": the name belongs to the rank.
  private var isRanked: Bool {
    switch peek(1)?.meaning {
    case .rank, .top: true
    default: false
    }
  }

  /// "and", "or", ", and", "and/or"; nil where nothing joins.
  private mutating func joiner() -> Junction? {
    var found: Junction?
    while case .junction(let value)? = peek()?.meaning {
      if found == nil || value != .comma { found = value }
      index += 1
    }
    if found == nil, let lexeme = peek(), lexeme.meaning == .negation, isName(at: 1) { return .but }
    return found
  }
}

/// How the names of a list belong together.
extension FrameParser {
  private typealias Group = (isDenied: Bool, items: [Item])

  /// A "not" holds for all names after it, up to a "but".
  private static func groups(_ items: [Item], isDenied: Bool) -> [Group] {
    var groups: [Group] = [(isDenied, [])]
    for item in items {
      if item.isDenied, !(groups.last?.isDenied ?? false) {
        groups.append((true, [item]))
      } else if item.junction == .but, !item.isDenied, groups.last?.isDenied ?? false {
        groups.append((false, [item]))
      } else {
        groups[groups.count - 1].items.append(item)
      }
    }
    return groups.filter { !$0.items.isEmpty }
  }

  /// Denied names are read as neither. A comma joins as the last word of the list does; "and" binds tighter than "or".
  private static func condition(_ items: [Item], isDenied: Bool, isBoth: Bool) -> Condition {
    let conditions = items.map(\.condition)
    if isDenied {
      if conditions.count == 1 { return .not(conditions[0]) }
      return .not(isBoth ? .all(conditions) : .any(conditions))
    }
    let last = items.dropFirst().last { $0.junction != .comma }?.junction
    var segments: [[Condition]] = [[]]
    for (position, item) in items.enumerated() {
      let junction = item.junction == .comma ? last : item.junction
      if position > 0, junction == .or { segments.append([]) }
      segments[segments.count - 1].append(item.condition)
    }
    let parts = segments.map { $0.count == 1 ? $0[0] : Condition.all($0) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }
}

extension Entity {
  /// Whether it is a city, a state or a country.
  var isPlace: Bool {
    switch self {
    case .city, .state, .country: true
    default: false
    }
  }

  /// Whether a degree can be in it.
  var isField: Bool {
    switch self {
    case .focus, .course, .ranking: true
    default: false
    }
  }
}
