import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Undo of changes that share a source, a place or a course` {
  private let source = "INSERT OR IGNORE INTO source (title, loaded_at) VALUES ('Ada', '2026-01-31T12:00:00Z')"
  private let place = "INSERT OR IGNORE INTO location (city) VALUES ('Gotham')"

  private func add(_ file: borrowing CatalogFile, _ slug: String) throws {
    try file.change(
      slug, source, place,
      """
      INSERT INTO university (slug, name, source_id, location_id, location_source_id)
      SELECT '\(slug)', '\(slug)', s.id, l.id, s.id FROM source AS s, location AS l WHERE title = 'Ada' AND city = 'Gotham'
      """)
  }

  @Test func `keeps what a later change uses, until that is undone too`() throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    try add(file, "a")
    try add(file, "b")
    let both = try file.contents()
    _ = try file.undo(2, by: author)
    #expect(try file.connection.rows("SELECT slug FROM university WHERE slug < 'c'", [], { $0.text(0) }) == ["b"])
    _ = try file.undo(3, by: author)
    #expect(try file.contents() == before)
    // Again in the other order: what they share is made by the first that needs it.
    _ = try file.undo(4, by: author)
    _ = try file.undo(5, by: author)
    #expect(try file.contents() == both)
    #expect(try file.searchIndexIsRight())
    _ = try file.undo(by: author)
    _ = try file.undo(by: author)
    #expect(try file.contents() == before)
  }

  @Test func `does not take another source for the one that is gone`() throws {
    let file = try standardCatalogInMemory()
    try add(file, "a")
    _ = try file.undo(by: author)
    try file.change("other", "INSERT INTO source (title, loaded_at) VALUES ('Eve', '2026-01-31T12:00:00Z')")
    let error = catalogError { _ = try file.undo(3, by: author) }
    #expect(error?.message == "change 3 cannot be undone: source Eve has the place of source Ada (change 4)")
  }
}
