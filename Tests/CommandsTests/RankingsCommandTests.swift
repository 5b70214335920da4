import Foundation
import TestSupport
import Testing

/// A home whose catalogue also has a ranking with bands, ties, scores and a university that comes and goes.
func homeWithBands() throws -> Workplace {
  let place = try Workplace.withCatalog()
  let editions = [
    "world 2019: Alpha =1 99.5, Beta =1 99, Gamma 101-150, Delta 401+",
    "world 2020: Beta 1 98, Gamma 120, Delta 351-400, Epsilon -",
    "world 2022: Alpha 2 97.25, Beta 1 99, Gamma 101-150, Epsilon 3, Zeta 7",
  ]
  let result = try run("sqlite3", [place.folder.path("catalog.db")], input: rankingStatements(editions))
  #expect(result == ToolResult(stdout: "", stderr: "", status: 0))
  return place
}

let dataFormats = ["table", "csv", "tsv", "json", "ndjson", "markdown", "html"]

@Suite struct `rankings list` {
  @Test func `tells editions, entries, publisher and source`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "list")
        == .answer(
          """
          Ranking  Name                                  Editions    Entries  Publisher   Source
          -------  ------------------------------------  ----------  -------  ----------  -------------------------------------------------
          ml       Research Ranking in Machine Learning  2021; 2022       11  Towards AI  Best Master's Programs in Machine Learning (2022)
          ai       Research Ranking in AI                2021; 2022       11  Towards AI  Best Master's Programs in Machine Learning (2022)

          """))
  }

  @Test func `has years as numbers in JSON`() throws {
    let place = try Workplace.withCatalog()
    let line = try place.catalog("rankings", "list", "--format", "ndjson").lines[0]
    #expect(
      line.hasPrefix(
        #"{"ranking":"ml","name":"Research Ranking in Machine Learning","editions":[2021,2022],"entries":11,"#))
  }
}

@Suite struct `rankings show` {
  @Test(arguments: dataFormats)
  func `writes an edition in every format`(_ format: String) throws {
    let place = try homeWithBands()
    let result = try place.catalog("rankings", "show", "world", "2019", "--format", format)
    try expectGolden(result.stdout, "rankings-show.\(format)")
    #expect(result.stderr == "")
    #expect(result.status == 0)
  }

  @Test func `takes the latest edition, or the year in three ways`() throws {
    let place = try Workplace.withCatalog()
    let latest = try place.catalog("rankings", "show", "ML", "--csv", "--no-header").lines
    #expect(latest.count == 11)
    #expect(latest[5].hasPrefix("ml,2022,6,,6,yes,Georgia Institute of Technology,git,United States,,dense,"))
    let older = try place.catalog("rankings", "show", "ml", "2021")
    #expect(older.lines[2] == "1     Carnegie Mellon University               United States")
    #expect(try place.catalog("rankings", "show", "ml", "--year", "2021") == older)
    #expect(try place.catalog("rankings", "show", "ml@2021") == older)
  }

  @Test func `refuses what is not there, with candidates`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "show", "mll")
        == .usage("error: no ranking is named `mll`\nhelp: did you mean `ml`?\n"))
    #expect(
      try place.catalog("rankings", "show", "physics")
        == .usage("error: no ranking is named `physics`\nhelp: did you mean `ml`, `ai`?\n"))
    #expect(
      try place.catalog("rankings", "show", "ai", "2019", "--json").stderr
        == """
        {"error":{"code":"unknown_edition","message":"the catalogue has no edition of `ai` for 2019",\
        "hint":"it has 2021, 2022","candidates":["2021","2022"]}}

        """)
    #expect(
      try place.catalog("rankings", "show", "ml", "2021", "--year", "2022")
        == .usage("error: name the year once\nhelp: `gradatlas rankings show --help` says what it takes\n"))
    #expect(
      try place.catalog("rankings", "show", "ml@x")
        == .usage(
          "error: the value `ml@x` is invalid for `<ranking>`\nhelp: `gradatlas rankings show --help` says what it takes\n"
        ))
  }
}

