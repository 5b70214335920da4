/// A whole number from 0 of any size, for sums of fractions that must not be rounded.
struct WholeNumber: Sendable, Hashable {
  /// Base 2^64, the least first; the last one is not 0, and 0 has none.
  private let limbs: [UInt64]

  private init(trimming limbs: [UInt64]) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
  }

  /// A number, whose sign does not count.
  init(_ value: Int) { self.init(trimming: [UInt64(value.magnitude)]) }

  static func + (first: WholeNumber, second: WholeNumber) -> WholeNumber {
    let count = max(first.limbs.count, second.limbs.count)
    var sum: [UInt64] = []
    sum.reserveCapacity(count + 1)
    var carry: UInt64 = 0
    for index in 0..<count {
      let (half, firstCarry) = first.limb(index).addingReportingOverflow(second.limb(index))
      let (limb, secondCarry) = half.addingReportingOverflow(carry)
      sum.append(limb)
      carry = (firstCarry ? 1 : 0) + (secondCarry ? 1 : 0)
    }
    return WholeNumber(trimming: sum + [carry])
  }

  static func * (first: WholeNumber, second: WholeNumber) -> WholeNumber {
    var product = Array(repeating: UInt64(0), count: first.limbs.count + second.limbs.count + 1)
    for (shift, limb) in first.limbs.enumerated() {
      var carry: UInt64 = 0
      for (index, other) in second.limbs.enumerated() {
        // At most (2^64 - 1)^2 + 2 (2^64 - 1), which has room in two limbs.
        var (high, low) = limb.multipliedFullWidth(by: other)
        for part in [product[shift + index], carry] {
          let (sum, overflows) = low.addingReportingOverflow(part)
          low = sum
          high += overflows ? 1 : 0
        }
        product[shift + index] = low
        carry = high
      }
      product[shift + second.limbs.count] = carry
    }
    return WholeNumber(trimming: product)
  }

  private func limb(_ index: Int) -> UInt64 { index < limbs.count ? limbs[index] : 0 }

  /// The number as `significand` times two to the power of `exponent`, rounded to what a `Double` holds.
  var approximation: (significand: Double, exponent: Int) {
    guard let last = limbs.last else { return (0, 0) }
    guard limbs.count > 1 else { return (Double(last), 0) }
    return (Double(last) * 0x1p64 + Double(limbs[limbs.count - 2]), 64 * (limbs.count - 2))
  }
}

extension WholeNumber: Comparable {
  static func < (first: WholeNumber, second: WholeNumber) -> Bool {
    guard first.limbs.count == second.limbs.count else { return first.limbs.count < second.limbs.count }
    for (one, other) in zip(first.limbs.reversed(), second.limbs.reversed()) where one != other { return one < other }
    return false
  }
}
