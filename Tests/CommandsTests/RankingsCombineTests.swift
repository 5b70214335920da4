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
        == .usage("error: `ml` is named twice\nhelp: name each of them once\n"))
    #expect(
      try place.catalog("rankings", "combine", "ml", "ai", "--year", "2019", "--method", "mean")
        == .usage("error: the catalogue has no edition of `ml` for 2019\nhelp: it has 2021, 2022\n"))
  }
}
