import SQLiteStorage

/// How far up a list a university stands among all that the list ranks.
public struct ListStanding: Sendable, Hashable {
  /// How many stand surely before it.
  public let ahead: Int
  /// How many stand surely behind it.
  public let behind: Int
  /// How many the list ranks, itself among them.
  public let count: Int

  /// The percentile rank: of each hundred how many stand behind it, those beside it counted half, itself too. 59 of 400 is
  /// 85.375.
  ///
  /// It is what scipy's `percentileofscore` calls `mean`, and follows the average position as combinations count it.
  public var percentile: Double { 50 * Double(count + behind - ahead) / Double(count) }

  /// Its place among those: 59 of 400.
  public var words: String { "\(ahead + 1) of \(count)" }
}

extension Connection {
  /// Where a university stands in every edition that ranks it: as `rankFacts` has them, by ranking, the latest first.
  func percentileFacts(_ id: Int64, _ name: String, _ citations: Citations) throws -> [Fact] {
    try rows(
      """
      SELECT ranking.slug, edition.year, edition.source_id,
        total(NOT other.rank_is_open AND ifnull(other.rank_last, other.rank) < entry.rank),
        total(NOT entry.rank_is_open AND other.rank > ifnull(entry.rank_last, entry.rank)), count(*)
      FROM ranking_entry AS entry JOIN ranking_edition AS edition ON edition.id = entry.ranking_edition_id
      JOIN ranking ON ranking.id = edition.ranking_id
      JOIN ranking_entry AS other ON other.ranking_edition_id = edition.id AND other.rank IS NOT NULL
      WHERE entry.university_id = ? AND entry.rank IS NOT NULL
      GROUP BY edition.id ORDER BY ranking.id, edition.year DESC
      """, [.integer(id)]
    ) { row in
      let standing = ListStanding(ahead: row.int(3), behind: row.int(4), count: row.int(5))
      return Fact(name, "\(row.text(0)) list \(row.int(1))", .standing(standing), citations[row.int64(2)])
    }
  }
}
