import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Undo of a bulk load` {
  @Test func `removes its editions with what only they use, and can be undone`() throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    try file.insertWholeEdition("xy", 2020)
    let after = try file.contents()
    let undone = try file.undo(by: author)
    #expect(try file.contents() == before)
    #expect(try file.texts(of: undone.id).count == 14)
    _ = try file.undo(undone.id, by: author)
    #expect(try file.contents() == after)
  }

  @Test func `leaves the ranking to its other editions`() throws {
    let file = try standardCatalogInMemory()
    try file.insertWholeEdition("ml", 2020)
    _ = try file.undo(by: author)
    #expect(try file.connection.first("SELECT count(*) FROM ranking WHERE slug = 'ml'") { $0.int(0) } == 1)
  }

  @Test func `is refused where an entry was changed, or the edition is gone`() throws {
    let file = try standardCatalogInMemory()
    try file.insertWholeEdition("xy", 2020)
    try file.change("x", "UPDATE ranking_entry SET rank = 77 WHERE university_id = 1 AND score = 90")
    let error = catalogError { _ = try file.undo(2, by: author) }
    #expect(
      error?.message
        == "change 2 cannot be undone: entry xy@2020 Carnegie Mellon University, which is part of edition xy@2020, was changed (change 3)"
    )
    _ = try file.undo(by: author)
    try file.change(
      "gone", "DELETE FROM ranking_entry WHERE score = 90", "DELETE FROM ranking_edition WHERE year = 2020")
    let other = catalogError { _ = try file.undo(2, by: author) }
    #expect(other?.message == "change 2 cannot be undone: edition xy@2020 is gone (change 5)")
  }
}
