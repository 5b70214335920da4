import Foundation
import TestSupport
import Testing

@Suite struct `export` {
  @Test func `writes a table by its key, with all columns`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("export", "ranking")
        == .answer(
          "id,slug,name\r\n1,ml,Research Ranking in Machine Learning\r\n2,ai,Research Ranking in AI\r\n"))
  }

  @Test func `gives a list as its command does`() throws {
    let place = try Workplace.withCatalog()
    for subject in ["programs", "universities", "focus-areas", "tracks", "courses"] {
      for format in ["csv", "tsv", "json", "ndjson", "markdown", "html"] {
        #expect(
          try place.catalog("export", subject, "--format", format)
            == place.catalog(subject, "--format", format), "\(subject) \(format)")
      }
    }
    let words = ["--where", "focus = 'NLP'", "--columns", "university,program", "--order-by", "program DESC"]
    #expect(
      try runTool(["export", "programs", "--database", "catalog.db"] + words, home: place.path)
        == runTool(["programs", "--csv", "--database", "catalog.db"] + words, home: place.path))
  }

  @Test func `filters, orders and chooses among the columns of a table or view`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog(
        "export", "ranking_history", "--where", "ranking = 'ml' AND movement > 0",
        "--columns", "university,year,movement", "--order-by", "movement DESC, university", "--format", "tsv")
        == ToolResult(
          stdout: """
            university\tyear\tmovement
            Georgia Institute of Technology\t2022\t1
            University of California, Los Angeles\t2022\t1
            University of Illinois Urbana-Champaign\t2022\t1
            University of Washington\t2022\t1

            """, stderr: "note: 11 rows left out because `movement` is not known\n", status: 0))
    #expect(
      try place.catalog("export", "program_overview", "--columns", "program_id", "--where", "delivery IS NULL").lines
        .count
        == 14)
  }

  @Test(arguments: [
    (
      ["export", "universty"],
      "error: no table, view or list is named `universty`\n"
        + "help: did you mean `university`?", Int32(64)
    ),
    (
      ["export", "university", "--where", "nme = 'x'"],
      """
      error: unknown column `nme`
        --> filter:1:1
      1 | nme = 'x'
        | ^^^
      help: did you mean `name`? `gradatlas sql --schema` lists tables, views and their columns
      """, 64
    ),
    (["export", "university", "--year", "2021"], "error: --year goes with a list", 64),
    (["export"], "error: name a table, a view or a list, or give --all", 64),
    (["export", "ranking", "--null", "a,b"], "error: --null is a text without quotes", 64),
    (
      ["export", "ranking", "--format", "sqlite", "--null", "x"], "error: --null goes with csv, tsv, markdown and html",
      64
    ),
    (
      ["export", "ranking", "--format", "markdown", "--no-header"], "error: --no-header goes with csv, tsv and html", 64
    ),
    (["export", "ranking", "--format", "html", "--excel-safe"], "error: --excel-safe goes with csv and tsv", 64),
    (["export", "ranking", "--format", "datapackage"], "error: --format datapackage writes several files", 64),
    (["export", "--all"], "error: --format csv writes several files: name a folder with --output", 64),
    (["export", "--all", "x", "--where", "id = 1"], "error: --where, --order-by, --columns and --year go with", 64),
    (["export", "--all", "x", "--format", "sqlite"], "error: --format sqlite writes one script", 64),
    (
      ["export", "university", "--all"],
      """
      error: `university` is what `export university` writes, and --all writes everything; leave out --all, or name the \
      folder with --output university
      """, 64
    ),
    (["export", "--all", "focus-areas"], "error: `focus-areas` is what `export focus-areas` writes", 64),
  ])
  func `says what is wrong with its command line`(_ words: [String], _ message: String, _ status: Int32) throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog(words)
    #expect(result.stderr.hasPrefix(message), "\(result.stderr)")
    #expect(result.status == status)
    #expect(result.stdout == "")
    #expect(try place.names() == ["catalog.db"])
  }

  @Test(arguments: [
    ("csv", ["--null", "NULL"], "a,NULL\r\n\"NULL\",1\r\n"),
    ("tsv", ["--null", "-"], "a\t-\nNULL\t1\n"), ("tsv", [], "a\t\\N\nNULL\t1\n"),
    ("markdown", ["--null", "n/a"], "| a | n/a |\n| NULL | 1 |\n"),
  ])
  func `writes NULL as it is told`(_ format: String, _ words: [String], _ rows: String) throws {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db", "CREATE TABLE extra (name TEXT, number INTEGER); INSERT INTO extra VALUES ('a', NULL), ('NULL', 1)")
    let result = try runTool(
      ["export", "extra", "--order-by", "name NULLS FIRST", "--format", format, "--database", "catalog.db"] + words,
      home: place.path)
    // In the order of SQLite's bytes upper case comes first.
    let lines = rows.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).reversed()
    #expect(result.lines.suffix(2) == lines.map(String.init)[...])
  }

  @Test func `leaves headings out and disarms formulas`() throws {
    let place = try Workplace.withAwkwardCatalog()
    let plain = try place.catalog(
      "export", "university", "--columns", "name", "--where", "name LIKE '=%'", "--no-header")
    #expect(plain.stdout == "=1+1\r\n")
    let safe = try place.catalog(
      "export", "university", "--columns", "name", "--where", "name LIKE '=%'", "--no-header", "--excel-safe")
    #expect(safe.stdout == "'=1+1\r\n")
  }

  @Test func `compresses to the same bytes each time, which gzip reads`() throws {
    let place = try Workplace.withCatalog()
    for name in ["a.gz", "b.gz"] {
      #expect(try place.catalog("export", "ranking_entry", "--compress", "-o", name).status == 0)
    }
    #expect(try place.bytes("a.gz") == place.bytes("b.gz"))
    #expect(try place.shell("gzip -t a.gz && gzip -dc a.gz").stdout == place.catalog("export", "ranking_entry").stdout)
  }

  @Test func `makes a table in another database out of SQL`() throws {
    let place = try Workplace.withCatalog()
    for name in ["program", "program_overview", "programs", "ranking_entry"] {
      #expect(try place.catalog("export", name, "--format", "sqlite", "-o", "\(name).sql").status == 0)
      #expect(try place.shell("sqlite3 other.db <\(name).sql") == .answer(""))
    }
    let query = "SELECT * FROM program ORDER BY id; SELECT * FROM program_overview ORDER BY program_id"
    #expect(try place.sqlite("other.db", query) == place.sqlite("catalog.db", query))
    #expect(try place.sqlite("other.db", "SELECT count(*) FROM programs WHERE ml_rank <= 10") == "13\n")
    #expect(try place.sqlite("other.db", "SELECT pk FROM pragma_table_info('ranking_entry') WHERE pk > 0") == "1\n2\n")
  }

  @Test func `makes a package of one file`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "programs", "--format", "datapackage", "-o", "package") == .answer(""))
    #expect(
      try place.folder.read("package/programs.csv") == place.catalog("export", "programs").stdout)
    let json = try #require(
      JSONSerialization.jsonObject(with: place.bytes("package/datapackage.json")) as? [String: Any])
    let resource = try #require((json["resources"] as? [[String: Any]])?.first)
    #expect(resource["path"] as? String == "programs.csv")
    #expect((resource["schema"] as? [String: Any])?["primaryKey"] == nil)
    let again = ["export", "track", "--format", "datapackage", "-o", "package", "--database", "catalog.db"]
    #expect(
      try runTool(again, home: place.path)
        == failure(
          "error: the folder `package` is not empty\nhelp: name a new folder, or replace this one with --replace", 73))
    #expect(try runTool(again + ["--replace"], home: place.path) == .answer(""))
    #expect(try place.folder.read("package/track.csv") == place.catalog("export", "track").stdout)
    #expect(try place.shell("ls package").stdout == "datapackage.json\ntrack.csv\n")
  }

  @Test func `tells of names that nothing has and of what a filter leaves out`() throws {
    let place = try Workplace.withCatalog()
    let filter = "university = 'Stamford' OR focus = 'Robotics'"
    let exported = try place.catalog("export", "programs", "--columns", "slug", "--where", filter)
    #expect(exported.lines.count > 1)
    #expect(
      exported.stderr.hasPrefix(
        "warning: no university is named `Stamford`; did you mean `Stanford University`?\nnote: "),
      "\(exported.stderr)")
    #expect(exported.stderr == (try place.catalog("programs", "--where", filter)).stderr)
  }
}
