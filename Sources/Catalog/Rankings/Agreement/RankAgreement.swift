import Articles
import Terms

/// How far two editions agree.
///
/// Ranks are told from one another as ``PositionConvention/average`` has it: those who share a rank are tied, and so are those
/// of one band. Both lists are counted again among the universities that both rank, but for what is about their tops.
public struct RankAgreement: Sendable, Equatable {
  /// The first places of both.
  public struct Top: Sendable, Equatable {
    /// How many places from the top.
    public let places: Int
    /// How many the first edition has there: more than `places` where several share the last of them.
    public let first: Int
    /// How many the second one has there.
    public let second: Int
    /// How many are there in both.
    public let inBoth: Int

    /// How many are there in one of them, or both.
    public var inEither: Int { first + second - inBoth }

    /// The share of those in either that are in both; nil if nobody is.
    ///
    /// - SeeAlso: P. Jaccard, “The distribution of the flora in the alpine zone”, New Phytologist 11 (1912).
    public var jaccard: Double? { inEither == 0 ? nil : Double(inBoth) / Double(inEither) }
  }

  /// One edition.
  public let first: EditionName
  /// The other one.
  public let second: EditionName
  /// How many universities the first one ranks.
  public let rankedInFirst: Int
  /// How many the second one ranks.
  public let rankedInSecond: Int
  /// How many both rank.
  public let inBoth: Int
  /// Spearman's rho of those that both rank; nil, since not defined, where they are fewer than two or all tied in one.
  public let spearman: Double?
  /// Kendall's tau-b of those that both rank; nil as for `spearman`.
  public let kendall: Double?
  /// The first places.
  public let top: Top
  /// Rank-biased overlap, extrapolated; nil if one edition ranks nobody.
  public let rankBiasedOverlap: Double?

  /// Compares two editions.
  ///
  /// - Parameters:
  ///   - places: How many places the tops have, from 1.
  ///   - p: How much a depth counts against the one before it in rank-biased overlap; over 0 and under 1.
  ///   - universities: The names of those that it is about; the lists are counted again among them. All where it is nil.
  public init(
    _ first: RankingEdition, _ second: RankingEdition, top places: Int = 10, p: Double = 0.9,
    among universities: Set<String>? = nil
  ) {
    self.init(
      CountedEdition(first, among: universities), CountedEdition(second, among: universities), top: places, p: p)
  }

  fileprivate init(_ first: CountedEdition, _ second: CountedEdition, top places: Int, p: Double) {
    self.first = first.name
    self.second = second.name
    rankedInFirst = first.ranks.count
    rankedInSecond = second.ranks.count
    let shared = first.ranks.keys.filter { second.ranks[$0] != nil }
    inBoth = shared.count
    let pairs = Self.pairs(of: shared, first, second)
    spearman = pairs.spearman
    kendall = pairs.kendall
    let tops = (first.list.top(places), second.list.top(places))
    top = Top(
      places: places, first: tops.0.count, second: tops.1.count, inBoth: tops.0.intersection(tops.1).count)
    rankBiasedOverlap = RankBiasedOverlap.extrapolated(first.list.ahead, second.list.ahead, p: p)
  }

  private static func pairs(of shared: [Int64], _ first: CountedEdition, _ second: CountedEdition) -> RankPairs {
    let isShared = Set(shared)
    let (one, other) = (first.list(among: isShared), second.list(among: isShared))
    return RankPairs(shared.map { (one.twicePositions[$0] ?? 0, other.twicePositions[$0] ?? 0) })
  }
}

/// An edition that is compared with several others.
private struct CountedEdition {
  let name: EditionName
  let ranks: [Int64: PrintedRank]
  let list: RankedList

  init(_ edition: RankingEdition, among universities: Set<String>?) {
    name = edition.name
    ranks = edition.among(universities).ranks
    list = RankedList(ranks)
  }

  func list(among shared: Set<Int64>) -> RankedList {
    shared.count == ranks.count ? list : RankedList(ranks.filter { shared.contains($0.key) })
  }
}

extension RankAgreement {
  /// Every two of some editions, in their order: the first with each of the others, then the second with those behind it.
  static func pairs(
    of editions: [RankingEdition], top places: Int, p: Double, among universities: Set<String>?
  ) -> [RankAgreement] {
    let counted = editions.map { CountedEdition($0, among: universities) }
    return counted.indices.flatMap { index in
      counted[(index + 1)...].map { RankAgreement(counted[index], $0, top: places, p: p) }
    }
  }
}
