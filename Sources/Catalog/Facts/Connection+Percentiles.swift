import SQLiteStorage

extension Connection {
  /// Where a university stands in every edition that ranks it: as `rankFacts` has them, by ranking, the latest first.
  func percentileFacts(_ id: Int64, _ name: String, _ citations: Citations) throws -> [Fact] {
    try rows(
      """
      SELECT ranking.slug, edition.year, edition.source_id,
        count(*) FILTER (WHERE NOT other.rank_is_open AND coalesce(other.rank_last, other.rank) < entry.rank),
        count(*) FILTER (WHERE NOT entry.rank_is_open AND other.rank > coalesce(entry.rank_last, entry.rank)), count(*)
      FROM ranking_entry AS entry JOIN ranking_edition AS edition ON edition.id = entry.ranking_edition_id
      JOIN ranking ON ranking.id = edition.ranking_id
      JOIN ranking_entry AS other ON other.ranking_edition_id = edition.id AND other.rank IS NOT NULL
      WHERE entry.university_id = ? AND entry.rank IS NOT NULL
      GROUP BY edition.id ORDER BY ranking.id, edition.year DESC
      """, [.integer(id)]
    ) { row in
      let standing = ListStanding(ahead: row.int(3), behind: row.int(4), count: row.int(5))
      let edition = EditionName(ranking: row.text(0), year: row.int(1))
      return Fact(name, .standing(edition), .standing(standing), citations[row.int64(2)])
    }
  }
}
