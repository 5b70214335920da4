import Testing

@testable import Questions

/// What holds of every derivation, whatever the question.
@Suite struct `A derivation` {
  private static let all = Phrasings.answered + Phrasings.refused

  @Test func `loses no name, number or year on the way to a reading`() throws {
    for phrasing in Self.all {
      let derivation = try Fixture.reader.derivation(phrasing.testDescription)
      #expect(derivation.chart.lost.isEmpty, "\(phrasing.testDescription): \(derivation.chart.lost)")
      for item in derivation.items {
        guard case .request(let request) = item.value else { continue }
        #expect(request.words == item.used)
      }
    }
  }

  @Test func `uses each rule of the grammar in some phrasing`() throws {
    var fired: Set<Int> = []
    for phrasing in Self.all { fired.formUnion(try Fixture.reader.derivation(phrasing.testDescription).chart.fired) }
    let rules = Grammar.shared.table.rules
    #expect(rules.indices.filter { !fired.contains($0) }.map { rules[$0].text } == [])
  }

  @Test func `stays far below its limits`() throws {
    var most = (items: 0, actives: 0)
    for phrasing in Phrasings.answered {
      let chart = try Fixture.reader.derivation(phrasing.testDescription).chart
      most = (max(most.items, chart.itemCount), max(most.actives, chart.activeCount))
    }
    #expect(most.items < 4_000)
    #expect(most.actives < 10_000)
  }
}
