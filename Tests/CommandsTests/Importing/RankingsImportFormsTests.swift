import TestSupport
import Testing

@Suite struct `The form of a ranking's file` {
  private static let line = ["rankings", "import", "in.csv", "--ranking", "zz", "--year", "2023", "--csv"]

  private static func imported(_ file: String, _ options: String...) throws -> ToolResult {
    let place = try Workplace.withCatalog()
    try place.folder.write(file, to: "in.csv")
    return try runTool(line + options + ["--database", "catalog.db"], home: place.path)
  }

  @Test func `may have any character of ASCII between its cells`() throws {
    let result = try Self.imported(
      "rank|university\n1|Cornell University\n2|\"Stanford University\"\n", "--delimiter", "|")
    #expect(result.stdout == "ranking,year,result,entries,unranked,in_bands,ties\r\nzz,2023,added,2,0,0,none\r\n")
  }

  @Test(arguments: ["ab", "", "é", "\"", "\n"])
  func `has nothing else between its cells`(_ delimiter: String) throws {
    #expect(
      try Self.imported("rank|university\n", "--delimiter", delimiter)
        == .usage(
          "error: --delimiter is one character of ASCII, no quote and no line end\n"
            + "help: `gradatlas rankings import --help` says what it takes\n"))
  }

  @Test(arguments: [
    (
      "", "in.csv:1:1: the file is empty\nhelp: write a header with the columns' names, and a row on each line under it"
    ),
    (
      "rank,\"university\n",
      "in.csv:1:6: a quote opens here and is not closed\nhelp: close it, and double a quote that is part of the text"
    ),
  ])
  func `is wrong from its start on`(_ file: String, _ problem: String) throws {
    #expect(try Self.imported(file) == failure("\(problem)\nerror: 1 problem; nothing was written", 65))
  }

  @Test func `is told of behind what its rows say wrong`() throws {
    #expect(
      try Self.imported("rank,university\n1,Nowhere College\n2,\"Cornell University\n")
        == failure(
          """
          in.csv:2:3: no university is named `Nowhere College`
          help: `--create-universities` adds it
          in.csv:3:3: a quote opens here and is not closed
          help: close it, and double a quote that is part of the text
          error: 2 problems; nothing was written
          """, 65))
  }

  @Test func `is wrong in more places than are shown`() throws {
    let rows = (1...10_050).map { "x\($0),University \($0)\n" }.joined()
    let result = try Self.imported("rank,university\n" + rows, "--create-universities")
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.first == "in.csv:2:1: rank `x1` is not a number")
    #expect(lines.last == "error: 10050 problems (9950 not shown); nothing was written")
    #expect(lines.count == 201)
  }
}

@Suite struct `A table that is imported` {
  @Test func `needs its columns also where it has no row`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("foo,bar\n", to: "in.csv")
    #expect(
      try place.catalog("import", "universities", "in.csv")
        == failure(
          """
          in.csv:1:1: no column is known to be the field name
          help: name it with `--column name=NAME`; the columns are `foo`, `bar`
          error: 1 problem; nothing was written
          """, 65))
  }
}
