/// Lists and details that are known or not: "with tracks", "without a duration", "whose courses are unknown".
extension FrameParser {
  mutating func parseKnown() throws(QuestionError) -> Bool {
    guard let subject = frame.subject ?? frame.askedSubject, subject == .programs || subject == .universities,
      isCovering || negation != nil && relator == nil
    else { return false }
    let start = index
    guard var fields = field().map({ [$0] }) else { return false }
    var isEither = false
    while case .junction(let value)? = peek()?.meaning {
      index += 1
      guard let next = field() else {
        index -= 1
        break
      }
      if value == .or { isEither = true }
      fields.append(next)
    }
    if isKindOfName {
      index = start
      return false
    }
    try addKnown(fields, isEither, start)
    return true
  }

  private var isCovering: Bool { if case .cover? = relator?.value { true } else { false } }

  /// The next list; of details only one that is denied, since any other is asked to be shown.
  private mutating func field() -> String? {
    var field: String?
    switch peek()?.meaning {
    case .noun(let noun, _)?: field = noun.listField
    case .attribute(let attribute)?: field = negation == nil ? nil : attribute.knownField
    default: break
    }
    if field != nil { index += 1 }
    return field
  }

  /// Whether a name follows that the noun belongs to: "with a course in statistics", but not "with courses in Ohio".
  private var isKindOfName: Bool {
    switch peek()?.meaning {
    case .entity?, .masters?, .named?, .both?, .neither?, .number?: return true
    case .relator?:
      guard case .entity(let entities)? = peek(1)?.meaning else { return peek(1)?.meaning == .both }
      return entities.contains(where: \.isField)
    default: return false
    }
  }

  private mutating func addKnown(_ fields: [String], _ isEither: Bool, _ start: Int) throws(QuestionError) {
    let isDenied = negation != nil
    (negation, relator) = (nil, nil)
    let known = fields.map { isDenied ? Condition.not(.known($0)) : .known($0) }
    if isDenied { noteUnknown() }
    try add(known.count == 1 ? known[0] : isEither && !isDenied ? .any(known) : .all(known), from: start)
  }

  private mutating func noteUnknown() {
    notes.append("what the catalogue does not know of a program or university, it may have all the same")
  }

  /// "whose courses are unknown" follows what it is said of; "with unknown courses" stands before it, as a "no" does.
  mutating func addMissing(_ lexeme: Lexeme) throws(QuestionError) {
    let start = index - 1
    var field = kind?.value.listField
    if field == nil, let last = frame.attributes.last, start > 0, last.span == lexemes[start - 1].span {
      field = last.value.knownField
      if field != nil { frame.attributes.removeLast() }
    }
    guard let field else { return try setNegation(lexeme) }
    (kind, relator) = (nil, nil)
    noteUnknown()
    try add(.not(.known(field)), from: start)
  }

  /// "NLP in their courses": the list that a name is in may also follow it.
  mutating func passListOfName(_ noun: Noun) -> Bool {
    guard case .place? = relator?.value, index >= 3, let last = frame.conditions.last,
      last.span.upperBound == lexemes[index - 3].span.upperBound, !isKindOfName, last.value.isOfFields
    else { return false }
    let position = frame.conditions.count - 1
    frame.conditions[position] = Frame.Part(value: last.value.named(noun), text: last.text, span: last.span)
    relator = nil
    return true
  }
}

extension Condition {
  /// Whether it asks for nothing but names that a list may hold.
  fileprivate var isOfFields: Bool {
    if case .not(let inner) = self { return inner.isOfFields }
    return operands?.allSatisfy { $0.has(\.isField) } ?? false
  }
}

extension Noun {
  /// The field of a program's list.
  fileprivate var listField: String? {
    switch self {
    case .tracks: "track"
    case .courses: "course"
    case .focusAreas: "focus"
    case .programs, .universities, .rankings, .cities, .states, .countries: nil
    }
  }
}

extension Attribute {
  /// The field that has no value where it is unknown.
  fileprivate var knownField: String? {
    switch self {
    case .duration: "duration_min"
    case .location, .city: "city"
    case .state: "state"
    case .country: "country"
    case .degree: "degree"
    case .delivery: "delivery"
    case .homepage: "homepage"
    case .aliases: "alias"
    case .source: nil
    }
  }
}
