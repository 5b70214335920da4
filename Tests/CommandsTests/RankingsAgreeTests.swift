import Foundation
import TestSupport
import Testing

@Suite struct `rankings agree` {
  @Test(arguments: dataFormats)
  func `is written in every format`(_ format: String) throws {
    let place = try homeWithBands()
    let result = try place.catalog(
      "rankings", "agree", "world@2019", "world@2022", "--top", "2", "--format", format)
    try expectGolden(result.stdout, "rankings-agree.\(format)")
    #expect(result.stderr == "note: RBO is rank-biased overlap for p = 0.9\n")
    #expect(result.status == 0)
  }

  @Test func `shows a table of one figure for more than two`() throws {
    let place = try homeWithBands()
    let result = try place.catalog("rankings", "agree", "world", "--years", "--measure", "kendall")
    #expect(
      result.lines == [
        "Edition     world@2019  world@2020  world@2022", "----------  ----------  ----------  ----------",
        "world@2019           1      1.0000      0.8165", "world@2020      1.0000           1      1.0000",
        "world@2022      0.8165      1.0000           1",
      ])
    #expect(result.stderr.hasPrefix("note: Kendall's tau-b of the universities that both rank\n"))
    let rows = try place.catalog("rankings", "agree", "ml@2021", "ml@2022", "ai@2021", "ai@2022", "--csv").lines
    #expect(rows.count == 7)
  }

  @Test func `says what is not defined, and never writes a figure that is none`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("rankings", "agree", "ml", "ai", "--where", "slug = 'mit'", "--json")
    #expect(result.stdout.contains(#""in_both":1,"spearman":null,"kendall":null,"#))
    #expect(
      result.stderr
        == "note: RBO is rank-biased overlap for p = 0.9\n"
        + "note: rho and tau-b of `ml@2022` and `ai@2022` are not defined: 1 in both\n")
    let none = try place.catalog("rankings", "agree", "ml", "ai", "--where", "slug = 'none'", "--json")
    #expect(none.stdout.contains(#""jaccard":null,"rbo":null"#) && none.status == 0)
    let people = try place.catalog("rankings", "agree", "ml", "ai", "--where", "slug = 'none'")
    #expect(people.lines.last?.contains("not defined  not defined          0 of 0  not defined  not defined") == true)
  }

  @Test func `draws two lists side by side, and more than two as a heat map`() throws {
    let place = try Workplace.withCatalog()
    let table = try place.catalog("rankings", "agree", "ml@2021", "ml@2022")
    #expect(try place.catalog("rankings", "agree", "ml@2021", "ml@2022", "--chart", "slope.svg") == table)
    let alone = try place.catalog("rankings", "agree", "ml@2021", "ml@2022", "--chart", "-")
    #expect(try place.folder.read("slope.svg") == alone.stdout)
    #expect(alone.stdout.contains("University of Washington: 8 to 7."))
    #expect(
      try place.catalog("rankings", "diff", "ml", "2021", "2022", "--top", "10", "--chart", "-").stdout == alone.stdout)
    let heat = try place.catalog("rankings", "agree", "ml@2021", "ml@2022", "ai", "--year", "2022", "--chart", "-")
    #expect(heat.stdout.contains("<desc id=\"desc\">How far rankings agree: Spearman's rho of the universities"))
    #expect(heat.stdout.contains("ml@2021 and ml@2022: 1.00."))
  }

  static let formHelp = "\nhelp: `gradatlas rankings agree --help` says what it takes\n"

  @Test(arguments: [
    (["ml"], "name two or more rankings, up to 100, or one with --years"),
    (["ml", "ai", "--years"], "--years goes with one ranking and no other year"),
    (["ml@2021", "--years"], "--years goes with one ranking and no other year"),
    (["ml", "ai", "--top", "0"], "--top is 1 or more"),
    (["ml", "ai", "--p", "0"], "--p is between 0 and 1"),
    (["ml", "ai", "--p", "1"], "--p is between 0 and 1"),
    (["ml", "ai", "--p", "nan"], "--p is between 0 and 1"),
  ])
  func `refuses what it cannot do`(_ words: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog(["rankings", "agree"] + words) == .usage("error: " + message + Self.formHelp))
  }

  @Test func `refuses what is not there`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "agree", "ml", "ml@2022")
        == .usage("error: `ml` is named twice\nhelp: name each of them once\n"))
    #expect(try place.catalog("rankings", "agree", "ml", "nope").status == 64)
    #expect(try place.catalog("rankings", "agree", "ml", "ai", "--where", "nope = 1").status == 64)
  }
}

@Suite struct `rankings history --summary` {
  @Test func `has a row for each ranking, with what is not defined`() throws {
    let place = try homeWithBands()
    let result = try place.catalog(
      "rankings", "history", "alpha", "gamma", "delta", "--ranking", "world", "--summary")
    try expectGolden(result.stdout, "rankings-history-summary.table")
    #expect(result.stderr == "" && result.status == 0)
    let json = try place.catalog(
      "rankings", "history", "alpha", "delta", "--ranking", "world", "--summary", "--format", "ndjson")
    #expect(
      json.lines == [
        #"{"university":"Alpha","slug":"alpha","ranking":"world","editions":3,"listed":2,"ranked":2,"best_rank":1,"#
          + #""best_printed":"=1","best_year":2019,"worst_rank":2,"worst_printed":"2","worst_year":2022,"mean_rank":1.5,"#
          + #""spread":1}"#,
        #"{"university":"Delta","slug":"delta","ranking":"world","editions":3,"listed":2,"ranked":2,"best_rank":351,"#
          + #""best_printed":"351–400","best_year":2020,"worst_rank":null,"worst_printed":"401+","worst_year":2019,"#
          + #""mean_rank":null,"spread":null}"#,
      ])
  }
}
