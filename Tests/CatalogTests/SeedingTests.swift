import Foundation
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `The published article of 2021` {
  private func seed(_ folder: borrowing TemporaryDirectory) throws -> (path: String, report: SeedReport) {
    let path = folder.path("c.db")
    let reports = try makeCatalog(path, SeedDocuments.article(fixture("article-2021.md")))
    return (path, try #require(reports.first))
  }

  @Test func `is reported with what it holds`() throws {
    let folder = try TemporaryDirectory()
    let report = try seed(folder).report
    #expect(
      report.text == """
        sources 1 0 0
        universities 10 0 0
        university aliases 3 0 0
        identifiers 10 0 0
        locations 1 0 0
        programs 12 0 0
        durations 1 0 0
        course lists 1 0 0
        track lists 1 0 0
        focus lists 1 0 0
        focus areas 9 0 0
        editions 2 0 0
        entries 20 0 0
        """)
  }

  @Test func `fills the tables`() throws {
    let folder = try TemporaryDirectory()
    let path = try seed(folder).path
    let rows = try lines(
      path,
      """
      SELECT count(*) FROM university; SELECT count(*) FROM program; SELECT count(*) FROM location;
      SELECT slug, year, count(*) FROM ranking_entry JOIN ranking_edition AS e ON e.id = ranking_edition_id
        JOIN ranking AS r ON r.id = ranking_id GROUP BY r.id, year ORDER BY r.id;
      SELECT city, state, state_code, country, country_code FROM location;
      SELECT title, publisher, year, length(sha256) FROM source;
      SELECT name FROM university WHERE slug = 'ucsd';
      SELECT group_concat(alias, ' ') FROM (SELECT alias FROM university_alias ORDER BY alias);
      """)
    #expect(
      rows == [
        "10", "12", "1", "ml|2021|10", "ai|2021|10", "Pittsburgh|Pennsylvania|PA|United States|US",
        "Master's Program in Machine Learning (2021)|Towards AI Team|2021|64", "University of California — San Diego",
        "UCLA UCSD UIUC",
      ])
  }

  @Test func `tells the details of Carnegie Mellon's program`() throws {
    let folder = try TemporaryDirectory()
    let path = try seed(folder).path
    let rows = try lines(
      path,
      """
      SELECT name, degree, duration_min_months, duration_max_months, duration_is_open, duration_stated_for,
        course_list, track_list, focus_list, focus_stated_for
      FROM program WHERE duration_source_id IS NOT NULL;
      SELECT name FROM course JOIN program_course ON course_id = course.id ORDER BY position;
      SELECT name FROM track ORDER BY position;
      SELECT name FROM focus_area JOIN program_focus_area ON focus_area_id = focus_area.id ORDER BY position;
      """)
    #expect(
      rows == [
        "Master of Science in Machine Learning|Master of Science|9|24|0|program|closed|closed|open|program",
        "Advanced machine learning", "Statistics", "Research", "Statistical machine learning", "Data analysis",
        "Artificial intelligence", "Data science", "Masters of Science in Machine Learning",
        "Fifth Year Masters in Machine Learning", "Secondary Masters of Science in Machine Learning",
        "Masters of Computational Data Science", "Master of Science in Computer Science", "Machine learning",
        "Artificial intelligence", "NLP", "Computer vision", "Robotics", "Deep learning", "Data mining",
        "Web and information retrieval", "Computer science",
      ])
  }

  @Test func `says the same as the one that is built in, but for its links`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtIn())
    let before = try canonicalDump(path).split(separator: "\n").filter { !$0.hasPrefix("source|") }
    let report = try load(.article(fixture("article-2021.md")), into: path)
    #expect(report.lines.filter { $0.counts.added + $0.counts.changed > 0 }.map(\.subject) == [.sources])
    #expect(try canonicalDump(path).split(separator: "\n").filter { !$0.hasPrefix("source|") } == before)
  }
}

@Suite struct `Everything that is built in` {
  @Test func `is reported`() throws {
    let folder = try TemporaryDirectory()
    let reports = try makeCatalog(folder.path("c.db"), SeedDocuments.builtIn())
    try expectGolden(reports[0].text + "\n", "seed-report.txt")
  }

