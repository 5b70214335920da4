/// Some numbers from 0, held as ranges.
struct IndexRanges {
  private var ranges: [ClosedRange<Int>] = []

  mutating func insert(_ range: ClosedRange<Int>) {
    // A workbook has some; who writes a million of them hides nothing with the last.
    if ranges.count < 1_000 { ranges.append(range) }
  }

  func contains(_ index: Int) -> Bool { ranges.contains { $0.contains(index) } }
}
