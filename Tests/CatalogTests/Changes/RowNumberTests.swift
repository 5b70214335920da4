import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `The number of a row` {
  private let source = EditSource(title: "S", publisher: nil, year: nil, url: nil)

  private func add(_ name: String, _ file: borrowing CatalogFile) throws -> Int64? {
    try file.edit(.add(NewThing(.university, name: name)), from: source, by: author)
  }

  private func universities(_ file: borrowing CatalogFile) throws -> [String] {
    try file.connection.rows("SELECT name FROM university WHERE name LIKE '% Institute' ORDER BY name") { $0.text(0) }
  }

  @Test func `stays its own, so that it comes back whatever was added since`() throws {
    let file = try standardCatalogInMemory()
    _ = try add("Alpha Institute", file)
    let removal = try file.edit(
      .remove(.university, "Alpha Institute", program: nil, withDependents: false), by: author)
    _ = try add("Beta Institute", file)
    _ = try file.undo(removal, by: author)
    #expect(try universities(file) == ["Alpha Institute", "Beta Institute"])
    #expect(try file.searchIndexIsRight())
  }

  @Test func `is not given to another row by an undo that is taken back later`() throws {
    let file = try standardCatalogInMemory()
    let alpha = try #require(try add("Alpha Institute", file))
    let undone = try file.undo(alpha, by: author)
    _ = try add("Beta Institute", file)
    #expect(try universities(file) == ["Beta Institute"])
    _ = try file.undo(undone.id, by: author)
    #expect(try universities(file) == ["Alpha Institute", "Beta Institute"])
    let sources = try file.connection.rows(
      "SELECT title FROM university JOIN source ON source.id = source_id WHERE name LIKE '% Institute'"
    ) { $0.text(0) }
    #expect(sources == ["S", "S"])
  }

  @Test(arguments: [
    "source", "location", "university", "university_alias", "program", "track", "course", "focus_area",
    "focus_area_alias", "ranking", "ranking_edition",
  ])
  func `is remembered in each table when its last row is removed`(_ table: String) throws {
    let file = try standardCatalogInMemory()
    let last = try file.connection.first("SELECT max(id) FROM \(table)") { $0.int64(0) } ?? 0
    try file.connection.execute("PRAGMA foreign_keys = OFF")
    try file.connection.withTrustedSchema {
      for condition in ["id = \(last)", "true"] {
        try file.connection.run("DELETE FROM \(table) WHERE \(condition)")
        #expect(try file.connection.newID(in: table) == last + 1)
      }
    }
  }

  @Test func `is not used up by a change that changes nothing`() throws {
    let file = try standardCatalogInMemory()
    let next = try file.connection.newID(in: "source")
    let change = try file.edit(
      .set(.university, "mit", program: nil, [Assignment(field: "slug", value: "mit")]), from: source, by: author)
    #expect(change == nil)
    #expect(try file.connection.newID(in: "source") == next)
    #expect(try file.connection.first("SELECT count(*) FROM removed_row") { $0.int(0) } == 0)
  }
}
