import TestSupport
import Testing

/// Every form in which a rank is written is read.
@Suite struct `A rank that was written` {
  private static let entries = [
    "CMU=1", "MIT==2", "Stanford==2", "UCB=4", "Cornell=4", "UIUC=6-9", "UCLA=6-9", "UCSD=10+", "Columbia=-",
    "Georgia Tech=11-11",
  ]

  private static func home() throws -> Workplace {
    let place = try Workplace.withCatalog()
    let added = try place.catalog(["rankings", "add", "zz", "2023", "--name", "Z"] + entries)
    #expect(added.status == 0, "\(added.stderr)")
    return place
  }

  /// What `rankings show` prints of an edition: ranks and names.
  private func ranks(_ place: borrowing Workplace) throws -> [[String]] {
    let rows = try place.catalog("rankings", "show", "zz", "2023", "--markdown").lines.dropFirst(4)
    return rows.map { Array($0.split(separator: "|").map { String($0) }.prefix(2)) }
  }

  @Test(arguments: ["markdown", "csv", "tsv", "json", "ndjson"])
  func `by show comes back by import`(_ format: String) throws {
    let place = try Self.home()
    let shown = try place.catalog("rankings", "show", "zz", "--format", format)
    let other = try Workplace.withCatalog()
    let name = "shown.\(format == "markdown" ? "md" : format)"
    try other.folder.write(shown.stdout, to: name)
    let words = ["rankings", "import", name, "--ranking", "zz", "--year", "2023", "--name", "Z"]
    let read = try other.catalog(words)
    #expect(read.status == 0, "\(read.stderr)")
    let (first, second) = (try ranks(place), try ranks(other))
    #expect(first == second)
    #expect(first.count == 10)
    // Once more, and nothing changes.
    #expect(try other.catalog(words).stderr.contains("no change"))
  }

  @Test(arguments: ["markdown", "csv", "json"])
  func `by show is no change of the edition that it shows`(_ format: String) throws {
    let place = try Self.home()
    let name = "shown.\(format == "markdown" ? "md" : format)"
    for (ranking, year) in [("zz", "2023"), ("ml", "2022"), ("ai", "2022")] {
      let shown = try place.catalog("rankings", "show", ranking, year, "--format", format)
      try place.folder.write(shown.stdout, to: name)
      let read = try place.catalog("rankings", "import", name, "--ranking", ranking, "--year", year)
      #expect(read.status == 0, "\(read.stderr)")
      #expect(read.stderr.contains("no change"))
    }
  }

  /// Four universities at 2 without a mark, of which a file says so in words, and one rank that is another.
  @Test func `in words keeps the mark that is known, also where the file replaces an edition`() throws {
    let place = try Workplace.withCatalog()
    _ = try place.catalog("rankings", "add", "zz", "2023", "--name", "Z", "CMU=1", "MIT=2", "UCB=2", "UW=4")
    try place.folder.write(
      "rank,institution\n1,Carnegie Mellon University\n2 (tied),Massachusetts Institute of Technology\n"
        + "2 (tied),UC Berkeley\n5 (tied),University of Washington\n",
      to: "list.csv")
    let words = ["rankings", "import", "list.csv", "--ranking", "zz", "--year", "2023"]
    let refused = try place.catalog(words)
    #expect(refused.stderr.contains("differs: University of Washington is 4, would be =5"))
    #expect(try place.catalog(words + ["--replace"]).status == 0)
    let printed = try place.catalog("rankings", "show", "zz", "--format", "tsv").rows.map { $0["printed_rank"] }
    #expect(printed == ["1", "2", "2", "=5"])
  }

  @Test(arguments: [["--markdown", "2023", "md"], ["--csv", "after", "csv"], ["--json", "after", "json"]])
  func `by diff comes back by import`(_ words: [String]) throws {
    let place = try Self.home()
    _ = try place.catalog(["rankings", "add", "zz", "2022"] + Self.entries)
    let shown = try place.catalog("rankings", "diff", "zz", words[0])
    let other = try Workplace.withCatalog()
    try other.folder.write(shown.stdout, to: "diff.\(words[2])")
    let read = try other.catalog(
      "rankings", "import", "diff.\(words[2])", "--ranking", "zz", "--year", "2023", "--column", "rank=\(words[1])")
    #expect(read.status == 0, "\(read.stderr)")
    let (first, second) = (try ranks(place), try ranks(other))
    #expect(first == second)
  }

