import Testing

@testable import Catalog

@Suite struct `Words of a search that stand nowhere` {
  @Test func `are taken for the nearest`() throws {
    let result = try standardCatalogInMemory().search("carnegiee", limit: 5)
    #expect(result.corrections.map(\.word) == ["carnegiee"])
    #expect(result.hits.first?.name == "Carnegie Mellon University")
  }

  @Test func `are no more than a hint where nothing has all that they may be`() throws {
    let result = try standardCatalogInMemory().search("carnegiee cornelll", limit: 5)
    #expect(result.total == 0)
    #expect(result.corrections == [])
    #expect(result.nearestWords == ["carnegie", "cornell"])
  }
}
