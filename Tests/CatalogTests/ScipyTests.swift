import Articles
import Foundation
import Terms
import TestSupport
import Testing

@testable import Catalog

private let scipy = PythonEnvironment("scipy", packages: ["scipy"])

@Suite(.enabled(if: scipy.isThere, "scipy is not there"))
struct `Against scipy` {
  private static let program = """
    import json, sys
    from scipy import stats
    for case in json.load(open(sys.argv[1])):
        x, y = case
        rho = stats.spearmanr(x, y).statistic
        tau = stats.kendalltau(x, y, variant="b").statistic
        percentiles = [stats.percentileofscore([-v for v in x], -v, kind="mean") for v in x]
        print(json.dumps([None if rho != rho else rho, None if tau != tau else tau] + percentiles))
    """

  /// Places of a few things and of thousands, with few and with many ties.
  private static var cases: [[[Int]]] {
    var random = SplitMix(state: 16)
    return (0..<60).map { index in
      let count = index < 50 ? 1 + random.next(below: 30) : 1500
      let steps = 1 + random.next(below: index % 2 == 0 ? 6 : 3 * count)
      return [0, 1].map { _ in (0..<count).map { _ in 1 + random.next(below: steps) } }
    }
  }

  @Test func `Spearman's rho, Kendall's tau-b and percentiles are the same`() throws {
    let folder = try TemporaryDirectory()
    // rho and tau-b of one thing are an error or not a number there, depending on the version.
    let cases = Self.cases.filter { $0[0].count > 1 }
    let file = try folder.write(String(decoding: JSONEncoder().encode(cases), as: UTF8.self), to: "cases.json")
    let result = try run(scipy.program("python"), ["-W", "ignore", "-c", Self.program, file])
    let lines = result.stdout.split(separator: "\n")
    #expect(lines.count == cases.count, "\(result.stderr)")
    for (places, line) in zip(cases, lines) {
      let expected = try JSONDecoder().decode([Double?].self, from: Data(line.utf8))
      let pairs = RankPairs(Array(zip(places[0], places[1])))
      expectNear(pairs.spearman, expected[0])
      expectNear(pairs.kendall, expected[1])
      let list = RankedList(
        Dictionary(uniqueKeysWithValues: places[0].enumerated().map { (Int64($0), .init(first: $1)) }))
      for (index, percentile) in expected.dropFirst(2).enumerated() {
        let id = Int64(index)
        let standing = ListStanding(ahead: list.ahead[id] ?? 0, behind: list.behind[id] ?? 0, count: list.count)
        expectNear(standing.percentile, percentile)
      }
    }
  }

  private func expectNear(_ found: Double?, _ expected: Double?) {
    guard let found, let expected else {
      #expect((found == nil) == (expected == nil))
      return
    }
    #expect(abs(found - expected) < 1e-9)
  }
}
