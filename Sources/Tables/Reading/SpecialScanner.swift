/// Finds the bytes of a text that mean something in CSV or TSV, eight bytes at a time.
///
/// Each byte of a word is compared with a pattern at once: `x` is zero where they are equal, and adding 0x7F to the
/// lower seven bits carries into the eighth bit but where those are zero.
struct SpecialScanner {
  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let base: UnsafeRawPointer
  private let end: Int
  private let delimiters: UInt64
  private let quotes: UInt64
  /// Where the word starts whose marks are held.
  private var word: Int
  /// The highest bit of each special byte in the word that was not given yet.
  private var marks: UInt64

  /// - Parameter base: `count` bytes, and eight behind them that may be anything.
  @inline(__always)
  init(_ base: UnsafePointer<UInt8>, count: Int, delimiter: UInt8, quote: UInt8) {
    self.base = UnsafeRawPointer(base)
    end = count
    delimiters = UInt64(delimiter) &* Self.ones
    quotes = UInt64(quote) &* Self.ones
    word = -8
    marks = 0
  }

  /// The place of the next delimiter, quote, CR or LF; the text's end where there is none.
  @inline(__always)
  mutating func next() -> Int {
    while marks == 0 {
      word &+= 8
      if word >= end { return end }
      let bytes = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: word, as: UInt64.self))
      marks = specials(bytes)
    }
    let place = word &+ marks.trailingZeroBitCount &>> 3
    marks &= marks &- 1
    return min(place, end)
  }

  @inline(__always)
  private func specials(_ bytes: UInt64) -> UInt64 {
    let others =
      Self.differs(bytes ^ delimiters) & Self.differs(bytes ^ quotes)
      & Self.differs(bytes ^ 0x0D &* Self.ones) & Self.differs(bytes ^ 0x0A &* Self.ones)
    return ~(others | Self.low)
  }

  /// The highest bit of each byte of `x` that is not zero; the other bits are of no meaning.
  @inline(__always)
  private static func differs(_ x: UInt64) -> UInt64 { (x & low) &+ low | x }
}
