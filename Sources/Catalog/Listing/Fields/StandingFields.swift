import FilterLanguage
import SQLText

/// Two fields for each ranking: how far up the list a university stands, and how long the list is.
extension RankingFields {
  func percentile(_ ranking: RankingYears) -> CatalogField {
    standing(
      ranking, "percentile", type: .real, title: "percentile",
      meaning: "percentile in “\(ranking.name)”: of each hundred it ranks, how many stand behind, ties counted half",
      example: "\(ranking.slug)_percentile >= 90")
  }

  func length(_ ranking: RankingYears) -> CatalogField {
    standing(
      ranking, "length", type: .integer, title: "length",
      meaning: "how many universities “\(ranking.name)” ranks, where this one is among them",
      example: "\(ranking.slug)_length >= 10")
  }

  private func standing(
    _ ranking: RankingYears, _ name: SQLIdentifier, type: FieldType, title: String, meaning: String, example: String
  ) -> CatalogField {
    let value: SQLText = "standing.\(identifier: name)"
    let university = university
    @Sendable func shown(_ edition: RankingYears.Edition?) -> SQLText {
      """
      (SELECT \(value) FROM (\(Self.standings(in: edition))) AS standing WHERE standing.university_id = \(university))
      """
    }
    @Sendable func source(_ edition: RankingYears.Edition?) -> FieldSource {
      .lookup(
        FieldLookup(
          column: shown(edition), key: university,
          selection: FieldSelection(
            key: "standing.university_id", from: "(\(Self.standings(in: edition))) AS standing", value: value)))
    }
    let field = Field(
      name: "\(ranking.slug)_\(name.name)", type: type, meaning: "\(meaning); latest \(ranking.latestYear)",
      example: example, source: source(ranking.edition(nil)),
      editions: FieldEditions(
        years: ranking.years, sortKey: { shown(ranking.edition($0)) }, source: { source(ranking.edition($0)) }),
      sortKey: shown(ranking.edition(nil)))
    let heading = "\(ranking.slug.uppercased()) \(title)"
    return CatalogField(
      field, title: "\(heading) (\(ranking.year))", output: shown(ranking.edition(nil)),
      yearly: { year in ("\(heading) (\(year))", shown(ranking.edition(year))) })
  }

  /// A row for each university that an edition ranks, as ``ListStanding`` defines it, in one pass over the sorted places.
  ///
  /// Each rank begins at its first place and ends at its last one, at a place beginnings before ends: before a beginning lie
  /// the ends of those ahead, and up to an end the beginnings of all but those behind.
  private static func standings(in edition: RankingYears.Edition?) -> SQLText {
    """
    SELECT university_id, 50.0 * (2 * length - max(begun) FILTER (WHERE is_end)
        - max(ended) FILTER (WHERE NOT is_end)) / length AS percentile, length
    FROM (
      SELECT university_id, is_end, count(*) FILTER (WHERE NOT is_end) OVER () AS length,
        count(*) FILTER (WHERE NOT is_end) OVER places AS begun,
        count(*) FILTER (WHERE is_end AND place IS NOT NULL) OVER places AS ended
      FROM (
        SELECT university_id, rank AS place, FALSE AS is_end FROM ranking_entry
        WHERE ranking_edition_id = \(bind: edition?.id) AND rank IS NOT NULL
        UNION ALL
        SELECT university_id, CASE WHEN NOT rank_is_open THEN coalesce(rank_last, rank) END, TRUE FROM ranking_entry
        WHERE ranking_edition_id = \(bind: edition?.id) AND rank IS NOT NULL
      ) AS mark
      WINDOW places AS (ORDER BY place NULLS LAST, is_end ROWS UNBOUNDED PRECEDING)
    ) AS counted
    GROUP BY university_id
    """
  }
}
