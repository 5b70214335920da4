import TestSupport
import Testing

@Suite struct `The command merge` {
  private func place() throws -> Workplace {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("add", "university", "Carnegie Institute", "--alias", "Tartan U").status == 0)
    return place
  }

  @Test func `makes two one, and the second is found by what it was called`() throws {
    let place = try place()
    let merged = try place.catalog("merge", "cmu", "Tartan U")
    #expect(merged.status == 0)
    #expect(merged.stderr == "note: change 3; `gradatlas undo 3` takes it back\n")
    #expect(
      merged.lines.contains(
        "university alias Tartan U of Carnegie Mellon University: "
          + "university Carnegie Institute → Carnegie Mellon University"))
    for name in ["Carnegie Institute", "carnegie-institute", "Tartan U"] {
      #expect(try place.catalog("show", name).lines.first == "Carnegie Mellon University", "\(name)")
    }
    #expect(try place.catalog("doctor").status == 0)
    #expect(try place.catalog("undo").status == 0)
    #expect(try place.catalog("show", "carnegie-institute").lines.first == "Carnegie Institute")
    #expect(try place.catalog("doctor").stderr == "note: `catalog.db` is in order\n")
  }

  @Test func `tells what the two contradict each other in, with two commands that decide it`() throws {
    let place = try place()
    #expect(try place.catalog("rankings", "add", "ml", "2022", "Tartan U=7").status == 0)
    let refused = try place.catalog("merge", "cmu", "Tartan U")
    #expect(
      refused
        == ToolResult(
          stdout: "",
          stderr: """
            error: `cmu` and `carnegie-institute` contradict each other: ml@2022 is 1, and 7; nothing was changed
            help: `gradatlas merge cmu carnegie-institute --keep A` keeps what the first says; \
            `gradatlas merge cmu carnegie-institute --keep B` keeps what the second says

            """, status: 65))
    let json = try place.catalog("merge", "cmu", "Tartan U", "--json")
    #expect(json.stderr.hasPrefix(#"{"error":{"code":"contradictory","message":"#))
    for (keep, rank) in [("A", "1"), ("b", "7"), ("cmu", "1"), ("Tartan U", "7"), ("carnegie institute", "7")] {
      let done = try place.catalog("merge", "cmu", "Tartan U", "--keep", keep)
      #expect(done.status == 0, "\(done)")
      let query = "SELECT rank FROM ranking_history WHERE university_slug = 'cmu' AND ranking = 'ml' AND year = 2022"
      #expect(try place.sqlite("catalog.db", query) == rank + "\n", "\(keep)")
      #expect(try place.catalog("undo").status == 0)
    }
    let wrong = try place.catalog("merge", "cmu", "Tartan U", "--keep", "mit")
    #expect(wrong.status == 64)
    #expect(wrong.stderr.hasPrefix("error: --keep is A, B or the name of one of the two\n"))
  }

  @Test func `changes nothing in a dry run, and gives JSON`() throws {
    let place = try place()
    let dry = try place.catalog("merge", "cmu", "Tartan U", "--dry-run", "--json")
    #expect(dry.stderr == "note: a dry run: `catalog.db` was not written\n")
    #expect(
      dry.stdout.contains(
        #""name":"Tartan U of Carnegie Mellon University","field":"university","before":"Carnegie Institute""#))
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "2\n")
  }
}
