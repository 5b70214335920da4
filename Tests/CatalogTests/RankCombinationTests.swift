import TestSupport
import Testing

@testable import Catalog

extension RankingSample {
  /// The combined list, a line a university: `2 (tied) Beta 1.5`.
  func combined(
    _ editions: [String], _ method: CombinationMethod, weights: [ExactDecimal]? = nil, missing: MissingPolicy = .last,
    positions: PositionConvention = .average, eligibility: EligibilityPolicy = .recognised, k: ExactDecimal = 60,
    among universities: Set<String>? = nil
  ) throws -> [String] {
    try combination(
      editions, method, weights: weights, missing: missing, positions: positions, eligibility: eligibility, k: k,
      among: universities
    ).entries.map { "\($0.place.text) \($0.university) \($0.score)" }
  }

  func combination(
    _ editions: [String], _ method: CombinationMethod, weights: [ExactDecimal]? = nil, missing: MissingPolicy = .last,
    positions: PositionConvention = .average, eligibility: EligibilityPolicy = .recognised, k: ExactDecimal = 60,
    among universities: Set<String>? = nil
  ) throws -> RankCombination {
    let file = try open()
    let lists = try editions.compactMap { EditionReference(parsing: $0) }.map { reference in
      try RankingEdition(EditionName(ranking: reference.ranking, year: reference.year ?? 2022), in: file.connection)
    }
    return try RankCombination(
      lists, by: method, weights: weights, missing: missing, positions: positions, eligibility: eligibility, k: k,
      among: universities)
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
    // ml: Alpha 2, Beta and Gamma 1/2, of 3. ai: Delta 1, Alpha 0, of 2.
    #expect(
      try sample.combined(["ml", "ai"], .borda, missing: .ignore) == [
        "1 Alpha 0.666666666667", "2 Delta 0.5", "3 (tied) Beta 0.166666666667", "3 (tied) Gamma 0.166666666667",
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
  @Test func `of printed ranks, with the place behind the last for who is missing`() throws {
    let sample = try RankingSample(
      "ml 2022: Alpha 1, Beta 2, Gamma 3", "ai 2022: Alpha 9, Gamma 1, Delta 4", "cs 2022: Alpha 2, Beta 1, Gamma 5")
    let all = ["ml", "ai", "cs"]
    func combined(
      _ editions: [String], _ method: CombinationMethod, weights: [ExactDecimal]? = nil, missing: MissingPolicy = .last
    ) throws -> [String] {
      try sample.combined(
        editions, method, weights: weights, missing: missing, positions: .printed, eligibility: .everybody)
    }
    // Alpha 1 9 2, Beta 2 (10) 1, Gamma 3 1 5, Delta (4) 4 (6).
    #expect(
      try combined(all, .mean) == [
        "1 Gamma 3.0", "2 Alpha 4.0", "3 Beta 4.333333333333", "4 Delta 4.666666666667",
      ])
    #expect(
      try combined(all, .median) == ["1 (tied) Alpha 2.0", "1 (tied) Beta 2.0", "3 Gamma 3.0", "4 Delta 4.0"])
    #expect(
      try combined(all, .mean, missing: .ignore) == [
        "1 Beta 1.5", "2 Gamma 3.0", "3 (tied) Alpha 4.0", "3 (tied) Delta 4.0",
      ])
    #expect(
      try combined(all, .median, missing: .ignore) == [
        "1 Beta 1.5", "2 Alpha 2.0", "3 Gamma 3.0", "4 Delta 4.0",
      ])
    #expect(try combined(all, .median, missing: .drop) == ["1 Alpha 2.0", "2 Gamma 3.0"])
    #expect(try combined(["ml", "cs"], .median) == ["1 (tied) Alpha 1.5", "1 (tied) Beta 1.5", "3 Gamma 4.0"])
    // Alpha (1·3 + 9) / 4, Beta (2·3 + 10) / 4, Gamma (3·3 + 1) / 4, Delta (4·3 + 4) / 4.
    #expect(
      try combined(["ml", "ai"], .mean, weights: [3, 1]) == [
        "1 Gamma 2.5", "2 Alpha 3.0", "3 (tied) Beta 4.0", "3 (tied) Delta 4.0",
      ])
    // Half of the weight lies on each side of Alpha's 1 and 9.
    #expect(
      try combined(["ml", "ai", "cs"], .median, weights: [1, 2, 1], missing: .drop) == [
        "1 Gamma 2.0", "2 Alpha 5.5",
      ])
  }

  /// By hand. Where ranks count as printed, a band counts as its midpoint, and one without an end ends with the list.
  @Test func `take bands as the conventions say, and no rank for missing`() throws {
    let sample = try RankingSample(
      "ml 2022: Alpha 101-150, Beta 401+, Gamma -, Delta 125", "ai 2022: Alpha 1, Beta 1, Zero -")
    // Alpha (125.5 + 1) / 2, Delta (125 + 2 + 1) / 2, Beta (401 + 1) / 2: both are tied, and 3 is behind 2 of them.
    #expect(
      try sample.combined(["ml", "ai"], .mean, positions: .printed) == [
        "1 Alpha 63.25", "2 Delta 64.0", "3 Beta 201.0",
      ])
    // ml as a whole list: Alpha and Delta may be first or second, Beta is third. ai: Alpha and Beta 1.5, Delta 3.
    #expect(
      try sample.combined(["ml", "ai"], .mean, eligibility: .everybody) == [
        "1 Alpha 1.5", "2 (tied) Beta 2.25", "2 (tied) Delta 2.25",
      ])
    // ml as a part of a longer one, as it is: 125.5, 125 and 401.
    #expect(try sample.combined(["ml", "ai"], .mean) == ["1 Alpha 63.5", "2 Delta 64.0", "3 Beta 201.25"])
  }

  @Test func `do not depend on the order of the lists`() throws {
    let sample = try RankingSample(
      "a 2022: Alpha 1, Beta 2, Gamma 3", "b 2022: Alpha 2, Beta 3, Gamma 1", "c 2022: Alpha 3, Beta 1, Gamma 2")
    for method in CombinationMethod.allCases where !method.usesScores {
      let places = try sample.combined(["a", "b", "c"], method).map { $0.split(separator: " ")[1] }
      #expect(places == ["(tied)", "(tied)", "(tied)"], "\(method)")
      #expect(try sample.combined(["c", "a", "b"], method) == sample.combined(["a", "b", "c"], method))
    }
  }
}

