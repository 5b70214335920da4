import Testing

@testable import Wording

@Test func `the ranges of wide scalars are in order and apart`() {
  for (range, next) in zip(WideScalars.ranges, WideScalars.ranges.dropFirst()) {
    #expect(range.first <= range.last && range.last + 1 < next.first)
  }
}

@Test func `the table holds what EastAsianWidth.txt of Unicode 17.0 holds`() {
  #expect(WideScalars.ranges.count == 123)
  #expect(WideScalars.ranges.reduce(0) { $0 + $1.last - $1.first + 1 } == 182_876)
}

@Test(
  arguments: [
    (0x10FF, false), (0x1100, true), (0x115F, true), (0x1160, false), (0x303E, true), (0x303F, false), (0xFF60, true),
    (0xFF61, false), (0x1F600, true), (0x3FFFD, true), (0x3FFFE, false), (0, false), (0x10FFFF, false),
  ] as [(UInt32, Bool)])
func `a scalar is wide only within the ranges`(_ scalar: UInt32, _ isWide: Bool) {
  #expect(WideScalars.contains(scalar) == isWide)
}

@Test func `every emoji shown as emoji by itself is wide, but for the letters of flags`() {
  let emoji = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter(\.properties.isEmojiPresentation)
  let narrow = emoji.map(\.value).filter { !WideScalars.contains($0) }
  #expect(narrow == Array(0x1F1E6...0x1F1FF))
}
