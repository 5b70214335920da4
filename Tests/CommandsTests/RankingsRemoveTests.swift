import TestSupport
import Testing

@Suite struct `rankings remove` {
  @Test func `removes entries`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("rankings", "remove", "ml", "2022", "Columbia", "UW", "--csv")
    #expect(result.lines[1...2] == ["Columbia University,10,", "University of Washington,7,"])
    #expect(
      result.stderr
        == "note: ml@2022: source changed; 2 entries removed\nnote: change 2; `gradatlas undo 2` takes it back\n")
    #expect(try place.catalog("rankings", "show", "ml", "--csv", "--no-header").lines.count == 9)
    #expect(
      try place.catalog("rankings", "remove", "ml", "2022", "Columbia")
        == .usage(
          """
          error: Columbia University is not in ml 2022
          help: `gradatlas rankings show ml 2022` lists what it has; `gradatlas rankings add` adds to it

          """))
  }

  @Test func `removes an edition, its ranking with the last one, and a source that is used no more`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.rankingRows()
    _ = try place.catalog(
      "rankings", "add", "systems", "2023", "CMU=1", "UW=-", "MIT=2", "--name", "Systems", "--source", "S")
    let result = try place.catalog("rankings", "remove", "systems", "2023", "--csv")
    #expect(
      result.lines == [
        "what,before,after", "Carnegie Mellon University,1,", "Massachusetts Institute of Technology,2,",
        "University of Washington,no rank,",
        "edition,systems@2023,", "ranking,Systems,", "source,S. 2023,",
      ])
    #expect(try place.rankingRows() == before)
    // The source of the articles stands behind other facts.
    #expect(try place.catalog("rankings", "remove", "ai", "2021").lines.last?.hasPrefix("edition ") == true)
    #expect(
      try place.catalog("rankings", "list", "--csv", "--no-header").lines[1].hasPrefix(
        "ai,Research Ranking in AI,2022,"))
  }

  @Test func `refuses a university that nobody knows`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "remove", "ml", "2022", "Xyzzy", "CMU")
        == .usage(
          "error: no university is named `Xyzzy`\nhelp: `gradatlas universities` lists those that are known\n"))
    let json = try place.catalog("rankings", "remove", "ml", "2022", "Stanfrod", "--json")
    #expect(
      json
        == .usage(
          #"{"error":{"code":"unknown_name","message":"no university is named `Stanfrod`","hint":"did you mean "#
            + #"`Stanford University`?","candidates":["Stanford University"]}}"# + "\n"))
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "1\n")
  }

  @Test func `removes an edition with its last entry`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.rankingRows()
    _ = try place.catalog("rankings", "add", "ml", "2023", "CMU=1")
    #expect(try place.catalog("rankings", "remove", "ml", "2023", "cmu").stderr.hasPrefix("note: ml@2023: "))
    #expect(try place.rankingRows() == before)
  }

  @Test func `is taken back by undo, as every edit is`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.rankingRows()
    _ = try place.catalog("rankings", "add", "ml", "2022", "MIT=4", "--name", "ML")
    let renamed = try place.rankingRows()
    _ = try place.catalog("rankings", "set", "ml", "2022", "MIT=5")
    let changed = try place.rankingRows()
    _ = try place.catalog("rankings", "remove", "ai", "2022")
    for state in [changed, renamed, before] {
      #expect(try place.catalog("undo").status == 0)
      #expect(try place.rankingRows() == state)
    }
  }
}
