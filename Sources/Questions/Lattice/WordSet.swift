/// Some of a question's words, by their places among its words and signs; `QuestionLimits.tokens` of them at most.
struct WordSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  init(_ words: Range<Int>) { for word in words { insert(word) } }

  private mutating func insert(_ word: Int) {
    if word < 64 { low |= 1 << UInt64(word) } else { high |= 1 << UInt64(word - 64) }
  }

  /// The first word; nil for none.
  var first: Int? { low != 0 ? low.trailingZeroBitCount : high != 0 ? 64 + high.trailingZeroBitCount : nil }

  var isEmpty: Bool { low == 0 && high == 0 }

  /// The words of both.
  mutating func formUnion(_ other: WordSet) {
    low |= other.low
    high |= other.high
  }

  func union(_ other: WordSet) -> WordSet {
    var both = self
    both.formUnion(other)
    return both
  }

  func isDisjoint(with other: WordSet) -> Bool { low & other.low == 0 && high & other.high == 0 }

  func isSubset(of other: WordSet) -> Bool { low & ~other.low == 0 && high & ~other.high == 0 }

  func contains(_ word: Int) -> Bool {
    word < 64 ? low & (1 << UInt64(word)) != 0 : high & (1 << UInt64(word - 64)) != 0
  }
}
