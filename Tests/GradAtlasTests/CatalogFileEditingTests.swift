import GradAtlas
import TestSupport
import Testing

@Suite struct `Two universities that a program merges` {
  private static let author = ChangeAuthor(name: "mona", command: "test")

  @Test func `are one, and two again when that is taken back`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    _ = try NewCatalogFile.make(at: path) { try $0.load(SeedDocuments.builtIn(), by: Self.author) }
    let catalog = try CatalogFile(writing: path)
    let merge = UniversityMerge("mit", into: "Stanford University")
    #expect(throws: EditError.self) { try catalog.edit(.merge(merge), by: Self.author) }
    let decided = UniversityMerge("mit", into: "Stanford University", preferring: .university)
    let change = try #require(try catalog.edit(.merge(decided), by: Self.author))
    #expect(try catalog.nameOfUniversity(called: "mit") == "Stanford University")
    #expect(try CatalogFile.examine(path).allSatisfy { $0.state == .ok || $0.state == .hint })
    _ = try catalog.undo(change, by: Self.author)
    #expect(try catalog.nameOfUniversity(called: "mit") == "Massachusetts Institute of Technology")
    #expect(try CatalogFile.examine(path).allSatisfy { $0.state == .ok || $0.state == .hint })
  }
}
