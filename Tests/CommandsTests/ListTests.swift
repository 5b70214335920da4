import TestSupport
import Testing

/// The slugs of the universities that a list of programs or universities names, in its order.
private func slugs(_ place: borrowing Workplace, _ arguments: String...) throws -> [String] {
  let result = try runTool(
    arguments + ["--columns", "slug", "--csv", "--database", "catalog.db"], home: place.path)
  return Array(result.stdout.split(separator: "\r\n").dropFirst().map { String($0) })
}

@Suite struct `Shorthands of a list` {
  @Test func `narrow each other`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try slugs(place, "programs", "--focus", "NLP", "--state", "California", "--max-rank", "ml:5")
        == ["ucb", "ucb", "stanford"])
  }

  @Test func `narrow --where`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try slugs(place, "programs", "--state", "CA", "--where", "duration_max <= 24 OR university = 'ucb'")
        == ["ucb", "ucb", "stanford", "ucsd", "ucla"])
    #expect(
      try slugs(place, "programs", "--state", "CA", "--where", "duration_max <= 24 AND NOT ml_rank > 3")
        == ["stanford"])
  }

  @Test func `ask for all focus areas, and for any state, country or university`() throws {
    let place = try Workplace.withCatalog()
    #expect(try slugs(place, "programs", "--focus", "NLP", "--focus", "robotics", "--max-rank", "ml:5") == ["cmu"])
    #expect(
      try slugs(place, "universities", "--state", "WA", "--state", "new york") == ["cornell", "uw", "columbia"])
    #expect(try slugs(place, "universities", "--university", "CMU", "--university", "mit") == ["cmu", "mit"])
    #expect(try slugs(place, "universities", "--country", "US", "--country", "United States").count == 11)
  }

  @Test(arguments: ["Carnegie Mellon University", "carnegie mellon", "CMU", "cmu", "Carnegie—Mellon University"])
  func `find a university by any of its names`(_ name: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try slugs(place, "universities", "--university", name) == ["cmu"])
  }

  @Test(arguments: ["NLP", "nlp", "natural language processing", "Natural-Language Processing"])
  func `find a focus area by any of its names`(_ name: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try slugs(place, "programs", "--focus", name).count == 12)
  }

  @Test func `need several rankings where several are given`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try slugs(place, "universities", "--max-rank", "ml:5", "--max-rank", "ai:3") == ["cmu", "stanford", "cornell"])
  }
}

@Suite struct `What a list leaves out` {
  @Test func `is counted, with the open lists and the missing ones`() throws {
    let place = try Workplace.withArticle()
    #expect(try place.tool("seed", "article.md", "--database", "catalog.db").status == 0)
    let known = try place.catalog("programs", "--focus", "NLP", "--columns", "program")
    #expect(
      known
        == ToolResult(
          stdout: "Program\n-------------------------------------\nMaster of Science in Machine Learning\n",
          stderr: "note: 11 programs left out: 11 without a `focus` list\n",
          status: 0))
    let other = try place.catalog("programs", "--where", "focus = 'theory'", "--columns", "program")
    #expect(
      other
        == ToolResult(
          stdout: "Program\n-------\n",
          stderr: "warning: no focus area is named `theory`\n"
            + "note: 12 programs left out: 1 with an open `focus` list that does not name it, 11 without a `focus` list\n",
          status: 0))
  }

  @Test func `is not put down to the focus area alone where other conditions stand beside it`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("programs", "--focus", "robotics", "--max-rank", "ml:3", "--columns", "program")
    #expect(
      result.stderr
        == """
        note: `Vision, graphics and robotics` contains `robotics`
        note: 12 programs left out: 3 with an open `focus` list that does not name it

        """)
  }

  @Test func `is no note where every row is left out for certain`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("programs", "--focus", "NLP", "--where", "ml_rank = 1", "--columns", "program")
    #expect(result.lines.count == 3)
    #expect(result.stderr == "")
  }

  @Test func `is no note where nothing is left out`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("programs", "--where", "focus = 'NLP' OR ml_rank > 0", "--columns", "program")
    #expect(result.lines.count == 15)
    #expect(result.stderr == "")
  }

  @Test func `is counted for a rank that a university does not have`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("universities", "--where", "ml_rank@2021 <= 3", "--columns", "slug")
    #expect(
      result
        == ToolResult(
          stdout: "Slug\n--------\ncmu\nucb\nstanford\n",
          stderr: "note: 1 university left out because `ml_rank@2021` is not known\n", status: 0))
  }

  @Test func `says where one area was taken for another that contains it`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("programs", "--focus", "robotics", "--columns", "slug", "--limit", "1")
    #expect(result.stdout == "Slug\n----\ncmu\n")
    #expect(result.stderr.split(separator: "\n").first == "note: `Vision, graphics and robotics` contains `robotics`")
  }
}

@Suite struct `The rows and columns of a list` {
  @Test func `stand in the order that is asked for`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try slugs(place, "universities", "--order-by", "ai_rank DESC, university", "--limit", "4")
        == ["ucb", "git", "columbia", "ucsd"])
    #expect(
      try slugs(place, "universities", "--order-by", "ai_rank@2021", "--limit", "3") == ["cmu", "cornell", "stanford"])
  }

  @Test func `are the part that is asked for`() throws {
    let place = try Workplace.withCatalog()
    #expect(try slugs(place, "universities", "--limit", "2", "--offset", "3") == ["mit", "cornell"])
    #expect(try slugs(place, "universities", "--offset", "9") == ["uiuc", "columbia"])
    #expect(try slugs(place, "universities", "--limit", "0") == [])
    #expect(try slugs(place, "universities", "--offset", "99") == [])
  }

  static let fields = [
    "university", "alias", "city", "state", "country", "homepage", "ror", "ipeds_unitid", "wikidata", "latitude",
    "longitude", "focus", "track", "course", "ml_rank", "ai_rank", "ml_year", "ai_rank@2021",
  ]
  static let programFields = [
    "program", "degree", "delivery", "duration", "duration_min", "duration_max", "duration_open", "focus_open",
    "track_open", "course_open", "publisher", "source_year",
  ]

  @Test(
    arguments: (fields + ["programs"]).map { ("universities", $0) } + (fields + programFields).map { ("programs", $0) })
  func `may have every field, as a column and in the filter`(_ command: String, _ field: String) throws {
    let place = try Workplace.withCatalog()
    let columns = try place.catalog(command, "--columns", "slug,\(field)", "--csv")
    #expect(columns.stderr == "")
    #expect(columns.lines.first == "slug,\(field)")
    #expect(columns.lines.count == (command == "programs" ? 14 : 12))
    let known = try place.catalog(command, "--where", "\(field) IS NOT NULL OR \(field) IS NULL", "--columns", "slug")
    #expect(known.stderr == "")
    #expect(known.lines.count == columns.lines.count + 1)
  }

  @Test func `gather the lists of a university's programs`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("universities", "--columns", "track", "--university", "ucb", "--csv")
    #expect(
      result.stdout
        == "track\r\nMasters in Data Science; Masters in EECS with focus on machine learning\r\n")
  }

  @Test func `are the columns that are asked for, in their order`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("universities", "--columns", "ML_RANK@2021, slug,programs", "--limit", "2")
    #expect(
      result
        == ToolResult(
          stdout: """
            ML rank (2021)  Slug  Programs
            --------------  ----  --------
                         1  cmu          1
                         2  ucb          2

            """, stderr: "", status: 0))
  }
}
