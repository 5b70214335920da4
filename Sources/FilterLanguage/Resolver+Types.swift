/// Whether a field's type has the operator and takes the values.
extension Resolver {
  mutating func check(_ field: Field, _ condition: FilterCondition, _ span: Range<Int>) {
    if field.type != .boolean, let next = condition.nextOfBareField(endingAt: span.upperBound) {
      let found = source.utf8.dropFirst(next.lowerBound).prefix(next.count)
      let word = next.isEmpty ? nil : String(decoding: found, as: UTF8.self)
      report(.expected(.comparison(field: field.name), found: word), next)
      return
    }
    if let operation = condition.operation(missingIn: field.type) {
      report(.operatorMismatch(field: field.name, type: field.type, operation: operation), span)
      return
    }
    if field.matchesWords, let operation = condition.orderOperation {
      report(.wordsHaveNoOrder(field: field.name, operation: operation), span)
      return
    }
    for literal in condition.literals { check(field, literal) }
    if case .like(let pattern, let escape) = condition { checkPattern(pattern, escape) }
    if case .isIn(let values) = condition, values.isEmpty { report(.emptyList, span) }
  }

  private mutating func check(_ field: Field, _ literal: FilterLiteral) {
    if case .real(let number) = literal.value, !number.isFinite {
      report(.numberOutOfRange(literal.value.literal), literal.span)
    } else if !field.type.takes(literal.value.type) {
      report(.typeMismatch(field: field.name, expected: field.type, found: literal.value.type), literal.span)
    }
  }

  mutating func checkPattern(_ pattern: FilterLiteral, _ escape: FilterLiteral?) {
    if case .text(let text) = pattern.value, text.utf8.count > FilterLimits.patternByteCount {
      report(.limit(.patternByteCount, FilterLimits.patternByteCount), pattern.span)
    }
    if let escape, case .text(let text) = escape.value, text.unicodeScalars.count != 1 || text == "\0" {
      report(.badEscape(text), escape.span)
    }
  }
}

extension Field {
  /// Whether a text is found among the words of its values.
  fileprivate var matchesWords: Bool {
    if case .membership(let membership) = source { membership.words != nil } else { false }
  }
}

extension FilterCondition {
  /// What follows a field that stands by itself; nil for one that is compared.
  fileprivate func nextOfBareField(endingAt end: Int) -> Range<Int>? {
    guard end > 0, case .comparison(.equal, let literal) = self, literal.span.lowerBound >= end else { return nil }
    return literal.span
  }

  /// The operator as it is named in a message, where it asks what comes before something else.
  fileprivate var orderOperation: String? {
    switch self {
    case .between: "BETWEEN"
    case .comparison(let operation, _) where operation != .equal && operation != .notEqual:
      "`\(operation.rawValue)`"
    default: nil
    }
  }

  /// The operator as it is named in a message, where `type` does not have it.
  fileprivate func operation(missingIn type: FieldType) -> String? {
    switch (self, type) {
    case (.like, .integer), (.like, .real), (.like, .boolean): "LIKE"
    case (.between, .boolean): "BETWEEN"
    case (.comparison(let operation, _), .boolean) where operation != .equal && operation != .notEqual:
      "`\(operation.rawValue)`"
    default: nil
    }
  }
}

extension FilterValue {
  var type: FieldType {
    switch self {
    case .text: .text
    case .integer: .integer
    case .real: .real
    case .boolean: .boolean
    }
  }
}

extension FieldType {
  /// Whole numbers and decimals compare with each other.
  fileprivate func takes(_ type: FieldType) -> Bool {
    switch (self, type) {
    case (.integer, .real), (.real, .integer): true
    default: self == type
    }
  }
}
