import SQLiteStorage
import Testing

@testable import Catalog

/// The word of somebody, in every test of edits the same.
private let word = EditSource(title: "Visit", publisher: "Ada", year: 2023, url: "https://visit")

extension CatalogFile {
  /// Makes an edit and tells what it did; nothing where nothing was changed.
  func edited(_ edit: CatalogEdit, from source: EditSource? = word) throws -> [String] {
    try self.edit(edit, from: source, by: author).map { try texts(of: $0) } ?? []
  }
}

/// The `EditError` that `body` throws; anything else is an issue.
private func editError(_ body: () throws -> Void) -> EditError? {
  do {
    try body()
    Issue.record("nothing was thrown")
  } catch let error as EditError {
    return error
  } catch {
    Issue.record("another error was thrown: \(error)")
  }
  return nil
}

private let cmuProgram = "CMU/Master of Science in Machine Learning"
private let toronto = NewThing(
  .university, name: " University  of Toronto ",
  details: [
    Assignment(field: "city", value: "Toronto"), Assignment(field: "country", value: "CA"),
    Assignment(field: "url", value: "https://www.utoronto.ca"), Assignment(field: "ror", value: "03dbr7087"),
  ], aliases: ["UofT", "UTORONTO"])

@Suite struct `Adding by hand` {
  @Test func `makes a university with its place, identifiers and aliases`() throws {
    let file = try standardCatalogInMemory()
    let lines = try file.edited(.add(toronto))
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("added source Visit (2023): publisher Ada; url https://visit; loaded at 20"))
    #expect(
      lines.dropFirst() == [
        "added location Toronto, Canada: country code CA",
        "added university University of Toronto: slug utoronto; source Visit (2023); location Toronto, Canada; location source Visit (2023); homepage https://www.utoronto.ca; ror https://ror.org/03dbr7087; identifier source Visit (2023)",
        "added university alias UofT of University of Toronto: is shared no; source Visit (2023)",
        "added university alias UTORONTO of University of Toronto: is shared no; source Visit (2023)",
      ])
    #expect(try file.changeLog(limit: 1).first?.summary == "added university University of Toronto")
    #expect(try file.edited(.add(toronto)) == [])
    #expect(try file.searchIndexIsRight())
  }

  @Test func `of what is there with other details is refused`() throws {
    let file = try standardCatalogInMemory()
    let thing = NewThing(.university, name: "MIT", details: [Assignment(field: "city", value: "Boston")])
    let error = editError { _ = try file.edited(.add(thing)) }
    #expect(error?.message == "university `MIT` is in the catalogue already, with other details")
    #expect(error?.hint == "`gradatlas set university NAME FIELD=VALUE` changes it")
    #expect(try file.edited(.add(NewThing(.university, name: "mit"))) == [])
    #expect(try file.changeLog().count == 1)
  }

  @Test func `makes a program with its lists, open unless they are closed`() throws {
    let file = try standardCatalogInMemory()
    let thing = NewThing(
      .program(university: "cmu"), name: "MSc in Robotics",
      details: [
        Assignment(field: "duration", value: "12-24"), Assignment(field: "focus", value: "NLP; Drones; and others"),
        Assignment(field: "tracks", value: "Vision, graphics and sound;"),
        Assignment(field: "delivery", value: "on-campus"),
      ])
    let lines = try file.edited(.add(thing))
    #expect(
      lines.dropFirst().map { String($0) } == [
        "added program Carnegie Mellon University: MSc in Robotics: degree Master of Science; delivery on campus; source Visit (2023); duration min months 12; duration max months 24; duration is open no; duration source Visit (2023); duration stated for program; track list closed; track source Visit (2023); track stated for program; focus list open; focus source Visit (2023); focus stated for program",
        "added track Carnegie Mellon University: MSc in Robotics: Vision, graphics and sound: position 1",
        "added focus area Drones: source Visit (2023)",
        "added covered focus area Carnegie Mellon University: MSc in Robotics: Natural language processing: position 1",
        "added covered focus area Carnegie Mellon University: MSc in Robotics: Drones: position 2",
      ])
    #expect(try file.edited(.add(thing)) == [])
  }

  @Test func `puts tracks, courses and areas behind those that are listed`() throws {
    let file = try standardCatalogInMemory()
    let program = "program Carnegie Mellon University: Master of Science in Machine Learning"
    let lines = try file.edited(.list(.course, ["Ethics", "Ethics"], program: cmuProgram))
    #expect(lines.count == 4)
    #expect(
      lines[1].hasPrefix("\(program): ") && lines[1].contains("course source ") && lines[1].hasSuffix(" → Visit (2023)")
    )
    #expect(lines[2] == "added course Ethics")
    #expect(
      lines[3]
        == "added core course Carnegie Mellon University: Master of Science in Machine Learning: Ethics: position 8")
    #expect(try file.edited(.list(.course, ["ethics"], program: cmuProgram)) == [])
    #expect(try file.edited(.list(.focusArea, ["nlp"], program: cmuProgram)) == [])
    #expect(try file.edited(.list(.track, ["New track"], program: cmuProgram)).count == 2)
  }

  @Test func `makes a focus area with aliases`() throws {
    let file = try standardCatalogInMemory()
    let thing = NewThing(.focusArea, name: "Quantum gardening", aliases: ["QG"])
    #expect(
      try file.edited(.add(thing)).dropFirst() == [
        "added focus area Quantum gardening: source Visit (2023)",
        "added focus area alias QG of Quantum gardening: relation exact; source Visit (2023)",
      ])
    #expect(try file.edited(.add(thing)) == [])
    #expect(try file.edited(.add(NewThing(.focusArea, name: "NLP"))) == [])
    #expect(try file.load(.builtIn(), by: author).isUnchanged)
  }

  @Test func `takes the author's own word for a source`() throws {
    let file = try standardCatalogInMemory()
    let line = try file.edited(.add(NewThing(.focusArea, name: "Quantum gardening")), from: nil)[0]
    #expect(line.hasPrefix("added source Edited by hand by ada on 20"))
    let unnamed = ChangeAuthor(name: nil, command: "add")
    let id = try #require(try file.edit(.add(NewThing(.focusArea, name: "Other")), by: unnamed))
    #expect(try file.texts(of: id)[0].hasPrefix("added source Edited by hand on 20"))
  }
}

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
      .university, "mit", "homepage=mit.edu", "`mit.edu` is no value for `homepage`: the web page: http:// or https://",
      nil
    ),
    (.university, "mit", "ror=1", "`1` is no value for `ror`: the ROR identifier: https://ror.org/…", nil),
    (.university, "mit", "ipeds=12", "`12` is no value for `ipeds_unitid`: the IPEDS UNITID: six digits", nil),
    (.university, "mit", "latitude=91", "`91` is no value for `latitude`: degrees north, with longitude", nil),
    (
      .university, "mit", "latitude=",
      "the schema does not take that: CHECK constraint failed: (latitude IS NULL) = (longitude IS NULL)", nil
    ),
    (.university, "mit", "slug=A b", "`A b` is no value for `slug`: a-z, 0-9 and hyphens between them", nil),
    (
      .university, "mit", "slug=cmu", "`cmu` is a name of university Carnegie Mellon University",
      "give another name"
    ),
    (
      .university, "mit", "name=Stanford University",
      "`Stanford University` is a name of university Stanford University",
      "give another name"
    ),
    (.university, "mit", "name=--", "`--` is no value for `name`: a name has a letter or a digit at least", nil),
    (
      .program, cmuProgram, "duration=long",
      "`long` is no value for `duration`: 12-24 or 12+ months, or 9 months to 2 years", nil
    ),
    (.program, cmuProgram, "delivery=post", "`post` is no value for `delivery`: on campus, online or hybrid", nil),
    (
      .focusArea, "NLP", "name=Computer vision", "`Computer vision` is a name of focus area Computer vision",
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

  @Test func `refuses a field that is set twice`() throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(set(.university, "mit", "url=https://a", "homepage=https://b")) }
    #expect(error?.message == "`homepage` is set twice")
  }
}