@Suite struct `Weights` {
  /// Each sum of these binary fractions is rounded: 0.1 + 0.2 is more than 0.3.
  @Test(arguments: CombinationMethod.allCases)
  func `count by their proportion, whatever their decimals`(_ method: CombinationMethod) throws {
    let sample = try RankingSample(
      "a 2022: A 1 9, B 2 8, C 3 7, D 4 6", "b 2022: B 1 9, A 2 7, D 3 6, C 4 1", "c 2022: D 1 9, C 2 6, A 3 2, B 4 1")
    func combined(_ weights: [String]) throws -> [String] {
      try sample.combined(["a", "b", "c"], method, weights: weights.compactMap { ExactDecimal($0) })
    }
    for (one, other) in [
      (["0.3", "0.1", "0.2"], ["3", "1", "2"]), (["0.7", "0.2", "0.2"], ["7", "2", "2"]),
      (["0.000003", "0.000001", "0.000002"], ["300000000", "100000000", "200000000"]),
    ] { #expect(try combined(one) == combined(other)) }
  }

  /// The middle of 0.3, 0.1 and 0.2 lies between the first list and the others.
  @Test func `part the middle exactly`() throws {
    let sample = try RankingSample("a 2022: A 1, B 2, C 3", "b 2022: B 1, C 2, A 3", "c 2022: B 1, C 2, A 3")
    let weights = ["0.3", "0.1", "0.2"].compactMap { ExactDecimal($0) }
    #expect(
      try sample.combined(["a", "b", "c"], .median, weights: weights) == ["1 B 1.5", "2 A 2.0", "3 C 2.5"])
  }

