import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

@Suite struct `A later source` {
  @Test func `replaces what an earlier one said`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, oneProgram(2021, ["**Duration**: 1 year", "**Focus areas**: Vision, speech"]),
      oneProgram(2022, ["**Duration**: 2 years", "**Focus areas**: Speech, and others"]))
    #expect(try lines(path, programDetailsSQL) == ["24|24|2022|open|2022|Speech"])
    #expect(try lines(path, "SELECT name FROM focus_area") == ["Speech"])
  }

  @Test func `keeps what it is silent about`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    try makeCatalog(
      path, oneProgram(2021, ["**Duration**: 1 year", "**Focus areas**: Vision"]),
      oneProgram(2022, ["**Duration**: 2 years"]))
    #expect(try lines(path, programDetailsSQL) == ["24|24|2022|closed|2021|Vision"])
  }

  @Test func `stands behind what it repeats`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let details = ["**Duration**: 1 year", "**Focus areas**: Vision"]
    let reports = try makeCatalog(path, oneProgram(2021, details), oneProgram(2022, details))
    #expect(try lines(path, programDetailsSQL) == ["12|12|2022|closed|2022|Vision"])
    #expect(reports[1].counts(.durations) == SeedReport.Counts(added: 0, changed: 1, unchanged: 0))
  }

  @Test func `is not overwritten by an earlier one that is loaded after it`() throws {
    let folder = try TemporaryDirectory()
    let path = folder.path("c.db")
    let reports = try makeCatalog(
      path, oneProgram(2022, ["**Duration**: 2 years", "**Focus areas**: Speech"]),
      oneProgram(2021, ["**Duration**: 1 year", "**Focus areas**: Vision, speech", "**Location**: Aachen, Germany"]))
    #expect(try lines(path, programDetailsSQL) == ["24|24|2022|closed|2022|Speech"])
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
    #expect(try lines(path, programDetailsSQL) == ["18|18|2021|closed|2021|Vision, Speech"])
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

@Suite struct `The spelling of a focus area` {
  @Test func `is that of its earliest source, in whatever order they are loaded`() throws {
    for years in [[2021, 2022], [2022, 2021]] {
      let folder = try TemporaryDirectory()
      let path = folder.path("c.db")
      let spellings = [2021: "Deep Learning", 2022: "Deep learning"]
      for year in years {
        let article = try oneProgram(year, ["**Focus areas**: \(spellings[year] ?? "")"])
        if year == years[0] { try makeCatalog(path, article) } else { try load(article, into: path) }
      }
      #expect(try lines(path, "SELECT name FROM focus_area") == ["Deep Learning"])
    }
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
    #expect(try lines(path, programDetailsSQL) == ["|||\(state)|2021|Vision, Speech"])
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
