@testable import FilterLanguage

/// Random filters over the sample, the same for the same seed.
struct RandomFilters {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func expression(depth: Int) -> FilterExpression {
    guard depth > 0 else { return condition() }
    switch below(7) {
    case 0, 1: return .and(parts(depth))
    case 2, 3: return .or(parts(depth))
    case 4, 5: return .not(expression(depth: depth - 1))
    default: return condition()
    }
  }

  private mutating func parts(_ depth: Int) -> [FilterExpression] {
    (0..<2 + below(3)).map { _ in expression(depth: depth - 1) }
  }

  private mutating func condition() -> FilterExpression {
    let texts = ["NLP", "robotics", "CMU", "California", "o", "King's College", "", "stanford university", "50%_off"]
    switch below(4) {
    case 0: return any(["state", "focus", "university", "FOCUS"], texts.map { .text($0) }, hasLike: true)
    case 1: return any(["focus"], texts.prefix(3).map { .text($0) }, hasLike: true)
    case 2:
      return any(["duration_min", "fee", "tag"], [.integer(12), .real(7), .integer(-1), .integer(2), .real(1e21)])
    default:
      let isBoolean = below(4) == 0
      return isBoolean
        ? any(["online"], [.boolean(true), .boolean(false)], hasOrder: false)
        : any(["ml_rank", "ml_rank@2021", "Ml_Rank@2022"], (1...10).map { .integer($0) })
    }
  }

  private mutating func any(
    _ names: [String], _ values: [FilterValue], hasLike: Bool = false, hasOrder: Bool = true
  ) -> FilterExpression {
    let parts = pick(names).split(separator: "@")
    let field = FieldReference(String(parts[0]), year: parts.count > 1 ? Int(parts[1]) : nil)
    let condition: FilterCondition
    switch below(8) {
    case 0: condition = .isNull
    case 1: condition = .isIn((0...below(3)).map { _ in FilterLiteral(pick(values)) })
    case 2 where hasOrder: condition = .between(FilterLiteral(pick(values)), FilterLiteral(pick(values)))
    case 3 where hasLike:
      condition = .like(FilterLiteral(.text(pick(["%o%", "n_p", "%", "c%", "", "%y", "rob%s"]))), escape: nil)
    default:
      condition = .comparison(
        pick(hasOrder ? ComparisonOperator.allCases : [.equal, .notEqual]), FilterLiteral(pick(values)))
    }
    return .condition(field, condition, span: 0..<0)
  }

  private mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }

  /// SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
