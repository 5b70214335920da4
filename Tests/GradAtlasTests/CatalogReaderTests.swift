import Foundation
import GradAtlas
import TestSupport
import Testing

@Suite struct `A catalogue that is read by many` {
  private static let author = ChangeAuthor(name: nil, command: "test")

  private func makeCatalog(at path: String) throws {
    _ = try NewCatalogFile.make(at: path) { try $0.load(SeedDocuments.builtIn(), by: Self.author) }
  }

  /// Makes the edition of a year, of one university.
  private func addEdition(of year: Int, to catalog: borrowing CatalogFile) throws {
    let details = EditionDetails(rankingName: "Systems", source: "Made up")
    let entry = try EntryStatement("CMU", rank: PrintedRank(first: 1))
    _ = try catalog.add([entry], to: EditionName(ranking: "systems", year: year), details, by: Self.author)
  }

  @Test func `lets eight readings run at once`() async throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    try makeCatalog(at: path)
    let reader = try CatalogReader(path, connections: 8)
    // Nobody gets on before all eight are reading: were one to wait for another, all would wait until the time is over.
    let all = DispatchGroup()
    for _ in 0..<8 { all.enter() }
    let counts = try await withThrowingTaskGroup(of: Int?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          try await reader.read { catalog in
            let count = try catalog.count(of: Listing(.programs, filter: Filter("focus = 'NLP'")))
            all.leave()
            return all.wait(timeout: .now() + 60) == .success ? count : nil
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 12, count: 8))
  }

  @Test func `shows each reading what was committed before it, and only that`() async throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    try makeCatalog(at: path)
    let writing = try CatalogFile(writing: path)
    let reader = try CatalogReader(path, connections: 2)
    for year in 2001...2010 {
      try addEdition(of: year, to: writing)
      #expect(try await reader.read { try $0.log().entries.count } == year - 1999)
    }
    let (before, after) = try await reader.read { catalog in
      let before = try catalog.log().entries.count
      _ = try CatalogFile(writing: path).undo(by: Self.author)
      return (before, try catalog.log().entries.count)
    }
    #expect((before, after) == (11, 11))
    #expect(try await reader.read { try $0.log().entries.count } == 12)
  }

  @Test func `reads the file that was put in the place of another`() async throws {
    let folder = try TemporaryDirectory()
    let (path, other) = (folder.path("catalog.db"), folder.path("other.db"))
    try makeCatalog(at: path)
    _ = try NewCatalogFile.make(at: other) { _ in true }
    let reader = try CatalogReader(path, connections: 1)
    #expect(try await reader.read { try $0.rankings().rankings.count } == 2)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: other, toPath: path)
    #expect(try await reader.read { try $0.rankings().rankings.count } == 0)
  }

  @Test func `keeps the log small while a writer writes and eight tasks read`() async throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("catalog.db")
    try makeCatalog(at: path)
    let reader = try CatalogReader(path, connections: 8)
    let writing = try CatalogFile(writing: path)
    let longest = try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          while !Task.isCancelled { _ = try await reader.read { try $0.count(of: Listing(.programs)) } }
        }
      }
      var longest = 0
      // An edition is some 50 kB of log: without checkpoints it would grow to twice the bound.
      for year in 1900..<2240 {
        try addEdition(of: year, to: writing)
        let size = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        longest = max(longest, size ?? 0)
      }
      group.cancelAll()
      while let _ = try? await group.next() {}
      return longest
    }
    #expect(longest > 0)
    #expect(longest < 8 << 20, "\(longest) bytes")
  }

  @Test func `refuses what is no catalogue`() throws {
    #expect(throws: CatalogError.self) { try CatalogReader("/nonexistent/catalog.db") }
  }
}

@Suite struct `The generation of a catalogue` {
  @Test func `changes with each commit and each new file, and with nothing else`() async throws {
    let folder = try TemporaryDirectory()
    let (path, other) = (folder.path("catalog.db"), folder.path("other.db"))
    for place in [path, other] { _ = try NewCatalogFile.make(at: place) { _ in true } }
    let reader = try CatalogReader(path, connections: 2)
    let first = try await reader.generation()
    _ = try await reader.read { try $0.count(of: Listing(.programs)) }
    #expect(try await reader.generation() == first)
    let author = ChangeAuthor(name: nil, command: "test")
    _ = try CatalogFile(writing: path).load(SeedDocuments.builtIn(), by: author)
    let second = try await reader.generation()
    #expect(second > first)
    #expect(try await reader.generation() == second)
    try FileManager.default.removeItem(atPath: path)
    await #expect(throws: CatalogError.self) { try await reader.generation() }
    try FileManager.default.moveItem(atPath: other, toPath: path)
    #expect(try await reader.generation() > second)
  }
}