@Suite struct `Removing by hand` {
  @Test func `refuses where something needs the thing, and names it`() throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(.remove(.university, "columbia", program: nil, withDependents: false)) }
    #expect(
      error?.message
        == "university `columbia` is needed by program Columbia University: Master of Science in Computer Science; entry ml@2022 Columbia University; entry ai@2022 Columbia University"
    )
    #expect(error?.hint == "--with-dependents removes them too")
  }

  @Test(arguments: EditedKind.allCases)
  func `takes everything with it where that is asked for`(_ kind: EditedKind) throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    let names: [EditedKind: String] = [
      .university: "cmu", .program: cmuProgram, .track: "Fifth Year Masters in Machine Learning",
      .course: "Advanced machine learning", .focusArea: "NLP",
    ]
    let name = try #require(names[kind])
    #expect(try !file.edited(.remove(kind, name, program: nil, withDependents: true)).isEmpty)
    #expect(catalogError { _ = try file.connection.id(of: kind, named: name, program: nil) }?.code == "unknown_name")
    #expect(try file.connection.foreignKeyViolations().isEmpty)
    #expect(try file.searchIndexIsRight())
    _ = try file.undo(by: author)
    #expect(try file.contents() == before)
  }

  @Test func `from a program's list leaves the thing to the others`() throws {
    let file = try standardCatalogInMemory()
    _ = try file.edited(.remove(.focusArea, "nlp", program: cmuProgram, withDependents: false))
    #expect(try file.connection.focusAreaID(named: "NLP") > 0)
    let error = editError {
      _ = try file.edited(.remove(.focusArea, "nlp", program: cmuProgram, withDependents: false))
    }
    #expect(error?.message == "Master of Science in Machine Learning does not list `nlp`")
  }

  @Test func `of the last item leaves no list`() throws {
    let file = try standardCatalogInMemory()
    for track in try file.connection.listedItems(.tracks, of: file.connection.programID(named: cmuProgram)).items {
      _ = try file.edited(.remove(.track, track, program: cmuProgram, withDependents: false))
    }
    let list = try file.connection.first("SELECT track_list FROM program WHERE id = 1") { $0.optionalText(0) }
    #expect(list == .some(nil))
  }
}

