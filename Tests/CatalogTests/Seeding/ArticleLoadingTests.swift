import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `An article` {
  @Test func `that contradicts an edition is refused with the differences`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, .article(smallArticle(2021, ["1 | Aachen | A", "2 | Bern | B", "3 | Cork | C"])))
    let before = try shell(path, ".dump")
    let other = try SeedDocuments.article(
      smallArticle(2021, ["1 | Aachen | A", "=4 | Bern | B", "3 | Delft | New"], title: "Others"))
    let error = catalogError { try load(other, into: path) }
    #expect(
      error?.message
        == "ml 2021 is in the catalogue already, from “Programs (2021)”, and differs: "
        + "Bern is 2, would be =4; Cork is 3, would be gone; Delft would be new at 3")
    #expect(
      error?.help
        == "nothing was changed; correct the ranks or the year; `gradatlas rankings import --replace` puts another "
        + "edition in its place")
    #expect(try shell(path, ".dump") == before)
  }

  @Test func `that agrees with an edition of another source changes nothing of it`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let rows = ["1 | Aachen | A", "2 | Bern | B"]
    try makeCatalog(path, .article(smallArticle(2021, rows)), .article(smallArticle(2021, rows, title: "Others")))
    #expect(
      try lines(path, "SELECT title FROM source JOIN ranking_edition AS e ON e.source_id = source.id") == [
        "Programs (2021)"
      ])
  }

  @Test func `may not name a university twice`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, .builtInNames())
    let before = try shell(path, ".dump")
    let twice = try SeedDocuments.article(smallArticle(2021, ["1 | Georgia Tech | A", "2 | GaTech | B"]))
    let error = catalogError { try load(twice, into: path) }
    #expect(
      error?.message
        == "article.md:6:7: `Georgia Tech` and `GaTech` are the same university, Georgia Institute of Technology; nothing was changed"
    )
    #expect(error?.help == "list each university once")
    #expect(try shell(path, ".dump") == before)
  }

  @Test func `may not use a name that stands for two`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path,
      .article(smallArticle(2021, ["1 | University of Washington (UW) | A", "2 | University of Wisconsin (UW) | B"])))
    let before = try shell(path, ".dump")
    let error = catalogError { try load(.article(smallArticle(2022, ["1 | UW | A"])), into: path) }
    #expect(
      error?.message
        == "article.md:5:7: `UW` is ambiguous: `University of Washington` or `University of Wisconsin`; "
        + "nothing was changed")
    #expect(error?.candidates == ["University of Washington", "University of Wisconsin"])
    #expect(error?.help == "use the whole name")
    #expect(try shell(path, ".dump") == before)
  }

  @Test func `finds a university by an alias, whatever its dashes and case`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, .builtInNames(),
      .article(
        smallArticle(
          2021,
          ["1 | university of California -- San Diego | A", "2 | Georgia tech | B", "3 | The Cornell University | C"])))
    #expect(
      try lines(path, "SELECT slug FROM university JOIN ranking_entry ON university_id = id ORDER BY rank") == [
        "ucsd", "git", "cornell",
      ])
    #expect(try lines(path, "SELECT count(*) FROM university") == ["10"])
  }

  @Test func `finds a program that it spells with an apostrophe`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, .article(smallArticle(2021, ["1 | Aachen | Masters in Computer Science"])),
      .article(smallArticle(2022, ["1 | Aachen | Master's in Computer Science"])))
    #expect(try lines(path, "SELECT name FROM program") == ["Masters in Computer Science"])
  }

  @Test func `gives no two universities one slug`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path,
      .article(
        smallArticle(2021, ["1 | [Aachen](#a) | A", "2 | [Bern](#a) | B", "3 | [Åarhus](#Ä) | C", "4 | 清华大学 | D"])))
    #expect(
      try lines(path, "SELECT name, slug FROM university ORDER BY id") == [
        "Aachen|a", "Bern|bern", "Åarhus|aarhus", "清华大学|university",
      ])
  }

  @Test func `with the worst of names is stored as it is printed`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, .article(smallArticle(2021, ["1 | O'Hara; DROP TABLE program; -- | \\\"A\\\" 🎓, 100% é"])))
    #expect(
      try lines(
        path, "SELECT university.name, program.name FROM university JOIN program ON university_id = university.id")
        == ["O'Hara; DROP TABLE program; --|\"A\" 🎓", "O'Hara; DROP TABLE program; --|100% é"])
  }
}
