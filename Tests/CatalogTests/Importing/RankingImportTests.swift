import Articles
import Markdown
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// The entries of an edition as `slug rank rank_last open tied score`.
private func entries(_ catalog: borrowing CatalogFile, _ year: Int = 2023) throws -> [String] {
  try catalog.connection.rows(
    """
    SELECT concat FROM (
      SELECT slug || ' ' || ifnull(rank, '-') || ' ' || ifnull(rank_last, '-') || ' ' || rank_is_open || is_tied || ' '
        || ifnull(score, '-') AS concat, rank, university.id
      FROM ranking_entry JOIN university ON university.id = university_id
      JOIN ranking_edition AS e ON e.id = ranking_edition_id WHERE year = ?
    ) ORDER BY rank NULLS LAST, id
    """, [Value(year)]
  ) { $0.text(0) }
}

@Suite struct `A ranking's file` {
  @Test func `keeps ranks and scores as they are printed`() throws {
    let catalog = try RealUniversities.catalog()
    let report = try catalog.importRanking(
      """
      rank|institution|score
      1|Stanford University|93.4
      =2|UC Berkeley|90
      =2|Cornell|1,089.5
      4|Caltech|88%
      101–150|UC San Diego|52.1–54.3
      401+|Ohio University|-
      NR|University of Tokyo|
      """)
    #expect(
      try entries(catalog) == [
        "stanford 1 - 00 93.4", "ucb 2 - 01 90.0", "cornell 2 - 01 1089.5", "caltech 4 - 00 88.0",
        "ucsd 101 150 00 -", "ohio 401 - 10 -", "tokyo - - 00 -",
      ])
    #expect(
      report.editions == [
        RankingImportReport.Edition(
          ranking: "ml", year: 2023, outcome: .added, entryCount: 7, unrankedCount: 1, bandCount: 2,
          tieCounting: TieCounting(.competition))
      ])
    #expect(
      report.warnings.map(\.message) == [
        "ml 2023: `Cornell University` has a higher score than `Stanford University`, which has a better rank",
        "ml 2023: `Cornell University` and `University of California, Berkeley` share rank 2, and the first has the higher score",
        "1 score is a range and was left out",
      ])
  }

  @Test func `loaded twice changes nothing, also not the log`() throws {
    let catalog = try RealUniversities.catalog()
    let text = "rank|institution\n1|Stanford\n2|Cornell"
    try catalog.importRanking(text)
    let log = try catalog.connection.rows("SELECT id FROM change_set") { $0.int64(0) }
    let report = try catalog.importRanking(text)
    #expect(report.isUnchanged)
    #expect(try catalog.connection.rows("SELECT id FROM change_set") { $0.int64(0) } == log)
    #expect(try catalog.connection.first("SELECT count(*) FROM source WHERE title = 'list.csv'") { $0.int(0) } == 1)
  }

  @Test func `that differs from the edition that is there says where`() throws {
    let catalog = try RealUniversities.catalog()
    try catalog.importRanking("rank|institution|score\n1|Stanford|9\n2|Cornell|8\n3|Caltech|7")
    func text() -> String { "rank|institution|score\n1|Stanford|9\n2|Caltech|7\n3|New York University|6" }
    var message: String?
    do {
      try catalog.importRanking(text())
    } catch RankingImportError.problems(let found) {
      message = found.problems.first.map { "\($0.position): \($0.message); \($0.help ?? "")" }
    }
    #expect(
      message
        == "2:1: ml 2023 is in the catalogue already, from “list.csv”, and differs: Caltech is 3"
        .replacing("Caltech is 3", with: "California Institute of Technology is 3, would be 2")
        + "; Cornell University is 2, would be gone; New York University would be new at 3"
        + "; `--replace` puts the file's in its place")
    #expect(try entries(catalog).count == 3)
    #expect(try catalog.importRanking(text()) { $0.replacesEditions = true }.editions[0].outcome == .replaced)
    #expect(try entries(catalog) == ["stanford 1 - 00 9.0", "caltech 2 - 00 7.0", "nyu 3 - 00 6.0"])
  }

  @Test func `that replaces an edition takes along a source that stands behind nothing any more`() throws {
    let catalog = try RealUniversities.catalog()
    let before = try catalog.contents()
    func titles() throws -> [String] {
      try catalog.connection.rows("SELECT publisher FROM source WHERE publisher IS NOT NULL ORDER BY 1") { $0.text(0) }
    }
    let name = RealUniversities.all[0].name
    try catalog.importRanking("rank|institution\n1|\(name)", "ml", 2022) { $0.publisher = "A" }
    try catalog.importRanking("year|rank|institution\n2023|1|\(name)\n2024|1|\(name)", "ml", nil) {
      $0.publisher = "B"
    }
    for year in [2022, 2023] {
      try catalog.importRanking("rank|institution\n2|\(name)", "ml", year) {
        ($0.publisher, $0.replacesEditions) = ("C", true)
      }
    }
    // B is still the source of 2024.
    #expect(try titles() == ["B", "C", "C"])
    #expect(try catalog.connection.foreignKeyViolations().isEmpty)
    for _ in 1...4 { _ = try catalog.undo(by: author) }
    #expect(try catalog.contents() == before)
  }

  @Test func `holds many editions, by year or by ranking and year`() throws {
    let catalog = try RealUniversities.catalog()
    let report = try catalog.importRanking(
      "Ranking|Year|World Rank|University\nml|2021|1|Stanford\nAI|2021|1|Cornell\nml|2022|1|Cornell\nml|2021.0|2|Caltech",
      nil, nil)
    #expect(
      report.editions.map { "\($0.ranking) \($0.year) \($0.entryCount)" } == ["ai 2021 1", "ml 2021 2", "ml 2022 1"])
    #expect(
      try catalog.connection.rows("SELECT title, year, sha256 IS NOT NULL FROM source WHERE id > 1") {
        "\($0.text(0)) \($0.int(1)) \($0.bool(2))"
      } == ["list.csv 2022 true"])
  }

  @Test func `lists every problem with its place, and nothing is written`() throws {
    let text = """
      rank|institution|year|score
      x|Stanford|2021|1
      1|Nowhere Tech|2021|1
      0|UW|2021|abc
      150-101|Cornell|21|1
      2|Caltech|2021|3
      3|California Institute of Technology|2021|2
      """
    #expect(
      try rankingProblems(text, "ml", nil) == [
        "2:1 rank `x` is not a number", "3:3 no university is named `Nowhere Tech`",
        "4:1 rank `0` is zero; ranks start at 1",
        "4:3 `UW` is a name that other institutions have too, not only `University of Washington` and `University of "
          + "Wisconsin-Madison`", "4:11 score `abc` is not a number", "5:1 rank `150-101` ends before it starts",
        "5:17 `21` is not a year",
        "7:3 `California Institute of Technology` is listed twice in ml 2021; first in line 6",
      ])
  }

  @Test func `names its universities by shared names only where they are accepted`() throws {
    let catalog = try RealUniversities.catalog()
    let text = "rank|name\n1|UCB\n2|UW"
    let shared = "is a name that other institutions have too, not only"
    #expect(
      try rankingProblems(text) == [
        "2:3 `UCB` \(shared) `University of California, Berkeley`",
        "3:3 `UW` \(shared) `University of Washington` and `University of Wisconsin-Madison`",
      ])
    #expect(
      try rankingProblems(text) { $0.sharedAliases = .accepted } == [
        "3:3 `UW` is ambiguous: `University of Washington` or `University of Wisconsin-Madison`"
      ])
    _ = try catalog.importRanking("rank|name\n1|UCB\n2|Stanford") { $0.sharedAliases = .accepted }
    #expect(try entries(catalog) == ["ucb 1 - 00 -", "stanford 2 - 00 -"])
  }

  @Test func `of forty wrong rows reports forty problems`() throws {
    let rows = (1...40).map { "\($0)|Academy of Nowhere \($0)" }
    #expect(try rankingProblems("rank|name\n" + rows.joined(separator: "\n")).count == 40)
  }

  @Test func `is of the year and the ranking that were named`() throws {
    #expect(
      try rankingProblems("rank|name|year|ranking\n1|Stanford|2022|ml\n1|Stanford|2023|ai\n1|Stanford|2023|No name!")
        == [
          "2:12 the row is of 2022, not of 2023", "3:17 the row is of the ranking `ai`, not of `ml`",
          "4:17 `No name!` is not a valid ranking name",
        ])
    #expect(
      try rankingProblems("rank|name\n1|Stanford", "ml", nil) == [
        "the year of the edition is not known; write it in a column `year`, or give it with --year"
      ])
    #expect(
      try rankingProblems("rank|name\n1|Stanford", nil) == [
        "the ranking is not known; write it in a column `ranking`, or give it with --ranking"
      ])
    #expect(try rankingProblems("rank|name") == ["1:1 the file has no rows"])
  }

  @Test func `creates universities with their place where that was asked for`() throws {
    let catalog = try RealUniversities.catalog()
    let report = try catalog.importRanking(
      "rank|name|country|ror\n1|University of Oslo|Norway|01xtthb56\n2|Standford University|US|\n3|Universität Wien||"
    ) { $0.createsUniversities = true }
    #expect(report.createdUniversities == ["University of Oslo", "Standford University", "Universität Wien"])
    #expect(report.warnings.first?.message == "`Standford University` was created, and is like `Stanford University`")
    #expect(
      try catalog.connection.rows(
        "SELECT slug, country_code, ror FROM university LEFT JOIN location ON location.id = location_id ORDER BY university.id DESC LIMIT 3"
      ) { "\($0.text(0)) \($0.text(1)) \($0.text(2))" } == [
        "universitat-wien  ", "standford-university US ", "university-of-oslo NO https://ror.org/01xtthb56",
      ])
  }

  @Test func `never creates one whose name is uncertain`() throws {
    let problems = try rankingProblems("rank|name|country\n1|UW|US\n2|York University|UK") {
      $0.createsUniversities = true
    }
    #expect(problems.count == 1 && problems[0].hasPrefix("2:3 `UW`"), "\(problems)")
  }
}
