import TestSupport

@testable import FilterLanguage

/// Random comparisons of what is worked out.
extension RandomFilters {
  mutating func computed() -> FilterExpression {
    switch random.next(below: 6) {
    case 0: return text()
    case 1: return .computed(difference(), .isNull, span: 0..<0)
    case 2: return .comparison(distance(), operation(), number([3, 5, 0]), span: 0..<0)
    case 3: return .comparison(sum(), operation(), sum(), span: 0..<0)
    case 4: return .comparison(product(), operation(), number([40, 12, -3]), span: 0..<0)
    default: return .comparison(difference(), operation(), number([-4, 0, 1, 2]), span: 0..<0)
    }
  }

  private mutating func operation() -> ComparisonOperator { random.pick(ComparisonOperator.allCases) }

  private mutating func number(_ numbers: [Int64]) -> FilterOperand {
    .value(FilterLiteral(.integer(random.pick(numbers))))
  }

  private static let fields = ["ml_rank", "ml_rank@2021", "band", "band@2021", "duration_min", "Band@2022"]

  private mutating func field(_ names: [String] = Self.fields) -> FilterOperand {
    let parts = random.pick(names).split(separator: "@")
    return .field(FieldReference(String(parts[0]), year: parts.count > 1 ? Int(parts[1]) : nil))
  }

  /// Whole multiples of whole numbers, in which a field may stand twice.
  private mutating func sum() -> FilterOperand {
    var sum = addend()
    for _ in 0..<random.next(below: 3) { sum = .arithmetic(sum, random.pick([.plus, .minus]), addend()) }
    return sum
  }

  private mutating func addend() -> FilterOperand {
    switch random.next(below: 5) {
    case 0: number([0, 3, -7])
    case 1: .arithmetic(number([2, -1, 0]), .times, field())
    case 2: .call(.count, .field("focus"), span: 0..<0)
    case 3: .arithmetic(.arithmetic(field(), .minus, number([1])), .times, number([-2, 3]))
    default: field()
    }
  }

  private mutating func difference() -> FilterOperand {
    .arithmetic(field(["band", "ml_rank"]), .minus, field(["band@2021", "fee", "duration_min"]))
  }

  private mutating func distance() -> FilterOperand { .call(.abs, difference(), span: 0..<0) }

  private mutating func product() -> FilterOperand {
    let number = FilterLiteral(random.pick([.real(-1.5), .integer(2), .real(0.5)] as [FilterValue]))
    let difference = difference()
    return .arithmetic(
      difference, .times,
      random.next(below: 2) == 0
        ? .value(number) : .arithmetic(field(["ml_rank@2021"]), .plus, .value(number)))
  }

  private mutating func text() -> FilterExpression {
    let lower = FilterOperand.call(random.pick([.lower, .upper]), .field("state"), span: 0..<0)
    let texts: [FilterValue] = [.text("california"), .text("NEW YORK"), .text("georgia")]
    return switch random.next(below: 4) {
    case 0:
      .computed(lower, .like(FilterLiteral(.text(random.pick(["c%", "%YORK", "_eorgia"]))), escape: nil), span: 0..<0)
    case 1: .comparison(lower, operation(), .field("state"), span: 0..<0)
    case 2: .comparison(.call(.length, .field("state"), span: 0..<0), operation(), number([7, 10]), span: 0..<0)
    default: .comparison(lower, operation(), .value(FilterLiteral(random.pick(texts))), span: 0..<0)
    }
  }
}
