import TestSupport
import Testing

@Suite struct `rankings import` {
  private static let list = "rank,institution,score\n1,Carnegie Mellon,93.4\n=2,UC Berkeley,90\n=2,Stanford,90\n"

  @Test func `adds an edition and says so`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(Self.list, to: "ml.csv")
    #expect(
      try place.catalog("rankings", "import", "ml.csv", "--ranking", "ml", "--year", "2023", "--publisher", "Us")
        == ToolResult(
          stdout: """
            Ranking  Year  Result  Entries  Unranked  In bands  Ties
            -------  ----  ------  -------  --------  --------  ---------
            ml       2023  added         3         0         0  undecided

            """, stderr: "note: change 2; `gradatlas undo 2` takes it back\n", status: 0))
    #expect(
      try place.sqlite(
        "catalog.db",
        "SELECT university, printed_rank, score FROM ranking_history WHERE year = 2023 ORDER BY rank, university")
        == "Carnegie Mellon University|1|93.4\nStanford University|=2|90.0\nUniversity of California, Berkeley|=2|90.0\n"
    )
    #expect(
      try place.sqlite("catalog.db", "SELECT title, publisher, year, length(sha256) FROM source WHERE publisher = 'Us'")
        == "ml.csv|Us|2023|64\n")
  }

  @Test func `of the same file again changes nothing, of a dry run neither`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(Self.list, to: "ml.csv")
    let before = try place.sqlite("catalog.db", ".dump")
    let dry = try place.catalog("rankings", "import", "ml.csv", "--ranking", "ml", "--year", "2023", "--dry-run")
    #expect(dry.stdout.contains("added") && dry.status == 0)
    #expect(dry.stderr == "note: a dry run: `catalog.db` was not written\n")
    #expect(try place.sqlite("catalog.db", ".dump") == before)
    _ = try place.catalog("rankings", "import", "ml.csv", "--ranking", "ml", "--year", "2023")
    let after = try place.sqlite("catalog.db", ".dump")
    #expect(after != before)
    let again = try place.catalog("rankings", "import", "ml.csv", "--ranking", "ml", "--year", "2023", "--json")
    #expect(
      again
        == ToolResult(
          stdout: """
            [
            {"ranking":"ml","year":2023,"result":"unchanged","entries":3,"unranked":0,"in_bands":0,"ties":"undecided"}
            ]

            """, stderr: "note: no change: `catalog.db` has all of it\n", status: 0))
    #expect(try place.sqlite("catalog.db", ".dump") == after)
  }

  @Test func `refuses another file for an edition that is there, and replaces it when told`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("rank,name\n1,Stanford\n", to: "other.csv")
    let words = ["rankings", "import", "other.csv", "--ranking", "ml", "--year", "2022", "--database", "catalog.db"]
    let refused = try runTool(words, home: place.path)
    #expect(refused.status == 65)
    #expect(
      refused.stderr.hasPrefix(
        "other.csv:2:1: ml 2022 is in the catalogue already, from “Best Master's Programs in Machine Learning (2022)”, "
          + "and differs: "))
    #expect(
      refused.stderr.hasSuffix(
        "help: `--replace` puts the file's in its place\nerror: 1 problem; nothing was written\n"))
    #expect(refused.stderr.contains("Carnegie Mellon University is 1, would be gone; "))
    #expect(
      try runTool(words + ["--replace", "--csv"], home: place.path).stdout.hasSuffix("ml,2022,replaced,1,0,0,none\r\n"))
  }

  @Test func `takes MIT and CMU for those of the catalogue only where told`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("rank,name\n1,CMU\n2,MIT\n", to: "short.csv")
    let words = ["rankings", "import", "short.csv", "--ranking", "ml", "--year", "2023", "--database", "catalog.db"]
    let refused = try runTool(words, home: place.path)
    #expect(refused.status == 65)
    #expect(refused.stderr.contains("help: write the whole name, add a column with its city or state, or accept such "))
    #expect(try runTool(words + ["--accept-shared-names"], home: place.path).status == 0)
    #expect(
      try place.sqlite(
        "catalog.db", "SELECT rank, university FROM ranking_history WHERE year = 2023 AND ranking = 'ml' ORDER BY rank")
        == "1|Carnegie Mellon University\n2|Massachusetts Institute of Technology\n")
  }

  @Test func `takes a text that stands for no value`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("rank,institution,score\nmissing,Carnegie Mellon,missing\n1,UC Berkeley,90\n", to: "ml.csv")
    let words = ["rankings", "import", "ml.csv", "--ranking", "ml", "--year", "2023", "--csv"]
    let refused = try runTool(words + ["--input-null", "-", "--database", "catalog.db"], home: place.path)
    #expect(refused.status == 65)
    #expect(refused.stderr.hasPrefix("ml.csv:2:1: rank `missing` is not a number"))
    let taken = try runTool(words + ["--input-null", "missing", "--database", "catalog.db"], home: place.path)
    #expect(taken.stdout.hasSuffix("ml,2023,added,2,1,0,none\r\n"))
  }

  @Test func `reports forty problems of a file with forty, and writes nothing`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.sqlite("catalog.db", ".dump")
    let rows = (1...40).map { $0 % 2 == 0 ? "\($0),Academy \($0)" : "\($0)x,Stanford" }
    try place.folder.write("rank,name\n" + rows.joined(separator: "\n"), to: "bad.csv")
    let result = try place.catalog("rankings", "import", "bad.csv", "--ranking", "ml", "--year", "2023")
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("bad.csv:") } == 40)
    #expect(lines.first == "bad.csv:2:1: rank `1x` is not a number")
    #expect(lines.contains("bad.csv:3:3: no university is named `Academy 2`"))
    #expect(lines.last == "error: 40 problems; nothing was written")
    #expect(result.status == 65 && result.stdout == "")
    #expect(try place.sqlite("catalog.db", ".dump") == before)
  }

  @Test func `reads standard input, JSON and NDJSON`() throws {
    let place = try Workplace.withCatalog()
    let json = #"[{"Rank":1,"University":"Stanford","Overall Score":97.5},{"Rank":"2","University":"MIT, Cambridge"}]"#
    let words = [
      "rankings", "import", "-", "--ranking", "new", "--name", "New List", "--csv", "--database", "catalog.db",
    ]
    #expect(
      try runTool(words + ["--year", "2021"], home: place.path, input: json).stdout.hasSuffix(
        "new,2021,added,2,0,0,none\r\n"))
    let lines = "{\"rank\":1,\"name\":\"Stanford\"}\n{\"rank\":2,\"name\":\"Cornell\",\"score\":1.5}\n"
    #expect(
      try runTool(words + ["--year", "2022"], home: place.path, input: lines).stdout.hasSuffix(
        "new,2022,added,2,0,0,none\r\n"))
    #expect(
      try place.sqlite("catalog.db", "SELECT name FROM ranking WHERE slug = 'new'") == "New List\n")
  }

  @Test(arguments: [
    (["--ranking", "ML"], "error: --ranking is a letter a-z, then letters a-z, digits and `_`"),
    (["--ranking", "ml", "--year", "22"], "error: --year is 1900 to 2999"),
    (["--ranking", "ml", "--date", "2023-02-29"], "error: --date is a day such as 2023-06-01"),
    (["--ranking", "ml", "--publisher", " "], "error: --publisher is empty"),
    (["--ranking", "ml"], "error: the year of the edition is not known"),
    (["--year", "2023"], "error: the ranking is not known"),
    (["--ranking", "ml", "--year", "2023", "--column", "rank=Nope"], "error: the file has no column `Nope`"),
  ])
  func `refuses what cannot be meant`(_ words: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(Self.list, to: "ml.csv")
    let result = try runTool(
      ["rankings", "import", "ml.csv", "--database", "catalog.db"] + words, home: place.path)
    #expect(result.stderr.split(separator: "\n").first.map { String($0) } == message)
    #expect(result.status == 64)
  }

  @Test func `keeps method, date and address with the edition`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(Self.list, to: "ml.csv")
    _ = try place.catalog(
      "rankings", "import", "ml.csv", "--ranking", "ml", "--year", "2023", "--method", "survey", "--date", "2023-06-01",
      "--url", "https://example.org/ml")
    #expect(
      try place.sqlite(
        "catalog.db",
        """
        SELECT method, e.url, published_on, s.url FROM ranking_edition AS e JOIN source AS s ON s.id = source_id
        WHERE e.year = 2023
        """) == "survey|https://example.org/ml|2023-06-01|https://example.org/ml\n")
  }
}
