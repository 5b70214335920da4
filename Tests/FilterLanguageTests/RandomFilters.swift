import TestSupport

@testable import FilterLanguage

/// Random filters over the sample, the same for the same seed.
struct RandomFilters {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func expression(depth: Int) -> FilterExpression {
    guard depth > 0 else { return condition() }
    switch random.next(below: 7) {
    case 0, 1: return .and(parts(depth))
    case 2, 3: return .or(parts(depth))
    case 4, 5: return .not(expression(depth: depth - 1))
    default: return condition()
    }
  }

  private mutating func parts(_ depth: Int) -> [FilterExpression] {
    (0..<2 + random.next(below: 3)).map { _ in expression(depth: depth - 1) }
  }

  private mutating func condition() -> FilterExpression {
    let texts = ["NLP", "robotics", "CMU", "California", "o", "King's College", "", "stanford university", "50%_off"]
    switch random.next(below: 8) {
    case 7: return about()
    case 5, 6: return computed()
    case 4:
      let places = (0...21).map { FilterValue.integer($0) }
      return any(
        ["band", "band", "band@2021"], places + [.real(2.5), .real(6), .real(-1e30), .real(1e30), .integer(.max)],
        valueCount: 8)
    case 0: return any(["state", "focus", "university", "FOCUS"], texts.map { .text($0) }, hasLike: true)
    case 1: return any(["focus"], texts.prefix(3).map { .text($0) }, hasLike: true)
    case 2:
      return any(["duration_min", "fee", "tag"], [.integer(12), .real(7), .integer(-1), .integer(2), .real(1e21)])
    default:
      let isBoolean = random.next(below: 4) == 0
      return isBoolean
        ? any(["online"], [.boolean(true), .boolean(false)], hasOrder: false)
        : any(["ml_rank", "ml_rank@2021", "Ml_Rank@2022"], (1...10).map { .integer($0) })
    }
  }

  private mutating func about() -> FilterExpression {
    let texts = [
      "nlp", "language", "Computer-Vision", "vision computer", "of", "KING'S college", "zurich", "university", "", "+",
      "institute of technology", "tech", "50 off", "natural language processing",
    ]
    return any(["about"], texts.map { .text($0) }, hasLike: true, hasOrder: false)
  }

  private mutating func any(
    _ names: [String], _ values: [FilterValue], hasLike: Bool = false, hasOrder: Bool = true, valueCount: Int = 3
  ) -> FilterExpression {
    let parts = random.pick(names).split(separator: "@")
    let field = FieldReference(String(parts[0]), year: parts.count > 1 ? Int(parts[1]) : nil)
    let condition: FilterCondition
    switch random.next(below: 8) {
    case 0: condition = .isNull
    case 1: condition = .isIn((0...random.next(below: valueCount)).map { _ in FilterLiteral(random.pick(values)) })
    case 2 where hasOrder: condition = .between(FilterLiteral(random.pick(values)), FilterLiteral(random.pick(values)))
    case 3 where hasLike:
      condition = .like(FilterLiteral(.text(random.pick(["%o%", "n_p", "%", "c%", "", "%y", "rob%s"]))), escape: nil)
    default:
      condition = .comparison(
        random.pick(hasOrder ? ComparisonOperator.allCases : [.equal, .notEqual]), FilterLiteral(random.pick(values)))
    }
    return .condition(field, condition, span: 0..<0)
  }
}
