import Articles
import FilterLanguage
import SQLText
import Terms

/// Eight fields for each ranking that the catalogue has: the rank as a number, the rank as it was printed, whether it is
/// shared, whether it is a band, the score, the year, the percentile and the length of the list; of its latest edition or of a named year.
struct RankingFields {
  /// The id of the row's university.
  let university: SQLText

  init(of university: SQLText) { self.university = university }

  func fields(_ rankings: [RankingYears]) -> [CatalogField] {
    rankings.flatMap {
      [rank($0), printedRank($0), tied($0), inBand($0), score($0), year($0), percentile($0), length($0)]
    }
  }

  func ranks(_ rankings: [RankingYears]) -> [CatalogField] { rankings.map(rank) }

  /// The names of the ranks, each with that of its year where nothing else tells it.
  static func names(_ rankings: [RankingYears], withYears: Bool) -> [String] {
    rankings.flatMap { ["\($0.slug)_rank"] + (withYears ? ["\($0.slug)_year"] : []) }
  }

  private func rank(_ ranking: RankingYears) -> CatalogField {
    field(
      ranking, "rank", { entry, _ in "\(entry).rank" }, range: Self.range, type: .integer, title: "rank",
      meaning: "rank in “\(ranking.name)”; of a band the first place, and a filter that fits a part of it is unknown",
      example: "\(ranking.slug)_rank <= 10")
  }

  /// A band goes from its first place to its last, one without an end as far as ranks go.
  private static func range(_ entry: SQLText) -> FieldRange {
    let most = SQLText(trusted: "\(PrintedRank.maximum)")
    return FieldRange(
      last: "CASE WHEN \(entry).rank_is_open THEN \(most) ELSE coalesce(\(entry).rank_last, \(entry).rank) END",
      within: 1...Int64(PrintedRank.maximum))
  }

  /// Sorted by the rank, not by its text.
  private func printedRank(_ ranking: RankingYears) -> CatalogField {
    field(
      ranking, "rank_printed", { entry, _ in Self.printedRank(entry) }, sortedBy: "entry.rank", type: .text,
      title: "rank as printed",
      meaning: "rank in “\(ranking.name)” as printed: 7, =7, 101–150, 401+",
      example: "\(ranking.slug)_rank_printed LIKE '%–%'")
  }

  private func score(_ ranking: RankingYears) -> CatalogField {
    field(
      ranking, "score", { entry, _ in "\(entry).score" }, type: .real, title: "score",
      meaning: "score in “\(ranking.name)”", example: "\(ranking.slug)_score >= 90")
  }

  /// Marked as shared, or the same as another's: as facts and histories say it.
  private func tied(_ ranking: RankingYears) -> CatalogField {
    field(
      ranking, "tied",
      { entry, edition in
        """
        (CASE WHEN \(entry).rank IS NOT NULL THEN \(entry).is_tied OR (\(Self.place(entry))) IN (\
        SELECT \(Self.place("place")) FROM ranking_entry AS place WHERE place.ranking_edition_id = \(bind: edition?.id) \
        GROUP BY 1, 2, 3 HAVING count(*) > 1) END)
        """
      }, type: .boolean, title: "tied",
      meaning: "whether another university has the same rank in “\(ranking.name)”",
      example: "\(ranking.slug)_tied = TRUE")
  }

  private static func place(_ entry: SQLText) -> SQLText {
    "\(entry).rank, coalesce(\(entry).rank_last, \(entry).rank), \(entry).rank_is_open"
  }

  private func inBand(_ ranking: RankingYears) -> CatalogField {
    field(
      ranking, "in_band",
      { entry, _ in
        """
        (CASE WHEN \(entry).rank IS NOT NULL \
        THEN \(entry).rank_is_open OR coalesce(\(entry).rank_last, \(entry).rank) > \(entry).rank END)
        """
      }, type: .boolean, title: "in a band",
      meaning: "whether the rank in “\(ranking.name)” is a band, 101–150 or 401+",
      example: "\(ranking.slug)_in_band = FALSE")
  }

