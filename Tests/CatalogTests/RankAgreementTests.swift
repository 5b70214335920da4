import TestSupport
import Testing

@testable import Catalog

/// The agreement of two lists, read from the words that a sample is made of.
private func agreement(_ first: String, _ second: String, top: Int = 10, p: Double = 0.9) throws -> RankAgreement {
  let editions = try RankingCatalog(["x 2022: \(first)", "y 2022: \(second)"]).editions(["x", "y"])
  return RankAgreement(editions[0], editions[1], top: top, p: p)
}

/// `A 7, B 4, …`: things in their order with the ranks of a list.
private func ranked(_ ranks: [Int]) -> String {
  zip("ABCDEFGHIJKLMNOP", ranks).map { "\($0)x \($1)" }.joined(separator: ", ")
}

@Suite struct `The agreement of two rankings` {
  /// H. Abdi, “The Kendall rank correlation coefficient”, Encyclopedia of Measurement and Statistics (2007): the orders
  /// a, c, b, d and a, c, d, b have tau 1 - 4/12; with ties the example of scipy's documentation of `kendalltau`.
  @Test func `is that of published examples of tau`() throws {
    let abdi = try agreement("A 1, C 2, B 3, D 4", "A 1, C 2, D 3, B 4")
    #expect(try abs(#require(abdi.kendall) - 2.0 / 3) < 1e-15)
    let tied = RankPairs(Array(zip([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])))
    #expect(try abs(#require(tied.kendall) + 0.47140452079103173) < 1e-15)
  }

  /// The example of Wikipedia's “Spearman's rank correlation coefficient”: ten people's IQ and hours of television; the
  /// squared differences add up to 194, rho is -29/165.
  @Test func `is that of IQ and television`() throws {
    let found = try agreement(ranked(Array(1...10)), ranked([1, 6, 8, 7, 10, 9, 3, 5, 2, 4]))
    #expect(try abs(#require(found.spearman) + 29.0 / 165) < 1e-15)
  }

  @Test func `is whole for equal lists, none for opposite ones`() throws {
    let same = try agreement("A 1, B 2, C 3", "A 1, B 2, C 3", top: 2)
    #expect([same.spearman, same.kendall, same.top.jaccard, same.rankBiasedOverlap] == [1, 1, 1, 1])
    // The same order in other numbers and marks.
    let numbered = try agreement("A =1, B =1, C 2, D 3-9", "A 1, B 1, C 3, D 4+")
    #expect([numbered.spearman, numbered.kendall, numbered.top.jaccard, numbered.rankBiasedOverlap] == [1, 1, 1, 1])
    let opposite = try agreement("A 1, B 2, C 3", "C 1, B 2, A 3")
    #expect([opposite.spearman, opposite.kendall] == [-1, -1])
    let apart = try agreement("A 1, B 2", "C 1, D 2")
    #expect([apart.inBoth, apart.top.inBoth, apart.top.inEither] == [0, 0, 4])
    #expect([apart.top.jaccard, apart.rankBiasedOverlap] == [0, 0])
  }

  @Test func `is not defined where there is nothing to compare`() throws {
    for (first, second) in [
      ("A 1", "A 1"), ("A 1, B 2", "C 1, D 2"), ("A =1, B =1", "A 1, B 2"), ("A 1-5, B 1-5, C -", "A 1, B 2"),
      ("A -, B -", "A 1, B 2"), ("A -", "B -"),
    ] {
      let found = try agreement(first, second)
      #expect(found.spearman == nil && found.kendall == nil, "\(first) \(second)")
    }
    let none = try agreement("A -", "B -")
    #expect(none.top.jaccard == nil && none.rankBiasedOverlap == nil)
    #expect([none.rankedInFirst, none.rankedInSecond, none.inBoth] == [0, 0, 0])
  }

  @Test func `takes all who share the last place of a top`() throws {
    let found = try agreement("A 1, B =2, C =2, D 4", "D 1, C 2, B 3-9, A 3-9", top: 2)
    #expect([found.top.first, found.top.second, found.top.inBoth, found.top.inEither] == [3, 2, 1, 4])
    #expect(found.top.jaccard == 0.25)
  }

  /// What the implementation gives that M. Corsi and J. Urbano published with “The treatment of ties in rank-biased overlap”
  /// (SIGIR 2024): `rbo(x, y, p, ties='w', score=('ext',))`.
  @Test(
    arguments: [
      ("A 1, B 2, C 3, D 4, E 5", "B 1, A 2, C 3, E 4, D 5", 0.9, 0.881775),
      ("A 1, B =2, C =2, D 4, E 5", "B =1, A =1, F 3, D =4, G =4, H =4, C 7", 0.9, 0.6935890757575758),
      ("A 1, B =2, C =2, D 4, E 5", "B =1, A =1, F 3, D =4, G =4, H =4, C 7", 0.5, 0.6918087121212123),
      ("C 1, A 2", "A =1, B =1, D =1, E =1, F 5, C 6, G 7", 0.98, 0.5031291187128889),
    ] as [(String, String, Double, Double)])
  func `weighs the tops as its authors' program does`(
    _ first: String, _ second: String, _ p: Double, _ expected: Double
  ) throws {
    #expect(try abs(#require(agreement(first, second, p: p).rankBiasedOverlap) - expected) < 1e-12)
    #expect(try abs(#require(agreement(second, first, p: p).rankBiasedOverlap) - expected) < 1e-12)
  }

  @Test(arguments: ([11, 12, 13] as [UInt64]).sampled(oneIn: 3))
  func `is what its definitions say, of any two lists`(_ seed: UInt64) throws {
    var random = RandomEditions(seed: seed)
    let names = (0..<14).map { "U\($0)" }
    let texts = (0..<24).map { random.next(among: names, isWhole: $0 % 2 == 0) }
    let editions = try RankingCatalog(texts.enumerated().map { "l\($0) 2022: \($1)" })
      .editions(texts.indices.map { "l\($0)" })
    let matrix = AgreementMatrix(editions, top: 4, p: 0.8)
    for row in texts.indices {
      for column in texts.indices where row != column {
        let plain = PlainAgreement(first: PlainList(texts[row]), second: PlainList(texts[column]))
        let found = try #require(matrix[row, column])
        let comment = Comment(rawValue: "\(texts[row]) against \(texts[column])")
        expectNear(found.spearman, plain.spearman, comment)
        expectNear(found.kendall, plain.kendall, comment)
        expectNear(found.rankBiasedOverlap, plain.overlap(PlainFraction(4, 5)), comment)
        let tops = (plain.top(plain.first, 4), plain.top(plain.second, 4))
        #expect(found.top.inBoth == tops.0.intersection(tops.1).count, comment)
        #expect(found.top.inEither == tops.0.union(tops.1).count, comment)
        #expect(found.inBoth == Set(plain.first.places.keys).intersection(plain.second.places.keys).count, comment)
      }
    }
  }

  private func expectNear(_ found: Double?, _ expected: Double?, _ comment: Comment) {
    guard let found, let expected else {
      #expect((found == nil) == (expected == nil), comment)
      return
    }
    #expect(abs(found - expected) < 1e-12, comment)
  }
}
