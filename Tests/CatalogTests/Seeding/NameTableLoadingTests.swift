import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `A table of names` {
  private let areas = """
    # Names of areas

    | Focus area | Same as | Abbreviations |
    |---|---|---|
    | Natural language processing | language processing | NLP |
    | Vision | | CV |

    """

  @Test func `that comes later merges what articles called by other names`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let article = try oneProgram(2021, ["**Focus areas**: NLP, CV, natural language processing, robotics"])
    try makeCatalog(path, article, .names(areas))
    #expect(try lines(path, programDetailsSQL) == ["|||closed|2021|Natural language processing, Vision, Robotics"])
    #expect(try lines(path, "SELECT position FROM program_focus_area ORDER BY 1") == ["1", "2", "3"])
    #expect(try lines(path, "SELECT count(*) FROM focus_area") == ["3"])
  }

  @Test func `gives the same whether it comes before or after`() throws {
    let folder = try TemporaryDirectory()
    let article = try oneProgram(2021, ["**Focus areas**: NLP, CV, natural language processing, robotics, vision"])
    try makeCatalog(folder.path("a.db"), article, .names(areas))
    try makeCatalog(folder.path("b.db"), .names(areas), article)
    #expect(try canonicalDump(folder.path("a.db")) == canonicalDump(folder.path("b.db")))
    #expect(try load(article, into: folder.path("a.db")).isUnchanged)
    #expect(try load(.names(areas), into: folder.path("a.db")).isUnchanged)
  }

  @Test func `names a university that an article calls otherwise`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let names = "# Names\n\n| University | Also known as |\n|---|---|\n| RWTH Aachen | Aachen |\n"
    try makeCatalog(path, oneProgram(2021, []), .names(names), oneProgram(2021, ["**Duration**: 1 year"]))
    #expect(
      try lines(
        path, "SELECT name, alias FROM university JOIN university_alias AS a ON a.university_id = university.id") == [
          "RWTH Aachen|Aachen"
        ])
  }

  @Test func `that gives one row to two universities is refused`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, .article(smallArticle(2021, ["1 | Aachen | A", "2 | RWTH | B"])))
    let before = try shell(path, ".dump")
    let names = "# Names\n\n| University | Also known as |\n|---|---|\n| RWTH Aachen | Aachen; RWTH |\n"
    let error = catalogError { try load(.names(names), into: path) }
    #expect(error?.message == "names.md:5: `RWTH Aachen` belongs to two different rows of the catalogue")
    #expect(error?.help == "give the name to one of them")
    #expect(try shell(path, ".dump") == before)
  }
}
