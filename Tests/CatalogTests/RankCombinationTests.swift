import TestSupport
import Testing

@testable import Catalog

extension RankingSample {
  /// The combined list, a line a university: `2 (tied) Beta 1.5`.
  func combined(
    _ editions: [String], _ method: CombinationMethod, weights: [Double]? = nil, missing: MissingPolicy = .last,
    k: Double = 60
  ) throws -> [String] {
    let file = try open()
    let lists = try editions.compactMap { EditionReference(parsing: $0) }.map { reference in
      try RankingEdition(EditionName(ranking: reference.ranking, year: reference.year ?? 2022), in: file.connection)
    }
    return RankCombination(lists, by: method, weights: weights, missing: missing, k: k).entries.map {
      "\($0.place.text) \($0.university) \($0.score)"
    }
  }
}

@Suite struct `Borda's method` {
  /// J.-C. de Borda, “Mémoire sur les élections au scrutin”, Histoire de l'Académie royale des sciences 1781 (printed
  /// 1784), page 657 and after: 21 electors, of whom 1 puts A before B before C, 7 A C B, 7 B C A and 6 C B A. With three
  /// points for a first place, two for a second and one for a third he counts 37 for A, 42 for B and 47 for C, though A has
  /// most first places. A point for each one behind is one point less from each elector: 21 less.
  @Test func `gives C the election of Borda's memoir`() throws {
    let sample = try RankingSample(
      "w 2022: A 1, B 2, C 3", "x 2022: A 1, C 2, B 3", "y 2022: B 1, C 2, A 3", "z 2022: C 1, B 2, A 3")
    #expect(
      try sample.combined(["w", "x", "y", "z"], .borda, weights: [1, 7, 7, 6]) == [
        "1 C \(47.0 - 21)", "2 B \(42.0 - 21)", "3 A \(37.0 - 21)",
      ])
  }

  /// The capital of Tennessee, the usual textbook example (Wikipedia, “Borda count”): of 100 voters 42 live in Memphis, 26 in
  /// Nashville, 15 in Chattanooga and 17 in Knoxville, and each ranks the cities by their distance.
  @Test func `makes Nashville the capital of Tennessee`() throws {
    let sample = try RankingSample(
      "memphis 2022: Memphis 1, Nashville 2, Chattanooga 3, Knoxville 4",
      "nashville 2022: Nashville 1, Chattanooga 2, Knoxville 3, Memphis 4",
      "chattanooga 2022: Chattanooga 1, Knoxville 2, Nashville 3, Memphis 4",
      "knoxville 2022: Knoxville 1, Chattanooga 2, Nashville 3, Memphis 4")
    #expect(
      try sample.combined(["memphis", "nashville", "chattanooga", "knoxville"], .borda, weights: [42, 26, 15, 17]) == [
        "1 Nashville 194.0", "2 Chattanooga 173.0", "3 Memphis 126.0", "4 Knoxville 107.0",
      ])
  }

  /// By hand, from the definition: those of one rank share the points of their places, and so do those that a list does
  /// not rank (C. Dwork, R. Kumar, M. Naor, D. Sivakumar, “Rank aggregation methods for the web”, WWW 2001).
  @Test func `shares points among equals and among those that are missing`() throws {
    let sample = try RankingSample("ml 2022: Alpha 1, Beta 2, Gamma 2", "ai 2022: Delta 1, Alpha 2")
    // ml: Alpha 3, Beta and Gamma (2 + 1) / 2, Delta 0. ai: Delta 3, Alpha 2, Beta and Gamma (1 + 0) / 2.
    #expect(
      try sample.combined(["ml", "ai"], .borda) == [
        "1 Alpha 5.0", "2 Delta 3.0", "3 (tied) Beta 2.0", "3 (tied) Gamma 2.0",
      ])
    // ml: Alpha 2, Beta and Gamma 1/2. ai: Delta 1, Alpha 0.
    #expect(
      try sample.combined(["ml", "ai"], .borda, missing: .ignore) == [
        "1 Alpha 2.0", "2 Delta 1.0", "3 (tied) Beta 0.5", "3 (tied) Gamma 0.5",
      ])
    #expect(try sample.combined(["ml", "ai"], .borda, missing: .drop) == ["1 Alpha 0.0"])
  }
}

