import SQLText

/// The least and the most that an operand may be: one expression, or the ends of what a band leaves open. Both are NULL
/// where the operand is.
struct OperandSQL {
  let least: SQLText
  /// Nil if it is the least.
  let most: SQLText?

  init(_ least: SQLText, _ most: SQLText? = nil) {
    self.least = least
    self.most = most
  }

  fileprivate var top: SQLText { most ?? least }
}

extension ResolvedOperand {
  /// - Parameter value: The SQL of a field.
  func sql(_ value: (FieldUse) -> OperandSQL) -> OperandSQL {
    switch self {
    case .field(let use): return value(use)
    case .value(let constant): return OperandSQL("\(bind: constant.binding)")
    case .arithmetic(let left, let operation, let right):
      return Self.sql(left.sql(value), operation, right.sql(value), left.sign ?? right.sign)
    case .call(.abs, let argument): return Self.abs(argument.sql(value))
    case .call(let function, let argument):
      return OperandSQL("\(SQLText(trusted: function.rawValue))(\(argument.sql(value).least))")
    }
  }

  /// Of a whole number or decimal whether it is negative.
  private var sign: Bool? {
    switch self {
    case .value(.integer(let number)): number < 0
    case .value(.real(let number)): number < 0
    default: nil
    }
  }

  /// - Parameter sign: Of a product with a number whether that is negative.
  private static func sql(
    _ left: OperandSQL, _ operation: ArithmeticOperator, _ right: OperandSQL, _ sign: Bool?
  ) -> OperandSQL {
    let symbol = SQLText(trusted: " \(operation.rawValue) ")
    func joined(_ left: SQLText, _ right: SQLText) -> SQLText { "(\(left)\(symbol)\(right))" }
    guard left.most != nil || right.most != nil else { return OperandSQL(joined(left.least, right.least)) }
    let least = joined(left.least, right.least)
    let most = joined(left.top, right.top)
    switch (operation, sign) {
    case (.plus, _), (.times, false): return OperandSQL(least, most)
    case (.minus, _): return OperandSQL(joined(left.least, right.top), joined(left.top, right.least))
    case (.times, true): return OperandSQL(most, least)
    case (.times, nil):
      let corners = [least, joined(left.least, right.top), joined(left.top, right.least), most].joined(separator: ", ")
      return OperandSQL("min(\(corners))", "max(\(corners))")
    }
  }

  private static func abs(_ inner: OperandSQL) -> OperandSQL {
    guard let most = inner.most else { return OperandSQL("abs(\(inner.least))") }
    return OperandSQL("max(\(inner.least), -\(most), 0)", "max(abs(\(inner.least)), abs(\(most)))")
  }
}

extension ComparisonOperator {
  /// Holds where the comparison does, whatever the operands are within their ends.
  func surely(_ left: OperandSQL, _ right: OperandSQL) -> Clause {
    guard left.most != nil || right.most != nil else { return Clause("\(left.least) \(sql) \(right.least)") }
    switch self {
    case .less, .lessOrEqual: return Clause("\(left.top) \(sql) \(right.least)")
    case .greater, .greaterOrEqual: return Clause("\(left.least) \(sql) \(right.top)")
    case .equal:
      return Clause.joined(
        [Clause("\(left.top) <= \(right.least)"), Clause("\(left.least) >= \(right.top)")], .and)
    case .notEqual:
      return Clause.joined([Clause("\(left.top) < \(right.least)"), Clause("\(left.least) > \(right.top)")], .or)
    }
  }
}

/// Conditions on what is worked out.
extension ComputedTerm {
  /// Holds where the term does, whatever bands leave open.
  func surely(_ value: (FieldUse) -> OperandSQL) -> Clause {
    let not: SQLText = isNegated ? "NOT " : ""
    let operand = left.sql(value)
    switch condition {
    case .comparison(let operation, let right):
      return (isNegated ? operation.negated : operation).surely(operand, right.sql(value))
    case .like(let pattern, nil): return Clause("\(operand.least) \(not)LIKE \(bind: pattern.value.binding)")
    case .like(let pattern, let escape?):
      let escape: SQLText = "ESCAPE \(bind: escape.value.binding)"
      return Clause("\(operand.least) \(not)LIKE \(bind: pattern.value.binding) \(escape)")
    case .isNull: return Clause("\(operand.least) IS \(not)NULL")
    }
  }

  private var opposite: ComputedTerm { ComputedTerm(left: left, condition: condition, isNegated: !isNegated) }

  /// An operand that is NULL where a value is unknown, or where bands leave the term open.
  func threeValued(_ value: (FieldUse) -> OperandSQL) -> SQLText {
    guard !asksForNull, uses.contains(where: \.mayBeBand) else { return "(\(surely(value).sql))" }
    return "CASE WHEN \(surely(value).sql) THEN TRUE WHEN \(opposite.surely(value).sql) THEN FALSE END"
  }

  /// Holds where all values are known and the term is open nevertheless.
  func isOpen(_ value: (FieldUse) -> OperandSQL) -> SQLText {
    "NOT (\(surely(value).sql)) AND NOT (\(opposite.surely(value).sql))"
  }
}

extension FieldUse {
  /// What it is over the row.
  var rowSQL: OperandSQL {
    if let count, isCount { return OperandSQL(count.number, count.most) }
    guard case .lookup(let lookup) = source, let range = lookup.selection.range else {
      return OperandSQL(value ?? "NULL")
    }
    return OperandSQL(lookup.column, lookup.selection.scalar(range.last, of: lookup.key))
  }

  /// Whether some of its values are known only as lying between two numbers.
  var mayBeBand: Bool {
    if isCount { return count?.most != nil }
    guard case .lookup(let lookup) = source else { return false }
    return lookup.selection.range != nil
  }

  /// Whether it is the number of values of lists that are all there.
  var isAlwaysKnown: Bool {
    guard isCount, case .membership(let membership) = source, case .always = membership.completeness else {
      return false
    }
    return membership.isStated == nil
  }

  /// The value itself, which an order may sort otherwise.
  private var value: SQLText? { source.sortKey ?? sortKey }
}
