import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Names of universities` {
  @Test(arguments: [false, true]) func `of two institutions are never made one`(_ withCountries: Bool) throws {
    let catalog = try CatalogFile(inMemory: ())
    let pairs = SpellingPair.thatStayApart.filter { withCountries || !$0.kind.hasPrefix("homonym") }
      .filter { $0.kind != "homonym-same-country" }
    #expect(pairs.count > 400)
    for pair in pairs + pairs.map(\.turned) where try pair.meets(withCountries: withCountries, in: catalog.connection) {
      Issue.record("one: \(pair)")
    }
  }

  @Test(arguments: [false, true]) func `of one institution meet in both orders`(_ withCountries: Bool) throws {
    let catalog = try CatalogFile(inMemory: ())
    let pairs = SpellingPair.thatMeet.filter(\.isDecidedBySpelling)
    #expect(pairs.count > 300)
    var count = 0
    for pair in pairs {
      let there = try pair.meets(withCountries: withCountries, in: catalog.connection)
      let back = try pair.turned.meets(withCountries: withCountries, in: catalog.connection)
      if there && back { count += 1 }
    }
    #expect(count * 100 >= pairs.count * 98, "\(count) of \(pairs.count)")
  }

  @Test func `meet or stay apart whichever comes first`() throws {
    let catalog = try CatalogFile(inMemory: ())
    for pair in SpellingPair.thatMeet + SpellingPair.thatStayApart {
      for withCountries in [false, true] {
        let there = try pair.meets(withCountries: withCountries, in: catalog.connection)
        let back = try pair.turned.meets(withCountries: withCountries, in: catalog.connection)
        if there != back { Issue.record("\(there ? "only in this order" : "only turned"): \(pair)") }
      }
    }
  }
}
