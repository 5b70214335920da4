/// What is worked out, as text.
extension FilterPrinter {
  /// What an operand stands in, from the loosest to the tightest.
  enum OperandPlace: Int {
    case sum, addend, factor
  }

  mutating func write(
    _ left: FilterOperand, _ condition: ComputedCondition, isNegated: Bool
  ) -> FilterExpression {
    let start = text.utf8.count
    let left = write(left, within: .sum)
    let located = write(condition, isNegated ? "NOT " : "")
    return .computed(left, located, span: start..<text.utf8.count)
  }

  private mutating func write(_ condition: ComputedCondition, _ not: String) -> ComputedCondition {
    switch condition {
    case .comparison(let operation, let right):
      write(" \(operation.rawValue) ")
      return .comparison(operation, write(right, within: .sum))
    case .like(let pattern, let escape):
      let (pattern, escape) = writeLike(pattern, escape, not)
      return .like(pattern, escape: escape)
    case .isNull:
      write(" IS \(not)NULL")
      return .isNull
    }
  }

  /// The operand with its spans in the text; in parentheses where it needs them.
  mutating func write(_ operand: FilterOperand, within place: OperandPlace) -> FilterOperand {
    switch operand {
    case .field(let field):
      return .field(FieldReference(field.name, year: field.year, span: write(field.description)))
    case .value(let literal): return .value(write(literal))
    case .arithmetic(let left, let operation, let right):
      let needsParentheses = operation == .times ? place == .factor : place != .sum
      if needsParentheses { write("(") }
      let left = write(left, within: operation == .times ? .addend : .sum)
      write(" \(operation.rawValue) ")
      let located = write(right, within: operation == .times ? .factor : .addend)
      if needsParentheses { write(")") }
      return .arithmetic(left, operation, located)
    case .call(let function, let argument, _):
      let start = write("\(function.rawValue)(").lowerBound
      let argument = write(argument, within: .sum)
      return .call(function, argument, span: start..<write(")").upperBound)
    }
  }
}
