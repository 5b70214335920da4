/// What a filter that was built without text is measured by.
struct FilterSize {
  private let byteCount: Int
  private var comparisons = 0
  private var values = 0
  private var nesting = 0

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
    return nil
  }

  private mutating func measure(_ expression: FilterExpression, depth: Int) {
    nesting = max(nesting, depth)
    guard depth <= FilterLimits.nesting else { return }
    switch expression {
    case .condition(_, let condition, _):
      comparisons += 1
      values += condition.literals.count
    case .not(let inner): measure(inner, depth: depth + 1)
    case .and(let parts), .or(let parts): for part in parts { measure(part, depth: depth + 1) }
    }
  }
}
