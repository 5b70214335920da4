import TestSupport
import Testing

/// A file with a column a year.
@Suite struct `A wide file` {
  private static let text = """
    institution,2024 rank,2023 rank,Overall score
    Stanford University,1,2,99.5
    Cornell University,5,-,90
    University of Washington,,3,
    """

  private func load(_ place: borrowing Workplace, _ text: String, _ words: String...) throws -> ToolResult {
    try place.folder.write(text, to: "wide.csv")
    return try place.catalog(["rankings", "import", "wide.csv", "--ranking", "q", "--name", "Q"] + words)
  }

  private func entries(_ place: borrowing Workplace) throws -> [String] {
    try place.sqlite(
      "catalog.db",
      """
      SELECT year, university_slug, ifnull(rank, '-'), ifnull(score, '-') FROM ranking_history WHERE ranking = 'q'
      ORDER BY 1, 2
      """
    ).split(separator: "\n").map(String.init)
  }

  private static let both = [
    "2023|cornell|-|-", "2023|stanford|2|-", "2023|uw|3|-", "2024|cornell|5|90.0", "2024|stanford|1|99.5",
  ]

  @Test func `gives each year its own ranks, and the scores to the newest`() throws {
    let place = try Workplace.withCatalog()
    let new = try load(place, Self.text, "--year", "2024")
    #expect(
      new.stderr.contains(
        "note: 2024: ranks from `2024 rank`, scores from `Overall score`; left alone, of other years: `2023 rank`\n"))
    let old = try load(place, Self.text, "--year", "2023")
    #expect(
      old.stderr.contains(
        "note: 2023: ranks from `2023 rank`; left alone, of other years: `2024 rank`, `Overall score`\n"))
    #expect(try entries(place) == Self.both)
  }

  @Test func `is loaded in one go`() throws {
    let place = try Workplace.withCatalog()
    let loaded = try load(place, Self.text, "--years", "all")
    #expect(loaded.status == 0, "\(loaded.stderr)")
    #expect(loaded.stderr.contains("note: 2024: ranks from `2024 rank`, scores from `Overall score`\n"))
    #expect(loaded.stderr.contains("note: 2023: ranks from `2023 rank`\n"))
    #expect(try entries(place) == Self.both)
    #expect(try load(place, Self.text, "--years", "2023..2024").stderr.contains("no change"))
    #expect(try place.catalog("undo").status == 0)
    #expect(try entries(place) == [])
  }

  @Test func `takes a score with a year for that year alone`() throws {
    let place = try Workplace.withCatalog()
    let text = "rank 2023,rank 2022,score 2022,name\n1,2,70,MIT Lab\n2,1,80,Stanford University\n"
    let loaded = try load(place, text, "--years", "all", "--create-universities")
    #expect(loaded.status == 0, "\(loaded.stderr)")
    #expect(
      try entries(place) == ["2022|mit-lab|2|70.0", "2022|stanford|1|80.0", "2023|mit-lab|1|-", "2023|stanford|2|-"])
  }

  @Test func `may be the differences that were shown`() throws {
    let place = try Workplace.withCatalog()
    let shown = try place.catalog("rankings", "diff", "ml", "2021", "2022", "--markdown")
    try place.folder.write(shown.stdout, to: "diff.md")
    let words = ["rankings", "import", "diff.md", "--ranking", "ml"]
    #expect(try place.catalog(words + ["--years", "all"]).stderr.contains("no change"))
    #expect(try place.catalog(words + ["--year", "2021"]).stderr.contains("no change"))
  }

  @Test func `is refused for a year that it does not have`() throws {
    let place = try Workplace.withCatalog()
    let other = try load(place, Self.text, "--year", "2022")
    #expect(other.status == 64)
    #expect(other.stderr.hasPrefix("error: the ranks of the file are of `2023` and `2024`, not of 2022\n"))
    let years = try load(place, Self.text, "--years", "2001..2003")
    #expect(years.status == 64)
    #expect(years.stderr.hasPrefix("error: no column has ranks of a year from 2001 to 2003; the columns are"))
    #expect(try load(place, "rank,name\n1,MIT\n", "--years", "all").stderr.hasPrefix("error: no column has ranks of a"))
    #expect(try load(place, Self.text, "--years", "all", "--year", "2023").status == 64)
    #expect(try load(place, Self.text, "--years", "2024..2023").status == 64)
    #expect(try load(place, Self.text, "--years", "all", "--column", "rank=2023 rank").status == 64)
  }
}
