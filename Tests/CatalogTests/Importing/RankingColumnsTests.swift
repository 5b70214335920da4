import SQLiteStorage
import Terms
import TestSupport
import Testing

@testable import Catalog

@Suite struct `The columns of a ranking's file` {
  private func columns(_ names: [String], year: Int? = 2022, _ told: [(RankingColumn, String)] = []) throws -> [String]
  {
    var options = RankingImportOptions(fileName: "x")
    options.ranking = "ml"
    options.year = year
    options.columns = told.map { (column: $0.0, name: $0.1) }
    let columns = try RankingColumns(names, options)
    return RankingColumn.allCases.compactMap { column in columns[column].map { "\(column.rawValue) \(names[$0])" } }
  }

  @Test(arguments: [
    (
      ["world_rank", "institution", "country", "national_rank", "score", "year"],
      ["rank world_rank", "university institution", "year year", "score score", "country country"]
    ),
    (
      ["world_rank", "university_name", "national_rank", "total_score", "alumni", "year"],
      ["rank world_rank", "university university_name", "year year", "score total_score"]
    ),
    (
      ["University", "Year", "Rank_Display", "Rank", "Score", "Country", "City", "Region"],
      ["rank Rank_Display", "university University", "year Year", "score Score", "country Country", "city City"]
    ),
    (
      ["2022 Rank", "2021 Rank", "Institution Name", "Location", "Overall Score"],
      ["rank 2022 Rank", "university Institution Name", "score Overall Score", "location Location"]
    ),
    (["#", "School"], ["rank #", "university School"]), (["Rank", "Colleges"], ["rank Rank", "university Colleges"]),
    (["Ranking", "University"], ["rank Ranking", "university University"]),
    (["ranking", "rank", "ror"], ["rank rank", "ranking ranking", "ror ror"]),
  ])
  func `are recognised by their names`(_ names: [String], _ found: [String]) throws {
    #expect(try columns(names) == found)
  }

  @Test func `that may be the same are named, and chosen by the user`() throws {
    #expect(throws: Catalog.RankingImportMistake.severalColumns(.rank, ["world_rank", "position"])) {
      do { _ = try columns(["world_rank", "position", "name"]) } catch RankingImportError.usage(let mistake) {
        throw mistake
      }
    }
    #expect(
      try columns(["world_rank", "position", "name"], [(.rank, "Position")]) == ["rank position", "university name"])
  }

  @Test func `of nearly one name are told apart by their very names`() throws {
    let names = ["Position", "position", "name"]
    #expect(try columns(names, [(.rank, "position")]) == ["rank position", "university name"])
    #expect(try columns(names, [(.rank, "Position")]) == ["rank Position", "university name"])
    let error = #expect(throws: RankingImportError.self) { try columns(names, [(.rank, "POSITION")]) }
    guard case .usage(let mistake)? = error else { return }
    #expect(mistake == .noSuchColumn("POSITION", names))
  }

  @Test func `that are missing are told with those that are there`() throws {
    #expect(
      try rankingProblems("a|b\n1|2") == [
        "no column is the rank; the columns are `a`, `b`; name it with `--column rank=NAME`"
      ])
    #expect(
      try rankingProblems("rank|points\n1|2") == [
        "no column is the university; the columns are `rank`, `points`; name it with `--column university=NAME`"
      ])
    // 1234 is not a valid year.
    #expect(
      try rankingProblems("rank 1234|name\n1|Stanford") == [
        "no column is the rank; the columns are `rank 1234`, `name`; name it with `--column rank=NAME`"
      ])
    #expect(
      try rankingProblems("rank|b\n1|2") { $0.columns = [(column: .university, name: "c")] } == [
        "the file has no column `c`; the columns are `rank`, `b`"
      ])
  }
}
