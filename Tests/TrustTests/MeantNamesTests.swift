import TestSupport
import Testing

/// What a file of the world says is what the catalogue says afterwards.
@Suite struct `A file from elsewhere` {
  private func ranking(_ place: borrowing Workplace, _ text: String, _ words: String...) throws -> ToolResult {
    try place.folder.write(text, to: "list.csv")
    return try place.catalog(
      ["rankings", "import", "list.csv", "--ranking", "q", "--name", "Q", "--year", "2020", "--replace"]
        + ["--create-universities"] + words)
  }

  private func names(_ place: borrowing Workplace) throws -> [String] {
    Array(try place.catalog("universities", "--columns", "university", "--csv").lines.dropFirst(12))
  }

  @Test(arguments: [
    ("New York University (NYU)", "New York University"),
    ("ETH Zurich - Swiss Federal Institute of Technology", "ETH Zurich"),
    ("California Institute of Technology (Caltech)", "Caltech"), ("Universität Köln", "Universitaet Koeln"),
    (
      "KAIST - Korea Advanced Institute of Science & Technology",
      "Korea Advanced Institute of Science and Technology (KAIST)"
    ),
    ("Ghent University, Belgium", "Ghent University"), ("Texas A&amp;M University", "Texas A&M University"),
    ("Yale University[note 2]", "**Yale  University**"),
  ])
  func `has one university for two spellings, whichever comes first`(_ one: String, _ other: String) throws {
    for (first, second) in [(one, other), (other, one)] {
      let place = try Workplace.withCatalog()
      let loaded = [first, second].map { "rank,institution\n1,\"\($0)\"\n" }
      #expect(try ranking(place, loaded[0]).status == 0)
      let again = try ranking(place, loaded[1])
      #expect(again.stderr.contains("no change"), "\(again.stderr)")
      #expect(try names(place).count == 1)
    }
  }

  @Test(arguments: [
    ("USTC", "UESTC"), ("BUET", "BUT"), ("Aalto University", "Alto University"),
    ("Trinity College (CT)", "Trinity College (DC)"),
    ("Universidad Nacional de Cuyo (UNCUYO)", "Universidad Nacional"),
    ("CSU System", "California State University System"),
    ("Ho Chi Minh City University of Technology (HUTECH)", "Ho Chi Minh City University of Technology"),
  ])
  func `has two universities for two names, whichever comes first`(_ one: String, _ other: String) throws {
    for (first, second) in [(one, other), (other, one)] {
      let place = try Workplace.withCatalog()
      #expect(try ranking(place, "rank,institution\n1,\(first)\n").status == 0)
      #expect(try ranking(place, "rank,institution\n1,\(second)\n").status == 0)
      #expect(try names(place).count == 2)
    }
  }

  @Test(arguments: [
    ("ETH Zurich - Swiss Federal Institute of Technology", "ETH Zurich"),
    ("New York University (NYU)", "New York University"),
  ])
  func `has universities that go by how their names begin in a question`(_ name: String, _ asked: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try ranking(place, "rank,institution\n7,\(name)\n").status == 0)
    let answer = try place.catalog("ask", "rank of \(asked)")
    #expect(answer.status == 0, "\(answer.stderr)")
    #expect(answer.stdout.contains("7"), "\(answer.stdout)")
  }

  @Test func `has a university of each country where they share a name`() throws {
    let place = try Workplace.withCatalog()
    let text = "rank,institution,country\n1,York University,Canada\n2,York University,United Kingdom\n3,CMU,Thailand\n"
    let made = try ranking(place, text)
    #expect(made.status == 0, "\(made.stderr)")
    #expect(try names(place) == ["York University", "York University (United Kingdom)", "CMU (Thailand)"])
    #expect(made.stderr.contains("`CMU (Thailand)` was created; `Carnegie Mellon University`, which goes by that name"))
    #expect(try ranking(place, text).stderr.contains("no change"))
  }

  @Test func `tells once what it was cleaned of, and refuses what was damaged`() throws {
    let place = try Workplace.withCatalog()
    let clean = try ranking(place, "rank,institution\n1,A &amp; B College\n2,C &amp; D College\n3,Yale¹\n")
    #expect(clean.stderr.contains("note: 2 cells have characters written as in HTML, which were decoded"))
    #expect(clean.stderr.contains("note: 1 cell has references to notes, which were left out, such as `Yale`"))
    #expect(try names(place) == ["A & B College", "C & D College", "Yale"])
    let damaged = try ranking(place, "rank,institution\n1,UniversitÃ© de MontrÃ©al\n2,Universit\u{FFFD} Laval\n")
    #expect(damaged.status == 65)
    #expect(damaged.stderr.contains("list.csv:2:3: `UniversitÃ© de MontrÃ©al` is UTF-8 that was read as Windows-1252"))
    #expect(damaged.stderr.contains("list.csv:3:3: `Universit\u{FFFD} Laval` has a character"))
  }

  @Test func `changes of a place what it states, and tells it`() throws {
    let place = try Workplace.withCatalog()
    func located(of university: String) throws -> String {
      try place.catalog(
        "universities", "--where", "university = '\(university)'", "--columns", "city,state,country", "--csv"
      ).lines[1]
    }
    try place.folder.write("Institution Name,Country,Region\nStanford University,United States,Americas\n", to: "a.csv")
    let region = try place.catalog("import", "universities", "a.csv")
    #expect(region.stderr.contains("1 cell with a part of the world, such as `Americas`, was left alone"))
    #expect(try located(of: "Stanford") == "Stanford,California,United States")
    try place.folder.write("name,city\nStanford University,Palo Alto\n", to: "b.csv")
    let moved = try place.catalog("import", "universities", "b.csv")
    #expect(
      moved.stderr.contains(
        "note: Stanford University was in Stanford, California, United States, and is in Palo Alto, California, "
          + "United States now\n"))
    #expect(try located(of: "Stanford") == "Palo Alto,California,United States")
    try place.folder.write("name,location\nNew One,\"Toronto, Canada\"\n", to: "c.csv")
    #expect(try place.catalog("import", "universities", "c.csv").status == 0)
    #expect(try located(of: "New One") == "Toronto,,Canada")
  }

  @Test func `of programs may name universities by names that others have`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("university,name\nMIT,MSc in Foo\n", to: "p.csv")
    let refused = try place.catalog("import", "programs", "p.csv")
    #expect(refused.status == 65)
    #expect(refused.stderr.contains("--accept-shared-names"))
    #expect(try place.catalog("import", "programs", "p.csv", "--accept-shared-names").status == 0)
    #expect(try place.catalog("import", "universities", "p.csv", "--accept-shared-names").status == 64)
  }

  @Test func `may have several texts for no value`() throws {
    let place = try Workplace.withCatalog()
    let made = try ranking(
      place, "rank,institution\nmissing,Yale University\n?,Brown University\n3,Duke University\n", "--input-null",
      "missing", "--input-null", "?", "--csv")
    #expect(made.status == 0, "\(made.stderr)")
    #expect(made.lines.last?.hasPrefix("q,2020,added,3,2") == true)
  }
}
