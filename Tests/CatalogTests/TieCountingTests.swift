import Articles
import Terms
import Testing

@testable import Catalog

private func counting(_ ranks: String) throws -> TieCounting? {
  TieCounting(try ranks.split(separator: " ").compactMap { try PrintedRank.parse($0) })
}

/// `1 2 3`, but for some numbers.
private func numbers(_ range: ClosedRange<Int>, without left: Set<Int> = []) -> String {
  range.filter { !left.contains($0) }.map { "\($0)" }.joined(separator: " ")
}

@Suite struct `The counting of ties` {
  @Test(arguments: [
    ("1 2 3", TieScheme.none), ("1", TieScheme.none), ("3 1 2", TieScheme.none),
    ("1 1 3", .competition), ("1 2 2 4 5 5 5 8", .competition), ("=1 =1 3", .competition),
    ("1 1 2", .dense), ("1 2 3 4 5 6 6 7 8", .dense), ("=1 =1 2", .dense),
    ("1 1 2 2 4", .mixed),
    ("2 3 4", .subset), ("1 2 5", .subset), ("1 1 2 9", .subset), ("1 =2 3", .subset), ("1 2 3 12 13 15", .subset),
    ("1 2 2", .undecided), ("=1 =1", .undecided), ("1 2-2", .none), ("1-1 1 3", .competition),
    ("1 2 3 101-150 101-150 401+", TieScheme.none), ("1 1 3 4-10 4-10", .competition),
  ])
  func `is recognised by the ranks`(_ ranks: String, _ scheme: TieScheme) throws {
    #expect(try counting(ranks) == TieCounting(scheme))
  }

  @Test(arguments: ["", "101-150 151-200", "401+"])
  func `is not there where there are only bands`(_ ranks: String) throws { #expect(try counting(ranks) == nil) }

  @Test func `has exceptions where a whole list has a few gaps`() throws {
    let ties = "1 2 2 4 5 6 6 6 9 10 "
    #expect(try counting(ties + numbers(11...40, without: [13, 20, 31])) == TieCounting(.competition, exceptions: 3))
    #expect(try counting(numbers(1...40, without: [13, 20, 31])) == TieCounting(.none, exceptions: 3))
    #expect(try counting("1 2 2 3 4 4 5 " + numbers(6...40, without: [13])) == TieCounting(.dense, exceptions: 1))
    // The first is missing, and a fellow of a tie.
    #expect(try counting("2 2 4 5 =6 " + numbers(7...30)) == TieCounting(.competition, exceptions: 2))
    #expect(try counting(numbers(1...9) + " 11") == TieCounting(.none, exceptions: 1))
  }

  @Test func `has exceptions where a few ties go another way`() throws {
    let ties = (0..<16).map { "\(3 * $0 + 1) \(3 * $0 + 1) \(3 * $0 + 3)" }.joined(separator: " ")
    #expect(try counting(ties + " 49 49 50 50 52") == TieCounting(.competition, exceptions: 1))
    #expect(try counting("1 1 3 4 4 5 6 6 8 9 9 10 11") == TieCounting(.mixed))
  }

  @Test func `is that of a part where much is missing`() throws {
    #expect(try counting(numbers(1...40, without: [3, 5, 7, 9, 11, 13])) == TieCounting(.subset))
    // One gap, of many places.
    #expect(try counting(numbers(1...30) + " 99") == TieCounting(.subset))
    #expect(try counting(numbers(1...7) + " 9") == TieCounting(.subset))
  }
}
