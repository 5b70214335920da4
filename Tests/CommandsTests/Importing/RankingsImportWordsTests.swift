import Terms
import TestSupport
import Testing

/// A file of a ranking, tried with `--dry-run`, and what the tool says of it.
struct TriedRanking: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let options: [String]
  let messages: String

  /// One edition.
  init(_ file: String, _ messages: String) {
    self.init(file, ["--ranking", "zz", "--year", "2023"], messages)
  }

  init(_ file: String, _ options: [String], _ messages: String) {
    testDescription = file
    self.options = options
    self.messages = messages
  }

  func run(in place: borrowing Workplace) throws -> ToolResult {
    try place.folder.write(testDescription, to: "in.csv")
    return try runTool(
      ["rankings", "import", "in.csv", "--dry-run", "--csv", "--database", "catalog.db"] + options, home: place.path)
  }
}

@Suite struct `A file of a ranking` {
  @Test(arguments: [
    TriedRanking(
      "rank,university\n10-5,Cornell University\n",
      "in.csv:2:1: rank `10-5` ends before it starts\nhelp: write the better rank first, such as 101-150"),
    TriedRanking(
      "rank,university,year\n1,Cornell University,\n2,Stanford University,22\n", ["--ranking", "zz"],
      """
      in.csv:2:22: the row has no year
      help: write four digits, 1900 to 2999
      in.csv:3:23: `22` is not a year
      help: write four digits, 1900 to 2999
      """),
    TriedRanking(
      "rank,university,year\n1,Cornell University,2024\n",
      """
      in.csv:2:22: the row is of 2024, not of 2023
      help: leave out --year, and every edition of the file is loaded
      """),
    TriedRanking(
      "rank,university,year,ranking\n1,Cornell University,2023,\n2,Stanford University,2023,Über!\n", [],
      """
      in.csv:2:27: the row names no ranking
      help: write letters a-z, digits and `_`, such as `ml`
      in.csv:3:28: `Über!` is not a valid ranking name
      help: write letters a-z, digits and `_`, such as `ml`
      """),
    TriedRanking(
      "rank,university,year,ranking\n1,Cornell University,2023,yy\n", ["--ranking", "zz"],
      """
      in.csv:2:27: the row is of the ranking `yy`, not of `zz`
      help: leave out --ranking, and every ranking of the file is loaded
      """),
    TriedRanking(
      "rank,university\n1,Cornell University\n2,Cornell University\n",
      """
      in.csv:3:3: `Cornell University` is listed twice in zz 2023; first in line 2
      help: remove one of the two
      """),
    TriedRanking("rank,university\n", "in.csv:1:1: the file has no rows"),
    TriedRanking(
      "rank,university\n1,\n",
      "in.csv:2:3: the row names no university\nhelp: write the university's name, or remove the row"),
    TriedRanking(
      "rank,unitid\n2,12\n",
      "in.csv:2:3: `12` is not a valid IPEDS identifier\nhelp: write six digits, such as `110635`"),
    TriedRanking(
      "rank,university,unitid\n1,Stanford University,190415\n",
      """
      in.csv:2:3: `190415` is Cornell University, but `Stanford University` is Stanford University
      help: correct one of the two
      """),
    TriedRanking(
      "rank,university,wikidata\n2,Cornell University,Q1\n",
      """
      in.csv:2:3: `Cornell University` has the Wikidata identifier `Q49115`, not `Q1`
      help: correct the name or the identifier
      """),
    TriedRanking(
      "rank,university,state,city\n1,Stanford University,California,Stanford\n2,Cornell University,Texas,Austin\n",
      """
      in.csv:3:3: `Cornell University` is in Ithaca, New York, United States, not in `Texas`
      help: write the name of the university that is there, or correct the place
      """),
  ])
  func `is refused with each place and how to mend it`(_ file: TriedRanking) throws {
    let place = try Workplace.withCatalog()
    let count = file.messages.split(separator: "\n").count { $0.hasPrefix("in.csv:") }
    let closing = "error: \(count == 1 ? "1 problem" : "\(count) problems"); nothing was written"
    #expect(try file.run(in: place) == failure("\(file.messages)\n\(closing)", 65))
  }

