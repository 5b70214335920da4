import TestSupport
import Testing

/// A home whose catalogue also has a ranking with bands, ties, scores and a university that comes and goes.
func homeWithBands() throws -> Workplace {
  let place = try Workplace.withCatalog()
  let editions = [
    "world 2019: Alpha =1 99.5, Beta =1 99, Gamma 101-150, Delta 401+",
    "world 2020: Beta 1 98, Gamma 120, Delta 351-400, Epsilon -",
    "world 2022: Alpha 2 97.25, Beta 1 99, Gamma 101-150, Epsilon 3, Zeta 7",
  ]
  let result = try run("sqlite3", [place.folder.path("catalog.db")], input: rankingStatements(editions))
  #expect(result == ToolResult(stdout: "", stderr: "", status: 0))
  return place
}

let dataFormats = ["table", "csv", "tsv", "json", "ndjson", "markdown", "html"]

extension Workplace {
  /// The rankings of the catalogue in this folder with their editions and sources, as the sqlite3 shell sees them.
  func rankingRows() throws -> String {
    try sqlite(
      "catalog.db",
      """
      SELECT 'ranking', slug, name FROM ranking ORDER BY id;
      SELECT slug, year, title, publisher, source.year, ifnull(method, '-'), ifnull(edition.url, '-')
        FROM ranking_edition AS edition JOIN ranking ON ranking.id = ranking_id JOIN source ON source.id = source_id
        ORDER BY edition.id;
      SELECT slug, rank, rank_last, rank_is_open, is_tied, score, ranking_edition_id FROM ranking_entry
        JOIN university ON university.id = university_id ORDER BY ranking_edition_id, rank, slug;
      SELECT id, title FROM source ORDER BY id;
      """)
  }
}