@Suite struct `Aliases by hand` {
  @Test func `are added to a university or an area, listed and removed`() throws {
    let file = try standardCatalogInMemory()
    let before = try file.contents()
    #expect(
      try file.edited(.addAliases(AliasTarget("cmu"), ["Carnegie"], AliasMeaning())).last
        == "added university alias Carnegie of Carnegie Mellon University: is shared no; source Visit (2023)")
    #expect(
      try file.edited(.addAliases(AliasTarget("cmu"), ["carnegie", "Carnegie Mellon University"], AliasMeaning())) == []
    )
    #expect(try file.aliases(of: AliasTarget("cmu")).first { $0.alias == "Carnegie" }?.source == "Visit")
    _ = try file.edited(.addAliases(AliasTarget("NLP"), ["Talking"], AliasMeaning(relation: .near)))
    #expect(
      try file.edited(.addAliases(AliasTarget("NLP"), ["Talking"], AliasMeaning(relation: .broader))).last
        == "focus area alias Talking of Natural language processing: relation near → broader")
    #expect(try file.aliases(of: AliasTarget("NLP")).contains { $0.alias == "Talking" && $0.meaning == "broader" })
    #expect(try file.aliases().count > 100)
    _ = try file.edited(.removeAliases(AliasTarget("cmu"), ["CARNEGIE"]))
    for _ in 0..<4 { _ = try file.undo(by: author) }
    #expect(try file.contents() == before)
  }

  @Test func `that name something else are refused`() throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(.addAliases(AliasTarget("cmu"), ["Stanford"], AliasMeaning())) }
    #expect(error?.message == "`Stanford` is a name of university Stanford University")
    #expect(try !file.edited(.addAliases(AliasTarget("cmu"), ["Stanford"], AliasMeaning(isShared: true))).isEmpty)
    let area = editError { _ = try file.edited(.addAliases(AliasTarget("NLP"), ["Robotics"], AliasMeaning())) }
    #expect(area?.message == "`Robotics` is a name of focus area Robotics")
    let missing = editError { _ = try file.edited(.removeAliases(AliasTarget("cmu"), ["Carnegy Melon"])) }
    #expect(missing?.message == "Carnegie Mellon University has no alias `Carnegy Melon`")
    let unknown = catalogError { _ = try file.edited(.addAliases(AliasTarget("qqqq"), ["x"], AliasMeaning())) }
    #expect(unknown?.message == "no university or focus area is named `qqqq`")
  }
}
