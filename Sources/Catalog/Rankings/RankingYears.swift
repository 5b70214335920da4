package import SQLiteStorage

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
  /// The year that a rank without a year is of: the latest one's, or the one that was asked for, in which this ranking
  /// may have no edition.
  public private(set) var year: Int

  private init(slug: String, name: String, editions: [Edition]) {
    self.slug = slug
    self.name = name
    self.editions = editions
    year = editions.last?.year ?? 0
  }

  /// The year of the latest edition.
  public var latestYear: Int { editions.last?.year ?? 0 }

  /// Every ranking that has an edition, in the order in which they came into the catalogue.
  ///
  /// - Parameter year: The year that ranks without a year are of; the latest one of each ranking where it is nil.
  /// - Throws: `.unknownYear` where no ranking has an edition of that year.
  package static func all(in connection: borrowing Connection, year: Int? = nil) throws -> [RankingYears] {
    var rankings = try latest(in: connection)
    guard let year else { return rankings }
    let known = Set(rankings.flatMap(\.editions).map(\.year))
    guard known.contains(year) else { throw CatalogError(.unknownYear(year, known: known.sorted())) }
    for index in rankings.indices { rankings[index].year = year }
    return rankings
  }

  private static func latest(in connection: borrowing Connection) throws -> [RankingYears] {
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

  /// The same with the year of the edition of it that is among these.
  func reading(_ names: [EditionName]) -> RankingYears {
    var ranking = self
    for name in names where name.ranking == slug { ranking.year = name.year }
    return ranking
  }

  /// The edition of a year, of `year` where none is given; nil if there is none.
  public func edition(_ year: Int?) -> Edition? { editions.first { $0.year == year ?? self.year } }
}
