import SQLText
import SQLiteStorage
import Testing

@testable import Catalog
@testable import FilterLanguage

@Suite struct `What a program is about` {
  private func slugs(
    _ subject: ListSubject, _ filter: String, in catalog: borrowing CatalogFile
  ) throws -> [String] {
    let listing = Listing(subject, filter: try Filter(filter), columns: try ColumnList("slug, about"))
    var slugs: [String] = []
    try listing.compiled(for: catalog.connection).forEachRow(in: catalog.connection) { slugs.append($0.text(0)) }
    return slugs
  }

  @Test(arguments: [
    ("about = 'data science'", ["ucb", "uw"]), ("about = 'DATA-science'", ["ucb", "uw"]),
    ("about = 'science data'", []), ("about = 'data scienc'", []), ("about = 'EECS'", ["ucb", "mit"]),
    ("about IN ('eecs', 'Data Science')", ["ucb", "ucb", "mit", "uw"]), ("about = ''", []), ("about = '\"*'", []),
    ("about = 'ML) OR (text : science'", []), ("about != 'data science'", ["cornell", "columbia"]),
    ("NOT about IN ('data science', 'robotics')", ["cornell"]), ("about LIKE '%a Sci%'", ["ucb", "uw"]),
    ("about = 'data science' AND about = 'computer vision'", ["ucb", "uw"]),
    ("about = 'robot learning'", ["cmu"]), ("about = 'graphics'", ["columbia"]),
    ("about IS NULL", []), ("count(about) <= 8", ["cornell"]),
  ])
  func `is asked for by words, by other names of an area, and by what contains it`(
    _ filter: String, _ expected: [String]
  ) throws {
    let catalog = try standardCatalogInMemory()
    #expect(try slugs(.programs, filter, in: catalog) == expected)
  }

  @Test func `is what its university and its tracks are about`() throws {
    let catalog = try standardCatalogInMemory()
    #expect(try slugs(.universities, "about = 'data science'", in: catalog) == ["ucb", "uw"])
    #expect(Set(try slugs(.tracks, "about = 'data science'", in: catalog)) == ["ucb", "uw"])
  }

  @Test func `finds a name in a script without spaces by a part of it, and an alias by any other`() throws {
    let catalog = try standardCatalogInMemory()
    try catalog.connection.withTrustedSchema {
      try catalog.connection.execute(
        """
        UPDATE program SET name = '数据科学硕士' WHERE name = 'Masters in Data Science';
        UPDATE program SET name = 'MSc "Speech" & ASR' WHERE name = 'Master of Science in Machine Learning';
        INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id)
        SELECT focus_area.id, column1, 'exact', 1 FROM focus_area, (VALUES ('say "x"'), (CAST(X'610062' AS TEXT)))
        WHERE name = 'Speech recognition and processing';
        """)
    }
    #expect(try slugs(.programs, "about = '数据科学'", in: catalog) == ["ucb"])
    #expect(try slugs(.programs, "about = 'speech recognition and processing'", in: catalog) == ["cmu"])
    #expect(try slugs(.programs, "about = 'say \"x\"'", in: catalog) == ["cmu"])
    #expect(try slugs(.programs, "about = 'a\0b'", in: catalog) == ["cmu"])
  }

  /// The same by reading every name.
  @Test(arguments: ["science", "computer science", "NLP", "vision", "in", "learning", "CS", "Robotics", "retrieval"])
  func `is found as SQL finds it that reads every name`(_ text: String) throws {
    let catalog = try standardCatalogInMemory()
    let byHand = try catalog.connection.rows(
      """
      WITH asked (name) AS (
        SELECT ?1 UNION SELECT other.name FROM named AS one JOIN named AS other USING (id) WHERE one.name = ?1 COLLATE NOCASE
      ), named (id, name) AS (
        SELECT id, name FROM focus_area
        UNION ALL SELECT focus_area_id, alias FROM focus_area_alias WHERE relation IN ('exact', 'abbreviation')
      ), title (program_id, name) AS (
        SELECT id, name FROM program
        UNION ALL SELECT program_id, name FROM program_focus_area JOIN focus_area ON focus_area.id = focus_area_id
      )
      SELECT DISTINCT program_id FROM title, asked
      WHERE ' ' || replace(replace(lower(title.name), ',', ' '), '-', ' ') || ' '
        LIKE '% ' || replace(lower(asked.name), '-', ' ') || ' %'
      UNION SELECT program_id FROM title WHERE name IN (
        SELECT alias FROM focus_area_alias WHERE relation = 'broader'
          AND focus_area_id IN (SELECT id FROM named WHERE name = ?1 COLLATE NOCASE)
      )
      UNION SELECT program_id FROM program_focus_area JOIN focus_area_alias USING (focus_area_id)
      WHERE relation = 'narrower' AND alias = ?1
      ORDER BY 1
      """, [.text(text)]
    ) { $0.int(0) }
    let compiled = try Filter.comparison(field: "about", .equal, .text(text)).compiled(
      with: FieldTable(ListSubject.programs.fields([]).map(\.field)))
    let found = try catalog.connection.rows(
      "SELECT id FROM program WHERE \(compiled.predicate.text) ORDER BY 1", compiled.predicate.values
    ) { $0.int(0) }
    #expect(found == byHand)
    #expect(!found.isEmpty)
  }
}
