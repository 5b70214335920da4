import TestSupport
import Testing

@Suite struct `rankings set` {
  @Test func `changes entries, and keeps a score unless another is given`() throws {
    let place = try Workplace.withCatalog()
    _ = try place.catalog("rankings", "add", "ml", "2023", "CMU=1:99", "MIT=2:98", "UW=3:97", "--source", "S")
    let result = try place.catalog(
      "rankings", "set", "ml", "2023", "CMU=2", "MIT=1:98.5", "UW=3:-", "--source", "S", "--csv")
    #expect(
      result.lines == [
        "what,before,after", "Carnegie Mellon University,1 with score 99.0,2 with score 99.0",
        "Massachusetts Institute of Technology,2 with score 98.0,1 with score 98.5",
        "University of Washington,3 with score 97.0,3",
      ])
    #expect(
      result.stderr == """
        warning: ml 2023: `Carnegie Mellon University` has a higher score than `Massachusetts Institute of Technology`, \
        which has a better rank
        note: ml@2023: 3 entries changed
        note: change 3; `gradatlas undo 3` takes it back

        """)
    #expect(
      try place.catalog("rankings", "set", "ml", "2023", "CMU=2").stderr == "note: nothing changed in `catalog.db`\n")
  }

  @Test func `tells what it brings about, and not what was so before`() throws {
    let place = try Workplace.withCatalog()
    let added = try place.catalog("rankings", "add", "ml", "2023", "CMU=1:90", "MIT=2:95", "UW=3:80", "--source", "S")
    #expect(added.stderr.contains("has a higher score than `Carnegie Mellon University`"))
    let other = try place.catalog("rankings", "set", "ml", "2023", "UW=3:81", "--source", "S")
    #expect(!other.stderr.contains("warning"))
    let tied = try place.catalog("rankings", "set", "ml", "2023", "UW==2", "--source", "S")
    #expect(tied.stderr.contains("warning: ml 2023: only some of those that share rank 2 are marked as tied"))
  }

  @Test func `leaves a rank that is shared without a mark, where it is said in words`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("rankings", "set", "ml", "2022", "UCSD=6 (tied)", "Georgia Tech=6 tied")
    #expect(result.stderr == "note: nothing changed in `catalog.db`\n")
    let alone = try place.catalog("rankings", "set", "ml", "2022", "UCLA=8 (tied)", "--dry-run", "--csv")
    #expect(alone.lines.contains("\"University of California, Los Angeles\",8,=8"))
  }

  @Test func `changes what is known of an edition`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog(
      "rankings", "set", "ai", "2022", "--name", "AI research", "--method", "Counting", "--url", "https://example.org",
      "--publisher", "Somebody", "--csv")
    #expect(
      result.lines == [
        "what,before,after", "name,Research Ranking in AI,AI research", "method,,Counting",
        "address,,https://example.org",
        "source,\"Best Master's Programs in Machine Learning (2022). Towards AI, 2022\","
          + "\"Best Master's Programs in Machine Learning (2022). Somebody, 2022\"",
      ])
    let list = try place.catalog("rankings", "list", "--csv").lines
    #expect(list[2].hasPrefix("ai,AI research,2021; 2022,11,Somebody,"))
  }

  @Test func `changes an address without a method`() throws {
    let place = try Workplace.withCatalog()
    let lines = try place.catalog("rankings", "set", "ai", "2022", "--url", "https://example.org", "--csv").lines
    #expect(lines == ["what,before,after", "address,,https://example.org"])
    let again = try place.catalog("rankings", "set", "ai", "2022", "--url", "https://example.org")
    #expect(again.stderr == "note: nothing changed in `catalog.db`\n")
  }

  @Test func `refuses what is not there`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "set", "ml", "2021", "Columbia=3")
        == .usage(
          """
          error: Columbia University is not in ml 2021
          help: `gradatlas rankings show ml 2021` lists what it has; `gradatlas rankings add` adds to it

          """))
    #expect(
      try place.catalog("rankings", "set", "ml", "2019", "CMU=3")
        == .usage("error: the catalogue has no edition of `ml` for 2019\nhelp: it has 2021, 2022\n"))
    #expect(
      try place.catalog("rankings", "set", "mll", "2021", "CMU=3")
        == .usage("error: no ranking is named `mll`\nhelp: did you mean `ml`?\n"))
    #expect(
      try place.catalog("rankings", "set", "ml", "2021")
        == .usage(
          "error: say what to set: an entry such as CMU=2, --name, --source, --publisher, --url or --method\n"
            + "help: `gradatlas rankings set --help` says what it takes\n"))
  }
}
