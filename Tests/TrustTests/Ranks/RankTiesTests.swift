import TestSupport
import Testing

/// Lists that end with those that tie with their last row, against a plain count of ties.
@Suite struct `Pages of a list with ties` {
  private static let orders = [
    "zz_rank", "zz_rank DESC", "zz_rank NULLS FIRST", "zz_rank DESC NULLS FIRST, university",
  ]

  @Test(arguments: orders)
  func `begin and end at ties, and give each row once`(_ order: String) throws {
    let place = try Workplace.withCatalog()
    let added = try place.catalog(
      "rankings", "add", "zz", "2023", "--name", "Z", "CMU=1", "MIT==2", "Stanford==2", "Cornell=4", "UW==5", "UCSD==5",
      "git==5", "UCB=5-9", "UCLA=-")
    #expect(added.status == 0, "\(added.stderr)")
    func page(_ words: [String]) throws -> [String] {
      try place.catalog(
        ["universities", "--order-by", order, "--columns", "slug,zz_rank", "--csv", "--no-header"] + words
      ).lines
    }
    let all = try page([])
    #expect(all.count == 11)
    let keys = all.map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] }
    /// The end of the ties of the row of a number, from 1; a row without a value ties with none.
    func end(_ number: Int) -> Int {
      guard number > 0, number <= all.count, !keys[number - 1].isEmpty else { return min(number, all.count) }
      return keys.lastIndex(of: keys[number - 1]).map { $0 + 1 } ?? number
    }
    for limit in [0, 1, 2, 3, 6, 12] {
      for offset in [0, 1, 2, 5, 9, 12] {
        let words = ["--limit", "\(limit)", "--offset", "\(offset)", "--ties"]
        let expected = Array(all[min(end(offset), all.count)..<max(end(offset), end(min(offset + limit, 99)))])
        #expect(try page(words) == expected, "\(order) \(words)")
        #expect(try page(words + ["--count"]) == ["\(expected.count)"], "\(order) \(words)")
      }
    }
    let pages = try stride(from: 0, to: 12, by: 2).flatMap {
      try page(["--limit", "2", "--offset", "\($0)", "--ties"])
    }
    #expect(pages == all)
  }

  @Test func `leave out a university without a rank`() throws {
    let place = try Workplace.withCatalog()
    _ = try place.catalog("add", "university", "N Uni", "--source", "Somebody")
    let list = ["universities", "--order-by", "ml_rank", "--limit", "5", "--ties", "--columns", "university", "--csv"]
    #expect(try place.catalog(list).lines.count == 6)
    #expect(!(try place.catalog(list).stdout.contains("N Uni")))
    #expect(try place.catalog(list + ["--distinct"]) == place.catalog(list))
  }
}
