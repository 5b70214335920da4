public import SQLiteStorage

/// A ranking and the years it has editions of.
public struct RankingYears: Sendable, Equatable {
  /// One edition.
  public struct Edition: Sendable, Equatable {
    /// The row's id.
    public let id: Int64
    /// The year it stands for.
    public let year: Int
  }

  /// The ranking's short name: `ml`.
  public let slug: String
  /// The ranking's name.
  public let name: String
  /// By year, ascending; never empty.
  public let editions: [Edition]

  /// The year of the latest edition.
  public var latestYear: Int { editions.last?.year ?? 0 }

  /// Every ranking that has an edition, in the order in which they came into the catalogue.
  public static func all(in connection: borrowing Connection) throws -> [RankingYears] {
    let rows = try connection.rows(
      """
      SELECT ranking.slug, ranking.name, edition.id, edition.year FROM ranking
      JOIN ranking_edition AS edition ON edition.ranking_id = ranking.id ORDER BY ranking.id, edition.year
      """
    ) { (slug: $0.text(0), name: $0.text(1), edition: Edition(id: $0.int64(2), year: $0.int(3))) }
    var rankings: [RankingYears] = []
    for row in rows {
      let earlier = rankings.last?.slug == row.slug ? rankings.removeLast().editions : []
      rankings.append(RankingYears(slug: row.slug, name: row.name, editions: earlier + [row.edition]))
    }
    return rankings
  }

  /// The edition of a year; the latest where no year is given.
  public func edition(_ year: Int?) -> Edition? { year == nil ? editions.last : editions.first { $0.year == year } }
}
