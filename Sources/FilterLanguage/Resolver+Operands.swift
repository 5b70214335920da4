/// What is worked out: its fields, its types, and what it comes to.
extension Resolver {
  mutating func resolve(
    _ left: FilterOperand, _ condition: ComputedCondition, _ span: Range<Int>, isNegated: Bool
  ) -> ResolvedFilter {
    var size = OperandSize(left)
    if case .comparison(_, let right) = condition { size.add(right) }
    if size.products > FilterLimits.products { report(.limit(.products, FilterLimits.products), span) }
    switch condition {
    case .comparison(let operation, let right):
      return comparison(left, operation, right, span, isNegated: isNegated)
    case .like(let pattern, let escape):
      guard let left = resolve(left, type: .text, of: .like) else { return .and([]) }
      checkPattern(pattern, escape)
      return .computed(ComputedTerm(left: left, condition: .like(pattern, escape: escape), isNegated: isNegated))
    case .isNull:
      guard let left = resolve(left) else { return .and([]) }
      return .computed(ComputedTerm(left: left, condition: .isNull, isNegated: isNegated))
    }
  }

  private mutating func comparison(
    _ left: FilterOperand, _ operation: ComparisonOperator, _ right: FilterOperand, _ span: Range<Int>,
    isNegated: Bool
  ) -> ResolvedFilter {
    let (first, second) = (resolve(left), resolve(right, opposite: left))
    guard let first, let second else { return .and([]) }
    guard first.type.compares(with: second.type) else {
      report(.typesDiffer(left.description, first.type, right.description, second.type), right.span)
      return .and([])
    }
    if first.type == .boolean, operation != .equal, operation != .notEqual {
      let name = left.description
      report(.operatorMismatch(field: name, type: .boolean, operation: "`\(operation.rawValue)`"), span)
    }
    return simplified(first, operation, second, isNegated: isNegated)
  }

  /// A comparison of one field with a number, where it comes to that: an index may serve it.
  private func simplified(
    _ left: ResolvedOperand, _ operation: ComparisonOperator, _ right: ResolvedOperand, isNegated: Bool
  ) -> ResolvedFilter {
    guard left.type == .integer, right.type == .integer, let form = LinearForm(left, minus: right),
      form.constant > .min
    else {
      return .computed(ComputedTerm(left: left, condition: .comparison(operation, right), isNegated: isNegated))
    }
    if form.factors.count == 1, !form.factors[0].use.isCount, [1, -1].contains(form.factors[0].factor) {
      let isPositive = form.factors[0].factor == 1
      let number = FilterLiteral(.integer(isPositive ? 0 - form.constant : form.constant))
      let condition = FilterCondition.comparison(isPositive ? operation : operation.mirrored, number)
      return .term(ResolvedTerm(use: form.factors[0].use, condition: condition, isNegated: isNegated))
    }
    let condition = ComputedTerm.Condition.comparison(operation, form.operand(ofNegative: true))
    return .computed(ComputedTerm(left: form.operand(ofNegative: false), condition: condition, isNegated: isNegated))
  }
}

/// Operands.
extension Resolver {
  /// The operand; nil, and errors kept, where it is none.
  ///
  /// - Parameter opposite: What it is compared with, which tells a text without quotes from a field.
  mutating func resolve(_ operand: FilterOperand, opposite: FilterOperand? = nil) -> ResolvedOperand? {
    switch operand {
    case .field(let reference): return field(reference, opposite: opposite)
    case .value(let literal):
      if case .real(let number) = literal.value, !number.isFinite {
        report(.numberOutOfRange(literal.value.literal), literal.span)
        return nil
      }
      return .value(literal.value)
    case .arithmetic(let left, let operation, let right): return arithmetic(left, operation, right, operand.span)
    case .call(.count, let argument, _): return count(argument)
    case .call(let function, let argument, _) where function.isOfGroup: return ofGroup(function, argument, operand.span)
    case .call(.abs, let argument, _):
      return resolve(argument, type: .real, of: .function(.abs)).map { .call(.abs, $0) }
    case .call(let function, let argument, _):
      return resolve(argument, type: .text, of: .function(function)).map { .call(function, $0) }
    }
  }

  private mutating func field(_ reference: FieldReference, opposite: FilterOperand?) -> ResolvedOperand? {
    if table[reference.name] == nil, isUnquotedText(reference, besides: opposite) {
      report(.unquotedText(reference.description), reference.span)
      return nil
    }
    guard let use = use(reference) else { return nil }
    note(use)
    guard use.sortKey != nil else {
      report(.manyValuedOperand(use.name), reference.span)
      return nil
    }
    return .field(use)
  }

  /// Whether a word that is no field was meant as text: beside a field that holds text, and where it begins as a number.
  private func isUnquotedText(_ reference: FieldReference, besides opposite: FilterOperand?) -> Bool {
    guard let opposite else { return false }
    if reference.name.first?.isNumber == true { return true }
    guard case .field(let other) = opposite else { return false }
    return table[other.name]?.type == .text
  }

  private mutating func arithmetic(
    _ left: FilterOperand, _ operation: ArithmeticOperator, _ right: FilterOperand, _ span: Range<Int>
  ) -> ResolvedOperand? {
    if operation == .minus, case .field(let first) = left, case .field(let second) = right,
      first.span.upperBound + 1 == second.span.lowerBound, table[second.name] == nil || table[first.name] == nil
    {
      // `duration-max`, written as one word, was meant as one.
      let name = "\(first.name)-\(second.name)"
      report(.unknownField(name, nearest: table.nearest(to: "\(first.name)_\(second.name)")), span)
      return nil
    }
    let first = resolve(left, type: .real, of: .arithmetic(operation))
    let second = resolve(right, type: .real, of: .arithmetic(operation))
    guard let first, let second else { return nil }
    return .arithmetic(first, operation, second)
  }

  private mutating func count(_ argument: FilterOperand) -> ResolvedOperand? {
    guard case .field(let reference) = argument else {
      report(.nothingToCount(argument.description), argument.span)
      return nil
    }
    guard let use = use(reference) else { return nil }
    guard use.sortKey == nil, use.count != nil else {
      report(.nothingToCount(use.name), reference.span)
      return nil
    }
    let counted = use.counted
    note(counted)
    return .field(counted)
  }

  /// A number of a group, which its table has as a field.
  private mutating func ofGroup(
    _ function: FilterFunction, _ argument: FilterOperand, _ span: Range<Int>
  ) -> ResolvedOperand? {
    guard let field = table["\(function.rawValue)(\(argument.description))"] else {
      report(.onlyOfGroups(function), span)
      return nil
    }
    let use = FieldUse(field: field, year: nil, source: field.source)
    note(use)
    return .field(use)
  }

  /// An operand of one type; whole numbers and decimals are one here.
  private mutating func resolve(
    _ operand: FilterOperand, type: FieldType, of asker: FilterError.Asker
  ) -> ResolvedOperand? {
    guard let resolved = resolve(operand) else { return nil }
    guard resolved.type.compares(with: type) else {
      report(.wrongOperand(operand.description, resolved.type, asker), operand.span)
      return nil
    }
    return resolved
  }
}

extension FieldType {
  /// Whether values of the two types may stand on the two sides of a comparison.
  fileprivate func compares(with type: FieldType) -> Bool { self == type || (isNumeric && type.isNumeric) }

  fileprivate var isNumeric: Bool { self == .integer || self == .real }
}