  @Test(arguments: [
    TriedRanking(
      "rank,university\n1,Stanford University\n=2,Cornell University\n2,Columbia University\n",
      "warning: zz 2023: only some of those that share rank 2 are marked as tied"),
    TriedRanking(
      """
      rank,university
      1,Stanford University
      1,Cornell University
      3,Columbia University
      3,University of Washington
      4,Carnegie Mellon University

      """, "warning: zz 2023: behind a tie it goes on now as in 1, 1, 3, now as in 1, 1, 2"),
    TriedRanking(
      "rank,university\n1-10,Stanford University\n5,Cornell University\n", "warning: zz 2023: 1–10 and 5 overlap"),
    TriedRanking(
      "rank,university\n1+,Stanford University\n5,Cornell University\n", "warning: zz 2023: 1+ and 5 overlap"),
    TriedRanking(
      "rank,university,score\n1,Stanford University,90-95\n", "warning: 1 score is a range and was left out"),
    TriedRanking(
      "rank,university,score\n1,Stanford University,90-95\n2,Cornell University,80-85\n",
      "warning: 2 scores are ranges and were left out"),
    TriedRanking(
      "rank,university\n1,Stanford Universiti\n",
      ["--ranking", "zz", "--year", "2023", "--create-universities"],
      """
      warning: `Stanford Universiti` was created, and is like `Stanford University`
      note: 1 university created: Stanford Universiti
      """),
    TriedRanking(
      "rank,university,location\n1,New Place University,\"Bergen, Norway\"\n",
      ["--ranking", "zz", "--year", "2023", "--create-universities"],
      "note: 1 university created: New Place University"),
  ])
  func `is taken with a word on what looks odd`(_ file: TriedRanking) throws {
    let result = try file.run(in: Workplace.withCatalog())
    #expect(result.stderr == "\(file.messages)\nnote: a dry run: `catalog.db` was not written\n")
    #expect(result.lines.last?.hasPrefix("zz,2023,added,") == true)
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ("rank,overall_rank,university\n1,1,Cornell University\n", "rank", "`rank`, `overall_rank`", "rank=rank"),
    ("name,school\n1,2\n", "university", "`name`, `school`", "university=name"),
  ])
  func `with two columns for one thing asks which`(
    _ file: String, _ field: String, _ names: String, _ choice: String
  ) throws {
    let tried = TriedRanking(
      file,
      """
      error: several columns may be the \(field): \(names)
      help: name it, such as `--column \(choice)`
      """)
    #expect(try tried.run(in: Workplace.withCatalog()) == failure(tried.messages, 64))
  }

  @Test func `may name universities by short name, identifier and place`() throws {
    let place = try Workplace.withCatalog()
    for (column, value) in [("slug", "stanford"), ("unitid", "243744"), ("wikidata", "Q41506")] {
      let tried = TriedRanking("rank,\(column)\n1,\(value)\n", "")
      #expect(try tried.run(in: place).status == 0, "\(column)")
      #expect(
        try place.catalog("rankings", "import", "in.csv", "--ranking", column, "--year", "2023").status == 0,
        "\(column)")
      let rows = try place.catalog("rankings", "show", column, "2023", "--csv").lines
      #expect(rows.last?.contains("Stanford University") == true, "\(column)")
    }
    try place.folder.write("rank,university,location\n1,New Place University,\"Bergen, Norway\"\n", to: "in.csv")
    #expect(
      try place.catalog(
        "rankings", "import", "in.csv", "--ranking", "zz", "--year", "2023", "--create-universities"
      ).status == 0)
    let created = try place.catalog(
      "universities", "--where", "city = 'Bergen'", "--columns", "university,country", "--csv")
    #expect(created.stdout == "university,country\r\nNew Place University,Norway\r\n")
  }
}
