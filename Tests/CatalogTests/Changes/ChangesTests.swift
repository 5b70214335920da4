import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `What a change did` {
  @Test func `is told with names for numbers`() throws {
    let file = try standardCatalogInMemory()
    let id = try file.change(
      "x", "UPDATE university SET homepage = 'https://b' WHERE slug = 'columbia'",
      "UPDATE ranking_entry SET rank = 5, is_tied = 1 WHERE ranking_edition_id = (SELECT e.id FROM ranking_edition AS e JOIN ranking AS r ON r.id = ranking_id WHERE slug = 'ml' AND year = 2022) AND university_id = (SELECT id FROM university WHERE slug = 'git')",
      "INSERT INTO track (program_id, position, name) SELECT id, 9, 'Ethics' FROM program WHERE name = 'Masters in EECS'",
      "UPDATE university SET location_id = (SELECT id FROM location WHERE city = 'Ithaca') WHERE slug = 'mit'",
      "DELETE FROM university_alias WHERE alias = 'Georgia Tech'")
    #expect(
      try file.texts(of: id) == [
        "university Massachusetts Institute of Technology: location Cambridge, Massachusetts, United States → Ithaca, New York, United States",
        "university Columbia University: homepage https://www.columbia.edu → https://b",
        "removed university alias Georgia Tech of Georgia Institute of Technology: is shared no; source Names and identifiers of universities",
        "added track University of California, Berkeley: Masters in EECS: Ethics: position 9",
        "entry ml@2022 Georgia Institute of Technology: rank 6 → 5; is tied no → yes",
      ])
  }

  @Test func `is told of rows that have gone since, by the names they had`() throws {
    let file = try standardCatalogInMemory()
    let first = try file.change(
      "x", "INSERT INTO university (slug, name, source_id) VALUES ('a', 'A', 1)",
      "INSERT INTO program (university_id, name, source_id) SELECT id, 'P', 1 FROM university WHERE slug = 'a'")
    let second = try file.change("x", "UPDATE program SET degree = 'Master' WHERE name = 'P'")
    try file.change("x", "DELETE FROM program WHERE name = 'P'", "DELETE FROM university WHERE slug = 'a'")
    #expect(try file.texts(of: second) == ["program A: P: degree none → Master"])
    #expect(try file.texts(of: first).map { $0.split(separator: ":")[0] } == ["added university A", "added program A"])
  }

  @Test func `is nothing of a change that is not there`() throws {
    let file = try standardCatalogInMemory()
    let error = catalogError { _ = try file.changes(of: 9) }
    #expect(error == CatalogError(.unknownChange(9, last: 1)))
    #expect(error?.message == "the log has no change 9")
    #expect(error?.help == "the changes are 1 to 1; `gradatlas log` lists the changes")
  }

  @Test func `names whole editions with the number of their entries`() throws {
    let file = try standardCatalogInMemory()
    try file.insertWholeEdition("xy", 2020)
    #expect(try file.texts(of: 2) == ["added whole edition xy@2020: entries 11"])
  }
}

extension CatalogFile {
  /// Inserts an edition of all universities, logged as a bulk load is: by its name.
  func insertWholeEdition(_ ranking: String, _ year: Int) throws {
    try connection.transaction {
      try changeUnlogged(
        "INSERT INTO source (title, sha256, loaded_at) VALUES ('\(ranking) \(year)', '\(sha256([]))', '2026-01-31T12:00:00Z')",
        "INSERT OR IGNORE INTO ranking (slug, name) VALUES ('\(ranking)', 'R')",
        "INSERT INTO ranking_edition (ranking_id, year, source_id) SELECT r.id, \(year), s.id FROM ranking AS r, source AS s WHERE slug = '\(ranking)' AND title = '\(ranking) \(year)'",
        "INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, score) SELECT (SELECT max(id) FROM ranking_edition), id, id, 90.0 FROM university"
      )
      _ = try connection.writeLog(nil, editions: [LoadedEdition("\(ranking)@\(year)")], by: author, summary: "whole")
    }
  }
}
