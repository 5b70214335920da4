import SQLiteStorage
import Testing

@testable import Catalog

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
    #expect(error?.help == "`gradatlas set university NAME FIELD=VALUE` changes it")
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

  @Test(arguments: [NewThing.Kind.university, .program(university: "cmu"), .focusArea])
  func `without a letter or a digit in its name is refused`(_ kind: NewThing.Kind) throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(.add(NewThing(kind, name: "---"))) }
    #expect(error?.message == "`---` is not a value for `name`: a name needs at least one letter or digit")
    let listed = editError { _ = try file.edited(.list(.track, ["Robots", "?"], program: cmuProgram)) }
    #expect(listed?.message == "`?` is not a value for `track`: a name needs at least one letter or digit")
    #expect(try file.changeLog().count == 1)
  }
}
