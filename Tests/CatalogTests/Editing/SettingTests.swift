import SQLiteStorage
import Testing
import Wording

@testable import Catalog

@Suite struct `Setting by hand` {
  private func set(_ kind: EditedKind, _ name: String, _ assignments: String...) -> CatalogEdit {
    .set(kind, name, program: nil, assignments.compactMap { Assignment($0) })
  }

  @Test func `changes fields of a university with their sources`() throws {
    let file = try standardCatalogInMemory()
    let lines = try file.edited(set(.university, "columbia", "homepage=https://c.edu", "latitude=1.5", "longitude=-2"))
    let source = "Best Master's Programs in Machine Learning (2022)"
    #expect(
      lines.last
        == "university Columbia University: homepage https://www.columbia.edu → https://c.edu; latitude none → 1.5; longitude none → -2.0; identifier source \(source) → Visit (2023)"
    )
    #expect(try file.edited(set(.university, "columbia", "homepage=https://c.edu")) == [])
    #expect(
      try file.edited(set(.university, "columbia", "homepage=")).last
        == "university Columbia University: homepage https://c.edu → none")
    let place = try file.edited(set(.university, "columbia", "state=Ontario", "country=Canada"))
    #expect(place.contains("added location New York City, Ontario, Canada: country code CA"))
  }

  @Test func `keeps the former name as an alias`() throws {
    let file = try standardCatalogInMemory()
    _ = try file.edited(set(.university, "mit", "name=MIT Cambridge"))
    #expect(
      try file.connection.universityID(named: "Massachusetts Institute of Technology")
        == file.connection.universityID(named: "mit cambridge"))
    _ = try file.edited(set(.focusArea, "NLP", "name=Language technologies"))
    #expect(
      try file.connection.focusAreaID(named: "natural language processing")
        == file.connection.focusAreaID(named: "Language technologies"))
    #expect(try file.load(.builtIn(), by: author).isUnchanged)
    #expect(try file.searchIndexIsRight())
  }

  @Test func `changes a program, a track and a course`() throws {
    let file = try standardCatalogInMemory()
    let program = try file.edited(
      set(.program, cmuProgram, "duration=18", "degree=", "name=MS in ML", "courses=Ethics; Law"))
    let line = try #require(program.first { $0.hasPrefix("program ") })
    #expect(line.contains("name Master of Science in Machine Learning → MS in ML; degree Master of Science → none"))
    #expect(line.contains("duration min months 9 → 18; duration max months 24 → 18"))
    #expect(line.contains("course source Best Master's Programs in Machine Learning (2022) → Visit (2023)"))
    #expect(line.contains("course stated for university → program"))
    #expect(program.contains("added course Law"))
    #expect(try file.edited(set(.program, "CMU/MS in ML", "duration=18", "courses=ethics; law")) == [])
    #expect(try file.edited(set(.program, "CMU/MS in ML", "duration=", "courses=")).count > 3)
    let track = try file.edited(set(.track, "Fifth Year Masters in Machine Learning", "name=Fifth Year"))
    #expect(track.last?.hasSuffix("name Fifth Year Masters in Machine Learning → Fifth Year") == true)
  }

  @Test(arguments: [
    (
      EditedKind.university, "mit", "homepge=x", "a university has no field `homepge` that can be set",
      "did you mean `homepage`?" as String?
    ),
    (
      .track, "Fifth Year Masters in Machine Learning", "zzzzzz=x", "a track has no field `zzzzzz` that can be set",
      "the fields are name"
    ),
    (
      .university, "mit", "homepage=mit.edu",
      "`mit.edu` is not a value for `homepage`: the web page: http:// or https://",
      nil
    ),
    (.university, "mit", "ror=1", "`1` is not a value for `ror`: the ROR identifier: https://ror.org/…", nil),
    (.university, "mit", "ipeds=12", "`12` is not a value for `ipeds_unitid`: the IPEDS UNITID: six digits", nil),
    (
      .university, "mit", "latitude=91", "`91` is not a value for `latitude`: degrees north, -90 to 90, with longitude",
      nil
    ),
    (.university, "mit", "latitude=", "latitude and longitude go together", "state both, or neither"),
    (.university, "mit", "slug=A b", "`A b` is not a value for `slug`: a-z, 0-9 and hyphens between them", nil),
    (
      .university, "mit", "slug=cmu", "the slug `cmu` is that of university Carnegie Mellon University",
      "give another, or take it away from the one that has it"
    ),
    (
      .university, "mit", "name=Stanford University",
      "another university is named `Stanford University`",
      "give another name"
    ),
    (.university, "mit", "slug=", "`` is not a value for `slug`: a-z, 0-9 and hyphens between them", nil),
    (.university, "mit", "name=", "`` is not a value for `name`: a name needs at least one letter or digit", nil),
    (.program, cmuProgram, "courses=;", "`;` is not a value for `courses`: the core courses: A; B; C and others", nil),
    (.university, "mit", "name=--", "`--` is not a value for `name`: a name needs at least one letter or digit", nil),
    (
      .program, cmuProgram, "duration=long",
      "`long` is not a value for `duration`: 12-24 or 12+ months, or 9 months to 2 years", nil
    ),
    (.program, cmuProgram, "delivery=post", "`post` is not a value for `delivery`: on campus, online or hybrid", nil),
    (
      .focusArea, "NLP", "name=Computer vision", "another focus area is named `Computer vision`",
      "give another name"
    ),
  ])
  func `refuses what a field does not take`(
    _ kind: EditedKind, _ name: String, _ assignment: String, _ message: String, _ hint: String?
  ) throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(set(kind, name, assignment)) }
    #expect(error?.message == message)
    #expect(error?.hint == hint)
    #expect(try file.changeLog().count == 1)
  }

  @Test(arguments: [
    ("ror=01xtthb56", "https://ror.org/01xtthb56"), ("ipeds=999991", "999991"), ("wikidata=Q99999991", "Q99999991"),
  ])
  func `gives an identifier to one university alone`(_ assignment: String, _ shown: String) throws {
    let file = try standardCatalogInMemory()
    _ = try file.edited(.add(NewThing(.university, name: "Zed University")))
    let lines = try file.edited(set(.university, "Zed University", assignment))
    #expect(lines.last?.contains(" none → \(shown); identifier source ") == true, "\(lines)")
    let error = editError { _ = try file.edited(set(.university, "cmu", assignment)) }
    #expect(error?.message.hasSuffix(" `\(shown)` is that of university Zed University") == true)
    #expect(error?.hint == "give another, or take it away from the one that has it")
    #expect(try file.changeLog().count == 3)
  }

  @Test func `gives another slug, and takes a place and a delivery away`() throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    let mit = "university Massachusetts Institute of Technology"
    #expect(try file.edited(set(.university, "mit", "slug=mit-cambridge")) == ["\(mit): slug mit → mit-cambridge"])
    let place = try file.edited(set(.university, "mit-cambridge", "city=", "state=", "country="))
    #expect(place.count == 2)
    #expect(place.first?.hasPrefix("removed location Cambridge, Massachusetts, United States: ") == true, "\(place)")
    #expect(
      place.last?.hasPrefix("\(mit): location Cambridge, Massachusetts, United States → none; location source ") == true
    )
    #expect(try file.edited(set(.university, "mit-cambridge", "city=", "country=")) == [])
    _ = try file.edited(set(.program, cmuProgram, "delivery=online"))
    let program = "program Carnegie Mellon University: Master of Science in Machine Learning"
    #expect(try file.edited(set(.program, cmuProgram, "delivery=")) == ["\(program): delivery online → none"])
    for _ in 0..<4 { _ = try file.undo(by: author) }
    #expect(try file.contents() == before)
  }

  @Test func `refuses a source that the schema does not take`() throws {
    let file = try standardCatalogInMemory()
    let source = EditSource(title: "Visit", publisher: nil, year: 1800, url: nil)
    let error = editError { _ = try file.edited(set(.university, "mit", "slug=a"), from: source) }
    #expect(
      error?.message == "the schema does not take that: CHECK constraint failed: year BETWEEN 1900 AND 2999")
    #expect(error?.code == "bad_value")
    #expect(error?.hint == nil)
  }

  @Test func `refuses a field that is set twice`() throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(set(.university, "mit", "url=https://a", "homepage=https://b")) }
    #expect(error?.message == "`homepage` is set twice")
  }
}
