/// Writes a tree as text that reads back to the same tree, and says where each part of it stands there.
struct FilterPrinter {
  private(set) var text = ""

  /// The text, and the tree with its spans in that text.
  static func print(_ expression: FilterExpression) -> (text: String, located: FilterExpression) {
    var printer = FilterPrinter()
    let located = printer.write(expression, within: .or)
    return (printer.text, located)
  }

  /// The text of an operand by itself.
  static func print(_ operand: FilterOperand) -> String {
    var printer = FilterPrinter()
    _ = printer.write(operand, within: .sum)
    return printer.text
  }

  /// What a part stands in, from the loosest to the tightest.
  private enum Place: Int {
    case or, and, not
  }

  private mutating func write(_ expression: FilterExpression, within place: Place) -> FilterExpression {
    switch expression {
    case .or(let parts):
      return inParentheses(place != .or) { .or($0.write(parts, " OR ", within: .and)) }
    case .and(let parts):
      return inParentheses(place == .not) { .and($0.write(parts, " AND ", within: .not)) }
    case .not(.condition(let field, let condition, _)) where condition.hasNegativeForm:
      return .not(write(field, condition, isNegated: true))
    case .not(.computed(let left, let condition, _)) where condition.hasNegativeForm:
      return .not(write(left, condition, isNegated: true))
    case .not(let inner):
      text += "NOT "
      return .not(write(inner, within: .not))
    case .condition(let field, let condition, _):
      return write(field, condition, isNegated: false)
    case .computed(let left, let condition, _):
      return write(left, condition, isNegated: false)
    }
  }

  private mutating func inParentheses(
    _ isNeeded: Bool, _ body: (inout FilterPrinter) -> FilterExpression
  ) -> FilterExpression {
    if isNeeded { text += "(" }
    let result = body(&self)
    if isNeeded { text += ")" }
    return result
  }

  private mutating func write(
    _ parts: [FilterExpression], _ separator: String, within place: Place
  ) -> [FilterExpression] {
    var located: [FilterExpression] = []
    for part in parts {
      if !located.isEmpty { text += separator }
      located.append(write(part, within: place))
    }
    return located
  }
}

/// Comparisons.
extension FilterPrinter {
  private mutating func write(
    _ field: FieldReference, _ condition: FilterCondition, isNegated: Bool
  ) -> FilterExpression {
    let start = text.utf8.count
    let field = FieldReference(field.name, year: field.year, span: write(field.description))
    let located = write(condition, isNegated ? "NOT " : "")
    return .condition(field, located, span: start..<text.utf8.count)
  }

  private mutating func write(_ condition: FilterCondition, _ not: String) -> FilterCondition {
    switch condition {
    case .comparison(let operation, let value):
      text += " \(operation.rawValue) "
      return .comparison(operation, write(value))
    case .like(let pattern, let escape):
      let (pattern, escape) = writeLike(pattern, escape, not)
      return .like(pattern, escape: escape)
    case .isIn(let values): return write(list: values, not)
    case .between(let low, let high):
      text += " \(not)BETWEEN "
      let low = write(low)
      text += " AND "
      return .between(low, write(high))
    case .isNull:
      text += " IS \(not)NULL"
      return .isNull
    }
  }

  mutating func writeLike(_ pattern: FilterLiteral, _ escape: FilterLiteral?, _ not: String) -> (
    FilterLiteral, FilterLiteral?
  ) {
    text += " \(not)LIKE "
    return (write(pattern), writeEscape(escape))
  }

  private mutating func write(list values: [FilterLiteral], _ not: String) -> FilterCondition {
    text += " \(not)IN ("
    var located: [FilterLiteral] = []
    for value in values {
      if !located.isEmpty { text += ", " }
      located.append(write(value))
    }
    text += ")"
    return .isIn(located)
  }

  private mutating func writeEscape(_ escape: FilterLiteral?) -> FilterLiteral? {
    guard let escape else { return nil }
    text += " ESCAPE "
    return write(escape)
  }

  mutating func write(_ literal: FilterLiteral) -> FilterLiteral {
    FilterLiteral(literal.value, span: write(literal.value.literal))
  }

  @discardableResult
  mutating func write(_ piece: String) -> Range<Int> {
    let start = text.utf8.count
    text += piece
    return start..<text.utf8.count
  }
}

extension FilterCondition {
  /// Whether NOT may stand inside it, as in `NOT IN`.
  fileprivate var hasNegativeForm: Bool {
    if case .comparison = self { return false }
    return true
  }
}

extension ComputedCondition {
  fileprivate var hasNegativeForm: Bool {
    if case .comparison = self { return false }
    return true
  }
}
