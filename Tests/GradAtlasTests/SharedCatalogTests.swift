import GradAtlas
import TestSupport
import Testing

@Suite struct `A shared catalogue` {
  @Test func `answers many tasks at once`() async throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    let author = ChangeAuthor(name: nil, command: "test")
    _ = try NewCatalogFile.make(at: path) { try $0.load(SeedDocuments.builtIn(), by: author) }
    let shared = try SharedCatalog(writing: path)
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<50 {
        group.addTask { try await shared.run { try $0.count(of: Listing(.programs, filter: Filter("focus = 'NLP'"))) } }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 12, count: 50))
  }

  @Test func `hands on what the call throws`() async throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    _ = try NewCatalogFile.make(at: path) { _ in true }
    let shared = try SharedCatalog(writing: path)
    await #expect(throws: FilterErrors.self) {
      try await shared.run { try $0.count(of: Listing(.programs, filter: Filter("contry = 'NO'"))) }
    }
  }
}
