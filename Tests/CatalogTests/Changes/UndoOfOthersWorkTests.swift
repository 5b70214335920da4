import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Undo of what others have built on` {
  private let source = "INSERT INTO source (id, title, loaded_at) VALUES (900, 'Ada', '2026-01-31T12:00:00Z')"
  private let alias = """
    INSERT INTO university_alias (university_id, alias, source_id)
    SELECT id, 'Tech', 900 FROM university WHERE slug = 'mit'
    """

  @Test func `is refused where all of it is used by later changes`() throws {
    let file = try standardCatalogInMemory()
    try file.change("x", source)
    try file.change("y", alias)
    let before = try file.contents()
    let error = catalogError { _ = try file.undo(2, by: author) }
    #expect(error?.message == "change 2 cannot be undone: later changes use all that it did")
    #expect(error?.help == "undo the later changes first")
    #expect(try file.contents() == before)
    #expect(try file.changeLog().count == 3)
  }

  @Test func `is refused where a row would refer to another that has the number of its source`() throws {
    let file = try standardCatalogInMemory()
    try file.change("x", source, alias)
    try file.change("y", "DELETE FROM university_alias WHERE alias = 'Tech'")
    try file.change("z", "DELETE FROM source WHERE id = 900")
    try file.change("w", source.replacing("Ada", with: "Eve"))
    let error = catalogError { _ = try file.undo(3, by: author) }
    #expect(
      error?.message
        == "change 3 cannot be undone: university alias Tech of Massachusetts Institute of Technology needs its source of then, which is gone (change 5)"
    )
  }

  @Test func `names every entry of a load that was changed, in the order of the changes`() throws {
    let file = try standardCatalogInMemory()
    try file.insertWholeEdition("xy", 2020)
    let names = try [1, 2, 3].map { try file.connection.universityNames(of: [$0])[0] }
    for id in [2, 3, 1] {
      try file.change("x", "UPDATE ranking_entry SET rank = 77 WHERE university_id = \(id) AND score = 90")
    }
    let error = catalogError { _ = try file.undo(2, by: author) }
    let parts = [(names[1], 3), (names[2], 4), (names[0], 5)].map { name, change in
      "entry xy@2020 \(name), which is part of edition xy@2020, was changed (change \(change))"
    }
    #expect(error?.message == "change 2 cannot be undone: " + parts.joined(separator: "; "))
  }

  @Test func `names the change that removed a load among several`() throws {
    let file = try standardCatalogInMemory()
    try file.insertWholeEdition("xy", 2020)
    try file.insertWholeEdition("xy", 2021)
    for year in [2021, 2020] {
      let edition = "(SELECT id FROM ranking_edition WHERE year = \(year))"
      try file.change(
        "gone", "DELETE FROM ranking_entry WHERE ranking_edition_id = \(edition)",
        "DELETE FROM ranking_edition WHERE id = \(edition)")
    }
    let error = catalogError { _ = try file.undo(2, by: author) }
    #expect(error?.message == "change 2 cannot be undone: edition xy@2020 is gone (change 5)")
  }

  @Test func `names a row that another tool removed as the log had it`() throws {
    let file = try standardCatalogInMemory()
    try file.change("x", "INSERT INTO university (id, slug, name, source_id) VALUES (900, 'a', 'A', 1)")
    try file.change("y", "UPDATE university SET name = 'B' WHERE id = 900")
    try file.change("z", "UPDATE university SET homepage = 'https://a', identifier_source_id = 1 WHERE id = 900")
    try file.changeUnlogged("DELETE FROM university WHERE id = 900")
    let error = catalogError { _ = try file.undo(4, by: author) }
    #expect(error?.message == "change 4 cannot be undone: university B is gone (by no change of the log)")
  }

  @Test func `calls a row by its number where the log never had it`() throws {
    let file = try standardCatalogInMemory()
    try file.changeUnlogged("INSERT INTO university (id, slug, name, source_id) VALUES (900, 'a', 'A', 1)")
    try file.change("x", "UPDATE university SET homepage = 'https://a', identifier_source_id = 1 WHERE id = 900")
    try file.changeUnlogged("DELETE FROM university WHERE id = 900")
    let error = catalogError { _ = try file.undo(2, by: author) }
    #expect(error?.message == "change 2 cannot be undone: university number 900 is gone (by no change of the log)")
    #expect(
      try file.texts(of: 2) == [
        "university number 900: homepage none → https://a; identifier source none → Names and identifiers of universities"
      ])
  }
}
