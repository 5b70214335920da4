package import SQLiteStorage

/// A ranking as it is listed.
public struct RankingSummary: Sendable, Equatable {
  /// Its short name and its editions.
  public let ranking: RankingYears
  /// How many universities the latest edition lists.
  public let entryCount: Int
  /// How many universities any of its editions lists.
  public let universityCount: Int
  /// The source of the latest edition.
  public let citation: Citation

  /// Every ranking that has an edition, in the order in which they came into the catalogue.
  package static func all(in connection: borrowing Connection) throws -> [RankingSummary] {
    let citations = try Citations(in: connection)
    return try RankingYears.all(in: connection).compactMap { ranking in
      try connection.first(
        """
        SELECT source_id, (SELECT count(*) FROM ranking_entry WHERE ranking_edition_id = edition.id), (
            SELECT count(DISTINCT university_id) FROM ranking_entry AS entry
            JOIN ranking_edition AS other ON other.id = entry.ranking_edition_id
            WHERE other.ranking_id = edition.ranking_id
          )
        FROM ranking_edition AS edition WHERE edition.id = ?
        """, [.integer(ranking.editions.last?.id ?? 0)]
      ) { row in
        citations[row.int64(0)].map {
          RankingSummary(ranking: ranking, entryCount: row.int(1), universityCount: row.int(2), citation: $0)
        }
      } ?? nil
    }
  }
}
