import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Changes that the log does not have` {
  private func found(_ file: borrowing CatalogFile) throws -> [String] {
    try file.unloggedChanges().map(\.text)
  }

  @Test func `are none in a catalogue that only this tool wrote`() throws {
    let file = try standardCatalogInMemory()
    #expect(try found(file) == [])
    try file.change("x", "UPDATE university SET homepage = 'b', latitude = 3.5 WHERE slug = 'mit'")
    try file.change("y", "DELETE FROM track")
    _ = try file.undo(2, by: author)
    try file.insertWholeEdition("xy", 2020)
    #expect(try found(file) == [])
    _ = try file.undo(by: author)
    _ = try file.undo(6, by: author)
    _ = try file.undo(by: author)
    _ = try file.undo(by: author)
    #expect(try found(file) == [])
  }

  @Test func `are told row by row`() throws {
    let file = try standardCatalogInMemory()
    try file.changeUnlogged(
      "UPDATE university SET homepage = 'b' WHERE slug = 'mit'", "DELETE FROM track WHERE id = 1",
      "INSERT INTO course (name) VALUES ('Alchemy')")
    #expect(
      try found(file) == [
        "university Massachusetts Institute of Technology: homepage https://www.mit.edu → b",
        "removed track Carnegie Mellon University: Master of Science in Machine Learning: Masters of Science in Machine Learning: position 1",
        "added course Alchemy",
      ])
  }

  @Test func `are told also where a later change went over them`() throws {
    let file = try standardCatalogInMemory()
    try file.changeUnlogged(
      "UPDATE university SET homepage = 'b' WHERE slug = 'mit'", "INSERT INTO course (name) VALUES ('Alchemy')")
    try file.change(
      "x", "UPDATE university SET homepage = 'c' WHERE slug = 'mit'", "DELETE FROM course WHERE name = 'Alchemy'")
    #expect(
      try found(file) == [
        "university Massachusetts Institute of Technology: homepage https://www.mit.edu → b", "added course Alchemy",
      ])
  }

  @Test func `are told where the log went on as if a row was gone`() throws {
    let file = try standardCatalogInMemory()
    try file.change("x", "INSERT INTO course (id, name) VALUES (900, 'Alchemy')")
    try file.changeUnlogged("DELETE FROM course WHERE id = 900")
    try file.change("y", "INSERT INTO course (id, name) VALUES (900, 'Botany')")
    #expect(try found(file) == ["removed course Alchemy"])
  }

  @Test func `are told where a whole edition is gone`() throws {
    let file = try standardCatalogInMemory()
    try file.insertWholeEdition("xy", 2020)
    try file.changeUnlogged(
      "DELETE FROM ranking_entry WHERE score = 90", "DELETE FROM ranking_edition WHERE year = 2020",
      "DELETE FROM ranking WHERE slug = 'xy'", "DELETE FROM source WHERE title = 'xy 2020'")
    #expect(try found(file) == ["removed whole edition xy@2020"])
  }

  @Test func `are everything where there is no log`() throws {
    let file = try standardCatalogInMemory()
    try file.changeUnlogged("DELETE FROM change_set")
    #expect(try found(file).count > 300)
  }
}
