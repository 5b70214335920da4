import TestSupport
import Testing

/// Rows and lines of a publisher's file that say nothing, or the same again.
@Suite struct `A row that says nothing` {
  private func ranked(_ text: String, _ words: String...) throws -> (notes: [String], entries: [String], status: Int32)
  {
    let place = try Workplace.withCatalog()
    try place.folder.write(text, to: "in.csv")
    let result = try place.catalog(
      ["rankings", "import", "in.csv", "--ranking", "q", "--year", "2024", "--create-universities"] + words)
    let entries = try place.sqlite(
      "catalog.db",
      "SELECT printed_rank, university, ifnull(score, '-') FROM ranking_history WHERE ranking = 'q' ORDER BY rank"
    ).split(separator: "\n").map(String.init)
    return (result.stderr.split(separator: "\n").map(String.init), entries, result.status)
  }

  @Test(arguments: [
    ("rank,institution,score\n1,Alpha,9\n,,\n , ,\n2,Beta,8\n", "note: 2 blank rows were passed over"),
    (
      "rank,institution,score\n1,Alpha,9\n1,Alpha,9\n2,Beta,8\n",
      "note: 1 row says what a row before it says, and was passed over"
    ),
    (
      "rank,institution,score\n1,Alpha,9\nRank,Institution,Score\n2,Beta,8\n",
      "note: 1 row repeats the header, and was passed over"
    ),
    (
      "rank,institution,score\n,,(points)\n1,Alpha,9\n2,Beta,8\n",
      "note: the row below the header has units, and was passed over"
    ),
    (
      "rank,institution,score\n,,40%\n1,Alpha,9\n2,Beta,8\n",
      "note: the row below the header has units, and was passed over"
    ),
    (
      "The list of 2024\n\"By A, B\"\n\nrank,institution,score\n1,Alpha,9\n2,Beta,8\n",
      "note: passed over 2 title lines above the header: `The list of 2024`"
    ),
    (
      "rank,institution,score,,\n1,Alpha,9,,\n2,Beta,8,,\n",
      "note: left alone: 2 columns without a name at the end of the header"
    ),
    (
      "rank,institution,score,\n1,Alpha,9,x\n2,Beta,8,\n",
      "note: left alone: 1 column without a name at the end of the header, with 1 value"
    ),
    (
      "rank,institution,score\n1,Alpha,9\n2,Beta,8\n,,\nSource: the publisher\n* tied\n",
      "note: passed over 2 lines with a remark: `Source: the publisher`"
    ),
    (
      "rank,institution,score\n1,Alpha,9\n2,Beta,8\nSource: the publisher,,\n",
      "note: 1 row of one cell was passed over: `Source: the publisher`"
    ),
    (
      "rank,institution,score\nGroup A,,\n1,Alpha,9\nGroup B,,\n2,Beta,8\n",
      "note: 2 rows of one cell were passed over: `Group A`"
    ),
    (
      "rank,institution,score\n1,Alpha,9,,\n2,Beta,8\n", "note: 1 row ends with empty cells that are in no column"
    ),
  ])
  func `is passed over and told`(_ text: String, _ note: String) throws {
    let (notes, entries, _) = try ranked(text)
    #expect(notes.contains(note), "\(notes)")
    #expect(entries == ["1|Alpha|9.0", "2|Beta|8.0"])
  }

  @Test func `is a problem where it contradicts one before it`() throws {
    let (notes, entries, status) = try ranked("rank,institution\n1,Alpha\n2,Alpha\n")
    #expect(notes.first == "in.csv:3:3: `Alpha` is listed twice in q 2024; first in line 2")
    #expect((entries, status) == ([], 65))
  }

  @Test func `does not hide one that has a value in no column`() throws {
    let (notes, _, status) = try ranked("rank,institution\n1,Alpha,x\n")
    #expect(notes.first == "in.csv:2:9: the row has 3 cells, but the header has 2", "\(notes)")
    #expect(status == 65)
  }

