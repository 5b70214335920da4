import SQLText

/// Where a condition on a whole number turns: the numbers for which it holds though not for the one before, or the other
/// way about. A range with such a number behind its first leaves the condition open; for the others its first number tells.
struct RangeEdges {
  /// Ascending, within the bounds and behind the first of them.
  private let edges: [Int64]

  /// - Parameter bounds: What the numbers lie within.
  init(_ condition: FilterCondition, within bounds: ClosedRange<Int64>) {
    var turns: Set<Int64> = []
    /// A turn at one place twice is none.
    func turn(at number: Int64) {
      guard bounds.lowerBound < number, number <= bounds.upperBound else { return }
      if turns.remove(number) == nil { turns.insert(number) }
    }
    func run(_ first: Int64, _ last: Int64) {
      guard first <= last else { return }
      turn(at: first)
      turn(at: last + 1)
    }
    let (least, greatest) = (bounds.lowerBound - 1, bounds.upperBound + 1)
    func first(_ literal: FilterLiteral) -> Int64 { literal.value.whole(.up, least, greatest) }
    func last(_ literal: FilterLiteral) -> Int64 { literal.value.whole(.down, least, greatest) }
    switch condition {
    case .comparison(.less, let literal), .comparison(.greaterOrEqual, let literal): turn(at: first(literal))
    case .comparison(.lessOrEqual, let literal), .comparison(.greater, let literal): turn(at: last(literal) + 1)
    case .comparison(.equal, let literal), .comparison(.notEqual, let literal): run(first(literal), last(literal))
    case .between(let low, let high): run(first(low), last(high))
    case .isIn(let literals):
      for number in Set(literals.filter { first($0) == last($0) }.map(first)) { run(number, number) }
    case .like, .isNull: break
    }
    edges = turns.sorted()
  }

  /// True where the range leaves the condition open, NULL where there is no value; nil if no range does.
  ///
  /// More than two edges are written into the SQL: they are numbers that were worked out here, and SQLite binds only so
  /// many values.
  func cut(_ first: SQLText, _ last: SQLText) -> SQLText? {
    switch edges.count {
    case 0: return nil
    case 1: return "(\(first) < \(bind: edges[0]) AND \(last) >= \(bind: edges[0]))"
    case 2:
      let parts = edges.map { "(\(first) < \(bind: $0) AND \(last) >= \(bind: $0))" as SQLText }
      return "(\(parts.joined(separator: " OR ")))"
    default:
      let rows = SQLText(trusted: edges.map { "(\($0))" }.joined(separator: ", "))
      return """
        (\(last) > \(first) AND EXISTS (SELECT 1 FROM (VALUES \(rows)) AS edge \
        WHERE \(first) < edge.column1 AND \(last) >= edge.column1))
        """
    }
  }
}

extension FilterValue {
  /// The value as a whole number, rounded in a direction and brought between two numbers.
  fileprivate func whole(_ rule: FloatingPointRoundingRule, _ least: Int64, _ greatest: Int64) -> Int64 {
    switch self {
    case .integer(let number): min(max(number, least), greatest)
    case .real(let number): Int64(min(max(number.rounded(rule), Double(least)), Double(greatest)))
    case .text, .boolean: least
    }
  }
}
