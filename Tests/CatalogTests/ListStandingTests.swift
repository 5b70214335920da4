import FilterLanguage
import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `The percentile of a university` {
  @Test func `is of those behind, with those beside counted half`() {
    #expect(ListStanding(ahead: 58, behind: 341, count: 400).percentile == 85.375)
    #expect(ListStanding(ahead: 58, behind: 341, count: 400).words == "59 of 400")
    #expect(ListStanding(ahead: 0, behind: 0, count: 1).percentile == 50)
    #expect(ListStanding(ahead: 0, behind: 0, count: 7).percentile == 50)
  }

  /// The field of filters, in lists of universities and of programs, and the fact are one definition.
  @Test(arguments: [21, 22] as [UInt64])
  func `is the same in fields, in facts and by its definition`(_ seed: UInt64) throws {
    var random = RandomEditions(seed: seed)
    let names = (0..<12).map { "U\($0)" }
    let texts = (0..<10).map { random.next(among: names, isWhole: $0 % 2 == 0) }
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    try makeEmptyCatalog(path)
    try shell(path, rankingStatements(texts.enumerated().map { "l\($0) 2022: \($1)" }))
    let file = try CatalogFile(reading: path)
    for (index, text) in texts.enumerated() {
      let plain = PlainList(text)
      let listing = Listing(
        .universities, filter: try Filter("l\(index)_percentile >= 0"),
        columns: try ColumnList("university,l\(index)_percentile,l\(index)_length"))
      var found: [String: Double] = [:]
      try listing.compiled(for: file.connection).forEachRow(in: file.connection) { row in
        found[row.text(0)] = row.double(1)
        #expect(row.int(2) == plain.places.count)
      }
      let expected = plain.places.keys.map { name in
        // (behind + half of those beside and of itself) of all.
        let beside = plain.places.count - plain.ahead(name) - plain.behind(name)
        return (name, 100 * (Double(plain.behind(name)) + Double(beside) / 2) / Double(plain.places.count))
      }
      #expect(Set(found.keys) == Set(plain.places.keys), "\(text)")
      for (name, percentile) in expected {
        #expect(abs((found[name] ?? -1) - percentile) < 1e-9, "\(name) in \(text)")
        let fact = try file.factSheet(of: name).facts.first { $0.label == "l\(index) list 2022" }
        guard case .standing(let standing) = fact?.statement else {
          Issue.record("no percentile of \(name) in \(text)")
          continue
        }
        #expect(standing.percentile == found[name] && standing.ahead == plain.ahead(name), "\(name) in \(text)")
      }
    }
  }
}

@Suite struct `A history in figures` {
  private func summary(_ points: [String?]) throws -> RankSummary {
    let editions = points.enumerated().map { index, rank in
      "w \(2010 + index): Other 99\(rank.map { ", Alpha \($0)" } ?? "")"
    }
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    try makeEmptyCatalog(path)
    try shell(path, rankingStatements(editions))
    return try #require(try CatalogFile(reading: path).histories(of: ["alpha"], in: ["w"]).first).summary
  }

  @Test func `has the best, the worst, the mean and what lies between`() throws {
    let found = try summary(["7", "5", nil, "=5", "-", "8", "11-20"])
    #expect([found.editionCount, found.listedCount, found.rankedCount] == [7, 6, 5])
    #expect(found.best?.year == 2011 && found.best?.place.text == "5")
    #expect(found.worst?.year == 2016 && found.worst?.place.text == "11–20")
    // (7 + 5 + 5 + 8 + 15.5) / 5
    #expect(found.mean == 8.1 && found.spread == 15)
  }

  @Test func `does not invent a mean where a band has no end`() throws {
    let found = try summary(["401+", "301-400"])
    #expect(found.mean == nil && found.spread == nil)
    #expect(found.best?.place.text == "301–400" && found.worst?.place.text == "401+")
    let unranked = try summary(["-", nil])
    #expect(unranked.mean == nil && unranked.best == nil && unranked.worst == nil && unranked.spread == nil)
    #expect([unranked.editionCount, unranked.listedCount, unranked.rankedCount] == [2, 1, 0])
    let once = try summary(["4"])
    #expect(once.mean == 4 && once.spread == 0)
  }
}
