extension Filter {
  /// Whether it names a field, in any case.
  package func names(_ field: String) -> Bool {
    var isNamed = false
    expression.forEachField { if $0.name.lowercased() == field { isNamed = true } }
    return isNamed
  }
}

extension FilterExpression {
  /// Hands out every condition on one field, with the field that it is about, in the order of the text.
  package func forEachCondition(_ body: (FieldReference, FilterCondition) -> Void) {
    switch self {
    case .condition(let reference, let condition, _): body(reference, condition)
    case .computed: break
    case .not(let inner): inner.forEachCondition(body)
    case .and(let parts), .or(let parts): for part in parts { part.forEachCondition(body) }
    }
  }

  /// Hands out every operand that is worked out, in the order of the text.
  func forEachOperand(_ body: (FilterOperand) -> Void) {
    switch self {
    case .condition: break
    case .computed(let left, let condition, _):
      body(left)
      if case .comparison(_, let right) = condition { body(right) }
    case .not(let inner): inner.forEachOperand(body)
    case .and(let parts), .or(let parts): for part in parts { part.forEachOperand(body) }
    }
  }

  /// Hands out every field that is named, in the order of the text.
  package func forEachField(_ body: (FieldReference) -> Void) {
    switch self {
    case .condition(let reference, _, _): body(reference)
    case .computed(let left, let condition, _):
      left.forEachField(body)
      if case .comparison(_, let right) = condition { right.forEachField(body) }
    case .not(let inner): inner.forEachField(body)
    case .and(let parts), .or(let parts): for part in parts { part.forEachField(body) }
    }
  }
}
