import Foundation
import TestSupport
import Testing

@Suite struct `rankings diff` {
  @Test func `differs as the two articles print them`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("rankings", "diff", "ml", "2021", "2022", "--csv", "--exit-code")
    #expect(result.status == 1)
    #expect(
      result.stderr == """
        note: ml 2021 to 2022: 4 risen, 0 fallen, 6 same, 1 new, 0 gone
        note: ml 2021 and ml 2022 number ties differently: University of Washington 8 to 7, with 7 ahead in both; \
        University of California, Los Angeles 9 to 8, with 8 ahead in both; University of Illinois Urbana-Champaign 10 to 9, \
        with 9 ahead in both

        """)
    #expect(
      result.lines.filter { !$0.hasSuffix(",same,") } == [
        "from,to,university,before,before_rank,before_tied,before_ahead,after,after_rank,after_tied,after_ahead,"
          + "places_gained,direction,beyond_end",
        "ml@2021,ml@2022,Georgia Institute of Technology,7,7,no,6,6,6,yes,5,1,risen,",
        "ml@2021,ml@2022,University of Washington,8,8,no,7,7,7,no,7,1,risen,",
        "ml@2021,ml@2022,\"University of California, Los Angeles\",9,9,no,8,8,8,no,8,1,risen,",
        "ml@2021,ml@2022,University of Illinois Urbana-Champaign,10,10,no,9,9,9,no,9,1,risen,",
        "ml@2021,ml@2022,Columbia University,,,,,10,10,no,10,,new,no",
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
        note: “first time” is among the editions that tell who was there, since 2019
        note: world 2020 and world 2022 are parts of longer lists, which may have left out who is not in them

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
    #expect(
      result.lines[0].hasSuffix(
        "  ML (2022)  AI (2022)  Ahead in ML (2022)  Ahead in AI (2022)  Difference  Comparison"))
    #expect(
      result.lines[3].split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        == ["Cornell University", "5", "2", "4", "1", "3", "higher in ai"])
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
