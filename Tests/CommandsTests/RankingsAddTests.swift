import TestSupport
import Testing

@Suite struct `rankings add` {
  @Test func `makes an edition with every kind of rank`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog(
      "rankings", "add", "ml", "2023", "CMU=1", "Stanford==2:93.4", "UC Berkeley=T2", "mit=101-150", "UW=401+",
      "ucsd=-",
      "--publisher", "Towards AI", "--url", "https://example.org/ml", "--method", "Survey")
    #expect(
      result
        == ToolResult(
          stdout: """
            What                                   Before  After
            -------------------------------------  ------  -------------------------------------------------------------
            edition                                        ml@2023
            source                                         Research Ranking in Machine Learning (2023). Towards AI, 2023
            method                                         Survey
            address                                        https://example.org/ml
            Carnegie Mellon University                     1
            Stanford University                            =2 with score 93.4
            University of California, Berkeley             =2
            Massachusetts Institute of Technology          101–150
            University of Washington                       401+
            University of California, San Diego            no rank

            """,
          stderr: """
            note: ml@2023: edition, source, method, address, 6 entries added
            note: change 2; `gradatlas undo 2` takes it back

            """, status: 0))
    let shown = try place.catalog("rankings", "show", "ml", "2023", "--format", "tsv", "--no-header").lines
    #expect(
      shown.map { $0.split(separator: "\t", omittingEmptySubsequences: false)[2...9].joined(separator: "|") } == [
        #"1|\N|1|no|Carnegie Mellon University|cmu|United States|\N"#,
        "2|\\N|=2|yes|Stanford University|stanford|United States|93.4",
        #"2|\N|=2|yes|University of California, Berkeley|ucb|United States|\N"#,
        #"101|150|101–150|no|Massachusetts Institute of Technology|mit|United States|\N"#,
        #"401|\N|401+|no|University of Washington|uw|United States|\N"#,
        #"\N|\N|\N|no|University of California, San Diego|ucsd|United States|\N"#,
      ])
    let again = try place.catalog("rankings", "add", "ml", "2023", "CMU=1", "Stanford==2")
    #expect(
      again
        == ToolResult(
          stdout: "What  Before  After\n----  ------  -----\n", stderr: "note: nothing changed in `catalog.db`\n",
          status: 0))
  }

  @Test func `makes a ranking that is given a name, and nothing without one`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.rankingRows()
    #expect(
      try place.catalog("rankings", "add", "mll", "2023", "CMU=1")
        == .usage(
          "error: no ranking is named `mll`\nhelp: did you mean `ml`? a new ranking needs its name: --name\n"))
    #expect(try place.rankingRows() == before)
    let result = try place.catalog(
      "rankings", "add", "Systems", "2023", "CMU=1", "--name", "Ranking in Systems", "--source", "Systems of 2023",
      "--csv")
    #expect(
      result.lines == [
        "what,before,after", "ranking,,Ranking in Systems", "edition,,systems@2023",
        "source,,Systems of 2023. 2023",
        "Carnegie Mellon University,,1",
      ])
    #expect(
      try place.catalog("universities", "--where", "systems_rank = 1", "--columns", "slug", "--csv").lines == [
        "slug", "cmu",
      ])
  }

  @Test func `adds to an edition that is there, and says that it was edited`() throws {
    let place = try Workplace.withCatalog()
    let result = try runTool(
      ["rankings", "add", "ml", "2021", "Columbia=11", "--database", "catalog.db", "--csv"], home: place.path)
    #expect(
      result.lines == [
        "what,before,after", "Columbia University,,11",
        "source,\"Master's Program in Machine Learning (2021). Towards AI Team, 2021\","
          + "\"Master's Program in Machine Learning (2021), edited by hand by \(processUser). Towards AI Team, 2021\"",
      ])
    #expect(try place.catalog("rankings", "show", "ml", "2021", "--csv", "--no-header").lines.count == 11)
    // What was entered by hand stands over the article.
    let seeded = try place.catalog("seed")
    #expect(seeded.stderr == "note: nothing changed in `catalog.db`\n")
    #expect(try place.catalog("rankings", "show", "ml", "2021", "--csv", "--no-header").lines.count == 11)
  }

  @Test func `lists every problem and changes nothing`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.rankingRows()
    #expect(
      try place.catalog(
        "rankings", "add", "ml", "2022", "CMU", "=1", "MIT=", "MIT=x", "MIT=0", "MIT=9-3", "MIT=1:x", "Stamford=11",
        "Stanford=3", "stanford=3", "CMU=2", "MIT=1000001")
        == .usage(
          """
          error: `CMU`: no `=` between a university and its rank
          error: `=1`: no university before the `=`
          error: `MIT=`: no rank behind the `=`
          error: `MIT=x`: not a rank
          error: `MIT=0`: ranks count from 1
          error: `MIT=9-3`: the band ends before it begins
          help: write a university and its rank, such as `CMU=1`, `CMU==2` for a tie, `CMU=101-150` or `CMU=-`
          error: `MIT=1:x`: the score is not a number
          help: write a number behind the colon, as in `CMU=1:93.4`, or `-` for no score
          error: no university is named `Stamford`
          help: did you mean `Stanford University`?
          error: Stanford University is named twice
          help: name each university once
          error: `MIT=1000001`: the rank is over 1000000
          help: write a university and its rank, such as `CMU=1`, `CMU==2` for a tie, `CMU=101-150` or `CMU=-`
          error: Carnegie Mellon University is in ml 2022 already: 1
          help: `gradatlas rankings set` changes it

          """))
    #expect(try place.rankingRows() == before)
  }

  @Test(arguments: [
    (["add", "m-l", "2023", "CMU=1"], "`m-l` is not a valid ranking name"),
    (["add", "ml", "20233", "CMU=1"], "20233 is not a valid year"),
    (["add", "ml", "2023", "CMU=1", "--source", " "], "the source is empty"),
  ])
  func `refuses what cannot be an edition`(_ words: [String], _ message: String) throws {
    let place = try Workplace.withCatalog()
    let result = try runTool(["rankings"] + words + ["--database", "catalog.db"], home: place.path)
    #expect(result.stderr.hasPrefix("error: \(message)\n"))
    #expect(result.status == 64)
  }

  @Test func `is an error object in JSON`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("rankings", "add", "ml", "2022", "CMU=2", "--json").stderr
        == """
        {"error":{"code":"listed_already","message":"Carnegie Mellon University is in ml 2022 already: 1",\
        "hint":"`gradatlas rankings set` changes it","candidates":[]}}

        """)
  }

  @Test func `writes nothing in a dry run`() throws {
    let place = try Workplace.withCatalog()
    let bytes = try place.bytes("catalog.db")
    let result = try place.catalog("rankings", "add", "ml", "2023", "CMU=1", "--dry-run")
    #expect(result.lines.count == 5)
    #expect(result.stderr == "note: a dry run: `catalog.db` was not written\n")
    #expect(try place.bytes("catalog.db") == bytes)
  }
}
