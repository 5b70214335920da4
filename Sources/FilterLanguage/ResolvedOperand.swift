/// An operand whose fields are found and whose types fit.
indirect enum ResolvedOperand: Sendable {
  /// The one value of a field, or the number of its values.
  case field(FieldUse)
  case value(FilterValue)
  case arithmetic(ResolvedOperand, ArithmeticOperator, ResolvedOperand)
  /// A function of one value.
  case call(FilterFunction, ResolvedOperand)

  var type: FieldType {
    switch self {
    case .field(let use): use.isCount ? .integer : use.field.type
    case .value(let value): value.type
    case .arithmetic(let left, _, let right): left.type == .real || right.type == .real ? .real : .integer
    case .call(.lower, _), .call(.upper, _): .text
    case .call(.count, _), .call(.length, _): .integer
    case .call(let function, _) where function.isOfGroup: .real
    case .call(_, let argument): argument.type
    }
  }

  func forEachField(_ body: (FieldUse) -> Void) {
    switch self {
    case .field(let use): body(use)
    case .value: break
    case .arithmetic(let left, _, let right):
      left.forEachField(body)
      right.forEachField(body)
    case .call(_, let argument): argument.forEachField(body)
    }
  }
}

/// What is asked of something that is worked out, or its opposite.
struct ComputedTerm: Sendable {
  enum Condition: Sendable {
    case comparison(ComparisonOperator, ResolvedOperand)
    case like(FilterLiteral, escape: FilterLiteral?)
    case isNull
  }
  let left: ResolvedOperand
  let condition: Condition
  let isNegated: Bool

  /// The distinct fields, in the order of their first use.
  var uses: [FieldUse] {
    var uses: [FieldUse] = []
    func add(_ use: FieldUse) { if !uses.contains(where: { $0.name == use.name }) { uses.append(use) } }
    left.forEachField(add)
    if case .comparison(_, let right) = condition { right.forEachField(add) }
    return uses
  }

  /// Whether it is `IS NULL`, or that denied.
  var asksForNull: Bool { if case .isNull = condition { true } else { false } }
}

/// How many entries of SQLite's parser stack an operand takes at most, beside what a field does.
extension ResolvedOperand {
  fileprivate var nesting: Int {
    switch self {
    case .field, .value: 0
    case .arithmetic(let left, .times, let right): max(left.nesting, right.nesting) + 6
    case .arithmetic(let left, _, let right): max(left.nesting + 1, right.nesting + 3)
    case .call(_, let argument): argument.nesting + 5
    }
  }
}

extension ComputedTerm {
  /// The same for the sides of a comparison.
  var nesting: Int {
    guard case .comparison(_, let right) = condition else { return left.nesting }
    return max(left.nesting, right.nesting)
  }
}
