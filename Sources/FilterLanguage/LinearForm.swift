/// A sum of whole multiples of fields that hold whole numbers: `2 * ml_rank - ai_rank + 3`.
///
/// Each field stands in it once, so that what a band leaves open is exactly what its two ends leave open.
struct LinearForm {
  private(set) var factors: [(use: FieldUse, factor: Int64)] = []
  private(set) var constant: Int64 = 0

  /// Nil if it is no such sum, or a number passes 64 bits.
  init?(_ operand: ResolvedOperand) {
    guard add(operand, times: 1) else { return nil }
  }

  /// The first less the second.
  init?(_ left: ResolvedOperand, minus right: ResolvedOperand) {
    guard add(left, times: 1), add(right, times: -1) else { return nil }
  }

  private init() {}

  private mutating func add(_ operand: ResolvedOperand, times factor: Int64) -> Bool {
    switch operand {
    case .value(.integer(let number)): return add(number, times: factor)
    case .field(let use) where use.isCount || use.field.type == .integer: return add(use, times: factor)
    case .arithmetic(let left, .times, let right): return addProduct(left, right, times: factor)
    case .arithmetic(let left, let operation, let right):
      guard factor != .min else { return false }
      return add(left, times: factor) && add(right, times: operation == .minus ? -factor : factor)
    case .value, .field, .call: return false
    }
  }

  /// One side has to be a number.
  private mutating func addProduct(_ left: ResolvedOperand, _ right: ResolvedOperand, times factor: Int64) -> Bool {
    if let number = LinearForm(left)?.number {
      let (product, isTooLarge) = factor.multipliedReportingOverflow(by: number)
      return !isTooLarge && add(right, times: product)
    }
    guard let number = LinearForm(right)?.number else { return false }
    let (product, isTooLarge) = factor.multipliedReportingOverflow(by: number)
    return !isTooLarge && add(left, times: product)
  }

  private mutating func add(_ number: Int64, times factor: Int64) -> Bool {
    let (product, isTooLarge) = number.multipliedReportingOverflow(by: factor)
    let (sum, isBeyond) = constant.addingReportingOverflow(product)
    constant = sum
    return !isTooLarge && !isBeyond
  }

  private mutating func add(_ use: FieldUse, times factor: Int64) -> Bool {
    guard let index = factors.firstIndex(where: { $0.use.name == use.name }) else {
      factors.append((use, factor))
      return true
    }
    let (sum, isBeyond) = factors[index].factor.addingReportingOverflow(factor)
    factors[index].factor = sum
    return !isBeyond
  }

  /// Its value, where it names no field.
  var number: Int64? { factors.isEmpty ? constant : nil }

  /// The parts that are added, or those that are subtracted, as an operand.
  func operand(ofNegative isNegative: Bool) -> ResolvedOperand {
    // A field that cancels out stays: where it is unknown, so is the answer.
    let chosen = factors.filter { isNegative ? $0.factor < 0 : $0.factor >= 0 }
    let parts = chosen.map { part -> ResolvedOperand in
      let factor = isNegative ? 0 - part.factor : part.factor
      return factor == 1
        ? .field(part.use) : .arithmetic(.value(.integer(factor)), .times, .field(part.use))
    }
    let number: Int64 = isNegative ? (constant < 0 ? 0 - constant : 0) : max(constant, 0)
    guard let first = parts.first else { return .value(.integer(number)) }
    let sum = parts.dropFirst().reduce(first) { .arithmetic($0, .plus, $1) }
    return number == 0 ? sum : .arithmetic(sum, .plus, .value(.integer(number)))
  }
}
