import Articles
import Terms

/// A university's places in one ranking over some years, in figures.
public struct RankSummary: Sendable, Equatable {
  /// A place in the edition of a year.
  public struct Dated: Sendable, Equatable {
    /// The edition's year.
    public let year: Int
    /// The place, which has a rank.
    public let place: RankPlace
  }

  /// The university's name.
  public let university: String
  /// Its short name.
  public let universitySlug: String
  /// The ranking's short name.
  public let ranking: String
  /// How many editions there are.
  public let editionCount: Int
  /// How many of them list it.
  public let listedCount: Int
  /// How many of them give it a rank.
  public let rankedCount: Int
  /// The best rank, the first time it had it: a better first place, or an earlier end of a band. Nil if it has none.
  public let best: Dated?
  /// The worst rank, the first time it had it: a later end, or a worse first place. Nil if it has none.
  public let worst: Dated?
  /// The mean of the ranks as printed, a band as its midpoint; nil if there is none, and where one is a band without an
  /// end, which has no midpoint.
  public let mean: Double?
  /// How many places lie between the best and the worst place; nil if `mean` is.
  public let spread: Int?

  init(_ history: RankHistory) {
    university = history.university
    universitySlug = history.universitySlug
    ranking = history.ranking
    editionCount = history.points.count
    listedCount = history.points.count { $0.place != nil }
    let ranked = history.points.compactMap { point -> (dated: Dated, rank: PrintedRank)? in
      point.place.flatMap { place in place.rank.map { (Dated(year: point.year, place: place), $0) } }
    }
    rankedCount = ranked.count
    best = ranked.min { ($0.rank.first, $0.rank.end) < ($1.rank.first, $1.rank.end) }?.dated
    // Of equal ones `max` would give the last.
    worst = ranked.min { ($0.rank.end, $0.rank.first) > ($1.rank.end, $1.rank.first) }?.dated
    let ends = ranked.compactMap(\.rank.worst)
    let isDefined = !ranked.isEmpty && ends.count == ranked.count
    let twiceSum = ends.reduce(0, +) + ranked.reduce(0) { $0 + $1.rank.first }
    mean = isDefined ? Double(twiceSum) / Double(2 * ranked.count) : nil
    spread = isDefined ? ends.max().flatMap { last in ranked.map(\.rank.first).min().map { last - $0 } } : nil
  }
}

extension PrintedRank {
  /// Its last place; after all others where it has none.
  fileprivate var end: Int { worst ?? .max }
}

extension RankHistory {
  /// The history in figures.
  public var summary: RankSummary { RankSummary(self) }
}
