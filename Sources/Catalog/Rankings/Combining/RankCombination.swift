import Articles

/// Several editions made into one list.
public struct RankCombination: Sendable, Equatable {
  /// What one list says of a university.
  public enum Standing: Sendable, Hashable {
    /// It lists it, perhaps without a rank.
    case listed(RankPlace)
    /// It could have listed it and does not.
    case missing
    /// It does not speak of such universities.
    case notEligible
  }

  /// One university of the result.
  public struct Entry: Sendable, Equatable {
    /// The university's name.
    public let university: String
    /// Its short name.
    public let slug: String
    /// Its place in the result; equal scores share one, and as many places are left out behind them.
    public let place: RankPlace
    /// What the method gives, rounded to twelve decimals: a mean or median position, points.
    public let score: Double
    /// What each edition says of it.
    public let standings: [Standing]

    /// Its place in each edition; nil if that does not list it.
    public var places: [RankPlace?] {
      standings.map { if case .listed(let place) = $0 { place } else { nil } }
    }
  }

  /// The method.
  public let method: CombinationMethod
  /// The editions, in their order.
  public let editions: [EditionName]
  /// Of whom each of them speaks.
  public let scopes: [ListScope]
  /// The best first, equal scores by name.
  public let entries: [Entry]
  /// How many universities were left out, since a list does not rank them or none does.
  public let dropped: Int
  /// Whether each list's points of Borda were divided by the number of universities that it places.
  public let usesShares: Bool

  /// Combines editions.
  ///
  /// Whoever is listed without a rank, or for methods of scores without a score, is missing. Results are exact, and equal
  /// only where they are equal as fractions; those of scores where they differ by less than 10^-12 of the greater one or
  /// of 1.
  ///
  /// - Parameters:
  ///   - weights: What each edition counts, over 0; as many as there are editions. They count by their proportion: 0.3, 0.1
  ///     and 0.2 are 3, 1 and 2.
  ///   - positions: What a rank counts, also a shared one and a band. Borda's points always follow the order alone.
  ///   - k: The constant of reciprocal rank fusion; 60 is its authors' choice.
  ///   - universities: The names of those that it is about; the lists are counted again among them. All where it is nil.
  /// - Throws: `.badWeights`; what a method of scores misses.
  public init(
    _ editions: [RankingEdition], by method: CombinationMethod, weights: [ExactDecimal]? = nil,
    missing: MissingPolicy = .last, positions: PositionConvention = .average,
    eligibility: EligibilityPolicy = .recognised, k: ExactDecimal = 60, among universities: Set<String>? = nil
  ) throws(CombinationError) {
    let weights = weights ?? editions.map { _ in 1 }
    guard weights.count == editions.count, !weights.contains(where: \.isZero) else {
      throw CombinationError.badWeights
    }
    self.method = method
    self.editions = editions.map(\.name)
    let scopes = editions.map { eligibility == .everybody ? .everybody : ListScope($0) }
    self.scopes = scopes
    let pool = CombinedPool(editions, scopes, among: universities, usesScores: method.usesScores)
    let included = missing == .drop ? pool.rankedByAll : pool.rankedByAny
    dropped = pool.universities.count - included.count
    let lists = pool.lists.map { list in
      list.among(included, positions, isCountedAgain: universities != nil || missing == .drop)
    }
    usesShares = method == .borda && (missing == .ignore || lists.contains { !$0.notEligible.isEmpty })
    let scoring = CombinationScoring(
      lists: lists, weights: ExactDecimal.whole(weights), missing: missing, k: k,
      usesShares: usesShares)
    let results = try scoring.results(of: included, by: method)
    entries = RankedResults(results, isDescending: method.isDescending, names: pool.names).rows.map { row in
      let university = pool.universities[row.university]
      return Entry(
        university: university?.university ?? "", slug: university?.slug ?? "", place: row.place,
        score: (row.score * 1e12).rounded() / 1e12,
        standings: pool.lists.map { $0.standing(of: row.university) })
    }
  }
}