  @Test func `is read by add and set`() throws {
    let place = try Self.home()
    let set = try place.catalog(
      "rankings", "set", "zz", "2023", "CMU=2 (tied)", "UCB=no rank", "Cornell=Not ranked", "UIUC=6–9", "UCLA=401+")
    #expect(set.status == 0, "\(set.stderr)")
    let rows = try place.catalog("rankings", "show", "zz", "--format", "tsv").rows
    let printed = Dictionary(rows.map { ($0["slug"] ?? "", $0["printed_rank"] ?? "") }) { first, _ in first }
    #expect(printed["cmu"] == "=2")
    #expect(printed["ucb"] == "")
    #expect(printed["uiuc"] == "6–9")
    #expect(printed["ucla"] == "401+")
  }

  @Test func `is read by seed, in a table such as show prints`() throws {
    let place = try Self.home()
    let article = """
      # Best Programs (2024)

      | University | Programs | Ranking ZZ |
      | --- | --- | --- |
      | Carnegie Mellon University | [MS in ML](#cmu) | 2 (tied) |
      | Stanford University | [MS in CS](#stanford) | 2 (tied) |
      | Cornell University | [MEng](#cornell) | 101–150 |
      | Columbia University | [MS](#columbia) | no rank |
      | University of Washington | [MS](#uw) | 401+ |

      """
    try place.folder.write(article, to: "article.md")
    let seeded = try place.catalog("seed", "article.md", "--year", "2024")
    #expect(seeded.status == 0, "\(seeded.stderr)")
    let slug = try place.sqlite("catalog.db", "SELECT DISTINCT ranking FROM ranking_history WHERE year = 2024")
    let shown = try place.catalog(
      "sql", "SELECT printed_rank FROM ranking_history WHERE year = 2024 ORDER BY rank, university", "--csv",
      "--no-header")
    #expect(shown.lines == ["=2", "=2", "101–150", "401+"], "\(slug)")
  }

  @Test func `as a band of one place is that place, and that is said`() throws {
    let place = try Workplace.withCatalog()
    let file = "rank,university,score\n1-1,CMU,1e2\n2–2,Stanford University,9.5E+1\n3,MIT,1e-3\n4 - 9,Cornell,\n"
    try place.folder.write(file, to: "list.csv")
    let read = try place.catalog(
      "rankings", "import", "list.csv", "--ranking", "zz", "--year", "2023", "--accept-shared-names")
    #expect(
      read.stderr.contains("note: 2 ranks are bands of one place, such as 2–2, and were read as those places\n"),
      "\(read.stderr)")
    let stored = try place.sqlite(
      "catalog.db",
      """
      SELECT slug, rank, rank_last, score FROM ranking_entry JOIN university ON university.id = university_id
      WHERE ranking_edition_id = (SELECT max(id) FROM ranking_edition) ORDER BY rank
      """)
    #expect(stored == "cmu|1||100.0\nstanford|2||95.0\nmit|3||0.001\ncornell|4|9|\n")
    let held = try place.catalog("universities", "--where", "zz_rank <= 2", "--count", "--csv", "--no-header")
    #expect(held.lines == ["2"])
    #expect(!held.stderr.contains("band"))
    // Also one that an older version stored so.
    _ = try place.sqlite("catalog.db", "UPDATE ranking_entry SET rank_last = rank WHERE rank IN (1, 2) AND score > 90")
    #expect(try place.catalog("universities", "--where", "zz_rank <= 2", "--count", "--csv", "--no-header") == held)
    #expect(
      try place.catalog("rankings", "show", "zz", "--format", "tsv").rows.map { $0["printed_rank"] } == [
        "1", "2", "3", "4–9",
      ])
    #expect(
      try place.sqlite("catalog.db", "SELECT printed_rank FROM ranking_history WHERE rank = 2 AND score = 95") == "2\n")
    let again = try place.catalog(
      "rankings", "import", "list.csv", "--ranking", "zz", "--year", "2023", "--accept-shared-names")
    #expect(again.stderr.contains("no change"), "\(again.stderr)")
  }
}