  @Test func `makes the catalogue`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtIn())
    let rows = try lines(
      path,
      """
      SELECT count(*) FROM university; SELECT count(*) FROM program; SELECT count(*) FROM ranking_edition;
      SELECT count(*) FROM ranking_entry; SELECT count(*) FROM source; SELECT count(*) FROM change_set;
      PRAGMA integrity_check; PRAGMA foreign_key_check;
      """)
    #expect(rows == ["11", "13", "4", "42", "5", "1", "ok"])
    try expectGolden(try canonicalDump(path), "catalogue.txt")
  }

  @Test func `changes nothing the second time`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let first = try #require(try makeCatalog(path, SeedDocuments.builtIn()).first)
    let before = try shell(path, ".dump")
    let second = try load(.builtIn(), into: path)
    #expect(second.isUnchanged)
    #expect(second.lines.map(\.subject) == first.lines.map(\.subject))
    #expect(try shell(path, ".dump") == before)
  }

  @Test(arguments: [
    [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
  ])
  func `gives the same catalogue in any order`(_ order: [Int]) throws {
    let folder = try TemporaryDirectory()
    let documents = [try SeedDocuments.builtInNames(), try .builtInArticle(2021), try .builtInArticle(2022)]
    try makeEmptyCatalog(folder.path("c.db"))
    for index in order { try load(documents[index], into: folder.path("c.db")) }
    try expectGolden(try canonicalDump(folder.path("c.db")), "catalogue.txt")
  }

  @Test func `gives the same catalogue without the names, in any order`() throws {
    let folder = try TemporaryDirectory()
    for (name, years) in [("a.db", [2021, 2022]), ("b.db", [2022, 2021])] {
      try makeEmptyCatalog(folder.path(name))
      for year in years { try load(.builtInArticle(year), into: folder.path(name)) }
    }
    #expect(try canonicalDump(folder.path("a.db")) == canonicalDump(folder.path("b.db")))
  }

  @Test func `flags the names that others go by too`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtIn())
    let rows = try lines(path, "SELECT alias FROM university_alias WHERE is_shared ORDER BY alias")
    #expect(
      rows == [
        "CMU", "GIT", "Illinois", "MIT", "UCB", "University of Illinois", "UW", "Washington",
      ])
  }

  @Test func `can be taken back by its change set, search index and all`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtInArticle(2021))
    let before = try canonicalDump(path)
    try load(.builtIn(), into: path)
    let file = try CatalogFile(writing: path)
    let changesets = try file.connection.rows("SELECT changeset FROM change_set ORDER BY id DESC") {
      try Changeset(bytes: $0.value(0).bytes)
    }
    #expect(changesets.count == 2)
    for (index, expected) in [before, ""].enumerated() {
      try file.connection.withTrustedSchema {
        try file.connection.apply(changesets[index].inverted()) { _ in .abort }
      }
      #expect(try canonicalDump(path) == expected)
    }
    #expect(
      try shell(
        path, "INSERT INTO search_index (search_index) VALUES ('integrity-check'); SELECT count(*) FROM search_index")
        == "0\n")
  }

  @Test func `is logged with who, what and by which command`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, SeedDocuments.builtInArticle(2022))
    let rows = try lines(
      path,
      """
      SELECT made_by, tool_version, command, summary, editions IS NULL, undoes_id IS NULL,
        made_at BETWEEN strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-5 minutes') AND strftime('%Y-%m-%dT%H:%M:%SZ', 'now')
      FROM change_set
      """)
    #expect(
      rows == [
        "ada|0.1.0|seed|1 source, 11 universities, 11 identifiers, 11 locations, 13 programs, 13 durations, 13 course lists, 13 track lists, 13 focus lists, 20 focus areas, 2 editions, 22 entries added|1|1|1"
      ])
  }
}

extension SeedReport {
  /// A line each: subject, added, changed, unchanged.
  var text: String {
    lines.map { "\($0.subject.rawValue) \($0.counts.added) \($0.counts.changed) \($0.counts.unchanged)" }
      .joined(separator: "\n")
  }
}

extension Value {
  /// The bytes of a blob.
  var bytes: [UInt8] { if case .blob(let bytes) = self { bytes } else { [] } }
}
