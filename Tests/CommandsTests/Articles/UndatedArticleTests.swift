import TestSupport
import Testing

@Suite struct `An article whose title has no year` {
  @Test func `is written with a note that says it`() throws {
    let place = try Workplace.withCatalog()
    let text = "# Programs\n\n| Ranking in HCI | University |\n|--|--|\n| 1 | Cornell University |\n"
    try place.folder.write(text, to: "hci.md")
    #expect(try place.catalog("seed", "hci.md", "--year", "2020").status == 0)
    let result = try place.catalog("article", "--year", "2020")
    #expect(result.lines.first == "# Programs")
    #expect(result.stderr.hasSuffix("note: seed it with --year 2020, which its title does not say\n"))
  }
}
