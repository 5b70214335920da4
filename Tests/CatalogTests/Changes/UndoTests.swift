import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Undo` {
  private let page = "UPDATE university SET homepage = 'https://b' WHERE slug = 'columbia'"

  @Test func `takes the last change back, then the one before`() throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    try file.change("one", page)
    let between = try file.contents()
    try file.change("two", "DELETE FROM university_alias WHERE alias = 'Georgia Tech'")
    #expect(try file.undo(by: author).undone.summary == "two")
    #expect(try file.contents() == between)
    let second = try file.undo(by: author)
    #expect(second.undone.id == 2)
    #expect(second.id == 5)
    #expect(try file.contents() == before)
    #expect(try file.searchIndexIsRight())
  }

  @Test func `of everything leaves nothing, and then there is nothing to undo`() throws {
    let file = try standardCatalogInMemory()
    #expect(try file.undo(by: author).id == 2)
    #expect(try file.contents() == [])
    let error = catalogError { _ = try file.undo(by: author) }
    #expect(error == CatalogError(.nothingToUndo))
    #expect(error?.message == "there is nothing to undo")
  }

  @Test func `of an undo does the change again, and so on`() throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    try file.change("one", page)
    let after = try file.contents()
    for (id, expected) in [(2, before), (3, after), (4, before), (5, after)] as [(Int64, [String])] {
      _ = try file.undo(id, by: author)
      #expect(try file.contents() == expected)
    }
    let log = try file.changeLog()
    #expect(
      log.map(\.summary) == ["did 2 again: one", "undid 2: one", "did 2 again: one", "undid 2: one", "one"] + [
        log[5].summary
      ])
    #expect(log.map(\.undoes) == [5, 4, 3, 2, nil, nil])
    #expect(log.map(\.undoneBy) == [nil, 6, nil, 4, nil, nil])
    #expect(try file.undo(by: author).undone.id == 2)
    #expect(try file.contents() == before)
  }

  @Test func `of an undo finds the source that was entered again for another change`() throws {
    let file = try standardCatalogInMemory()
    let citing = { (slug: String, time: String) in
      _ = try file.change(
        slug, "INSERT INTO source (id, title, loaded_at) VALUES (50, 'Visit', '\(time)')",
        "UPDATE university SET homepage = 'https://b', identifier_source_id = 50 WHERE slug = '\(slug)'")
    }
    try citing("columbia", "2026-01-01T00:00:00Z")
    _ = try file.undo(by: author)
    try citing("cmu", "2026-01-01T00:00:01Z")
    _ = try file.undo(3, by: author)
    #expect(
      try file.connection.rows(
        "SELECT slug FROM university WHERE homepage = 'https://b' AND identifier_source_id = 50 ORDER BY 1"
      ) { $0.text(0) } == ["cmu", "columbia"])
    _ = try file.undo(4, by: author)
    _ = try file.undo(5, by: author)
    #expect(try file.connection.first("SELECT 1 FROM source WHERE title = 'Visit'") { _ in true } == nil)
  }

  @Test func `of a change that is undone, or of none, is refused`() throws {
    let file = try standardCatalogInMemory()
    try file.change("one", page)
    _ = try file.undo(by: author)
    let error = catalogError { _ = try file.undo(2, by: author) }
    #expect(error?.message == "change 2 is already undone, by change 3")
    #expect(error?.help == "`gradatlas undo 3` does it again")
    #expect(catalogError { _ = try file.undo(7, by: author) } == CatalogError(.unknownChange(7, last: 3)))
  }

  @Test func `of an earlier change leaves later ones alone`() throws {
    let file = try standardCatalogInMemory()
    try file.change("one", page)
    try file.change("two", "UPDATE university SET latitude = 1, longitude = 2 WHERE slug = 'columbia'")
    _ = try file.undo(2, by: author)
    let row = try file.connection.first("SELECT homepage, latitude FROM university WHERE slug = 'columbia'") {
      [$0.value(0), $0.value(1)]
    }
    #expect(row == ["https://www.columbia.edu", 1.0])
  }

  private struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: [String]
    let later: [[String]]
    let message: String
    let help: String
  }

  private static let add = ["INSERT INTO university (slug, name, source_id) VALUES ('a', 'A', 1)"]
  private static let refusals = [
    Refusal(
      testDescription: "a changed value", change: ["UPDATE university SET homepage = 'b' WHERE slug = 'mit'"],
      later: [["UPDATE university SET homepage = 'c' WHERE slug = 'mit'"]],
      message: "university Massachusetts Institute of Technology has homepage `c` now (change 3)",
      help: "`gradatlas undo 3` first"),
    Refusal(
      testDescription: "a row that was added and changed", change: add,
      later: [
        ["UPDATE university SET slug = 'b' WHERE slug = 'a'"], ["UPDATE university SET slug = 'c' WHERE slug = 'b'"],
      ],
      message: "university A has slug `c` now (change 4)", help: "`gradatlas undo 4` first"),
    Refusal(
      testDescription: "a row that is gone", change: ["UPDATE course SET name = 'Z' WHERE id = 1"],
      later: [["DELETE FROM program_course WHERE course_id = 1", "DELETE FROM course WHERE id = 1"]],
      message: "course Z is gone (change 3)", help: "`gradatlas undo 3` first"),
    Refusal(
      testDescription: "a row that is needed", change: add,
      later: [
        [
          "INSERT INTO university_alias (university_id, alias, source_id) SELECT id, 'AA', 1 FROM university WHERE slug = 'a'"
        ],
        ["INSERT INTO program (university_id, name, source_id) SELECT id, 'P', 1 FROM university WHERE slug = 'a'"],
      ],
      message:
        "university A is needed by university alias AA of A (change 3); university A is needed by program A: P (change 4)",
      help: "`gradatlas undo 4` first"),
    Refusal(
      testDescription: "a name that is taken", change: ["DELETE FROM university_alias WHERE alias = 'Georgia Tech'"],
      later: [
        [
          "INSERT INTO university_alias (id, university_id, alias, source_id) SELECT 9999, id, 'GEORGIA TECH', 1 FROM university WHERE slug = 'git'"
        ]
      ],
      message:
        "university alias Georgia Tech of Georgia Institute of Technology would clash with university alias GEORGIA TECH of Georgia Institute of Technology (change 3)",
      help: "`gradatlas undo 3` first"),
    Refusal(
      testDescription: "a place that is taken",
      change: ["DELETE FROM university_alias WHERE id = (SELECT max(id) FROM university_alias)"],
      later: [["INSERT INTO university_alias (university_id, alias, source_id) VALUES (1, 'Other', 1)"]],
      message:
        "university alias Other of Carnegie Mellon University has the place of university alias Illinois of University of Illinois Urbana-Champaign (change 3)",
      help: "`gradatlas undo 3` first"),
    Refusal(
      testDescription: "a row that another has the number of",
      change: [
        "UPDATE university_alias SET is_shared = 1 - is_shared WHERE id = (SELECT max(id) FROM university_alias)"
      ],
      later: [
        ["DELETE FROM university_alias WHERE id = (SELECT max(id) FROM university_alias)"],
        ["INSERT INTO university_alias (university_id, alias, source_id, is_shared) VALUES (1, 'Other', 1, 0)"],
      ],
      message:
        "university alias Other of Carnegie Mellon University has the place of the university alias of change 2 (change 4)",
      help: "`gradatlas undo 4` first"),
    Refusal(
      testDescription: "a parent that is gone", change: ["DELETE FROM track WHERE id = (SELECT min(id) FROM track)"],
      later: [
        [
          "DELETE FROM track WHERE program_id = (SELECT min(id) FROM program)",
          "DELETE FROM program_course WHERE program_id = (SELECT min(id) FROM program)",
          "DELETE FROM program_focus_area WHERE program_id = (SELECT min(id) FROM program)",
          "DELETE FROM program WHERE id = (SELECT min(id) FROM program)",
        ]
      ],
      message:
        "track Carnegie Mellon University: Master of Science in Machine Learning: Masters of Science in Machine Learning needs program Carnegie Mellon University: Master of Science in Machine Learning, which is gone (change 3)",
      help: "`gradatlas undo 3` first"),
  ]

  @Test(arguments: refusals)
  private func `names what is in the way, and changes nothing`(_ refusal: Refusal) throws {
    let file = try standardCatalogInMemory()
    for statements in [refusal.change] + refusal.later {
      _ = try file.connection.loggedChange(by: author, summary: { "x" }) {
        for sql in statements { try file.connection.run(sql) }
      }
    }
    let before = try file.contents()
    let error = catalogError { _ = try file.undo(2, by: author) }
    #expect(error?.message == "change 2 cannot be undone: \(refusal.message)")
    #expect(error?.help == refusal.help)
    #expect(try file.contents() == before)
    #expect(try file.changeLog().count == 2 + refusal.later.count)
  }

  @Test func `names a change that the log does not have`() throws {
    let file = try standardCatalogInMemory()
    try file.change("one", page)
    try file.changeUnlogged("UPDATE university SET homepage = 'c' WHERE slug = 'columbia'")
    let error = catalogError { _ = try file.undo(by: author) }
    #expect(
      error?.message
        == "change 2 cannot be undone: university Columbia University has homepage `c` now (by no change of the log)")
    #expect(error?.help == "another tool has written to the file; `gradatlas doctor` says more")
  }
}