  @Test func `is told above a header that is not known`() throws {
    let (notes, _, status) = try ranked("A title\nPlace-O,Name-O\n1,Alpha\n")
    #expect(status == 64)
    #expect(
      notes.contains("error: no column is the rank; the columns are `Place-O`, `Name-O`"), "\(notes)")
  }

  @Test(arguments: ["7,,", "T7,,", "1,Alpha", "Data Science"])
  func `is no row that was cut off`(_ line: String) throws {
    let (_, entries, status) = try ranked("rank,institution,score\n1,Beta,9\n\(line)\n")
    #expect((entries, status) == ([], 65))
  }

  @Test func `is told with the header that was named`() throws {
    let (notes, entries, _) = try ranked(
      "A title\nPlatz,Anstalt\n1,Alpha\n", "--column", "rank=Platz", "--column", "university=Anstalt")
    #expect(notes.contains("note: passed over 1 title line above the header: `A title`"))
    #expect(entries == ["1|Alpha|-"])
  }

  @Test func `is one problem where nothing but an identifier tells the university`() throws {
    let (notes, _, status) = try ranked(
      "rank,ror,Name der Anstalt\n1,https://ror.org/03yrm5c26,Erste Anstalt\n2,https://ror.org/02jx3x895,Zweite Anstalt\n"
    )
    #expect(status == 65)
    #expect(
      notes == [
        "in.csv:2:3: no column is known to have the universities' names, and 2 rows have identifiers that nothing in the "
          + "catalogue has; the columns are `rank`, `ror`, `Name der Anstalt`",
        "help: name it, such as `--column 'university=Name der Anstalt'`",
        "error: 1 problem; nothing was written",
      ])
  }
}

/// A file with a row a program.
@Suite struct `A file of programs` {
  private func imported(_ text: String) throws -> (notes: [String], rows: String) {
    let place = try Workplace.withCatalog()
    try place.folder.write(text, to: "in.csv")
    let result = try place.catalog("import", "universities", "in.csv")
    let rows = try place.sqlite(
      "catalog.db",
      """
      SELECT name, ifnull(country, '-'), ifnull(homepage, '-') FROM university
      LEFT JOIN location ON location.id = location_id WHERE name LIKE 'Quarn%' ORDER BY name
      """)
    return (result.stderr.split(separator: "\n").map(String.init), rows)
  }

  @Test func `supplies its universities`() throws {
    let (notes, rows) = try imported(
      """
      university,name,degree,country,url,homepage
      Quarnheim North,Physics,MSc,Norway,http://q.no/physics,http://q.no
      Quarnheim North,Chemistry,MSc,,http://q.no/chemistry,http://q.no/
      Quarnheim South,Physics,MSc,Norway,http://s.no/physics,
      """)
    #expect(notes.contains("note: left alone: the columns `name`, `degree`, `url`"), "\(notes)")
    #expect(notes.contains("note: 1 row of a university that a row before has was read together with that one"))
    #expect(rows == "Quarnheim North|Norway|http://q.no\nQuarnheim South|Norway|-\n")
  }

  @Test func `is refused where its rows contradict each other`() throws {
    let (notes, rows) = try imported(
      "university,degree,homepage\nQuarnheim North,MSc,http://q.no\nQuarnheim North,MA,http://x.no\n")
    #expect(
      notes.prefix(3) == [
        "note: left alone: the column `degree`",
        "in.csv:3:20: the web address `http://x.no` contradicts `http://q.no` at 2:21, of the same university",
        "help: correct one of the two, or say by country, state or city how the universities differ",
      ], "\(notes)")
    #expect(rows == "")
  }

  @Test(arguments: [["Norway", "Sweden", ""], ["", "Norway", "Sweden"], ["Norway", "", "Sweden"]])
  func `does not say whose a row is that could be of several`(_ countries: [String]) throws {
    let place = try Workplace.withCatalog()
    let lines = countries.map { "Quarnheim,MSc,\($0)\n" }.joined()
    try place.folder.write("university,degree,country\n" + lines, to: "in.csv")
    let result = try place.catalog("import", "universities", "in.csv")
    #expect(result.status == 65, "\(result.stderr)")
  }

  @Test func `has homonyms where its places tell them apart`() throws {
    let (_, rows) = try imported(
      "university,degree,country\nQuarnheim,MSc,Norway\nQuarnheim,MA,Sweden\nQuarnheim,MA,Norway\n")
    #expect(rows == "Quarnheim (Norway)|Norway|-\nQuarnheim (Sweden)|Sweden|-\n", "\(rows)")
  }
}
