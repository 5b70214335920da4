import SQLiteStorage
import Testing
import Wording

@testable import Catalog

@Suite struct `Renaming by hand` {
  private func rename(_ kind: EditedKind, _ name: String, _ new: String, program: String? = nil) -> CatalogEdit {
    .set(kind, name, program: program, [Assignment(field: "name", value: new)])
  }

  @Test(arguments: [
    (EditedKind.university, "mit", "Massachusetts Institute of Technology"),
    (.program, cmuProgram, "Master of Science in Machine Learning"),
    (.focusArea, "NLP", "Natural language processing"),
    (.course, "advanced machine learning", "Advanced machine learning"),
  ])
  func `to the name that a thing has changes nothing`(_ kind: EditedKind, _ name: String, _ same: String) throws {
    let file = try standardCatalogInMemory()
    #expect(try file.edited(rename(kind, name, same)) == [])
  }

  @Test(arguments: [
    (EditedKind.university, "mit", "Massachusetts institute of technology"),
    (.focusArea, "NLP", "Natural Language Processing"),
  ])
  func `in upper and lower case alone leaves no alias`(_ kind: EditedKind, _ name: String, _ new: String) throws {
    let file = try standardCatalogInMemory()
    let aliases = try file.aliases()
    let lines = try file.edited(rename(kind, name, new))
    #expect(lines.last?.hasPrefix("\(kind.words) \(new): name ") == true, "\(lines)")
    #expect(lines.last?.hasSuffix(" → Visit (2023)") == true)
    #expect(try file.aliases().map(\.alias) == aliases.map(\.alias))
    #expect(try file.searchIndexIsRight())
  }

  @Test func `of a course is for every program that lists it`() throws {
    let file = try standardCatalogInMemory()
    let name = "Advanced machine learning"
    let programs = """
      SELECT program_id FROM program_course JOIN course ON course.id = course_id WHERE name = ? ORDER BY program_id
      """
    let before = try file.connection.rows(programs, [.text(name)]) { $0.int(0) }
    #expect(!before.isEmpty)
    #expect(try file.edited(rename(.course, name, "Learning II")) == ["course Learning II: name \(name) → Learning II"])
    #expect(try file.connection.rows(programs, [.text("Learning II")]) { $0.int(0) } == before)
    #expect(catalogError { _ = try file.edited(rename(.course, name, "X")) }?.code == "unknown_name")
  }

  @Test func `of a track is of the program that is named`() throws {
    let file = try standardCatalogInMemory()
    let track = "Masters in Data Science"
    #expect(catalogError { _ = try file.edited(rename(.track, track, "X")) }?.code == "ambiguous_name")
    let lines = try file.edited(rename(.track, track, "Data", program: "uw/Masters in Computer Science"))
    #expect(lines.last == "track University of Washington: Masters in Computer Science: Data: name \(track) → Data")
    let gone = catalogError {
      _ = try file.edited(rename(.track, track, "X", program: "uw/Masters in Computer Science"))
    }
    #expect(gone?.code == "unknown_name")
  }

  @Test(arguments: [
    (EditedKind.course, "Ethics", "Advanced machine learning"),
    (.program, "CMU/MSc in Robotics", "Master of Science in Machine Learning"),
    (.track, "Robots", "Fifth Year Masters in Machine Learning"),
  ])
  func `to what another is named is refused`(_ kind: EditedKind, _ name: String, _ other: String) throws {
    let file = try standardCatalogInMemory()
    _ = try file.edited(.add(NewThing(.program(university: "cmu"), name: "MSc in Robotics")))
    _ = try file.edited(.list(.course, ["Ethics"], program: cmuProgram))
    _ = try file.edited(.list(.track, ["Robots"], program: cmuProgram))
    let error = editError { _ = try file.edited(rename(kind, name, other)) }
    #expect(error?.message == "another \(kind.words) is named `\(other)`")
    #expect(error?.code == "name_taken")
    #expect(error?.hint == "give another name")
    #expect(try file.changeLog().count == 4)
  }
}
