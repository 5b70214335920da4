import Foundation
import TestSupport
import Testing

@Suite struct `article --year` {
  /// Every row but those of the change log and what a source says of its file.
  private static let facts = """
    import sqlite3, sys
    db = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
    tables = [row[0] for row in db.execute("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
      "AND name NOT IN ('schema_migration', 'change_set', 'source') AND name NOT LIKE 'sqlite%' ORDER BY 1")]
    print(db.execute("SELECT id, title, publisher, year, published_on, url FROM source ORDER BY id").fetchall())
    for table in tables: print(table, sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr))
    """

  @Test(arguments: [
    ("2021", "../ArticlesTests/Golden/article-2021.md"), ("2021", "../../Seeds/article-2021.md"),
    ("2022", "../../Seeds/article-2022.md"),
  ])
  func `gives an article from which the same catalogue is seeded`(_ year: String, _ file: String) throws {
    let place = try Workplace()
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../\(file)")
    try place.folder.write(Array(Data(contentsOf: source)), to: "article.md")
    #expect(try place.tool("seed", "article.md", "--database", "one.db").status == 0)
    #expect(try place.tool("article", "--year", year, "-o", "again.md", "--database", "one.db") == .answer(""))
    #expect(try place.tool("seed", "again.md", "--database", "two.db").status == 0)
    let result = try place.python(Self.facts, "one.db")
    #expect(result.status == 0)
    #expect(try place.python(Self.facts, "two.db") == result)
    #expect(try place.tool("article", "--year", year, "--database", "two.db").stdout == place.folder.read("again.md"))
  }

  @Test func `has the table and the sections of a year in the standard catalogue`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("article", "--year", "2022")
    #expect(result.status == 0)
    #expect(result.stderr == "")
    #expect(result.stdout.hasPrefix("# Best Master's Programs in Machine Learning (2022)\n"))
    try place.folder.write(result.stdout, to: "again.md")
    #expect(try place.tool("seed", "again.md", "--database", "two.db").status == 0)
    for query in [
      "SELECT university, program, latest_ranks, duration_min_months, duration_max_months, focus_areas, courses, tracks "
        + "FROM program_overview ORDER BY 1, 2",
      "SELECT slug, name, homepage FROM university ORDER BY 1",
    ] {
      #expect(try place.sqlite("two.db", query) == place.sqlite("catalog.db", query))
    }
  }

  @Test func `keeps awkward names, and tells what an article cannot say`() throws {
    let place = try Workplace.withAwkwardCatalog()
    try place.sqlite(
      "catalog.db",
      """
      DELETE FROM ranking_entry WHERE university_id IN (SELECT id FROM university WHERE slug LIKE 'awkward-%');
      INSERT INTO ranking_entry (ranking_edition_id, university_id, rank)
      SELECT 1, id, 1000 + id FROM university
      WHERE slug IN ('awkward-0', 'awkward-1', 'awkward-3', 'awkward-11', 'awkward-12', 'awkward-15', 'awkward-26')
      """)
    let year = String(try place.sqlite("catalog.db", "SELECT year FROM ranking_edition WHERE id = 1").prefix(4))
    let result = try place.catalog("article", "--year", year, "-o", "article.md")
    #expect(result.status == 0)
    #expect(result.stderr.contains("warning: an article cannot say all of `one\ntwo` as it is: name"))
  }

  @Test func `tells that it cannot be seeded from`() throws {
    let place = try Workplace.withCatalog()
    // No letter of the name can stand in a ranking's short name, so nothing in the table tells that it is a ranking.
    #expect(try place.catalog("rankings", "add", "robots", "2024", "CMU=1", "--name", "東京").status == 0)
    let result = try place.catalog("article", "--year", "2024", "-o", "article.md")
    #expect(
      result.stderr == """
        warning: `seed` refuses line 5 of the article: no table with a university column and a rank column

        """)
    #expect(result.status == 0)
    #expect(try place.tool("seed", "article.md", "--year", "2024", "--database", "new.db").status == 65)
  }

  @Test func `puts universities that it cannot say in the same way into one line`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "add", "world", "2022", "CMU=1", "MIT=2", "UW=3", "UCLA=4", "--name", "W").status
        == 0)
    let result = try place.catalog("article", "--year", "2022", "-o", "article.md")
    #expect(
      result.stderr == """
        warning: an article cannot say all as it is: names of rankings
        warning: an article cannot say all of `Carnegie Mellon University`, `University of California, \
        Berkeley`, `Stanford University` and 8 more as it is: ranks

        """)
  }

  @Test func `writes nothing that seed would find too long`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db",
      "UPDATE track SET name = printf('%.*c', 5 << 20, 'x') WHERE id = (SELECT min(id) FROM track)")
    #expect(
      try place.catalog("article", "--year", "2022", "-o", "article.md")
        == failure(
          """
          error: the article of 2022 is 5.0 MiB long, and `seed` reads at most 4 MiB; nothing was written
          help: `gradatlas export ranking_history --where "year = 2022" --format markdown` writes the rankings as a \
          table; `gradatlas export --all` writes everything, to be restored
          """, 65))
    #expect(try place.names() == ["catalog.db"])
  }

  @Test func `reads no document of more than 64 MiB`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.shell("truncate -s 67108865 long.md").status == 0)
    #expect(
      try place.catalog("article", "--refresh", "long.md")
        == failure("error: `long.md` is longer than 64 MiB\nhelp: split it; nothing was written", 65))
  }

  @Test(arguments: [
    (["--year", "1999"], "error: no ranking has an edition of 1999\nhelp: years known: 2021, 2022", Int32(64)),
    ([], "error: give --year, or --refresh\nhelp: `gradatlas article --help` says what it takes", 64),
    (
      ["--year", "2021", "--check"],
      "error: --check goes with --refresh\nhelp: `gradatlas article --help` says what it takes", 64
    ),
    (
      ["--refresh", "missing.md"], "error: `missing.md` does not exist\nhelp: check the path; `-` reads standard input",
      66
    ),
  ])
  func `says what is wrong with its command line`(_ words: [String], _ message: String, _ status: Int32) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try runTool(["article"] + words + ["--database", "catalog.db"], home: place.path) == failure(message, status))
  }
}

