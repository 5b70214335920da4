import SQLiteStorage
import Testing
import Wording

@testable import Catalog

/// Files of two or more names, in a catalogue that has nothing else.
@Suite struct `Files that print names of universities` {
  private func options() -> RankingImportOptions {
    var options = RankingImportOptions(fileName: "list.csv")
    options.createsUniversities = true
    return options
  }

  private typealias Mention = (name: String, country: String?)

  /// Which of some names are one, by the number of the first of them: a file a group of names, one after another.
  private func groups(_ files: [[Mention]], in connection: borrowing Connection) throws -> [String: String] {
    try connection.run("SAVEPOINT trial")
    let source = try connection.insert(
      into: "source", ["title": .text("list"), "loaded_at": .text("2026-01-01T00:00:00Z")])
    var names: [Int64: String] = [:]
    var groups: [String: String] = [:]
    for file in files {
      let universities = try ImportedUniversities(in: connection, options())
      for (line, (name, country)) in file.enumerated() {
        var mention = UniversityMention(name)
        mention.country = country
        let position = SourcePosition(line: line, column: 1)
        let number = try universities.find(mention, at: position, in: connection) { source }
        guard number >= 0 else {
          groups[name] = "refused"
          continue
        }
        let id = universities.stated(PendingEdition.Entry(number, nil, score: .nan, line: 0)).university
        names[id] = names[id] ?? name
        groups[name] = names[id]
      }
      try universities.writeCreated(in: connection)
    }
    try connection.run("ROLLBACK TO trial")
    try connection.run("RELEASE trial")
    return groups
  }

  @Test(arguments: [false, true])
  func `make as many of a pair in either order, in one file as in two`(_ withCountries: Bool) throws {
    let catalog = try CatalogFile(inMemory: ())
    for pair in SpellingPair.thatMeet + SpellingPair.thatStayApart where !pair.kind.hasPrefix("homonym") {
      let a: Mention = (pair.names.0, withCountries ? pair.countries.0 : nil)
      let b: Mention = (pair.names.1, withCountries ? pair.countries.1 : nil)
      let orders: [[[Mention]]] = [[[a, b]], [[b, a]], [[a], [b]], [[b], [a]]]
      var counts: [Int] = []
      for files in orders {
        let found = try catalog.connection.withTrustedSchema { try groups(files, in: catalog.connection) }
        counts.append(Set(found.values).count)
      }
      if Set(counts).count > 1 { Issue.record("\(counts): \(pair)") }
    }
  }
}
