import FilterLanguage
import SQLText

/// Two fields for each ranking that the catalogue has: the rank and the score, of its latest edition or of a named year.
struct RankingFields {
  /// The id of the row's university.
  private let university: SQLText

  init(of university: SQLText) { self.university = university }

  func fields(_ rankings: [RankingYears]) -> [CatalogField] { rankings.flatMap { [rank($0), score($0), year($0)] } }

  func ranks(_ rankings: [RankingYears]) -> [CatalogField] { rankings.map(rank) }

  /// The names of the ranks, each with that of its year where nothing else tells it.
  static func names(_ rankings: [RankingYears], withYears: Bool) -> [String] {
    rankings.flatMap { ["\($0.slug)_rank"] + (withYears ? ["\($0.slug)_year"] : []) }
  }

  private func rank(_ ranking: RankingYears) -> CatalogField {
    field(
      ranking, column: "rank", type: .integer, title: "\(ranking.slug.uppercased()) rank",
      meaning: "rank in “\(ranking.name)”, the first place of a band", example: "\(ranking.slug)_rank <= 10")
  }

  private func score(_ ranking: RankingYears) -> CatalogField {
    field(
      ranking, column: "score", type: .real, title: "\(ranking.slug.uppercased()) score",
      meaning: "score in “\(ranking.name)”", example: "\(ranking.slug)_score >= 90")
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

  private func field(
    _ ranking: RankingYears, column: SQLIdentifier, type: FieldType, title: String, meaning: String, example: String
  ) -> CatalogField {
    let university = university
    @Sendable func source(_ edition: RankingYears.Edition?) -> FieldSource {
      let id: SQLText = "\(bind: edition?.id)"
      let value: SQLText = "entry.\(identifier: column)"
      return .lookup(
        FieldLookup(
          column: """
            (SELECT \(value) FROM ranking_entry AS entry
              WHERE entry.ranking_edition_id = \(id) AND entry.university_id = \(university))
            """,
          key: university,
          selection: FieldSelection(
            key: "entry.university_id", from: "ranking_entry AS entry", condition: "entry.ranking_edition_id = \(id)",
            value: value)))
    }
    let editions = FieldEditions(years: ranking.editions.map(\.year)) { source(ranking.edition($0)) }
    let field = Field(
      name: "\(ranking.slug)_\(column.name)", type: type, meaning: "\(meaning); latest \(ranking.latestYear)",
      example: example, source: source(ranking.edition(nil)), editions: editions)
    return CatalogField(
      field, title: "\(title) (\(ranking.year))", output: Self.value(of: source(ranking.edition(nil))),
      yearly: { year in ("\(title) (\(year))", Self.value(of: source(ranking.edition(year)))) })
  }

  private static func value(of source: FieldSource) -> SQLText {
    if case .lookup(let lookup) = source { return lookup.column }
    return "NULL"
  }
}
