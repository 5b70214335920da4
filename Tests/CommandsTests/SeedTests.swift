import TestSupport
import Testing

/// What the first loading of the published article reports.
private let firstReport = """
  What                Added  Changed  Unchanged
  ------------------  -----  -------  ---------
  sources                 1        0          0
  universities           10        0          0
  university aliases      3        0          0
  identifiers            10        0          0
  locations               1        0          0
  programs               12        0          0
  durations               1        0          0
  course lists            1        0          0
  track lists             1        0          0
  focus lists             1        0          0
  focus areas             9        0          0
  editions                2        0          0
  entries                20        0          0

  """

@Suite struct `seed FILE` {
  @Test func `loads the published article`() throws {
    let place = try Workplace.withArticle()
    let result = try place.tool("seed", "article.md", "--database", "new.db")
    #expect(result == ToolResult(stdout: firstReport, stderr: "note: made `new.db`\n", status: 0))
    #expect(try place.names() == ["article.md", "new.db"])
    let counts = """
      SELECT (SELECT count(*) FROM university), (SELECT count(*) FROM program), (SELECT count(*) FROM ranking_edition),
        (SELECT count(*) FROM ranking_entry), (SELECT count(*) FROM location), (SELECT count(*) FROM program_course),
        (SELECT count(*) FROM track), (SELECT count(*) FROM program_focus_area)
      """
    #expect(try place.sqlite("new.db", counts) == "10|12|2|20|1|7|5|9\n")
  }

  @Test func `reads standard input`() throws {
    let place = try Workplace.withArticle()
    let result = try place.tool(
      "seed", "-", "--database", "new.db", input: String(decoding: publishedArticle, as: UTF8.self))
    #expect(result == ToolResult(stdout: firstReport, stderr: "note: made `new.db`\n", status: 0))
  }

  @Test func `changes nothing the second time, and says so`() throws {
    let place = try Workplace.withArticle()
    #expect(try place.tool("seed", "article.md", "--database", "new.db").status == 0)
    let before = try place.bytes("new.db")
    let again = try place.tool("seed", "article.md", "--database", "new.db")
    #expect(again.stderr == "note: nothing changed in `new.db`\n")
    #expect(again.status == 0)
    #expect(again.lines.dropFirst(2).allSatisfy { $0.contains("     0        0  ") })
    #expect(try place.bytes("new.db") == before)
  }

  @Test func `changes nothing in the standard catalogue that was just made`() throws {
    let place = try Workplace()
    #expect(try place.tool("programs").status == 0)
    #expect(try place.tool("seed").stderr == "note: nothing changed in `\(place.standardPath)`\n")
  }

