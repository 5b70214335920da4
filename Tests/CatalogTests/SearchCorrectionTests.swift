import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Words of a search that stand nowhere` {
  @Test func `are taken for the nearest`() throws {
    let result = try standardCatalogInMemory().search("carnegiee", limit: 5)
    #expect(result.corrections.map(\.word) == ["carnegiee"])
    #expect(result.hits.first?.name == "Carnegie Mellon University")
  }

  @Test func `are taken for the nearest each by itself where nothing has all`() throws {
    let result = try standardCatalogInMemory().search("carnegiee cornelll", limit: 2)
    #expect(result.corrections.map(\.replacements) == [["carnegie"], ["cornell"]])
    #expect(result.apart == SearchResult.Apart(words: ["carnegiee", "cornelll"], most: 1))
    #expect(result.hits.map(\.name) == ["Cornell University", "Carnegie Mellon University"])
    #expect(result.hits.map(\.words) == [["cornelll"], ["carnegiee"]])
  }

  @Test func `have other forms before near words`() throws {
    let catalog = try standardCatalogInMemory()
    try catalog.connection.withTrustedSchema {
      try catalog.connection.execute("INSERT INTO course (name) VALUES ('Robust optimisation'), ('Optimization')")
    }
    let result = try catalog.search("optimisations", kinds: [.course], limit: 5)
    #expect(result.corrections.map(\.replacements) == [["optimisation"]])
    #expect(result.hits.map(\.name) == ["Robust optimisation"])
  }

  @Test(arguments: [
    ("robots", "robotics", true), ("robot", "robotic", true), ("studies", "study", true),
    ("computing", "computer", true),
    ("statistical", "statistics", true), ("learning", "learners", true), ("robust", "robots", false),
    ("vision", "visual", false), ("art", "arts", false), ("network", "networks", true), ("same", "same", false),
    ("Ünïs", "Ünïsing", true),
  ])
  func `are forms of each other where their endings alone differ`(_ word: String, _ other: String, _ areForms: Bool) {
    #expect(WordForms.areForms(word, other) == areForms)
    #expect(WordForms.areForms(other, word) == areForms)
  }

  @Test func `and words that are found are told apart from those that are missing`() throws {
    let catalog = try standardCatalogInMemory()
    let result = try catalog.search("stanford xylophone nlp", limit: 50)
    #expect(result.missing == ["xylophone"])
    #expect(result.apart == nil)
    #expect(result.hits.map(\.name) == ["Masters of Science in Computer Science"])
    #expect(result.hits.map(\.words) == [["stanford", "nlp"]])
    let most = try catalog.search("stanford cornell nlp", kinds: [.program], limit: 50)
    #expect(most.apart == SearchResult.Apart(words: ["stanford", "cornell", "nlp"], most: 2))
    #expect(most.hits.map(\.words) == [["stanford", "nlp"]])
  }
}
