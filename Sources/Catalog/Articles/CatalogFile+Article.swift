public import Articles
import SQLiteStorage
import Terms

extension CatalogFile {
  /// What an article of a year says: the editions of that year, and all that is known of the universities in them.
  ///
  /// Title, publisher, address and day are those of the source of the year's first edition. Universities stand in the
  /// order of the first ranking, those without a rank in it behind. Details are the newest that are known.
  ///
  /// - Throws: `.unknownYear`.
  public func article(of year: Int) throws -> Article {
    let editions = try connection.rows(
      """
      SELECT e.id, r.slug, r.name, e.source_id FROM ranking_edition AS e JOIN ranking AS r ON r.id = e.ranking_id
      WHERE e.year = ? ORDER BY r.id
      """, [Value(year)]
    ) { (id: $0.int64(0), slug: $0.text(1), name: $0.text(2), source: $0.int64(3)) }
    guard let first = editions.first else {
      let known = try connection.rows("SELECT DISTINCT year FROM ranking_edition ORDER BY 1") { $0.int(0) }
      throw CatalogError(.unknownYear(year, known: known))
    }
    let sources = Set(editions.map(\.source))
    var article = try connection.articleFrame(source: first.source, year: year)
    article.rankings = try editions.map { edition in
      ArticleRanking(
        slug: edition.slug, name: edition.name, entries: try connection.articleEntries(of: edition.id))
    }
    article.universities = try connection.articleUniversities(of: year, sources: sources)
    let places = Dictionary(zip(article.universities.map(\.name), 0...)) { first, _ in first }
    for index in article.rankings.indices {
      article.rankings[index].entries.sort { places[$0.university, default: 0] < places[$1.university, default: 0] }
    }
    return article
  }
}

extension Connection {
  fileprivate func articleFrame(source: Int64, year: Int) throws -> Article {
    try first("SELECT title, publisher, url, published_on FROM source WHERE id = ?", [.integer(source)]) {
      Article(
        title: $0.text(0), year: year, publisher: $0.optionalText(1), url: $0.optionalText(2),
        publishedOn: $0.optionalText(3))
    } ?? Article(title: "", year: year)
  }

  fileprivate func articleEntries(of edition: Int64) throws -> [ArticleEntry] {
    try rows(
      """
      SELECT u.name, e.rank, e.rank_last, e.rank_is_open, e.is_tied FROM ranking_entry AS e
      JOIN university AS u ON u.id = e.university_id WHERE e.ranking_edition_id = ? AND e.rank IS NOT NULL
      """, [.integer(edition)]
    ) { row in
      ArticleEntry(
        university: row.text(0),
        rank: PrintedRank(first: row.int(1), last: row.optionalInt(2), isOpen: row.bool(3), isTied: row.bool(4)))
    }
  }

  fileprivate func articleUniversities(of year: Int, sources: Set<Int64>) throws -> [ArticleUniversity] {
    let universities = try rows(
      """
      SELECT u.id, u.name, u.slug, u.homepage, l.city, l.state, l.state_code, l.country, l.country_code
      FROM university AS u LEFT JOIN location AS l ON l.id = u.location_id
      JOIN (
        SELECT e.university_id AS id, min(coalesce(e.rank, 1000001) + 10000000 * r.place) AS place FROM ranking_entry AS e
        JOIN (
          SELECT id, row_number() OVER (ORDER BY ranking_id) AS place FROM ranking_edition WHERE year = ?
        ) AS r ON r.id = e.ranking_edition_id
        GROUP BY e.university_id
      ) AS p ON p.id = u.id
      ORDER BY p.place, u.id
      """, [Value(year)]
    ) { row in
      (
        row.int64(0),
        ArticleUniversity(
          name: row.text(1), anchor: row.text(2), url: row.optionalText(3),
          location: row.location(at: 4))
      )
    }
    return try universities.map { id, university in
      var university = university
      university.acronym = try articleAcronym(of: id, sources: sources)
      university.programs = try articlePrograms(of: id)
      return university
    }
  }

  /// The short name that the article itself gives in brackets.
  private func articleAcronym(of university: Int64, sources: Set<Int64>) throws -> String? {
    try rows(
      "SELECT alias, source_id FROM university_alias WHERE university_id = ? AND is_shared = 0 ORDER BY id",
      [.integer(university)]
    ) { (alias: $0.text(0), source: $0.int64(1)) }
    .first { sources.contains($0.source) && ArticleUniversity.isAcronym($0.alias) }?.alias
  }

  private func articlePrograms(of university: Int64) throws -> [ArticleProgram] {
    let programs = try rows(
      """
      SELECT id, name, degree, duration_min_months, duration_max_months, duration_is_open, course_list, track_list,
        focus_list, coalesce(duration_stated_for, course_stated_for, track_stated_for, focus_stated_for, 'program')
      FROM program WHERE university_id = ? ORDER BY id
      """, [.integer(university)]
    ) { row in
      (
        id: row.int64(0), openness: (6...8).map { row.optionalText($0) },
        ArticleProgram(
          name: row.text(1), degree: row.optionalText(2),
          duration: row.isNull(3)
            ? nil : StudyDuration(minMonths: row.int(3), maxMonths: row.optionalInt(4), isOpen: row.bool(5)),
          statedFor: row.text(9) == "university" ? .university : .program)
      )
    }
    return try programs.map { id, openness, program in
      var program = program
      program.courses = try articleList(.courses, openness[0], of: id)
      program.tracks = try articleList(.tracks, openness[1], of: id)
      program.focusAreas = try articleList(.focusAreas, openness[2], of: id)
      return program
    }
  }

  private func articleList(_ list: DetailList, _ openness: String?, of program: Int64) throws -> ArticleList? {
    guard let openness else { return nil }
    let items = try rows(list.itemNames, [.integer(program)]) { $0.text(0) }
    return ArticleList(items: items, isOpen: openness == "open")
  }
}
