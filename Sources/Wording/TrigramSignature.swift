/// Some trigrams as bits of 128, several of them to a bit.
///
/// It is 16 bytes beside the 60 of the trigrams, and shows of most texts that they are not like another one.
struct TrigramSignature: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ trigrams: [UInt16]) {
    for trigram in trigrams {
      // The upper bits of a product with 2^32 divided by the golden ratio.
      let bit = (UInt32(trigram) &* 0x9E37_79B9) >> 25
      if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
    }
  }

  /// How many of the trigrams the other ones lack at least.
  func fewestMissing(in other: TrigramSignature) -> Int {
    (low & ~other.low).nonzeroBitCount + (high & ~other.high).nonzeroBitCount
  }
}
