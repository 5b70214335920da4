import Articles
import Terms
import Testing

@testable import Catalog

@Suite struct `A tie scheme` {
  @Test(arguments: [
    ("1 2 3", TieScheme.none), ("1", TieScheme.none), ("3 1 2", TieScheme.none),
    ("1 1 3", .competition), ("1 2 2 4 5 5 5 8", .competition), ("=1 =1 3", .competition),
    ("1 1 2", .dense), ("1 2 3 4 5 6 6 7 8", .dense), ("=1 =1 2", .dense),
    ("1 1 2 2 4", .mixed),
    ("2 3 4", .subset), ("1 2 5", .subset), ("1 1 2 9", .subset), ("1 =2 3", .subset), ("1 2 3 12 13 15", .subset),
    ("1 2 2", .undecided), ("=1 =1", .undecided),
    ("1 2 3 101-150 101-150 401+", TieScheme.none), ("1 1 3 4-10 4-10", .competition),
  ])
  func `is recognised by the ranks`(_ ranks: String, _ scheme: TieScheme) throws {
    #expect(TieScheme(try ranks.split(separator: " ").compactMap { try PrintedRank.parse($0) }) == scheme)
  }

  @Test(arguments: ["", "101-150 151-200", "401+"])
  func `is not there where there are only bands`(_ ranks: String) throws {
    #expect(TieScheme(try ranks.split(separator: " ").compactMap { try PrintedRank.parse($0) }) == nil)
  }
}