  /// 7/61 + 2/62 is 7/61 + 2/62, and not 2/61 + 7/62: sums that differ by less than a rounding are told apart, and equal ones
  /// are equal.
  @Test func `decide ties of reciprocal ranks exactly`() throws {
    let sample = try RankingSample("a 2022: A 1, B 2, C 3, D 4", "b 2022: B 1, A 2, D 3, C 4")
    let even = try sample.combined(["a", "b"], .rrf, weights: [1, 1]).map { $0.split(separator: " ")[1] }
    #expect(even.allSatisfy { $0 == "(tied)" })
    let weights = ["999999999", "999999998.999999"].compactMap { ExactDecimal($0) }
    #expect(
      try sample.combined(["a", "b"], .rrf, weights: weights).map { String($0.prefix(3)) } == [
        "1 A", "2 B", "3 C", "4 D",
      ])
  }

  @Test func `are over 0, and one for each list`() throws {
    let sample = try RankingSample("a 2022: A 1", "b 2022: A 1")
    for weights in [[1], [1, 0], [0, 0], [1, 1, 1]] as [[ExactDecimal]] {
      #expect(throws: CombinationError.badWeights) { try sample.combined(["a", "b"], .mean, weights: weights) }
    }
  }
}

@Suite struct `Who is missing from a list` {
  /// By hand: 50 share the first place of `a`, so that Zero is the 51st there, not the second.
  @Test func `stands behind all who are on it, not behind the last number printed`() throws {
    let tied = (0..<50).map { "T\($0) =1" }.joined(separator: ", ")
    let sample = try RankingSample("a 2022: \(tied)", "b 2022: Zero 1")
    let mean = try sample.combined(["a", "b"], .mean)
    // 25.5 and 2, 1 and 51.
    #expect(mean.first == "1 (tied) T0 13.75" && mean.last == "51 Zero 26.0")
    // 1 and 2.
    #expect(
      try sample.combined(["a", "b"], .mean, positions: .printed).last == "51 Zero 26.0")
    #expect(try sample.combined(["a", "b"], .median).last == "51 Zero 26.0")
  }

  /// By hand: a band without an end is the last 3 of 5 places.
  @Test func `stands behind a band without an end`() throws {
    let sample = try RankingSample("a 2022: A 1, B 2, C 3+, D 3+, E 3+", "b 2022: F 1, A 2")
    let combined = try sample.combined(["a", "b"], .mean)
    // A 1 and 2; F 6 and 1; B 2 and 3; C, D, E 4 and 3.
    #expect(
      combined == [
        "1 A 1.5", "2 B 2.5", "3 (tied) C 3.5", "3 (tied) D 3.5", "3 (tied) E 3.5", "3 (tied) F 3.5",
      ])
    // The band's midpoint is that of 3 and 5.
    #expect(try sample.combined(["a", "b"], .mean, positions: .printed) == combined)
  }

  @Test func `is left out by every method in the same way`() throws {
    let sample = try RankingSample("a 2022: A 1, X 2, B 3, Y 4, C 5", "b 2022: C 1, Z 2, A 3, B 4")
    // Among A, B and C: 1 2 3 and 2 3 1.
    #expect(
      try sample.combined(["a", "b"], .mean, missing: .drop) == ["1 A 1.5", "2 C 2.0", "3 B 2.5"])
    #expect(try sample.combined(["a", "b"], .borda, missing: .drop) == ["1 A 3.0", "2 C 2.0", "3 B 1.0"])
    #expect(
      try sample.combined(["a", "b"], .rrf, missing: .drop, k: 0) == [
        "1 A 1.5", "2 C 1.333333333333", "3 B 0.833333333333",
      ])
    #expect(try sample.combination(["a", "b"], .mean, missing: .drop).dropped == 3)
  }
}

