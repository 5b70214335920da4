extension FilterExpression {
  /// Hands out every condition with the field that it is about, in the order of the text.
  package func forEachCondition(_ body: (FieldReference, FilterCondition) -> Void) {
    switch self {
    case .condition(let reference, let condition, _): body(reference, condition)
    case .not(let inner): inner.forEachCondition(body)
    case .and(let parts), .or(let parts): for part in parts { part.forEachCondition(body) }
    }
  }
}
