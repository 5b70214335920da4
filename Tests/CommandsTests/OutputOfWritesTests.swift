import TestSupport
import Testing

/// What a command did is told in a file that can be made, or the command does nothing.
@Suite struct `A command that writes and cannot tell of it` {
  static let commands = [
    ["add", "university", "Zed"], ["set", "university", "cmu", "city=Erie"],
    ["remove", "university", "cmu", "--with-dependents"],
    ["alias", "add", "cmu", "Zed"], ["merge", "cmu", "mit"], ["rankings", "add", "ml", "2030", "CMU=1"],
    ["rankings", "set", "ml", "2022", "CMU=9"],
    ["undo"], ["seed", "article.md"], ["import", "universities", "names.csv"],
    ["rankings", "import", "ranks.csv", "--ranking", "ml", "--year", "2030"],
  ]

  @Test(arguments: commands) func `changes nothing`(_ command: [String]) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("name,city\nZed,Erie\n", to: "names.csv")
    try place.folder.write("rank,university\n1,CMU\n", to: "ranks.csv")
    try place.folder.write(
      "# Master's Programs (2030)\n\n| Ranking in AI | University | Program Name |\n|--|--|--|\n| 1 | CMU | MS |\n",
      to: "article.md")
    let before = try place.sqlite("catalog.db", ".dump")
    let result = try place.catalog(command + ["--output", "missing/report.csv"])
    #expect(
      result
        == failure(
          """
          error: cannot create `missing/report.csv`: No such file or directory
          help: make the folder of `missing/report.csv` first
          """, 73))
    #expect(try place.sqlite("catalog.db", ".dump") == before)
  }
}