@Suite struct `Who is not eligible for a list` {
  private static let places = """
    INSERT INTO location (country, country_code) VALUES ('Canada', 'CA'), ('France', 'FR');
    UPDATE university SET location_id = (SELECT id FROM location WHERE country = 'Canada'), location_source_id = source_id
      WHERE name LIKE 'C%';
    UPDATE university SET location_id = (SELECT id FROM location WHERE country = 'France'), location_source_id = source_id
      WHERE name LIKE 'F%';
    """

  @Test func `is of another country, where all of the list are of one`() throws {
    let sample = try RankingSample(
      "world 2022: C1 1, F1 2, C2 3, F2 4, N1 5", "canada 2022: C2 1, C1 2", "more 2022: F2 1, C1 2, C3 3")
    try shell(sample.path, Self.places)
    let result = try sample.combination(["world", "canada", "more"], .mean)
    #expect(result.scopes == [.everybody, .country("Canada"), .everybody])
    // C1 1 2 2, C2 3 1 4; C3 6 3 3, missing from two; F1 2 . 4, F2 4 . 1; N1's country is not known, so that it is
    // missing: 5 3 4.
    #expect(
      result.entries.map { "\($0.place.text) \($0.university) \($0.score)" } == [
        "1 C1 1.666666666667", "2 F2 2.5", "3 C2 2.666666666667", "4 F1 3.0", "5 (tied) C3 4.0", "5 (tied) N1 4.0",
      ])
    #expect(result.entries.first { $0.university == "F1" }?.standings[1] == .notEligible)
    #expect(result.entries.first { $0.university == "N1" }?.standings[1] == .missing)
    let taken = try sample.combination(["world", "canada", "more"], .mean, eligibility: .everybody)
    #expect(taken.entries.allSatisfy { !$0.standings.contains(.notEligible) })
    #expect(taken.entries.first { $0.university == "F1" }?.score == 3)
  }

  /// By hand: the points of each list by the number that it places, and who is not eligible for one as if it gave as much as
  /// the others.
  @Test func `gets its points from the other lists`() throws {
    let sample = try RankingSample("world 2022: C1 1, F1 2, C2 3, F2 4", "canada 2022: C2 1, C1 2")
    try shell(sample.path, Self.places)
    // C1 3/4 + 0, C2 1/4 + 1/2, F1 2/4 twice, F2 0.
    #expect(
      try sample.combined(["world", "canada"], .borda) == [
        "1 F1 1.0", "2 (tied) C1 0.75", "2 (tied) C2 0.75", "4 F2 0.0",
      ])
    // C1 1 + 1/2, C2 1/3 + 1, F1 1/2 twice, F2 1/4 twice.
    #expect(
      try sample.combined(["world", "canada"], .rrf, k: 0) == [
        "1 C1 1.5", "2 C2 1.333333333333", "3 F1 1.0", "4 F2 0.5",
      ])
  }

  @Test func `may stand anywhere, where the list is a part of a longer one`() throws {
    let sample = try RankingSample(
      "part 2022: A 1, B 9, C 30", "bands 2022: A 1, B 2, C 101-150", "whole 2022: D 1, A 2, B 3, C 4")
    let result = try sample.combination(["part", "bands", "whole"], .mean)
    #expect(result.scopes == [.listed, .listed, .everybody])
    #expect(
      result.entries.map { "\($0.place.text) \($0.university) \($0.score)" } == [
        // A 1 1 2; B 9 2 3; C 30 125.5 4.
        "1 D 1.0", "2 A 1.333333333333", "3 B 4.666666666667", "4 C 53.166666666667",
      ])
  }
}

