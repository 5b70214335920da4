import Articles
import Terms
import TestSupport
import Testing

@testable import Catalog

@Suite struct `Each method of combining` {
  private static let names = (0..<9).map { "U\($0)" }

  /// Random editions, four at a time, against the definitions in exact fractions: every university, its result, its place.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `gives what its definition says`(_ seed: UInt64) throws {
    var random = RandomEditions(seed: seed)
    let groups = (0..<8).map { _ in (0..<4).map { random.next(among: Self.names, isWhole: $0 % 2 == 0) } }
    let catalog = try RankingCatalog(
      groups.enumerated().flatMap { group, texts in
        texts.enumerated().map { "g\(group)l\($0) 2022: \($1)" }
      })
    for (group, texts) in groups.enumerated() {
      // Without a common factor: 2 2 2 2 count as 1 1 1 1.
      let weights = (0..<3).map { _ in 1 + random.number(below: 4) } + [1]
      for missing in MissingPolicy.allCases {
        for isPrinted in [false, true] {
          let plain = PlainCombination(
            lists: texts.map(PlainList.init), weights: weights, missing: missing.rawValue, isPrinted: isPrinted,
            notEligible: texts.map { _ in [] }, k: PlainFraction(60))
          for method in [CombinationMethod.mean, .median, .borda, .rrf] where method != .borda || !isPrinted {
            let result = try RankCombination(
              catalog.editions((0..<4).map { "g\(group)l\($0)" }), by: method,
              // 0.3 for 3: the same proportions.
              weights: weights.compactMap { ExactDecimal("0.\($0)") }, missing: missing,
              positions: isPrinted ? .printed : .average, eligibility: .everybody)
            expect(result, plain.results(method.rawValue), "\(texts) \(weights) \(missing) \(method) \(isPrinted)")
          }
        }
      }
    }
  }

  /// The same where lists leave places out, and so say nothing of those whom they do not list.
  @Test func `leaves a part of a longer list out of the account of those that it does not list`() throws {
    let texts = ["U0 1, U1 2, U2 =3, U3 =3, U4 5", "U0 4, U5 1, U2 9, U6 -", "U5 1, U6 2, U0 3"]
    let catalog = try RankingCatalog(texts.enumerated().map { "l\($0) 2022: \($1)" })
    let outside: Set<String> = ["U1", "U3", "U4"]
    for missing in MissingPolicy.allCases {
      var lists = texts.map(PlainList.init)
      lists[1].isPart = true
      let plain = PlainCombination(
        lists: lists, weights: [1, 2, 3], missing: missing.rawValue, isPrinted: false,
        notEligible: [[], outside, []], k: PlainFraction(121, 2))
      for method in [CombinationMethod.mean, .median, .borda, .rrf] {
        let result = try RankCombination(
          catalog.editions(["l0", "l1", "l2"]), by: method, weights: [1, 2, 3], missing: missing,
          k: ExactDecimal("60.5") ?? 60)
        expect(result, plain.results(method.rawValue), "\(missing) \(method)")
        for entry in result.entries {
          let isOutside = outside.contains(entry.university)
          #expect((entry.standings[1] == .notEligible) == isOutside, "\(entry)")
        }
      }
    }
  }

  private func expect(_ result: RankCombination, _ plain: [String: PlainFraction], _ comment: String) {
    let isDescending = result.method.isDescending
    #expect(Set(result.entries.map(\.university)) == Set(plain.keys), "\(comment)")
    for entry in result.entries {
      guard let own = plain[entry.university] else { continue }
      let better = plain.values.count { isDescending ? own < $0 : $0 < own }
      let equal = plain.values.count { $0 == own }
      #expect(entry.place.rank?.first == better + 1 && entry.place.isShared == (equal > 1), "\(entry) \(comment)")
      #expect(abs(entry.score - own.double) <= 1e-12, "\(entry) \(own) \(comment)")
    }
  }
}

/// A catalogue with rankings of one edition each, read once.
struct RankingCatalog {
  private let byName: [String: RankingEdition]

  init(_ texts: [String]) throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    try makeEmptyCatalog(path)
    try shell(path, rankingStatements(texts))
    let file = try CatalogFile(reading: path)
    var editions: [String: RankingEdition] = [:]
    for text in texts {
      let words = text.split(separator: ":")[0].split(separator: " ").map(String.init)
      editions[words[0]] = try RankingEdition(
        EditionName(ranking: words[0], year: Int(words[1]) ?? 0), in: file.connection)
    }
    byName = editions
  }

  func editions(_ names: [String]) -> [RankingEdition] { names.compactMap { byName[$0] } }
}