@Suite struct `an article that cannot be written` {
  /// What is left of a file is what was there before.
  private static func check(_ place: borrowing Workplace, _ result: ToolResult, _ message: String, _ status: Int32)
    throws
  {
    #expect(result == failure(message, status))
    #expect(try place.bytes("mine.md") == Data(`article --refresh`.document.utf8))
    #expect(try place.names() == ["catalog.db", "mine.md"])
  }

  @Test(arguments: ["--year 2022 -o mine.md", "--refresh mine.md"])
  func `leaves the old file when the disk is full`(_ words: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(`article --refresh`.document, to: "mine.md")
    // A block of 512 bytes, which the message needs, too. The index of SQLite's log would need more: there is none.
    let script = "ulimit -f 1; \"$TOOL\" article \(words) --database catalog.db"
    try place.sqlite("catalog.db", "PRAGMA journal_mode = DELETE")
    try Self.check(
      place, place.shell(script, environment: .unmeasured), "error: cannot write `mine.md`: File too large", 74)
  }

  @Test func `is told of once when its reader has no room, and not at all when the reader goes away`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(`article --refresh`.document, to: "mine.md")
    try Self.check(
      place, place.shell("\"$TOOL\" article --year 2022 --database catalog.db >/dev/full"),
      """
      error: cannot write `standard output`: the disk is full (No space left on device)
      help: free some space, or write to another device; a file that was there before is unchanged
      """, 74)
    let result = try place.shell(
      "{ sleep 0.2; \"$TOOL\" article --year 2022 --database catalog.db; echo $? >&2; } | true")
    #expect(result == ToolResult(stdout: "", stderr: "0\n", status: 0))
  }

  @Test func `names the place where nothing can be made`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(`article --refresh`.document, to: "mine.md")
    try Self.check(
      place, place.catalog("article", "--year", "2022", "-o", "missing/a.md"),
      """
      error: cannot create `missing/a.md`: No such file or directory
      help: make the folder of `missing/a.md` first
      """, 73)
  }
}
