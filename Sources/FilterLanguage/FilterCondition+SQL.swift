import SQLText

extension FilterCondition {
  /// The condition over one value.
  ///
  /// - Parameters:
  ///   - value: An operand.
  ///   - isNegated: Whether the opposite is asked for; NULL stays NULL.
  func sql(over value: SQLText, isNegated: Bool) -> SQLText {
    let not: SQLText = isNegated ? "NOT " : ""
    switch self {
    case .comparison(let operation, let literal):
      let operation = isNegated ? operation.negated : operation
      return "\(value) \(operation.sql) \(bind: literal.value.binding)"
    case .like(let pattern, nil): return "\(value) \(not)LIKE \(bind: pattern.value.binding)"
    case .like(let pattern, let escape?):
      return "\(value) \(not)LIKE \(bind: pattern.value.binding) ESCAPE \(bind: escape.value.binding)"
    case .isIn(let literals):
      let list = literals.map { "\(bind: $0.value.binding)" as SQLText }.joined(separator: ", ")
      return "\(value) \(not)IN (\(list))"
    case .between(let low, let high):
      return "\(value) \(not)BETWEEN \(bind: low.value.binding) AND \(bind: high.value.binding)"
    case .isNull: return "\(value) IS \(not)NULL"
    }
  }
}

extension ComparisonOperator {
  var sql: SQLText {
    switch self {
    case .equal: "="
    case .notEqual: "<>"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}
