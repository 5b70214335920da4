/// Words that wait for the next part.
extension FrameParser {
  mutating func setRelator(_ value: Relator, _ lexeme: Lexeme) {
    dropRelator()
    relator = (value, lexeme)
  }

  /// A verb that no name follows may be what is asked: "what does MIT teach".
  mutating func dropRelator() {
    if case .cover(let noun?)? = relator?.value { frame.verbAsks = noun }
    relator = nil
  }

  mutating func setNegation(_ lexeme: Lexeme) throws(QuestionError) {
    if negation != nil { throw misplaced(lexeme) }
    negation = lexeme
    if lexeme.meaning == .outside { setRelator(.place, lexeme) }
  }

  mutating func setJunction(_ value: Junction, _ lexeme: Lexeme) throws(QuestionError) {
    if let junction, junction.value != .comma, value != .comma { throw misplaced(lexeme) }
    if value == .comma, junction != nil { return }
    if value == .comma, frame.conditions.isEmpty { return }
    junction = (value, lexeme)
  }

  /// Puts a condition to the others, with the "not" and the "and" or "or" that waited for it.
  mutating func add(_ condition: Condition, from start: Int) throws(QuestionError) {
    let isDenied = negation != nil
    let value: Condition = isDenied ? .not(condition) : condition
    let waiting = junction
    (negation, junction) = (nil, nil)
    let part = part(value, from: start)
    guard let waiting, let last = frame.conditions.last else {
      if let waiting, waiting.value == .or, frame.orders.isEmpty { throw misplaced(waiting.lexeme) }
      return frame.conditions.append(part)
    }
    guard let joined = Self.join(last.value, value, waiting.value, isDenied: isDenied) else {
      return frame.conditions.append(part)
    }
    let span = last.span.lowerBound..<part.span.upperBound
    frame.conditions[frame.conditions.count - 1] = Frame.Part(value: joined, text: part.text, span: span)
  }

  /// `or` joins the two phrases beside it, and a "not" before the first holds for both. "and" joins nothing that is not
  /// joined already, but for two places. Nil where the second is a condition of its own.
  private static func join(
    _ first: Condition, _ second: Condition, _ junction: Junction, isDenied: Bool
  ) -> Condition? {
    switch (junction, first) {
    case (.or, .not(let denied)) where !isDenied: .not(.any([denied, second]))
    case (.or, .any(let parts)): .any(parts + [second])
    case (.or, _): .any([first, second])
    case (_, .all(let parts)) where first.isPlace && second.isPlace: .all(parts + [second])
    case (_, _) where first.isPlace && second.isPlace: .all([first, second])
    default: nil
    }
  }
}

extension Condition {
  /// Whether it asks for nothing but universities.
  var isOfUniversities: Bool { operands?.allSatisfy(\.isUniversityOnly) ?? false }

  /// Whether it asks for nothing but places or universities.
  var isPlace: Bool {
    guard let operands else { return false }
    return operands.allSatisfy { operand in
      operand.relator != .cover(asks: nil)
        && operand.has { entity in
          if case .university = entity { return true }
          return entity.isPlace
        }
    }
  }
}
