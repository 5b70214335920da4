import Foundation
import Terms
import TestSupport
import Testing

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

  @Test func `tells each edition with its publisher`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "list", "ml", "--editions", "--format", "tsv", "--no-header").lines.map {
        $0.split(separator: "\t").prefix(6).joined(separator: "; ")
      } == [
        "ml; Research Ranking in Machine Learning; 2021; 10; Towards AI Team; "
          + "Master's Program in Machine Learning (2021)",
        "ml; Research Ranking in Machine Learning; 2022; 11; Towards AI; "
          + "Best Master's Programs in Machine Learning (2022)",
      ])
    #expect(try place.catalog("rankings", "list", "--editions", "--year", "2021", "--count").stdout == "2\n")
  }

  @Test func `refuses a year that has no edition, and a ranking without --editions`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("rankings", "list", "--editions", "--year", "1999").status == 64)
    let result = try place.catalog("rankings", "list", "ml")
    #expect(result.status == 64)
    #expect(result.stderr.contains("a ranking or --year goes with --editions"))
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

  @Test func `tells how an edition was made, and that bands are its only ties`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(
      "rank,university\n101-150,Carnegie Mellon University\n-,Cornell University\n", to: "bands.csv")
    let imported = try place.catalog(
      "rankings", "import", "bands.csv", "--ranking", "hci", "--year", "2020", "--method", "Counting papers", "--url",
      "https://hci.example.org", "--csv", "--no-header")
    #expect(imported.stdout == "hci,2020,added,2,1,1,\r\n")
    #expect(
      try place.catalog("rankings", "show", "hci", "2020")
        == .answer(
          """
          Rank     University                  Country
          -------  --------------------------  -------------
          101–150  Carnegie Mellon University  United States
          no rank  Cornell University          United States

          hci 2020
          --------
            Ranking  hci
            Entries  2
            Ties     none but bands
            Method   Counting papers
            URL      https://hci.example.org
            Source   bands.csv. 2020
                     https://hci.example.org

          """))
    let markdown = try place.catalog("rankings", "show", "hci", "2020", "--markdown")
    #expect(markdown.lines.first == "*hci (2020): 2 entries. Source: bands.csv. 2020.*", "\(markdown.stdout)")
    #expect(try place.catalog("show", "cornell").stdout.contains("  hci rank 2020  no rank  [1]\n"))
    #expect(
      try place.catalog("show", "cornell", "--json").stdout.contains(
        #""fact":"hci rank 2020","value":"no rank","rank":null,"rank_last":null"#))
  }

  @Test func `refuses what is not there, with candidates`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "show", "mll")
        == .usage("error: no ranking is named `mll`\nhelp: did you mean `ml`?\n"))
    #expect(
      try place.catalog("rankings", "show", "physics")
        == .usage("error: no ranking is named `physics`\nhelp: did you mean `ml` or `ai`?\n"))
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
