import Foundation
import TestSupport
import Testing

@Suite struct `rankings history` {
  @Test(arguments: dataFormats)
  func `is written in every format`(_ format: String) throws {
    let place = try homeWithBands()
    let result = try place.catalog(
      "rankings", "history", "alpha", "gamma", "delta", "--ranking", "world", "--format", format)
    try expectGolden(result.stdout, "rankings-history.\(format)")
    #expect(result.stderr == "")
    #expect(result.status == 0)
  }

  @Test func `of one university has a column for each ranking`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "history", "Georgia Tech")
        == .answer("Year  ML        AI\n----  --------  --\n2021  7         13\n2022  6 (tied)  13\n"))
    #expect(
      try place.catalog("rankings", "history", "columbia", "uw", "--to", "2021").lines == [
        "Year  Columbia University (ML)  University of Washington (ML)  Columbia University (AI)  University of Washington (AI)",
        "----  ------------------------  -----------------------------  ------------------------  -----------------------------",
        "2021  not listed                8                              not listed                6",
      ])
  }

  @Test func `draws a chart where it is asked for, in ASCII where the locale has nothing else`() throws {
    let place = try homeWithBands()
    let line = [
      "rankings", "history", "alpha", "gamma", "--ranking", "world", "--draw", "always", "--database", "catalog.db",
    ]
    let ascii = try runTool(line, home: place.path, environment: ["LANG": "C"])
    let unicode = try runTool(line, home: place.path, environment: ["LC_ALL": "C.UTF-8", "LANG": "C"])
    try expectGolden(ascii.stdout, "rankings-chart-ascii.txt")
    try expectGolden(unicode.stdout, "rankings-chart.txt")
    #expect(ascii.lines.drop { !$0.isEmpty }.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } || $0.contains("–") })
  }

  @Test func `writes an SVG file beside the table, or alone`() throws {
    let place = try Workplace.withCatalog()
    let table = try place.catalog("rankings", "history", "git")
    #expect(try place.catalog("rankings", "history", "git", "--chart", "git.svg") == table)
    let alone = try place.catalog("rankings", "history", "git", "--chart", "-")
    #expect(try place.folder.read("git.svg") == alone.stdout)
    let program = """
      import sys, xml.etree.ElementTree as tree
      root = tree.parse(sys.argv[1]).getroot()
      print(root.tag, '|'.join(e.text for e in root.iter('{http://www.w3.org/2000/svg}text')))
      """
    #expect(
      try place.python(program, place.folder.path("git.svg")).stdout
        == "{http://www.w3.org/2000/svg}svg Research Ranking in Machine Learning, 2021–2022|2021|2022|6|7|7|=6"
        + "|Georgia Institute of Technology|Research Ranking in AI, 2021–2022|2021|2022|13|13|13"
        + "|Georgia Institute of Technology\n")
  }

  @Test func `draws to the width that is said, or not at all`() throws {
    let place = try Workplace.withCatalog()
    let line = ["rankings", "history", "cmu", "cornell", "--draw", "always", "--database", "catalog.db"]
    let narrow = try runTool(line, home: place.path, environment: ["COLUMNS": "40"])
    let chart = narrow.lines.drop { !$0.isEmpty }
    #expect(chart.count > 5)
    #expect(chart.allSatisfy { $0.count <= 40 }, "\(narrow.stdout)")
    for columns in ["0", "wide"] {
      #expect(
        try runTool(line, home: place.path, environment: ["COLUMNS": columns]) == runTool(line, home: place.path))
    }
    #expect(
      try place.catalog("rankings", "history", "cmu", "--draw", "never")
        == place.catalog("rankings", "history", "cmu"))
  }

  @Test func `says what is wrong`() throws {
    let place = try Workplace.withCatalog()
    let help = "help: `gradatlas rankings history --help` says what it takes\n"
    #expect(
      try place.catalog("rankings", "history", "git", "--from", "2022", "--to", "2021")
        == .usage("error: --from is not after --to\n" + help))
    #expect(
      try place.catalog("rankings", "history", "git", "--draw", "always", "--json").stderr.contains(
        "--draw always goes with a table"))
    #expect(
      try place.catalog("rankings", "history", "Stamford")
        == .usage("error: no university is named `Stamford`\nhelp: did you mean `Stanford University`?\n"))
    #expect(
      try place.catalog("rankings", "history", "cmu", "Carnegie Mellon")
        == .usage(
          "error: `cmu` and `Carnegie Mellon` are the same, Carnegie Mellon University\nhelp: name each of them once\n")
    )
    let none = try place.catalog("rankings", "history", "cmu", "--from", "2030")
    #expect(none.stderr == "note: no ranking of those years lists any of them\n")
    #expect(none.status == 0)
    #expect(
      try place.catalog("rankings", "history", "cmu", "--chart", "no/where.svg")
        == ToolResult(
          stdout: "",
          stderr: "error: cannot create `no/where.svg`: No such file or directory\n"
            + "help: make the folder of `no/where.svg` first\n", status: 73))
  }
}
