import Articles
import FilterLanguage
public import SQLiteStorage

/// Two editions of one ranking, side by side.
public struct EditionDifference: Sendable, Equatable {
  /// The ranking's short name.
  public let ranking: String
  /// The earlier edition's year.
  public let from: Int
  /// The later edition's year.
  public let to: Int
  /// Every university that one of them lists: by the later rank, those that are gone last.
  public let changes: [RankChange]

  /// Compares two editions.
  ///
  /// - Throws: `.unknownName` for the ranking; `.unknownEdition` with the years that the catalogue has of it.
  public init(of ranking: String, from: Int, to: Int, in connection: borrowing Connection) throws {
    let rankings = try RankingYears.all(in: connection)
    guard let known = rankings.first(where: { $0.slug == ranking }) else {
      let nearest = NearestNames.find(ranking, among: rankings.map(\.slug), count: 3)
      throw CatalogError(.unknownName(ranking, what: "ranking", candidates: nearest))
    }
    let years = known.editions.map(\.year)
    guard let before = known.edition(from) else { throw CatalogError(.unknownEdition(ranking, from, years: years)) }
    guard let after = known.edition(to) else { throw CatalogError(.unknownEdition(ranking, to, years: years)) }
    self.ranking = ranking
    self.from = from
    self.to = to
    changes = try connection.rankChanges(from: before.id, to: after.id)
  }
}

extension Connection {
  fileprivate func rankChanges(from: Int64, to: Int64) throws -> [RankChange] {
    let before = try places(in: from)
    let after = try places(in: to)
    let names = try rows("SELECT id, name FROM university ORDER BY name") { ($0.int64(0), $0.text(1)) }
    let changes = names.compactMap { id, name -> RankChange? in
      guard before[id] != nil || after[id] != nil else { return nil }
      return RankChange(university: name, universityID: id, before: before[id], after: after[id])
    }
    return changes.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
  }

  private func places(in edition: Int64) throws -> [Int64: RankChange.Place] {
    let places = try rows(
      """
      SELECT university_id, rank, rank_last, rank_is_open, is_tied, count(*) OVER (PARTITION BY rank) > 1
      FROM ranking_entry WHERE ranking_edition_id = ?
      """, [.integer(edition)]
    ) { row in
      let rank = row.optionalInt(1).map {
        PrintedRank(first: $0, last: row.optionalInt(2), isOpen: row.bool(3), isTied: row.bool(4))
      }
      let isBand = rank?.last != nil || rank?.isOpen == true
      return (
        row.int64(0), RankChange.Place(rank: rank, isShared: rank != nil && !isBand && (row.bool(4) || row.bool(5)))
      )
    }
    return Dictionary(uniqueKeysWithValues: places)
  }
}

extension RankChange {
  /// The later rank first, then those without one, then those that are gone by their earlier rank.
  fileprivate var order: Int {
    if let after { return after.rank?.first ?? PrintedRank.maximum + 1 }
    return PrintedRank.maximum + 2 + (before?.rank?.first ?? PrintedRank.maximum)
  }
}
