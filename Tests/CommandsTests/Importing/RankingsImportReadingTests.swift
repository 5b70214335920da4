import TestSupport
import Testing

@Suite struct `A file of a ranking that cannot be read to its end` {
  private static let help = "help: put a cell that holds the delimiter or a newline in quotes, or mend the row\n"

  @Test(arguments: [
    ("rank,university\n1\n2,Cornell University\n", "in.csv:2:1: the row has 1 cell, but the header has 2\n", 1),
    ("rank,university\n1,Cornell University\n2\n", "in.csv:3:1: the row has 1 cell, but the header has 2\n", 1),
    (
      "rank,university\nx,Cornell University\n2\n",
      "in.csv:2:1: rank `x` is not a number\nhelp: write it such as 7, =7, 101-150 or 401+, and nothing, - or n/a where there is none\nin.csv:3:1: the row has 1 cell, but the header has 2\n",
      2
    ),
  ])
  func `is refused with what is wrong before that too`(_ text: String, _ problems: String, _ count: Int) throws {
    let place = try Workplace.withCatalog()
    let before = try place.bytes("catalog.db")
    try place.folder.write(text, to: "in.csv")
    let result = try place.catalog("rankings", "import", "in.csv", "--ranking", "zz", "--year", "2023")
    #expect(
      result.stderr == problems + Self.help + "error: \(count) problem\(count > 1 ? "s" : ""); nothing was written\n")
    #expect(result.status == 65)
    #expect(try place.bytes("catalog.db") == before)
  }
}
