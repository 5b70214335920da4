/// What may stand on either side of a comparison: a field, a value, or what is worked out of them.
public indirect enum FilterOperand: Sendable {
  /// The one value of a field; within `count`, a field that holds many.
  case field(FieldReference)
  /// `10`, `'California'`.
  case value(FilterLiteral)
  /// `ml_rank - ai_rank`.
  case arithmetic(FilterOperand, ArithmeticOperator, FilterOperand)
  /// `count(course)`; the span covers the parentheses.
  case call(FilterFunction, FilterOperand, span: Range<Int>)

  /// Where it stands in the source, in UTF-8 bytes; empty where it was built without text.
  public var span: Range<Int> {
    switch self {
    case .field(let reference): return reference.span
    case .value(let literal): return literal.span
    case .arithmetic(let left, _, let right):
      // Each side is asked once: asked twice, a sum of thirty fields would take a thousand million steps.
      let start = left.span.lowerBound
      return start..<max(start, right.span.upperBound)
    case .call(_, _, let span): return span
    }
  }

  /// As a filter writes it, without parentheses that it does not need.
  public var description: String { FilterPrinter.print(self) }

  /// Hands out every field that it names, in the order of the text.
  func forEachField(_ body: (FieldReference) -> Void) {
    switch self {
    case .field(let reference): body(reference)
    case .value: break
    case .arithmetic(let left, _, let right):
      left.forEachField(body)
      right.forEachField(body)
    case .call(_, let argument, _): argument.forEachField(body)
    }
  }
}

/// What joins two numbers; the raw value is how it is printed and what SQL takes.
public enum ArithmeticOperator: String, Sendable, CaseIterable {
  /// A sum.
  case plus = "+"
  /// A difference.
  case minus = "-"
  /// A product; binds tighter than the others.
  case times = "*"
}

/// What a filter can call; the raw value is its name in lower case, and found in any.
public enum FilterFunction: String, Sendable, CaseIterable {
  /// How many values a field holds; of an open list at least so many.
  case count
  /// A number without its sign.
  case abs
  /// How many characters a text has.
  case length
  /// A text with its ASCII letters in lower case; unlike a field it is compared with case.
  case lower
  /// The same in upper case.
  case upper
  /// The least known value of the rows of a group.
  case min
  /// The greatest.
  case max
  /// The mean of the known values of the rows of a group.
  case avg
  /// The middle one, or the mean of the two in the middle.
  case median
}

/// What a filter asks of something that was worked out.
public enum ComputedCondition: Sendable {
  /// `= operand` and its like.
  case comparison(ComparisonOperator, FilterOperand)
  /// `LIKE '%a%'`, with the character after `ESCAPE` if there is one.
  case like(FilterLiteral, escape: FilterLiteral?)
  /// `IS NULL`.
  case isNull
}

extension FilterExpression {
  /// A comparison of two operands; one of a field with a value is a condition on the field, whichever stands first.
  static func comparison(
    _ left: FilterOperand, _ operation: ComparisonOperator, _ right: FilterOperand, span: Range<Int>
  ) -> FilterExpression {
    switch (left, right) {
    case (.field(let field), .value(let value)): .condition(field, .comparison(operation, value), span: span)
    case (.value(let value), .field(let field)): .condition(field, .comparison(operation.mirrored, value), span: span)
    default: .computed(left, .comparison(operation, right), span: span)
    }
  }
}

extension ComparisonOperator {
  /// The same question with its sides exchanged.
  var mirrored: ComparisonOperator {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
