import Articles
import Markdown
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `A row of a ranking's file` {
  @Test func `may have no-break spaces around its cells`() throws {
    let catalog = try RealUniversities.catalog()
    let report = try catalog.importRanking("rank|name|score\n\u{A0}1|\u{A0} Stanford \u{A0}|\u{A0}93.4\u{A0}")
    #expect(report.editions.map(\.entryCount) == [1])
    #expect(try catalog.connection.first("SELECT score FROM ranking_entry") { $0.double(0) } == 93.4)
  }

  @Test func `on a university that another row names differently is refused, with the line of that`() throws {
    #expect(
      try rankingProblems("rank|name\n1|California Institute of Technology\n2|Caltech") == [
        "3:3 `Caltech` is California Institute of Technology, which is listed in ml 2023 already, in line 2"
      ])
    #expect(
      try rankingProblems("rank|name|slug\n1||cmu\n2||cmu") == [
        "3:3 `Carnegie Mellon University` is listed twice in ml 2023; first in line 2"
      ])
  }

  @Test func `names a known ranking by its name, in any case`() throws {
    let catalog = try RealUniversities.catalog()
    try catalog.importRanking("rank|name\n1|Stanford") { $0.name = "Best of Learning" }
    let report = try catalog.importRanking("ranking|rank|name\nBEST OF LEARNING|1|Cornell", nil, 2024)
    #expect(report.editions.map { "\($0.ranking) \($0.year)" } == ["ml 2024"])
  }

  @Test func `makes a university with its identifiers`() throws {
    let catalog = try RealUniversities.catalog()
    try catalog.importRanking("rank|name|ipeds|wikidata\n1|University of Nowhere|243744|Q91") {
      $0.createsUniversities = true
    }
    let row = try catalog.connection.first("SELECT ipeds_unitid, wikidata FROM university WHERE slug LIKE '%nowhere'") {
      "\($0.int(0)) \($0.text(1))"
    }
    #expect(row == "243744 Q91")
  }

  @Test func `beyond the ten thousandth that is wrong is counted`() throws {
    let catalog = try RealUniversities.catalog()
    let text = "rank|name\n" + repeatElement("x|Stanford", count: 10_003).joined(separator: "\n")
    let error = #expect(throws: RankingImportError.self) { try catalog.importRanking(text) }
    guard case .problems(let found)? = error else { return }
    #expect(found.problems.count == 10_000)
    #expect(found.omittedCount == 3)
  }
}

@Suite struct `An import that is to replace an edition` {
  private let first = "rank|name|score\n1|Stanford|9\n2|Cornell|"

  @Test func `replaces nothing where another row is wrong`() throws {
    let catalog = try RealUniversities.catalog()
    try catalog.importRanking(first)
    let before = try catalog.contents()
    #expect(throws: RankingImportError.self) {
      try catalog.importRanking("year|rank|name\n2023|1|Cornell\n2024|x|Cornell", "ml", nil) {
        $0.replacesEditions = true
      }
    }
    #expect(try catalog.contents() == before)
  }

  @Test func `is told what it would change, down to scores, the method and the address`() throws {
    func differences(_ text: String, _ set: (inout RankingImportOptions) -> Void = { _ in }) throws -> String {
      let catalog = try RealUniversities.catalog()
      try catalog.importRanking(first) { $0.method = "survey" }
      let error = #expect(throws: RankingImportError.self) { try catalog.importRanking(text, "ml", 2023, set) }
      guard case .problems(let found)? = error else { return "" }
      return found.problems.map(\.message).joined(separator: "\n").replacing(
        "ml 2023 is in the catalogue already, from “list.csv”, and differs: ", with: "")
    }
    let scores = try differences("rank|name|score\n1|Stanford|\n2|Cornell|8.5")
    // A score that the file does not have is no other one.
    #expect(scores == "Cornell University is 2 without a score, would be 2 with score 8.5")
    #expect(
      try differences(first) { ($0.method, $0.url) = ("citations", "https://a") }
        == "the method is `survey`, would be `citations`; the address would be `https://a`")
  }
}

@Suite struct `A list that an editor should look at` {
  private func warnings(_ rows: [(rank: Int, score: Int)]) throws -> [String] {
    let catalog = try RealUniversities.catalog()
    let lines = zip(rows, RealUniversities.all).map { "\($0.rank)|\($1.name)|\($0.score)" }
    return try catalog.importRanking("rank|name|score\n" + lines.joined(separator: "\n")).warnings.map(\.message)
  }

  @Test(arguments: [(11, "no university has rank 10"), (13, "no university has the ranks 10 to 12")])
  func `has one gap in its ranks`(_ last: Int, _ message: String) throws {
    let ranks = Array(1...9) + [last, last + 1]
    #expect(try warnings(ranks.map { ($0, 100 - $0) }) == ["ml 2023: \(message)"])
  }

  @Test func `has scores that rise with the ranks`() throws {
    let names = RealUniversities.all.map(\.name)
    #expect(
      try warnings([(1, 10), (2, 20), (3, 30)]) == [
        "ml 2023: `\(names[1])` has a higher score than `\(names[0])`, which has a better rank; 2 universities in all"
      ])
  }
}

@Test(arguments: [
  ("2024-02-29", true), ("2023-02-29", false), ("2000-02-29", true), ("2100-02-29", false), ("2023-12-31", true),
  ("2023-04-31", false), ("2023-13-01", false), ("2023-00-10", false), ("2023-01-00", false), ("3000-01-01", false),
  ("2023-+1-01", false), ("2023-1-001", false), ("20230101--", false), ("23-12-31", false), ("", false),
])
func `a day is one that the calendar has`(_ text: String, _ isDay: Bool) {
  #expect(RankingImportOptions.isDay(text) == isDay)
}