@Suite struct `rankings diff` {
  @Test func `differs as the two articles print them`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("rankings", "diff", "ml", "2021", "2022", "--csv", "--exit-code")
    #expect(result.status == 1)
    #expect(result.stderr == "note: ml 2021 to 2022: 4 risen, 0 fallen, 6 same, 1 new, 0 gone\n")
    #expect(
      result.lines.filter { !$0.hasSuffix(",same") } == [
        "from,to,university,before,before_rank,before_tied,after,after_rank,after_tied,places_gained,direction",
        "ml@2021,ml@2022,Georgia Institute of Technology,7,7,no,6,6,yes,1,risen",
        "ml@2021,ml@2022,University of Washington,8,8,no,7,7,no,1,risen",
        "ml@2021,ml@2022,\"University of California, Los Angeles\",9,9,no,8,8,no,1,risen",
        "ml@2021,ml@2022,University of Illinois Urbana-Champaign,10,10,no,9,9,no,1,risen",
        "ml@2021,ml@2022,Columbia University,,,,10,10,no,,new",
      ])
  }

  @Test(arguments: dataFormats)
  func `is written in every format`(_ format: String) throws {
    let place = try homeWithBands()
    let result = try place.catalog("rankings", "diff", "world", "2020", "2022", "--top", "150", "--format", format)
    try expectGolden(result.stdout, "rankings-diff.\(format)")
    #expect(
      result.stderr == """
        note: world 2020 to 2022, top 150: 0 risen, 0 fallen, 1 same, 2 new, 0 gone, 2 unclear
        note: “first time” is among the editions that the catalogue has, since 2019

        """)
    #expect(result.status == 0)
  }

  @Test func `takes the latest two editions, or the year before the named one`() throws {
    let place = try homeWithBands()
    let named = try place.catalog("rankings", "diff", "world", "2020", "2022")
    #expect(try place.catalog("rankings", "diff", "world") == named)
    #expect(try place.catalog("rankings", "diff", "world", "2022") == named)
    #expect(try place.catalog("rankings", "diff", "world@2022") == named)
    #expect(try place.catalog("rankings", "diff", "world@2020", "world@2022") == named)
    #expect(
      try place.catalog("rankings", "diff", "world", "2019")
        == .usage("error: the catalogue has no edition of `world` before 2019\nhelp: it has 2019, 2020, 2022\n"))
  }

  @Test func `compares two rankings of one year`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("rankings", "diff", "ml@2022", "ai@2022")
    #expect(result.lines[0].hasSuffix("ML (2022)  AI (2022)  Difference  Comparison"))
    #expect(
      result.lines[3] == "Cornell University                       5          2                   3  higher in ai")
    #expect(
      result.stderr
        == "note: ml 2022 and ai 2022: 4 higher in ai, 5 lower in ai, 2 same, 0 only in ai, 0 only in ml\n")
    #expect(try place.catalog("rankings", "diff", "ml", "ai") == result)
    #expect(try place.catalog("rankings", "diff", "ml", "ai", "2022") == result)
    #expect(try place.catalog("rankings", "diff", "ml", "ai", "2021").lines[0].contains("ML (2021)  AI (2021)"))
  }

  @Test func `ends with 0 where nothing differs`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("rankings", "diff", "ml", "2022", "2022", "--exit-code").status == 0)
    #expect(try place.catalog("rankings", "diff", "ml", "--exit-code").status == 1)
  }

  @Test func `refuses what is not there`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "diff", "mll", "2021", "2022")
        == .usage("error: no ranking is named `mll`\nhelp: did you mean `ml`?\n"))
    #expect(
      try place.catalog("rankings", "diff", "ml", "2019", "2022")
        == .usage("error: the catalogue has no edition of `ml` for 2019\nhelp: it has 2021, 2022\n"))
  }

  static let formHelp = "\nhelp: `gradatlas rankings diff --help` says what it takes\n"

  @Test(arguments: [
    ["ml", "2020", "2021", "2022"], ["2021"], ["ml", "ai", "world"], ["ml@2021", "2022"], ["ml", "ai", "2021", "2022"],
    ["ml@2021", "ai", "2022"],
  ])
  func `says how editions are written`(_ words: [String]) throws {
    let place = try Workplace()
    #expect(
      try runTool(["rankings", "diff"] + words, home: place.path)
        == .usage(
          "error: write a ranking and up to two years, or two rankings, such as ml@2022 ai@2022" + Self.formHelp))
  }

  @Test func `says which word is none of them`() throws {
    let place = try Workplace()
    #expect(
      try place.tool("rankings", "diff", "ml@22", "2022")
        == .usage("error: `ml@22` is neither a ranking, such as ml or ml@2022, nor a year" + Self.formHelp))
    #expect(
      try place.tool("rankings", "diff", "ml", "--top", "0") == .usage("error: --top is 1 or more" + Self.formHelp))
  }
}

@Suite struct `A rank as printed` {
  @Test func `is a field of lists, sorted as a rank`() throws {
    let place = try homeWithBands()
    let columns = ["--columns", "slug,world_rank_printed@2019", "--csv", "--no-header"]
    let all = ["universities", "--where", "world_rank_printed@2019 IS NOT NULL", "--order-by"]
    let lines = try runTool(
      all + ["world_rank_printed@2019 DESC"] + columns + ["--database", "catalog.db"], home: place.path
    ).lines
    #expect(lines == ["delta,401+", "gamma,101–150", "alpha,=1", "beta,=1"])
    #expect(
      try place.catalog(
        "universities", "--where", "world_rank_printed = '101–150'", "--columns", "slug,world_rank", "--csv"
      ).lines.last == "gamma,101")
  }
}

@Suite struct `Lists of numbers` {
  @Test func `are numbers in JSON`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("programs", "--columns", "slug,source_year", "--limit", "1", "--json").stdout
        == "[\n{\"slug\":\"cmu\",\"source_year\":[2021,2022]}\n]\n")
    #expect(
      try place.catalog("fields", "--subject", "universities", "--json").stdout.contains(
        #"{"field":"ml_rank","type":"integer","years":[2021,2022],"#))
  }
}

