package import Questions
package import SQLiteStorage
import Terms

extension Questions.Vocabulary {
  /// Every name of the catalogue that a question may use.
  package init(of connection: borrowing Connection) throws {
    self.init()
    universities = try connection.universityWords()
    focusAreas = try connection.focusAreaWords()
    tracks = try connection.words("SELECT DISTINCT name FROM track ORDER BY name")
    courses = try connection.words("SELECT name FROM course ORDER BY name")
    programNames = try connection.words("SELECT DISTINCT name FROM program ORDER BY name")
    degrees = try connection.words("SELECT DISTINCT degree FROM program WHERE degree IS NOT NULL ORDER BY degree")
    deliveries = ProgramDelivery.allCases.map(\.rawValue)
    cities = try connection.words("SELECT DISTINCT city FROM location WHERE city IS NOT NULL ORDER BY city")
    states = try connection.places("state", code: "state_code")
    countries = try connection.places("country", code: "country_code")
    let known = try RankingYears.all(in: connection)
    rankings = known.map { Ranking(slug: $0.slug, name: $0.name, years: $0.editions.map(\.year)) }
  }
}

extension Connection {
  fileprivate func words(_ query: String) throws -> [String] { try rows(query) { $0.text(0) } }

  fileprivate func universityWords() throws -> [Questions.Vocabulary.University] {
    let aliases = Dictionary(
      grouping: try rows("SELECT university_id, alias, is_shared FROM university_alias ORDER BY id") {
        (id: $0.int64(0), alias: Questions.Vocabulary.Alias($0.text(1), isShared: $0.bool(2)))
      }, by: \.id)
    return try rows("SELECT id, name, slug FROM university ORDER BY id") { row in
      .init(name: row.text(1), slug: row.text(2), aliases: (aliases[row.int64(0)] ?? []).map(\.alias))
    }
  }

  fileprivate func focusAreaWords() throws -> [Questions.Vocabulary.FocusArea] {
    let aliases = Dictionary(
      grouping: try rows("SELECT focus_area_id, alias, relation FROM focus_area_alias ORDER BY id") { row in
        (
          id: row.int64(0),
          alias: Questions.Vocabulary.Relation(rawValue: row.text(2)).map {
            Questions.Vocabulary.FocusAlias(row.text(1), $0)
          }
        )
      }, by: \.id)
    return try rows("SELECT id, name FROM focus_area ORDER BY id") { row in
      .init(name: row.text(1), aliases: (aliases[row.int64(0)] ?? []).compactMap(\.alias))
    }
  }

  fileprivate func places(_ name: String, code: String) throws -> [Questions.Vocabulary.Place] {
    try rows(
      "SELECT \(name), max(\(code)) FROM location WHERE \(name) IS NOT NULL GROUP BY \(name) ORDER BY \(name)"
    ) { .init($0.text(0), codes: $0.optionalText(1).map { [$0] } ?? []) }
  }
}
