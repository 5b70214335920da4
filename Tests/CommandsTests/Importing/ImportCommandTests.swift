import Terms
import TestSupport
import Testing

private let rows = "Institution,Country,Web page,Rank\nYork University,Canada,https://yorku.ca,1\nUiO,Norway,,2\n"

@Suite struct `import` {
  @Test func `takes universities from a file, and the second time says that nothing changed`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(rows, to: "world.csv")
    let first = try place.catalog("import", "universities", "world.csv")
    #expect(first.stderr == "note: left alone: the column `Rank`\nnote: change 2; `gradatlas undo 2` takes it back\n")
    #expect(
      first.stdout == """
        What          Added  Changed  Unchanged
        ------------  -----  -------  ---------
        sources           1        0          0
        universities      2        0          0
        identifiers       1        0          0
        locations         2        0          0

        """)
    let source = "SELECT title, publisher, year, url, length(sha256) FROM source ORDER BY id DESC LIMIT 1"
    #expect(try place.sqlite("catalog.db", source) == "world.csv||||64\n")
    let again = try place.catalog("import", "universities", "world.csv")
    #expect(again.stderr == "note: left alone: the column `Rank`\nnote: nothing changed in `catalog.db`\n")
    #expect(again.status == 0)
    #expect(
      try place.sqlite("catalog.db", "SELECT command FROM change_set ORDER BY id DESC LIMIT 1")
        == "import universities world.csv\n")
  }

  @Test func `tries in a copy with --dry-run`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.bytes("catalog.db")
    let result = try place.tool(
      "import", "universities", "-", "--dry-run", "--database", "catalog.db", "--csv", input: "name\nYork University\n")
    #expect(result.stdout == "what,added,changed,unchanged\r\nsources,1,0,0\r\nuniversities,1,0,0\r\n")
    #expect(result.stderr == "note: a dry run: `catalog.db` was not written\n")
    #expect(try place.bytes("catalog.db") == before)
  }

  @Test func `reads lists from JSON, and says where the facts come from`() throws {
    let place = try Workplace.withCatalog()
    let json = """
      [{"school": "Carnegie Mellon", "program": "MSc Robotics", "duration": "2 years", "focus": ["Vision", "Robots; arms"]}]
      """
    let result = try place.tool(
      "import", "programs", "-", "--column", "university=school", "--year", "2023", "--source", "Survey", "--publisher",
      "Us", "--url", "https://example.org", "--database", "catalog.db", input: json)
    #expect(result.status == 0)
    let sql = """
      SELECT p.name, duration_max_months, focus_list, title, publisher, year, url,
        (SELECT group_concat(name, ', ') FROM (SELECT name FROM program_focus_area JOIN focus_area ON id = focus_area_id
          WHERE program_id = p.id ORDER BY position))
      FROM program AS p JOIN source ON source.id = focus_source_id WHERE p.name = 'MSc Robotics'
      """
    #expect(
      try place.sqlite("catalog.db", sql)
        == "MSc Robotics|24|closed|Survey|Us|2023|https://example.org|Vision, Robots; arms\n")
  }

  @Test(arguments: [
    (
      "focus-areas", "Area,Abbreviation\nQuantum gardening,QG\n",
      "SELECT name, alias, relation FROM focus_area JOIN focus_area_alias AS a ON focus_area_id = focus_area.id WHERE alias = 'QG'",
      "Quantum gardening|QG|abbreviation\n"
    ),
    (
      "aliases",
      """
      Also known as,Institution,Area,Relation,Is shared
      Zed,Carnegie Mellon University,,,yes
      Chatter,,NLP,near,
      """,
      """
      SELECT alias, is_shared FROM university_alias WHERE alias = 'Zed';
      SELECT alias, relation FROM focus_area_alias WHERE alias = 'Chatter'
      """,
      "Zed|1\nChatter|near\n"
    ),
  ])
  func `knows columns by other names`(_ table: String, _ rows: String, _ sql: String, _ expected: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.tool("import", table, "-", "--database", "catalog.db", input: rows)
    #expect(result.stderr == "note: change 2; `gradatlas undo 2 --database catalog.db` takes it back\n")
    #expect(try place.sqlite("catalog.db", sql) == expected)
  }

  @Test func `lists every problem with its place and writes nothing`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.bytes("catalog.db")
    let result = try place.tool(
      "import", "universities", "-", "--database", "catalog.db", input: "name,ror\n,\nX,\nY,z\n")
    #expect(
      result
        == failure(
          """
          note: 1 blank row was passed over
          stdin:4:3: `z` is not a valid ROR identifier
          help: write it such as `https://ror.org/01an7q238`
          error: 1 problem; nothing was written
          """, 65))
    let unreadable = try place.tool(
      "import", "universities", "-", "--database", "catalog.db", input: "name,b\n1\n2,3,4\n")
    #expect(
      unreadable.stderr == """
        stdin:2:1: the row has 1 cell, but the header has 2
        help: put a cell that holds the delimiter or a newline in quotes, or mend the row
        stdin:3:5: the row has 3 cells, but the header has 2
        help: put a cell that holds the delimiter or a newline in quotes, or mend the row
        error: 2 problems; nothing was written

        """)
    #expect(unreadable.status == 65)
    #expect(try place.bytes("catalog.db") == before)
  }

  @Test(arguments: [
    ("missing.csv", "error: `missing.csv` does not exist\nhelp: check the path; `-` reads standard input", 66),
    ("folder", "error: `folder` is a folder, not a file\nhelp: name a file in it", 66),
    (
      "cut.csv.gz",
      "error: `cut.csv.gz` is damaged: it cannot be uncompressed\nhelp: check that the file is whole, and fetch or "
        + "compress it again", 65
    ),
  ])
  func `says why a file cannot be read`(_ file: String, _ message: String, _ status: Int32) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.shell("mkdir folder; printf name | gzip | head -c 12 >cut.csv.gz") == .answer(""))
    #expect(try place.catalog("import", "universities", file) == failure(message, status))
    let rankings = ["rankings", "import", file, "--ranking", "zz", "--year", "2023", "--database", "catalog.db"]
    #expect(try runTool(rankings, home: place.path) == failure(message, status))
  }

  @Test func `takes what export compressed`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog(
        "export", "universities", "--columns", "university,ml_rank@2022", "--where", "ml_rank@2022 <= 3", "--format",
        "ndjson", "--compress", "-o", "top.ndjson.gz"
      ).status == 0)
    let columns = ["--column", "rank=ml_rank_2022", "--dry-run"]
    let plain = try place.shell("gunzip -c top.ndjson.gz >top.ndjson; head -n 1 top.ndjson")
    #expect(plain.stdout.contains("\"university\":\"Carnegie Mellon University\""), "\(plain)")
    let words = ["rankings", "import", "--ranking", "ml", "--year", "2022", "--replace", "--database", "catalog.db"]
    let compressed = try runTool(words + columns + ["top.ndjson.gz"], home: place.path)
    #expect(compressed.status == 0, "\(compressed)")
    #expect(try runTool(words + columns + ["top.ndjson"], home: place.path) == compressed)
    #expect(try place.shell("printf 'name,country\\nYork University,Canada\\n' | gzip >world.csv.gz") == .answer(""))
    let universities = try place.catalog("import", "universities", "world.csv.gz", "--csv")
    #expect(universities.stdout.hasPrefix("what,added,changed,unchanged\r\nsources,1,0,0\r\nuniversities,1,0,0\r\n"))
  }

  @Test func `names twenty of the columns that it leaves alone`() throws {
    let place = try Workplace.withCatalog()
    let names = (1...22).map { "c\($0)" }
    let input =
      "name,\(names.joined(separator: ","))\nYork University,\(names.map { _ in "1" }.joined(separator: ","))\n"
    let result = try place.tool(
      "import", "universities", "-", "--dry-run", "--database", "catalog.db", input: input)
    #expect(
      result.stderr.hasPrefix(
        "note: left alone: the columns \(names.prefix(20).map { "`\($0)`" }.joined(separator: ", ")), …\n"))
    #expect(result.status == 0)
  }

  @Test func `refuses columns that it does not know`() throws {
    let place = try Workplace.withCatalog()
    let header = try place.tool("import", "universities", "-", "--database", "catalog.db", input: "a,b\n1,2\n")
    #expect(
      header
        == failure(
          """
          stdin:1:1: no column is known to be the field name
          help: name it with `--column name=NAME`; the columns are `a`, `b`
          error: 1 problem; nothing was written
          """, 65))
    let nested = try place.tool(
      "import", "universities", "-", "--database", "catalog.db", "--json", input: "[{\"name\": {\"en\": \"X\"}}]")
    #expect(
      nested
        == failure(
          #"{"error":{"code":"unreadable_rows","message":"stdin:1:11: a value of several parts stands in one cell","hint":"nothing was written","candidates":[]}}"#,
          65))
  }

  @Test(arguments: [
    (["import", "universities", "x.csv", "--column", "degree=x"], "universities have no field `degree`"),
    (
      ["import", "universities", "x.csv", "--column", "x"],
      "write a field and a column's name, such as rank=World Rank; the fields are name, slug,"
    ),
    (["import", "universities", "x.csv", "--year", "1"], "--year is 1900 to 2999"),
    (["import", "universities", "x.csv", "--source", " "], "--source is empty"),
    (["import", "universities", "x.csv", "--column", "name=a", "--column", "name=b"], "one --column for a field"),
  ])
  func `refuses a command line that makes no sense`(_ words: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog(words)
    #expect(result.stderr.contains(message))
    #expect(result.status == 64)
    #expect(try place.tool("import", "universities", "x.csv", "--database", "catalog.db").status == 66)
  }
}
