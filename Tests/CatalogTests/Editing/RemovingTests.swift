import SQLiteStorage
import Testing

@testable import Catalog

@Suite struct `Removing by hand` {
  @Test func `refuses where something needs the thing, and names it`() throws {
    let file = try standardCatalogInMemory()
    let error = editError { _ = try file.edited(.remove(.university, "columbia", program: nil, withDependents: false)) }
    #expect(
      error?.message
        == "university `columbia` is needed by program Columbia University: Master of Science in Computer Science; entry ml@2022 Columbia University; entry ai@2022 Columbia University"
    )
    #expect(error?.help == "--with-dependents removes them too")
    #expect(error?.code == "in_use")
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
    #expect(error?.help == "`gradatlas show \"Master of Science in Machine Learning\"` lists what it has")
    #expect(error?.code == "not_listed")
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
