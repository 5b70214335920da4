import Testing

@testable import Questions

/// What holds of every derivation, whatever the question.
@Suite struct `A derivation` {
  @Test func `loses no name, number or year on the way to a reading`() {
    for read in ReadPhrasing.all {
      #expect(read.lost.isEmpty, "\(read.phrasing.testDescription): \(read.lost)")
      #expect(read.isEveryWordUsed, "\(read.phrasing.testDescription)")
    }
  }

  @Test func `uses each rule of the grammar in some phrasing`() {
    let fired = ReadPhrasing.all.reduce(into: Set<Int>()) { $0.formUnion($1.fired) }
    let rules = Grammar.shared.table.rules
    #expect(rules.indices.filter { !fired.contains($0) }.map { rules[$0].text } == [])
  }

  @Test func `stays far below its limits`() {
    #expect((ReadPhrasing.answered.map(\.itemCount).max() ?? 0) < 4_000)
    #expect((ReadPhrasing.answered.map(\.activeCount).max() ?? 0) < 10_000)
  }
}