@Suite struct `Reciprocal rank fusion` {
  /// By hand, from the formula of G. V. Cormack, C. L. A. Clarke and S. Büttcher, “Reciprocal rank fusion outperforms
  /// Condorcet and individual rank learning methods”, SIGIR 2009: the sum of 1 / (k + r(d)), k = 60. The paper has no small
  /// example with numbers.
  @Test func `adds the reciprocals of 60 and the rank`() throws {
    let sample = try RankingSample("ml 2022: Alpha 1, Beta 2, Gamma 3", "ai 2022: Beta 1, Gamma 2, Delta 3")
    #expect(
      try sample.combined(["ml", "ai"], .rrf) == [
        "1 Beta 0.032522474881", "2 Gamma 0.032002048131", "3 Alpha 0.016393442623", "4 Delta 0.015873015873",
      ])
    // 1/62 + 1/61, 1/63 + 1/62, 1/61, 1/63.
    #expect(try sample.combined(["ml", "ai"], .rrf, missing: .ignore) == sample.combined(["ml", "ai"], .rrf))
    #expect(
      try sample.combined(["ml", "ai"], .rrf, k: 0) == [
        "1 Beta 1.5", "2 Alpha 1.0", "3 Gamma 0.833333333333", "4 Delta 0.333333333333",
      ])
    #expect(
      try sample.combined(["ml", "ai"], .rrf, weights: [2, 1], k: 1) == [
        "1 Beta 1.166666666667", "2 Alpha 1.0", "3 Gamma 0.833333333333", "4 Delta 0.25",
      ])
  }
}

@Suite struct `The mean and the median` {
  /// By hand. Who is missing stands one place behind the last (R. Fagin, R. Kumar, D. Sivakumar, “Comparing top k lists”,
  /// 2003, for lists cut after k places).
  @Test func `of ranks, with the place behind the last for who is missing`() throws {
    let sample = try RankingSample(
      "ml 2022: Alpha 1, Beta 2, Gamma 3", "ai 2022: Alpha 9, Gamma 1, Delta 4", "cs 2022: Alpha 2, Beta 1, Gamma 5")
    let all = ["ml", "ai", "cs"]
    // Alpha 1 9 2, Beta 2 (10) 1, Gamma 3 1 5, Delta (4) 4 (6).
    #expect(
      try sample.combined(all, .mean) == [
        "1 Gamma 3.0", "2 Alpha 4.0", "3 Beta 4.333333333333", "4 Delta 4.666666666667",
      ])
    #expect(
      try sample.combined(all, .median) == ["1 (tied) Alpha 2.0", "1 (tied) Beta 2.0", "3 Gamma 3.0", "4 Delta 4.0"])
    #expect(
      try sample.combined(all, .mean, missing: .ignore) == [
        "1 Beta 1.5", "2 Gamma 3.0", "3 (tied) Alpha 4.0", "3 (tied) Delta 4.0",
      ])
    #expect(
      try sample.combined(all, .median, missing: .ignore) == [
        "1 Beta 1.5", "2 Alpha 2.0", "3 Gamma 3.0", "4 Delta 4.0",
      ])
    #expect(try sample.combined(all, .median, missing: .drop) == ["1 Alpha 2.0", "2 Gamma 3.0"])
    #expect(try sample.combined(["ml", "cs"], .median) == ["1 (tied) Alpha 1.5", "1 (tied) Beta 1.5", "3 Gamma 4.0"])
    // Alpha (1·3 + 9) / 4, Beta (2·3 + 10) / 4, Gamma (3·3 + 1) / 4, Delta (4·3 + 4) / 4.
    #expect(
      try sample.combined(["ml", "ai"], .mean, weights: [3, 1]) == [
        "1 Gamma 2.5", "2 Alpha 3.0", "3 (tied) Beta 4.0", "3 (tied) Delta 4.0",
      ])
    // Half of the weight lies on each side of Alpha's 1 and 9.
    #expect(
      try sample.combined(["ml", "ai", "cs"], .median, weights: [1, 2, 1], missing: .drop) == [
        "1 Gamma 2.0", "2 Alpha 5.5",
      ])
  }

  @Test func `take a band by its midpoint, one without an end by its start, and no rank for missing`() throws {
    let sample = try RankingSample(
      "ml 2022: Alpha 101-150, Beta 401+, Gamma -, Delta 125", "ai 2022: Alpha 1, Beta 1, Zero -")
    #expect(
      try sample.combined(["ml", "ai"], .mean) == ["1 Alpha 63.25", "2 Delta 63.5", "3 Beta 201.0"])
  }

  @Test func `do not depend on the order of the lists`() throws {
    let sample = try RankingSample(
      "a 2022: Alpha 1, Beta 2, Gamma 3", "b 2022: Alpha 2, Beta 3, Gamma 1", "c 2022: Alpha 3, Beta 1, Gamma 2")
    for method in CombinationMethod.allCases {
      let places = try sample.combined(["a", "b", "c"], method).map { $0.split(separator: " ")[1] }
      #expect(places == ["(tied)", "(tied)", "(tied)"], "\(method)")
      #expect(try sample.combined(["c", "a", "b"], method) == sample.combined(["a", "b", "c"], method))
    }
  }
}
