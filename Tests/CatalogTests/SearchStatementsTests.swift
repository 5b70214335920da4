import Catalog
import SQLiteStorage
import Testing

/// What SQLite was asked for while something ran.
private final class Log {
  var statements: [String] = []
}

@Test(arguments: ["nlp", "x\"; DELETE FROM program; --", "NEAR(a) OR b*", "zzzzzz"])
func `a search runs its own statements and no other`(_ text: String) throws {
  let catalog = try CatalogFile(inMemory: ())
  _ = try catalog.load(SeedDocuments.builtIn(), by: ChangeAuthor(name: "test", command: "seed"))
  let log = Log()
  let before = catalog.connection.totalChanges
  catalog.connection.setTrace { log.statements.append($0) }
  _ = try catalog.search(text, limit: 20)
  catalog.connection.setTrace(nil)
  #expect(catalog.connection.totalChanges == before)
  #expect(!log.statements.isEmpty)
  let own = log.statements.filter { !$0.hasPrefix("--") }
  let beginnings = ["SELECT", "CREATE VIRTUAL TABLE IF NOT EXISTS temp."]
  #expect(own.allSatisfy { statement in beginnings.contains { statement.hasPrefix($0) } }, "\(own)")
  #expect(!own.contains { $0.contains("DELETE") || $0.contains("NEAR(") })
}

@Test func `a search finds each thing once and says how many there are`() throws {
  let catalog = try CatalogFile(inMemory: ())
  _ = try catalog.load(SeedDocuments.builtIn(), by: ChangeAuthor(name: "test", command: "seed"))
  let result = try catalog.search("nlp", limit: 1)
  #expect(result.total == 13)
  #expect(result.hits.map(\.name) == ["Natural language processing"])
  #expect(result.hits.first?.text.parts.map(\.text) == ["NLP"])
  #expect(result.hits.first?.text.parts.map(\.isMatch) == [true])
  let hits = try catalog.search("machine learning", limit: 1000).hits
  let names = hits.map { "\($0.kind) \($0.name) \($0.university ?? "")" }
  // Two tracks of one name at one university are two things.
  #expect(Set(names.filter { !$0.hasPrefix("track") }).count == names.filter { !$0.hasPrefix("track") }.count)
}