  @Test func `shows its plan in a dry run and makes no file`() throws {
    let place = try Workplace.withArticle()
    let result = try place.tool("seed", "article.md", "--dry-run", "--database", "new.db")
    #expect(
      result == ToolResult(stdout: firstReport, stderr: "note: a dry run: `new.db` was not written\n", status: 0))
    #expect(try place.names() == ["article.md"])
    #expect(try place.tool("seed", "--dry-run").status == 0)
    #expect(try place.names() == ["article.md"])
  }

  @Test func `leaves a file as it is in a dry run`() throws {
    let place = try Workplace.withArticle()
    #expect(try place.tool("seed", "article.md", "--database", "catalog.db").status == 0)
    let before = try place.bytes("catalog.db")
    let result = try place.catalog("seed", "--dry-run", "--json")
    let program = """
      import json, sys
      print([row for row in json.load(open(sys.argv[1])) if row['what'] in ('universities', 'editions')])
      """
    let file = try place.folder.write(result.stdout, to: "plan.json")
    let expected = """
      [{'what': 'universities', 'added': 1, 'changed': 4, 'unchanged': 6}, \
      {'what': 'editions', 'added': 2, 'changed': 0, 'unchanged': 2}]

      """
    #expect(try place.python(program, file).stdout == expected)
    #expect(try place.bytes("catalog.db") == before)
    #expect(try place.names() == ["article.md", "catalog.db", "plan.json"])
  }

  @Test func `takes the year of --year before the title's`() throws {
    let place = try Workplace.withArticle()
    #expect(try place.tool("seed", "article.md", "--year", "2019", "--database", "catalog.db").status == 0)
    let result = try place.catalog("universities", "--columns", "slug,ml_rank@2019", "--limit", "1")
    #expect(result.stdout == "Slug  ML rank (2019)\n----  --------------\ncmu                1\n")
  }

  @Test func `answers the same in whatever order two articles come`() throws {
    let place = try Workplace.withArticle()
    try place.folder.write(newerArticle, to: "newer.md")
    for (database, files) in [("one.db", ["article.md", "newer.md"]), ("two.db", ["newer.md", "article.md"])] {
      for file in files { #expect(try place.tool("seed", file, "--database", database).status == 0) }
    }
    #expect(try place.tool("seed", "article.md", "newer.md", "--database", "three.db").status == 0)
    let one = try place.tool("programs", "--database", "one.db", "--json")
    #expect(one.stdout.contains(#""ml_rank":4,"ml_year":2023"#))
    for database in ["two.db", "three.db"] {
      #expect(try place.tool("programs", "--database", database, "--json") == one)
      #expect(
        try place.tool("show", "cmu", "--database", database) == place.tool("show", "cmu", "--database", "one.db"))
    }
    #expect(
      try place.tool("programs", "--university", "cmu", "--columns", "duration", "--csv", "--database", "two.db").stdout
        == "duration\r\n12–18\r\n")
  }

  @Test func `refuses an edition that says another thing than the catalogue`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(newerArticle.replacing("2023", with: "2021"), to: "other.md")
    let before = try place.bytes("catalog.db")
    let result = try place.catalog("seed", "other.md")
    #expect(
      result.stderr.hasPrefix(
        """
        error: ml 2021 is in the catalogue already, from “Master's Program in Machine Learning (2021)”, and differs: \
        Carnegie Mellon University is 1, would be 4;
        """))
    #expect(
      result.stderr.hasSuffix(
        "in its place\n"))
    #expect(result.stdout == "")
    #expect(result.status == 65)
    #expect(try place.bytes("catalog.db") == before)
  }

  @Test func `refuses all files where one of them contradicts`() throws {
    let place = try Workplace.withArticle()
    try place.folder.write(newerArticle.replacing("2023", with: "2021"), to: "other.md")
    #expect(try place.tool("seed", "article.md", "other.md", "--database", "new.db").status == 65)
    #expect(try place.names() == ["article.md", "other.md"])
  }

  @Test func `says that a file does not exist`() throws {
    let place = try Workplace.withArticle()
    let message = "error: `nothing.md` does not exist\nhelp: check the path; `-` reads standard input"
    #expect(try place.tool("seed", "article.md", "nothing.md", "--database", "new.db") == failure(message, 66))
    #expect(
      try place.tool("seed", "nothing.md", "--json", "--database", "new.db")
        == failure(
          """
          {"error":{"code":"missing_file","message":"`nothing.md` does not exist","hint":"check the path; `-` reads \
          standard input","candidates":[]}}
          """, 66))
    #expect(try place.names() == ["article.md"])
  }

  @Test func `says that a folder is no file`() throws {
    let place = try Workplace()
    #expect(
      try place.tool("seed", ".", "--database", "new.db")
        == failure("error: `.` is a folder, not a file\nhelp: name a file in it", 66))
    #expect(try place.names() == [])
  }

  private var newerArticle: String {
    """
    # Programs in Machine Learning (2023)

    | Research Ranking in Machine Learning | University | Program Name |
    |:--:|:--|:--|
    | 4 | [Carnegie Mellon University](#cmu) | Master of Science in Machine Learning |

    ## Carnegie Mellon University

    **Duration**: 12 to 18 months

    """
  }
}
