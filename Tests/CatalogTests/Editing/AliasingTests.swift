import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Aliases by hand` {
  @Test func `are added to a university or an area, listed and removed`() throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    #expect(
      try file.edited(.addAliases(AliasTarget("cmu"), ["Carnegie"], AliasMeaning())).last
        == "added university alias Carnegie of Carnegie Mellon University: is shared no; source Visit (2023)")
    #expect(
      try file.edited(.addAliases(AliasTarget("cmu"), ["carnegie", "Carnegie Mellon University"], AliasMeaning())) == []
    )
    #expect(try file.edited(.addAliases(AliasTarget("NLP"), ["natural-language processing"], AliasMeaning())) == [])
    #expect(try file.aliases(of: AliasTarget("cmu")).first { $0.alias == "Carnegie" }?.source == "Visit")
    _ = try file.edited(.addAliases(AliasTarget("NLP"), ["Talking"], AliasMeaning(relation: .near)))
    #expect(
      try file.edited(.addAliases(AliasTarget("NLP"), ["Talking"], AliasMeaning(relation: .broader))).last
        == "focus area alias Talking of Natural language processing: relation near → broader")
    #expect(try file.aliases(of: AliasTarget("NLP")).contains { $0.alias == "Talking" && $0.meaning == "broader" })
    #expect(try file.aliases().count > 100)
    _ = try file.edited(.removeAliases(AliasTarget("cmu"), ["CARNEGIE"]))
    for _ in 0..<4 { _ = try file.undo(by: author) }
    #expect(try file.contents() == before)
  }

  @Test func `that name something else are refused`() throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(.addAliases(AliasTarget("cmu"), ["Stanford"], AliasMeaning())) }
    #expect(error?.message == "`Stanford` is a name of university Stanford University")
    #expect(try !file.edited(.addAliases(AliasTarget("cmu"), ["Stanford"], AliasMeaning(isShared: true))).isEmpty)
    let area = editError { _ = try file.edited(.addAliases(AliasTarget("NLP"), ["Robotics"], AliasMeaning())) }
    #expect(area?.message == "`Robotics` is a name of focus area Robotics")
    let missing = editError { _ = try file.edited(.removeAliases(AliasTarget("cmu"), ["Carnegy Melon"])) }
    #expect(missing?.message == "Carnegie Mellon University has no alias `Carnegy Melon`")
    let unknown = catalogError { _ = try file.edited(.addAliases(AliasTarget("qqqq"), ["x"], AliasMeaning())) }
    #expect(unknown?.message == "no university or focus area is named `qqqq`")
  }
}