@Suite struct `show in JSON` {
  @Test func `has ranks as printed and as numbers`() throws {
    let place = try homeWithBands()
    let facts = try place.catalog("show", "gamma", "--format", "ndjson").lines.filter { $0.contains("rank 20") }
    #expect(
      facts.map { $0.prefix { $0 != "}" }.components(separatedBy: #","is_open""#)[0] } == [
        #"{"about":"Gamma","fact":"world rank 2022","value":"101–150","rank":101,"rank_last":150,"tied":false,"score":null"#,
        #"{"about":"Gamma","fact":"world rank 2020","value":"120","rank":120,"rank_last":null,"tied":false,"score":null"#,
        #"{"about":"Gamma","fact":"world rank 2019","value":"101–150","rank":101,"rank_last":150,"tied":false,"score":null"#,
      ])
    #expect(
      try place.catalog("show", "alpha").lines.filter { $0.contains("rank 20") } == [
        "  world rank 2022  2, score 97.25  [1]", "  world rank 2019  1 (tied), score 99.5  [1]",
      ])
  }
}

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
        == .usage("error: no university is named `Stamford`\nhelp: did you mean `stanford`?\n"))
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

@Suite struct `rankings combine` {
  @Test(arguments: dataFormats)
  func `is written in every format`(_ format: String) throws {
    let place = try homeWithBands()
    let result = try place.catalog(
      "rankings", "combine", "world@2020", "world@2022", "--method", "mean", "--format", format)
    try expectGolden(result.stdout, "rankings-combine.\(format)")
    #expect(result.stderr == "note: the editions are of different years\n")
    #expect(result.status == 0)
  }

  @Test(arguments: [
    (["--method", "mean"], "Carnegie Mellon University 1.0, Stanford University 3.0, Cornell University 3.5"),
    (["--method", "median"], "Carnegie Mellon University 1.0, Stanford University 3.0, Cornell University 3.5"),
    (["--method", "borda"], "Carnegie Mellon University 20.0, Stanford University 16.0, Cornell University 15.0"),
    (
      ["--method", "rrf"],
      "Carnegie Mellon University 0.032786885246, Stanford University 0.031746031746, Cornell University 0.031513647643"
    ),
    (
      ["--method", "rrf", "--k", "0"],
      "Carnegie Mellon University 2.0, Cornell University 0.7, Stanford University 0.666666666667"
    ),
    (
      ["--method", "borda", "--weight", "1", "--weight", "0.5"],
      "Carnegie Mellon University 15.0, Stanford University 12.0, Cornell University 10.5"
    ),
  ])
  func `follows each method`(_ options: [String], _ first: String) throws {
    let place = try Workplace.withCatalog()
    let result = try runTool(
      ["rankings", "combine", "ml", "ai", "--format", "tsv", "--no-header", "--database", "catalog.db"] + options,
      home: place.path)
    let rows = result.lines.map { $0.split(separator: "\t") }
    #expect(rows.prefix(3).map { "\($0[2]) \($0[5])" }.joined(separator: ", ") == first)
    #expect(rows.count == 11)
  }

  @Test func `says whom it left out`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("rankings", "combine", "ml@2021", "ml@2022", "--method", "mean", "--missing", "drop")
    #expect(
      result.stderr == "note: the editions are of different years\nnote: 1 university left out for want of a rank\n")
    #expect(!result.stdout.contains("Columbia"))
  }

  static let formHelp = "\nhelp: `gradatlas rankings combine --help` says what it takes\n"

  @Test(arguments: [
    (["ml", "--method", "mean"], "name two or more rankings"),
    (["ml", "ai", "--method", "mean", "--weight", "2"], "write --weight once for each ranking, or not at all"),
    (["ml", "ai", "--method", "mean", "--weight", "1", "--weight", "0"], "--weight is over 0"),
    (["ml", "ai", "--method", "mean", "--k", "60"], "--k goes with --method rrf"),
    (["ml", "ai", "--method", "rrf", "--k=-1"], "--k is 0 or more"),
    (["ml", "ai"], "missing expected argument `--method <method>`"),
    (
      ["ml", "ai", "--method", "kemeny"],
      "the value `kemeny` is invalid for `--method <method>`; the values are mean, median, borda, rrf"
    ),
  ])
  func `refuses what it cannot do`(_ words: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try runTool(["rankings", "combine", "--database", "catalog.db"] + words, home: place.path)
        == .usage("error: " + message + Self.formHelp))
  }

  @Test func `refuses an edition twice, and what is not there`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "combine", "ml", "ml@2022", "--method", "mean")
        == .usage("error: `ml` and `ml` are the same, ml@2022\nhelp: name each of them once\n"))
    #expect(
      try place.catalog("rankings", "combine", "ml", "ai", "--year", "2019", "--method", "mean")
        == .usage("error: the catalogue has no edition of `ml` for 2019\nhelp: it has 2021, 2022\n"))
  }
}
