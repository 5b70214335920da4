import Testing

@testable import Catalog

@Suite struct `An exact decimal` {
  @Test(arguments: [
    ("3", "3"), ("0.30", "0.3"), (".5", "0.5"), ("2.", "2"), ("007.250", "7.25"), ("0", "0"), ("0.000", "0"),
    ("999999999.999999", "999999999.999999"), ("0.000001", "0.000001"), ("0.1000000000", "0.1"),
  ])
  func `is read as it is written`(_ text: String, _ expected: String) {
    #expect(ExactDecimal(text)?.description == expected)
  }

  @Test(arguments: [
    "", ".", "-1", "+1", "1e3", "1e308", "nan", "inf", "infinity", "1,5", "1.2.3", " 1", "1 ", "0x10", "٣", "½", "2/3",
    "1234567890", "0.0000001", "1_000",
  ])
  func `is nothing else`(_ text: String) { #expect(ExactDecimal(text) == nil) }

  @Test(arguments: [
    (["0.3", "0.1", "0.2"], [3, 1, 2]), (["30", "10", "20"], [3, 1, 2]), (["1", "0.5"], [2, 1]), (["2.5"], [1]),
    (["999999999.999999", "0.000001"], [999_999_999_999_999, 1]), (["0", "0"], [0, 0]), ([], []),
  ])
  func `stands to others as whole numbers do`(_ texts: [String], _ expected: [Int]) {
    #expect(ExactDecimal.whole(texts.compactMap { ExactDecimal($0) }) == expected)
  }
}

@Suite struct `A whole number of any size` {
  /// A small one, and one of several limbs.
  private static func power(_ base: Int, _ exponent: Int) -> WholeNumber {
    (0..<exponent).reduce(WholeNumber(1)) { number, _ in number * WholeNumber(base) }
  }

  @Test func `adds and multiplies without losing a digit`() {
    let (a, b) = (Self.power(10, 40), Self.power(3, 70))
    // (a + b)^2 = a^2 + 2ab + b^2
    #expect((a + b) * (a + b) == a * a + WholeNumber(2) * a * b + b * b)
    #expect(a * WholeNumber(0) == WholeNumber(0))
    #expect(Self.power(2, 64) + WholeNumber(0) == Self.power(2, 63) + Self.power(2, 63))
    #expect(WholeNumber(Int.max) + WholeNumber(Int.max) < Self.power(2, 64))
    #expect(Self.power(2, 64) < Self.power(2, 64) + WholeNumber(1))
    #expect(!(Self.power(2, 64) < Self.power(2, 64)))
  }

  @Test func `is near enough as a number`() {
    #expect(Fraction(1, over: 3).approximation == 1.0 / 3)
    #expect(Fraction(0).approximation == 0)
    let large = Fraction(Self.power(10, 400), over: Self.power(10, 399) * WholeNumber(4))
    #expect(abs(large.approximation - 2.5) < 1e-15)
    #expect(large == Fraction(5, over: 2))
    #expect(Fraction(1, over: 3) + Fraction(1, over: 6) == Fraction(1, over: 2))
    #expect(Fraction(333_333_333, over: 1_000_000_000) < Fraction(1, over: 3))
  }
}
