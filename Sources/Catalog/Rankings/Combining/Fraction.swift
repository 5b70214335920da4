/// A fraction of whole numbers, from 0, that is never rounded.
struct Fraction: Sendable {
  /// What is divided.
  let numerator: WholeNumber
  /// What it is divided by; not 0.
  let denominator: WholeNumber

  /// A fraction of numbers from 0, the second one over 0.
  init(_ numerator: WholeNumber, over denominator: WholeNumber) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A fraction of numbers from 0, the second one over 0.
  init(_ numerator: Int, over denominator: Int = 1) {
    self.init(WholeNumber(numerator), over: WholeNumber(denominator))
  }

  static func + (first: Fraction, second: Fraction) -> Fraction {
    guard first.denominator != second.denominator else {
      return Fraction(first.numerator + second.numerator, over: first.denominator)
    }
    return Fraction(
      first.numerator * second.denominator + second.numerator * first.denominator,
      over: first.denominator * second.denominator)
  }

  static func * (first: Fraction, second: Fraction) -> Fraction {
    Fraction(first.numerator * second.numerator, over: first.denominator * second.denominator)
  }

  /// The nearest number that a `Double` holds, or the one beside it.
  var approximation: Double {
    let (above, below) = (numerator.approximation, denominator.approximation)
    return Double(
      sign: .plus, exponent: above.exponent - below.exponent, significand: above.significand / below.significand)
  }
}

extension Fraction: Comparable {
  static func == (first: Fraction, second: Fraction) -> Bool {
    first.numerator * second.denominator == second.numerator * first.denominator
  }

  static func < (first: Fraction, second: Fraction) -> Bool {
    first.numerator * second.denominator < second.numerator * first.denominator
  }
}
