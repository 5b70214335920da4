import SQLiteStorage
import Testing

@testable import Catalog

/// A change, and a later one that takes what the first let go of.
private struct Clash: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: String
  let later: String
  let message: String
}

private let setUp = [
  """
  UPDATE university SET ror = 'https://ror.org/0aaaaaa11', ipeds_unitid = 999991, wikidata = 'Q91', identifier_source_id = 1
  WHERE slug = 'mit'
  """,
  "INSERT INTO focus_area (id, name, source_id) VALUES (900, 'Gardening', 1)",
  "INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (900, 'Planting', 'exact', 1)",
  "INSERT INTO university (id, slug, name, source_id) VALUES (900, 'zed', 'Zed', 1)",
  """
  INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last)
  SELECT e.id, 900, 101, 150 FROM ranking_edition AS e JOIN ranking AS r ON r.id = ranking_id WHERE slug = 'ml' AND year = 2022
  """,
  "UPDATE program SET duration_min_months = 9, duration_max_months = 24, duration_is_open = 0 WHERE id = 1",
]

private let mit = "university Massachusetts Institute of Technology"
private let program = "program Carnegie Mellon University: Master of Science in Machine Learning"

private let clashes = [
  Clash(
    testDescription: "a university's name", change: "UPDATE university SET name = 'MIT Cambridge' WHERE slug = 'mit'",
    later: "UPDATE university SET name = 'Massachusetts Institute of Technology' WHERE slug = 'zed'",
    message: "university MIT Cambridge would clash with university Massachusetts Institute of Technology"),
  Clash(
    testDescription: "a slug", change: "UPDATE university SET slug = 'mit2' WHERE slug = 'mit'",
    later: "UPDATE university SET slug = 'mit' WHERE slug = 'zed'",
    message: "\(mit) would clash with university Zed"),
  Clash(
    testDescription: "an identifier of ROR", change: "UPDATE university SET ror = NULL WHERE slug = 'mit'",
    later:
      "UPDATE university SET ror = 'https://ror.org/0aaaaaa11', identifier_source_id = 1 WHERE slug = 'zed'",
    message: "\(mit) would clash with university Zed"),
  Clash(
    testDescription: "an identifier of IPEDS", change: "UPDATE university SET ipeds_unitid = NULL WHERE slug = 'mit'",
    later: "UPDATE university SET ipeds_unitid = 999991, identifier_source_id = 1 WHERE slug = 'zed'",
    message: "\(mit) would clash with university Zed"),
  Clash(
    testDescription: "an item of Wikidata", change: "UPDATE university SET wikidata = NULL WHERE slug = 'mit'",
    later: "UPDATE university SET wikidata = 'Q91', identifier_source_id = 1 WHERE slug = 'zed'",
    message: "\(mit) would clash with university Zed"),
  Clash(
    testDescription: "a program's name", change: "UPDATE program SET name = 'MSML' WHERE id = 1",
    later: """
      INSERT INTO program (university_id, name, source_id)
      SELECT university_id, 'Master of Science in Machine Learning', 1 FROM program WHERE id = 1
      """,
    message: "program Carnegie Mellon University: MSML would clash with \(program)"),
  Clash(
    testDescription: "a track's name", change: "UPDATE track SET name = 'Vision' WHERE id = 1",
    later: """
      INSERT INTO track (program_id, position, name)
      SELECT program_id, 9, 'Masters of Science in Machine Learning' FROM track WHERE id = 1
      """,
    message: "track \(program.dropFirst(8)): Vision would clash with track \(program.dropFirst(8)): "
      + "Masters of Science in Machine Learning"),
  Clash(
    testDescription: "a focus area's alias",
    change: "UPDATE focus_area_alias SET alias = 'Weeding' WHERE alias = 'Planting'",
    later:
      "INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id) VALUES (900, 'Planting', 'near', 1)",
    message: "focus area alias Weeding of Gardening would clash with focus area alias Planting of Gardening"),
  Clash(
    testDescription: "a ranking's short name", change: "UPDATE ranking SET slug = 'learning' WHERE slug = 'ml'",
    later: "INSERT INTO ranking (slug, name) VALUES ('ml', 'Other')",
    message: "ranking learning would clash with ranking ml"),
  Clash(
    testDescription: "an edition's year",
    change:
      "UPDATE ranking_edition SET year = 1950 WHERE year = 2022 AND ranking_id = (SELECT id FROM ranking WHERE slug = 'ml')",
    later:
      "INSERT INTO ranking_edition (ranking_id, year, source_id) SELECT id, 2022, 1 FROM ranking WHERE slug = 'ml'",
    message: "edition ml@1950 would clash with edition ml@2022"),
  Clash(
    testDescription: "a rule of two fields",
    change: "UPDATE program SET duration_max_months = NULL, duration_is_open = 1 WHERE id = 1",
    later: "UPDATE program SET duration_min_months = 48 WHERE id = 1",
    message: "\(program) would break a rule of the schema"),
  Clash(
    testDescription: "a rule of an entry",
    change: "UPDATE ranking_entry SET rank_last = NULL WHERE university_id = 900",
    later: "UPDATE ranking_entry SET rank = 300 WHERE university_id = 900",
    message: "entry ml@2022 Zed would break a rule of the schema"),
]

@Suite struct `Undo of a change that let go of something` {
  @Test(arguments: clashes)
  private func `names who has it now`(_ clash: Clash) throws {
    let file = try standardCatalogInMemory()
    _ = try file.connection.loggedChange(by: author, summary: { "set up" }) {
      for sql in setUp { try file.connection.run(sql) }
    }
    try file.change("x", clash.change)
    try file.change("y", clash.later)
    let before = try file.contents()
    let error = catalogError { _ = try file.undo(3, by: author) }
    #expect(error?.message == "change 3 cannot be undone: \(clash.message) (change 4)")
    #expect(try file.contents() == before)
    _ = try file.undo(4, by: author)
    _ = try file.undo(3, by: author)
  }

  @Test func `names the load that has it now`() throws {
    let file = try standardCatalogInMemory()
    try file.change("x", "UPDATE ranking SET slug = 'learning' WHERE slug = 'ml'")
    try file.insertWholeEdition("ml", 2020)
    let error = catalogError { _ = try file.undo(2, by: author) }
    #expect(
      error?.message == "change 2 cannot be undone: ranking learning would clash with ranking ml (change 3)")
  }
}
