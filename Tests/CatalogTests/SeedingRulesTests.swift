import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// An article with one university, its one program, and what is said of it.
private func oneProgram(_ year: Int, title: String = "Programs", rank: Int = 1, _ details: [String]) throws
  -> SeedDocuments
{
  let text = "## Aachen\n\n" + details.joined(separator: "\n\n") + "\n"
  return try .article(smallArticle(year, ["\(rank) | Aachen | Robotics"], title: title, text))
}

/// The details of the one program, and the years of the sources behind them.
private let detailsSQL = """
  SELECT duration_min_months, duration_max_months, (SELECT year FROM source WHERE id = duration_source_id), focus_list,
    (SELECT year FROM source WHERE id = focus_source_id),
    (SELECT group_concat(name, ', ') FROM (SELECT name FROM program_focus_area JOIN focus_area AS f ON f.id = focus_area_id
      ORDER BY position))
  FROM program;
  """

@Suite struct `A later source` {
  @Test func `replaces what an earlier one said`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, oneProgram(2021, ["**Duration**: 1 year", "**Focus areas**: Vision, speech"]),
      oneProgram(2022, ["**Duration**: 2 years", "**Focus areas**: Speech, and others"]))
    #expect(try lines(path, detailsSQL) == ["24|24|2022|open|2022|Speech"])
    #expect(try lines(path, "SELECT name FROM focus_area") == ["Speech"])
  }

  @Test func `keeps what it is silent about`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, oneProgram(2021, ["**Duration**: 1 year", "**Focus areas**: Vision"]),
      oneProgram(2022, ["**Duration**: 2 years"]))
    #expect(try lines(path, detailsSQL) == ["24|24|2022|closed|2021|Vision"])
  }

  @Test func `stands behind what it repeats`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let details = ["**Duration**: 1 year", "**Focus areas**: Vision"]
    let reports = try makeCatalog(path, oneProgram(2021, details), oneProgram(2022, details))
    #expect(try lines(path, detailsSQL) == ["12|12|2022|closed|2022|Vision"])
    #expect(reports[1].counts(.durations) == SeedReport.Counts(added: 0, changed: 1, unchanged: 0))
  }

  @Test func `is not overwritten by an earlier one that is loaded after it`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let reports = try makeCatalog(
      path, oneProgram(2022, ["**Duration**: 2 years", "**Focus areas**: Speech"]),
      oneProgram(2021, ["**Duration**: 1 year", "**Focus areas**: Vision, speech", "**Location**: Aachen, Germany"]))
    #expect(try lines(path, detailsSQL) == ["24|24|2022|closed|2022|Speech"])
    #expect(try lines(path, "SELECT city, country_code FROM location") == ["Aachen|DE"])
    #expect(try lines(path, "SELECT name FROM focus_area") == ["Speech"])
    #expect(reports[1].counts(.focusLists) == SeedReport.Counts(added: 0, changed: 0, unchanged: 1))
  }

  @Test func `moves a university, and the old place goes`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, oneProgram(2021, ["**Location**: Bonn, Germany"]), oneProgram(2022, ["**Location**: Aachen, Germany"]))
    #expect(try lines(path, "SELECT city FROM location") == ["Aachen"])
  }
}

@Suite struct `A revision of a source` {
  @Test func `replaces its own facts and ranks`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let reports = try makeCatalog(
      path, oneProgram(2021, ["**Duration**: 1 year", "**Focus areas**: Vision"]),
      oneProgram(2021, rank: 3, ["**Duration**: 18 months", "**Focus areas**: Vision, speech"]))
    #expect(try lines(path, detailsSQL) == ["18|18|2021|closed|2021|Vision, Speech"])
    #expect(try lines(path, "SELECT rank FROM ranking_entry; SELECT count(*) FROM source") == ["3", "1"])
    #expect(
      reports[1].text == """
        sources 0 1 0
        universities 0 0 1
        programs 0 0 1
        durations 0 1 0
        focus lists 0 1 0
        focus areas 1 0 1
        editions 0 1 0
        entries 0 1 0
        """)
  }

  @Test func `corrects the spelling of a name that is its own`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, .article(smallArticle(2021, ["1 | university of aachen | robotics"])),
      .article(smallArticle(2021, ["1 | University of Aachen | Robotics"])),
      .article(smallArticle(2022, ["1 | UNIVERSITY OF AACHEN | ROBOTICS"])))
    #expect(
      try lines(path, "SELECT u.name, p.name FROM university AS u, program AS p") == ["University of Aachen|Robotics"])
  }
}

@Suite struct `A list` {
  @Test(arguments: [
    ("Vision, speech.", "closed"), ("Vision, speech, and others.", "open"), ("Vision, speech, etc.", "open"),
  ])
  func `is open where it says that there are more`(_ text: String, _ state: String) throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, oneProgram(2021, ["**Focus areas**: \(text)"]))
    #expect(try lines(path, detailsSQL) == ["|||\(state)|2021|Vision, Speech"])
  }

  @Test func `that is not stated is unknown, not empty`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(path, oneProgram(2021, []))
    #expect(
      try lines(path, "SELECT focus_list IS NULL, track_list IS NULL, course_list IS NULL FROM program") == ["1|1|1"])
  }

  @Test func `of a university with two programs holds for each, and says so`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let article = smallArticle(
      2021, ["1 | Aachen | Master of Science in Robotics, Master of Science in Vision"],
      "## Aachen\n\n**Duration**: 1 year\n\n**Focus areas**: Speech\n")
    try makeCatalog(path, .article(article))
    #expect(
      try lines(
        path,
        """
        SELECT p.name, duration_min_months, duration_stated_for, focus_stated_for, f.name
        FROM program AS p JOIN program_focus_area ON program_id = p.id JOIN focus_area AS f ON f.id = focus_area_id
        ORDER BY p.id
        """) == [
          "Master of Science in Robotics|12|university|university|Speech",
          "Master of Science in Vision|12|university|university|Speech",
        ])
  }
}

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
        == "`Georgia Tech` and `GaTech` are the same university, Georgia Institute of Technology; nothing was changed")
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
    #expect(error?.message == "`UW` is ambiguous: `University of Washington` or `University of Wisconsin`")
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
    #expect(try lines(path, detailsSQL) == ["|||closed|2021|Natural language processing, Vision, Robotics"])
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

extension SeedReport {
  func counts(_ subject: Subject) -> Counts? { lines.first { $0.subject == subject }?.counts }
}
