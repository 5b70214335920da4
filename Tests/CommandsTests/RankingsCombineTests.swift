import Foundation
import TestSupport
import Testing

@Suite struct `rankings combine` {
  @Test(arguments: dataFormats)
  func `is written in every format`(_ format: String) throws {
    let place = try homeWithBands()
    let result = try place.catalog(
      "rankings", "combine", "world@2020", "world@2022", "--method", "mean", "--format", format)
    try expectGolden(result.stdout, "rankings-combine.\(format)")
    #expect(
      result.stderr
        == "note: the editions are of different years\n"
        + "note: `world@2020` is a part of a longer list: 2 universities not on it not taken for missing\n"
        + "note: `world@2022` is a part of a longer list: 1 university not on it not taken for missing\n")
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
      // 2 to 1: 20 + 10, 16 + 8, 12 + 9.
      ["--method", "borda", "--weight", "1", "--weight", "0.5"],
      "Carnegie Mellon University 30.0, Stanford University 24.0, Cornell University 21.0"
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
      result.stderr == "note: the editions are of different years\nnote: 1 university left out because it has no rank\n"
    )
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
      "the value `kemeny` is invalid for `--method <method>`; the values are mean, median, borda, rrf, z, minmax"
    ),
    (["ml", "ai", "--method", "mean", "--limit", "0"], "--limit is 1 or more"),
    (
      ["ml", "ai", "--method", "borda", "--positions", "printed"], "--positions printed goes with mean, median and rrf"
    ),
    (["ml", "ai", "--method", "mean", "--weight=-1", "--weight", "1"], "--weight is over 0"),
  ])
  func `refuses what it cannot do`(_ words: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try runTool(["rankings", "combine", "--database", "catalog.db"] + words, home: place.path)
        == .usage("error: " + message + Self.formHelp))
  }

  @Test(arguments: [
    "1e308", "nan", "inf", "-inf", "1e-400", "0.0000001", "1234567890", "1,5", "2/3", "1 2", ".", "0x10", "⅓", "-nan",
  ])
  func `refuses a weight that is none`(_ weight: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog(
      "rankings", "combine", "ml", "ai", "--method", "mean", "--weight=\(weight)", "--weight", "1")
    #expect(
      result
        == .usage(
          "error: `\(weight)` is not taken for --weight: write a number such as 2 or 0.5, with at most 9 digits before the "
            + "point and 6 behind it" + Self.formHelp))
  }

  @Test func `takes weights by their proportion`() throws {
    let place = try homeWithBands()
    for method in ["mean", "median", "borda", "rrf"] {
      func combined(_ weights: String...) throws -> ToolResult {
        try place.catalog(
          ["rankings", "combine", "world@2019", "world@2020", "world@2022", "--method", method, "--csv"]
            + weights.flatMap { ["--weight", $0] })
      }
      #expect(try combined("0.3", "0.1", "0.2") == combined("3", "1", "2"))
      #expect(try !combined("3", "1", "2").stdout.contains("null"))
    }
  }

  @Test func `says how many it shows, and who shares the last place`() throws {
    let place = try homeWithBands()
    let result = try place.catalog(
      "rankings", "combine", "ml", "ai", "--method", "mean", "--where", "state = 'California'", "--limit", "1")
    #expect(result.stderr == "note: the first of 4 universities\n")
    #expect(result.lines.count == 3)
    try place.folder.write("rank,name\n1,A1\n=2,B1\n=2,C1\n=2,D1\n", to: "t.csv")
    for ranking in ["t1", "t2"] {
      #expect(
        try place.catalog(
          "rankings", "import", "t.csv", "--ranking", ranking, "--year", "2020", "--create-universities"
        ).status == 0)
    }
    #expect(
      try place.catalog("rankings", "combine", "t1", "t2", "--method", "mean", "--limit", "2").stderr
        == "note: the first 2 of 4 universities; 2 more share the last place shown\n")
    #expect(
      try place.catalog("rankings", "combine", "t1", "t2", "--method", "mean", "--where", "slug = 'none'").stderr
        == "note: no university is left to rank\n")
  }

  @Test func `tells who is not eligible from who is missing`() throws {
    let place = try homeWithBands()
    let result = try place.catalog("rankings", "combine", "world@2019", "world@2022", "--method", "mean")
    #expect(
      result.stderr
        == "note: the editions are of different years\n"
        + "note: `world@2019` is a part of a longer list: 2 universities not on it not taken for missing\n"
        + "note: `world@2022` is a part of a longer list: 1 university not on it not taken for missing\n")
    #expect(result.lines.last == "6      Delta           401.0  401+          not eligible")
    let taken = try place.catalog(
      "rankings", "combine", "world@2019", "world@2022", "--method", "mean", "--eligible", "everybody")
    #expect(taken.stderr == "note: the editions are of different years\n" && !taken.stdout.contains("not eligible"))
  }

  @Test func `says what scores it misses`() throws {
    let place = try homeWithBands()
    #expect(
      try place.catalog("rankings", "combine", "ml", "ai", "--method", "z")
        == .usage(
          "error: `ml@2022` has no scores of these universities\n"
            + "help: take a method of ranks: mean, median, borda or rrf\n"))
    let result = try place.catalog("rankings", "combine", "world@2019", "world@2022", "--method", "minmax", "--csv")
    #expect(result.status == 0)
  }

  @Test func `refuses an edition twice, and what is not there`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "combine", "ml", "ml@2022", "--method", "mean")
        == .usage("error: `ml` is named twice\nhelp: name each of them once\n"))
    #expect(
      try place.catalog("rankings", "combine", "ml", "ai", "--year", "2019", "--method", "mean")
        == .usage("error: the catalogue has no edition of `ml` for 2019\nhelp: it has 2021, 2022\n"))
  }
}
