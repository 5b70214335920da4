/// What a filter that was built without text is measured by.
struct FilterSize {
  private let byteCount: Int
  private var comparisons = 0
  private var values = 0
  private var nesting = 0
  private var terms = 0
  private var products = 0

  init(of expression: FilterExpression, byteCount: Int) {
    self.byteCount = byteCount
    measure(expression, depth: 0)
  }

  /// The first limit that was passed, and its value.
  var passedLimit: (FilterError.Limit, Int)? {
    if byteCount > FilterLimits.byteCount { return (.byteCount, FilterLimits.byteCount) }
    if nesting > FilterLimits.nesting { return (.nesting, FilterLimits.nesting) }
    if comparisons > FilterLimits.comparisons { return (.comparisons, FilterLimits.comparisons) }
    if values > FilterLimits.values { return (.values, FilterLimits.values) }
    if terms > FilterLimits.terms { return (.terms, FilterLimits.terms) }
    if products > FilterLimits.products { return (.products, FilterLimits.products) }
    return nil
  }

  private mutating func measure(_ expression: FilterExpression, depth: Int) {
    nesting = max(nesting, depth)
    guard depth <= FilterLimits.nesting else { return }
    switch expression {
    case .condition(_, let condition, _):
      comparisons += 1
      values += condition.literals.count
    case .computed(let left, let condition, _):
      comparisons += 1
      var size = OperandSize(left)
      switch condition {
      case .comparison(_, let right): size.add(right)
      case .like(_, let escape): values += escape == nil ? 1 : 2
      case .isNull: break
      }
      values += size.values
      terms = max(terms, size.terms)
      products = max(products, size.products)
    case .not(let inner): measure(inner, depth: depth + 1)
    case .and(let parts), .or(let parts): for part in parts { measure(part, depth: depth + 1) }
    }
  }
}

/// What one comparison's operands are measured by.
struct OperandSize {
  /// Fields and values.
  private(set) var terms = 0
  /// Values alone.
  private(set) var values = 0
  /// Products of two sides that each name a field, and calls of `abs`.
  private(set) var products = 0

  init(_ operand: FilterOperand) { add(operand) }

  mutating func add(_ operand: FilterOperand) {
    // A tree that was built may be deep; what is beyond the limit need not be counted.
    guard terms <= FilterLimits.terms, products <= FilterLimits.products else { return }
    switch operand {
    case .field: terms += 1
    case .value:
      terms += 1
      values += 1
    case .arithmetic(let left, let operation, let right):
      if operation == .times, left.namesField, right.namesField { products += 1 }
      add(left)
      add(right)
    case .call(let function, let argument, _):
      if function == .abs { products += 1 }
      add(argument)
    }
  }
}

extension FilterOperand {
  fileprivate var namesField: Bool {
    switch self {
    case .field: true
    case .value: false
    case .arithmetic(let left, _, let right): left.namesField || right.namesField
    case .call(_, let argument, _): argument.namesField
    }
  }
}