@Suite struct `Scores of publishers` {
  /// By hand: the mean of 2, 4, 4, 4, 5, 5, 7, 9 is 5 and their standard deviation 2 (Wikipedia, “Standard deviation”).
  @Test func `are measured by their list's mean and standard deviation`() throws {
    let sample = try RankingSample(
      "a 2022: H 1 9, G 2 7, E =3 5, F =3 5, B =5 4, C =5 4, D =5 4, A 8 2", "b 2022: A 1 9, H 2 7, I 3 2")
    #expect(
      try sample.combined(["a"], .z) == [
        "1 H 2.0", "2 G 1.0", "3 (tied) E 0.0", "3 (tied) F 0.0", "5 (tied) B -0.5", "5 (tied) C -0.5",
        "5 (tied) D -0.5",
        "8 A -1.5",
      ])
    // b: (9 - 2) / 7, (7 - 2) / 7, 0; a: (s - 2) / 7. Who is missing has the lowest.
    #expect(
      try sample.combined(["a", "b"], .minmax).prefix(3) == [
        "1 H \(((1 + 5.0 / 7) / 2 * 1e12).rounded() / 1e12)", "2 A 0.5", "3 G 0.357142857143",
      ])
    #expect(
      try sample.combined(["a", "b"], .minmax, missing: .ignore).prefix(2) == [
        "1 H 0.857142857143", "2 G 0.714285714286",
      ])
    // Among A and H alone one list has them the other way round.
    #expect(try sample.combined(["a", "b"], .minmax, missing: .drop) == ["1 (tied) A 0.5", "1 (tied) H 0.5"])
    #expect(try sample.combined(["a", "b"], .z, missing: .drop) == ["1 (tied) A 0.0", "1 (tied) H 0.0"])
  }

  @Test func `tie where they are equal but for the rounding of fractions of two`() throws {
    let sample = try RankingSample("a 2022: A 1 100.1, B 2 90.1, C 3 80.1", "b 2022: B 1 70.3, A 2 60.2, C 3 50.1")
    // A 1 and 0.5; B 0.5 and 1, of which neither is a fraction of two.
    #expect(try sample.combined(["a", "b"], .minmax).prefix(2) == ["1 (tied) A 0.75", "1 (tied) B 0.75"])
  }

  @Test func `are missed where a list has none, or only equal ones`() throws {
    let sample = try RankingSample("a 2022: A 1 5, B 2 4", "none 2022: A 1, B 2", "equal 2022: A =1 3, B =1 3")
    let none = EditionName(ranking: "none", year: 2022)
    let equal = EditionName(ranking: "equal", year: 2022)
    for method in [CombinationMethod.z, .minmax] {
      #expect(throws: CombinationError.noScores(none)) { try sample.combined(["a", "none"], method) }
      #expect(throws: CombinationError.noSpread(equal)) { try sample.combined(["a", "equal"], method) }
      let one = EditionName(ranking: "a", year: 2022)
      #expect(throws: CombinationError.noSpread(one)) { try sample.combined(["a"], method, among: ["A"]) }
    }
  }
}

@Suite struct `Combining some universities` {
  @Test func `counts the lists again among them`() throws {
    let sample = try RankingSample("a 2022: X 1, A 2, Y =3, B =3, C 5", "b 2022: B 1, Y 2, X 3, C 4, A 5")
    let names: Set<String> = ["A", "B", "C"]
    // a: 1 2 3; b: 3 1 2.
    #expect(try sample.combined(["a", "b"], .mean, among: names) == ["1 B 1.5", "2 A 2.0", "3 C 2.5"])
    #expect(try sample.combined(["a", "b"], .borda, among: names) == ["1 B 3.0", "2 A 2.0", "3 C 1.0"])
    #expect(try sample.combined(["a", "b"], .mean, among: []).isEmpty)
  }
}