  /// As the view `ranking_history` prints it.
  private static func printedRank(_ entry: SQLText) -> SQLText {
    """
    (CASE WHEN \(entry).is_tied THEN '=' ELSE '' END || \(entry).rank || coalesce('–' || nullif(\(entry).rank_last, \(entry).rank), '') \
    || CASE WHEN \(entry).rank_is_open THEN '+' ELSE '' END)
    """
  }

  /// Which edition the rank is of, for formats whose headings do not say it.
  private func year(_ ranking: RankingYears) -> CatalogField {
    let edition = ranking.edition(nil)
    return .column(
      "\(ranking.slug)_year", .integer, title: "\(ranking.slug.uppercased()) edition",
      "year of the edition of “\(ranking.name)” that the rank is of, where it lists the university",
      example: "\(ranking.slug)_year = \(ranking.latestYear)",
      """
      (SELECT \(bind: edition?.year) FROM ranking_entry AS entry
        WHERE entry.ranking_edition_id = \(bind: edition?.id) AND entry.university_id = \(university))
      """)
  }

  /// - Parameters:
  ///   - suffix: What follows the ranking in the field's name.
  ///   - operand: The value as an operand over the row that is named, of an edition.
  ///   - range: Where its values may be bands, over the row that is named.
  ///   - order: What to sort by; nil for the value itself.
  private func field(
    _ ranking: RankingYears, _ suffix: String,
    _ operand: @escaping @Sendable (SQLText, RankingYears.Edition?) -> SQLText,
    range: (@Sendable (SQLText) -> FieldRange)? = nil,
    sortedBy order: SQLText? = nil, type: FieldType, title: String, meaning: String, example: String
  ) -> CatalogField {
    let university = university
    @Sendable func value(_ edition: RankingYears.Edition?) -> SQLText { operand("entry", edition) }
    @Sendable func shown(_ value: SQLText, _ edition: RankingYears.Edition?) -> SQLText {
      """
      (SELECT \(value) FROM ranking_entry AS entry
        WHERE entry.ranking_edition_id = \(bind: edition?.id) AND entry.university_id = \(university))
      """
    }
    @Sendable func selection(_ edition: RankingYears.Edition?, as entry: SQLText) -> FieldSelection {
      FieldSelection(
        key: "\(entry).university_id", from: "ranking_entry AS \(entry)",
        condition: "\(entry).ranking_edition_id = \(bind: edition?.id)", value: operand(entry, edition),
        range: range?(entry))
    }
    @Sendable func source(_ edition: RankingYears.Edition?) -> FieldSource {
      .lookup(
        FieldLookup(
          column: shown(value(edition), edition), key: university,
          selection: selection(edition, as: "entry"), keysWithout: Self.universities(without: value(edition), edition),
          other: selection(edition, as: "other")))
    }
    @Sendable func sortKey(_ year: Int) -> SQLText {
      shown(order ?? value(ranking.edition(year)), ranking.edition(year))
    }
    let field = Field(
      name: "\(ranking.slug)_\(suffix)", type: type, meaning: "\(meaning); latest \(ranking.latestYear)",
      example: example, source: source(ranking.edition(nil)),
      editions: FieldEditions(
        years: ranking.years, sortKey: sortKey, source: { source(ranking.edition($0)) }),
      sortKey: shown(order ?? value(ranking.edition(nil)), ranking.edition(nil)))
    let heading = "\(ranking.slug.uppercased()) \(title)"
    let latest = ranking.edition(nil)
    return CatalogField(
      field, title: "\(heading) (\(ranking.year))", shape: type == .boolean ? .truth : .one,
      output: shown(value(latest), latest),
      yearly: { year in ("\(heading) (\(year))", shown(value(ranking.edition(year)), ranking.edition(year))) })
  }

  /// The universities of which an edition says nothing.
  private static func universities(without value: SQLText, _ edition: RankingYears.Edition?) -> SQLText {
    """
    SELECT every.id FROM university AS every WHERE every.id NOT IN (SELECT entry.university_id FROM ranking_entry AS entry \
    WHERE entry.ranking_edition_id = \(bind: edition?.id) AND \(value) IS NOT NULL)
    """
  }
}
