import Answers
import Catalog
import FilterLanguage
import Foundation
import Tables
import Testing

/// A catalogue in memory with what is built in.
func standardCatalog() throws -> CatalogFile {
  let catalog = try CatalogFile(inMemory: ())
  _ = try catalog.load(SeedDocuments.builtIn(), by: ChangeAuthor(name: nil, command: "test"))
  return catalog
}

/// Something that a reader is shown, with how it is asked for.
struct Asked: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let shown: @Sendable (borrowing CatalogFile) throws -> any Shown

  init(_ description: String, _ shown: @escaping @Sendable (borrowing CatalogFile) throws -> any Shown) {
    testDescription = description
    self.shown = shown
  }

  private static let editions = [
    EditionName(ranking: "ml", year: 2021), EditionName(ranking: "ml", year: 2022),
    EditionName(ranking: "ai", year: 2021),
  ]

  static let all: [Asked] = [
    Asked("a list") { try $0.list(Listing(.programs, filter: Filter("focus = 'NLP'"))) },
    Asked("a count") { try $0.count(of: $0.prepare(Listing(.programs))) },
    Asked("an explanation") { try $0.explain($0.prepare(Listing(.programs))) },
    Asked("the fields") { try $0.fields() }, Asked("the fields of one list") { try $0.fields(of: .courses) },
    Asked("a fact sheet") { try $0.factSheet(of: "cmu") },
    Asked("a comparison") { try $0.comparison(of: ["cmu", "mit"]) },
    Asked("aliases") { AliasesAnswer(try $0.aliases()) },
    Asked("the rankings") { try $0.rankings() },
    Asked("an edition") { try $0.edition(EditionReference(ranking: "ml")) },
    Asked("a history") { try $0.history(of: ["cmu", "mit"]) },
    Asked("a history in figures") { try $0.history(of: ["cmu"]).summary },
    Asked("a difference") { try $0.difference(from: editions[0], to: editions[1], top: 5) },
    Asked("a combination") { try $0.combination(of: editions, by: .mean, limit: 4) },
    Asked("an agreement") { try $0.agreement(of: editions) },
    Asked("a search") { try $0.search("nlp", limit: 5) },
    Asked("the log") { try $0.log() }, Asked("a change") { try $0.change(1) },
    Asked("the schema") { try $0.schema() },
    Asked("an answer") { try $0.ask("how long is the CMU program?") },
  ]
}

@Suite struct `What a reader is shown` {
  @Test(arguments: Asked.all)
  func `encodes as the rows that JSON has, with its notes`(_ asked: Asked) throws {
    let catalog = try standardCatalog()
    let shown = try asked.shown(catalog)
    let sink = MemorySink()
    try shown.write(as: .json, to: sink)
    let written = try #require(JSONSerialization.jsonObject(with: Data(sink.text.utf8)) as? [NSDictionary])
    let encoded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Encoded(shown))) as? [String: Any]
    let object = try #require(encoded)
    #expect(object["rows"] as? [NSDictionary] == written)
    #expect(object["notes"] as? [String] == shown.notes.map(\.text))
    #expect(!written.isEmpty)
  }

  @Test(arguments: Asked.all)
  func `has a cell for each column, for people and for programs`(_ asked: Asked) throws {
    let shown = try asked.shown(standardCatalog())
    for reader in [Listing.Reader.person, .program] {
      let table = shown.table(for: reader)
      #expect(Set(table.columns.map(\.key)).count == table.columns.count)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
  }

  /// Something of any kind, for an encoder.
  private struct Encoded: Encodable {
    let shown: any Shown
    init(_ shown: any Shown) { self.shown = shown }
    func encode(to encoder: any Encoder) throws { try shown.encode(to: encoder) }
  }
}
