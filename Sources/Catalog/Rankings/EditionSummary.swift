package import SQLiteStorage

/// An edition of a ranking, without its entries.
public struct EditionSummary: Sendable, Equatable {
  /// Which one.
  public let name: EditionName
  /// The ranking's name.
  public let rankingName: String
  /// How many universities it lists.
  public let entryCount: Int
  /// Who published it, and where.
  public let citation: Citation

  /// The editions of these rankings, in their order and then by year.
  package static func all(of rankings: [RankingYears], in connection: borrowing Connection) throws -> [EditionSummary] {
    let citations = try Citations(in: connection)
    var summaries: [EditionSummary] = []
    for ranking in rankings {
      for edition in ranking.editions {
        let found = try connection.first(
          """
          SELECT source_id, (SELECT count(*) FROM ranking_entry WHERE ranking_edition_id = edition.id)
          FROM ranking_edition AS edition WHERE edition.id = ?
          """, [.integer(edition.id)]
        ) { (source: $0.int64(0), count: $0.int(1)) }
        guard let found, let citation = citations[found.source] else { continue }
        summaries.append(
          EditionSummary(
            name: EditionName(ranking: ranking.slug, year: edition.year), rankingName: ranking.name,
            entryCount: found.count, citation: citation))
      }
    }
    return summaries
  }
}
