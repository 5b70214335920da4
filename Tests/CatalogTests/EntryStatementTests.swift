import Articles
import Terms
import Testing

@testable import Catalog

@Suite struct `A statement of a place` {
  @Test(
    arguments: [
      ("CMU=1", "CMU", "1", EntryStatement.Score.unsaid), ("CMU==2", "CMU", "=2", .unsaid),
      ("CMU=T2", "CMU", "=2", .unsaid),
      (" UC  Berkeley = 101-150 ", "UC  Berkeley", "101–150", .unsaid), ("UW=401+:12.5", "UW", "401+", .value(12.5)),
      ("MIT=3:-", "MIT", "3", .none), ("MIT=-:1e2", "MIT", nil, .value(100)), ("MIT=n/a", "MIT", nil, .unsaid),
      ("a:b=7", "a:b", "7", .unsaid), ("MIT=7: -0.5", "MIT", "7", .value(-0.5)),
    ] as [(String, String, String?, EntryStatement.Score)])
  func `has a name, a rank and perhaps a score`(
    _ text: String, _ name: String, _ rank: String?, _ score: EntryStatement.Score
  ) throws {
    let statement = try EntryStatement(parsing: text)
    #expect(statement.university == name)
    #expect(statement.rank?.description == rank)
    #expect(statement.score == score)
  }

  @Test func `of a ranking where the catalogue has none asks for its name`() throws {
    let catalog = try RealUniversities.catalog()
    let error = #expect(throws: EditionEditError.self) {
      try catalog.addEntries(["Stanford=1"], to: EditionName(ranking: "ml", year: 2022), by: author)
    }
    #expect(error?.message == "no ranking is named `ml`")
    #expect(error?.help == "a new ranking needs its name: --name")
    #expect(error?.code == "unknown_name")
    #expect(error?.candidates == [])
  }

  @Test(arguments: [
    ("", EntryStatement.Flaw.noMark), ("CMU 1", .noMark), ("=1", .noName), (" =1", .noName), ("CMU=", .noRank),
    ("CMU= :3", .noRank), ("CMU=one", .badRank(.notANumber)), ("CMU=0", .badRank(.zero)),
    ("CMU=5-1", .badRank(.reversed)),
    ("CMU=1000001", .badRank(.tooBig)), ("CMU=1:", .badScore), ("CMU=1:x", .badScore), ("CMU=1:nan", .badScore),
    ("CMU=1:0x10", .badScore), ("CMU=1:1e999", .badScore),
  ])
  func `is nothing else`(_ text: String, _ flaw: EntryStatement.Flaw) {
    #expect(throws: flaw) { try EntryStatement(parsing: text) }
  }

  @Test(
    arguments: [
      (" UC Berkeley ", PrintedRank(first: 2, isTied: true), 93.4, "UC Berkeley==2:93.4"),
      ("MIT", PrintedRank(first: 101, last: 150), nil, "MIT=101-150"), ("MIT", nil, nil, "MIT=-"),
      ("a=b", PrintedRank(first: PrintedRank.maximum, isOpen: true), -1, nil),
    ] as [(String, PrintedRank?, Double?, String?)])
  func `made by hand is as if it were written`(
    _ name: String, _ rank: PrintedRank?, _ score: Double?, _ text: String?
  ) throws {
    let statement = try EntryStatement(name, rank: rank, score: score)
    #expect(statement.rank == rank)
    #expect(statement.score == (score.map { .value($0) } ?? .unsaid))
    if let text { #expect(try statement == EntryStatement(parsing: text)) }
  }

  @Test(
    arguments: [
      (" ", PrintedRank(first: 1), nil, EntryStatement.Flaw.noName),
      ("CMU", PrintedRank(first: 0), nil, .badRank(.zero)), ("CMU", PrintedRank(first: -1), nil, .badRank(.zero)),
      ("CMU", PrintedRank(first: 1_000_001), nil, .badRank(.tooBig)),
      ("CMU", PrintedRank(first: 1, last: 1_000_001), nil, .badRank(.tooBig)),
      ("CMU", PrintedRank(first: 5, last: 4), nil, .badRank(.reversed)),
      ("CMU", PrintedRank(first: 5, last: 9, isTied: true), nil, .badRank(.notANumber)),
      ("CMU", PrintedRank(first: 5, isOpen: true, isTied: true), nil, .badRank(.notANumber)),
      ("CMU", PrintedRank(first: 5, last: 9, isOpen: true), nil, .badRank(.notANumber)),
      ("CMU", nil, Double.nan, .badScore), ("CMU", nil, Double.infinity, .badScore),
    ] as [(String, PrintedRank?, Double?, EntryStatement.Flaw)])
  func `made by hand is refused where no catalogue can hold it`(
    _ name: String, _ rank: PrintedRank?, _ score: Double?, _ flaw: EntryStatement.Flaw
  ) {
    #expect(throws: flaw) { try EntryStatement(name, rank: rank, score: score) }
  }
}
