import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `A view` {
  private func seed(_ folder: borrowing TemporaryDirectory) throws -> String {
    let path = folder.path("c.db")
    try makeCatalog(path, .builtIn())
    return path
  }

  @Test func `of programs has a row each, with the latest ranks`() throws {
    let folder = try TemporaryDirectory()
    let path = try seed(folder)
    let columns = """
      university, university_slug, program, degree, delivery, duration_min_months, duration_max_months, duration_is_open,
      city, state, country, latest_ranks, focus_list, course_list, track_list
      """
    let rows = try lines(
      path, "SELECT \(columns) FROM program_overview WHERE university_slug IN ('cmu', 'git') ORDER BY 2")
    #expect(
      rows == [
        "Carnegie Mellon University|cmu|Master of Science in Machine Learning|Master of Science||9|24|0|Pittsburgh|Pennsylvania|United States|ai 1 (2022); ml 1 (2022)|open|closed|closed",
        "Georgia Institute of Technology|git|Masters in Computer Science|Master||12|24|1|Atlanta|Georgia|United States|ai 13 (2022); ml 6 (2022)|open|closed|closed",
      ])
    #expect(try lines(path, "SELECT count(*), count(DISTINCT program_id) FROM program_overview") == ["13|13"])
  }

  @Test func `of programs has their lists in the printed order`() throws {
    let folder = try TemporaryDirectory()
    let path = try seed(folder)
    let rows = try lines(
      path,
      "SELECT focus_areas FROM program_overview WHERE university_slug = 'cmu'; SELECT tracks, courses FROM program_overview WHERE university_slug = 'git'"
    )
    #expect(
      rows == [
        "Machine learning; Artificial intelligence; Natural language processing; Computer vision; Robotics; Deep learning; Data mining; Web and information retrieval; Computer science",
        "Masters in Computer Science with specialization in machine learning|Advanced machine learning; Statistics; Research; Statistical machine learning; Data analysis; Artificial intelligence",
      ])
  }

  @Test func `of rankings has a row an entry, with the movement since the edition before`() throws {
    let folder = try TemporaryDirectory()
    let path = try seed(folder)
    let rows = try lines(
      path,
      """
      SELECT ranking, year, university_slug, rank, printed_rank, score, earlier_year, earlier_rank, movement
      FROM ranking_history WHERE university_slug IN ('cmu', 'git', 'columbia') ORDER BY 3, 1, 2
      """)
    #expect(
      rows == [
        "ai|2021|cmu|1|1||||", "ai|2022|cmu|1|1||2021|1|0", "ml|2021|cmu|1|1||||", "ml|2022|cmu|1|1||2021|1|0",
        "ai|2022|columbia|12|12||2021||", "ml|2022|columbia|10|10||2021||", "ai|2021|git|13|13||||",
        "ai|2022|git|13|13||2021|13|0", "ml|2021|git|7|7||||", "ml|2022|git|6|6||2021|7|1",
      ])
    #expect(try lines(path, "SELECT count(*) FROM ranking_history") == ["42"])
  }

  @Test func `of rankings prints ties and bands, and looks back to the edition before only`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, .article(smallArticle(2018, ["=2 | Aachen | A", "101-150 | Bern | B", "401+ | Cork | C"])),
      .article(smallArticle(2020, ["5 | Aachen | A", "- | Bern | B"])),
      .article(smallArticle(2021, ["2 | Aachen | A", "90 | Bern | B"])))
    let rows = try lines(
      path,
      """
      SELECT year, university, printed_rank, earlier_year, earlier_rank, movement FROM ranking_history ORDER BY 1, 2
      """)
    #expect(
      rows == [
        "2018|Aachen|=2|||", "2018|Bern|101–150|||", "2018|Cork|401+|||", "2020|Aachen|5|2018|2|-3",
        "2021|Aachen|2|2020|5|3", "2021|Bern|90|2020||",
      ])
  }

  @Test(arguments: ["program_overview", "ranking_history", "search_text", "search_context"])
  func `is read by a connection that does not trust the schema`(_ view: String) throws {
    let folder = try TemporaryDirectory()
    let path = try seed(folder)
    let connection = try Connection(path: path, access: .readOnly)
    #expect(try connection.first("PRAGMA trusted_schema") { $0.int(0) } == 0)
    #expect(try connection.rows("SELECT * FROM \(view)") { _ in true }.count >= 13)
  }

  @Test func `finds a program by its university in the search index`() throws {
    let folder = try TemporaryDirectory()
    let path = try seed(folder)
    let rows = try lines(
      path,
      "SELECT kind, text, context FROM search_index WHERE search_index MATCH 'mellon machine learning' AND kind = 'program'"
    )
    #expect(rows == ["program|Master of Science in Machine Learning|Carnegie Mellon University"])
  }
}

@Suite struct `The movement of the view` {
  /// Each printed rank with each: what the view says is what a difference of editions says.
  @Test func `is the one of a difference of editions`() throws {
    let ranks = [
      "1", "7", "7-7", "101", "101-150", "=101", "150", "151-200", "101-200", "201-300", "401+", "401", "500+", "-",
    ]
    let pairs = ranks.flatMap { before in ranks.map { (before, $0) } }
    func edition(_ year: Int, _ rank: ((String, String)) -> String) -> String {
      "ml \(year): " + pairs.enumerated().map { "U\($0)x \(rank($1))" }.joined(separator: ", ")
    }
    let sample = try RankingSample(edition(2021) { $0.0 }, edition(2022) { $0.1 })
    let view = try lines(
      sample.path, "SELECT university, ifnull(movement, '') FROM ranking_history WHERE year = 2022 ORDER BY university")
    let changes = try sample.difference("ml@2021", "ml@2022").changes.map { change in
      "\(change.university)|\(change.placesGained.map { "\($0)" } ?? "")"
    }
    #expect(view == changes.sorted())
    #expect(view.count == ranks.count * ranks.count)
    #expect(view.contains { $0.hasSuffix("|-94") })
  }
}
