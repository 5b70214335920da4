import TestSupport
import Testing

@testable import Tables

private func written(_ body: (inout ByteBuffer) -> Void) -> String {
  var buffer = ByteBuffer(capacity: 1)
  body(&buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

@Test(arguments: [0, 7, -1, 10, -99, 9_007_199_254_740_993, .max, .min] as [Int64])
func `an integer has all of its digits`(_ value: Int64) {
  #expect(written { $0.append(integer: value) } == value.description)
}

@Test func `an integer of every length has all of its digits`() {
  for power in sequence(first: Int64(1), next: { $0 > .max / 10 ? nil : $0 * 10 }) {
    for value in [power - 1, power, power + 1, -power, power / 3 * 2] {
      #expect(written { $0.append(integer: value) } == value.description)
    }
  }
}

@Test(arguments: [
  (0.0, "0.0"), (-0.0, "-0.0"), (0.1, "0.1"), (-0.25, "-0.25"), (2022, "2022.0"), (72.125, "72.125"), (0.001, "0.001"),
  (0.0001, "0.0001"), (1e15, "1000000000000000.0"), (1e16, "1e+16"), (1e300, "1e+300"),
  (.leastNonzeroMagnitude, "5e-324"),
  (0.1 + 0.2, "0.30000000000000004"), (.pi, "3.141592653589793"), (.nan, "nan"), (.infinity, "inf"),
  (-.infinity, "-inf"),
])
func `a real has the fewest digits that read back`(_ value: Double, _ expected: String) {
  #expect(written { $0.append(real: value) } == expected)
}

@Test func `the quick way for short decimals gives what Swift's description gives`() {
  for step in (-200_000...200_000).sampled(oneIn: 7, turn: 4) {
    for value in [Double(step) / 1000, Double(step) * 1234.567, Double(step) / 7] {
      let text = written { $0.append(real: value) }
      if text != value.description { Issue.record("\(text) instead of \(value)") }
    }
  }
}
