import SQLiteStorage
import Testing

@testable import Catalog

/// A catalogue in which `Tech` is either of two universities, `Talking` either of two focus areas, and `NLP` a
/// university or a focus area.
private func ambiguousCatalog() throws -> CatalogFile {
  let file = try standardCatalogInMemory()
  let shared = AliasMeaning(isShared: true)
  _ = try file.edited(.addAliases(AliasTarget("mit"), ["Tech", "NLP"], shared))
  _ = try file.edited(.addAliases(AliasTarget("git"), ["Tech"], shared))
  for area in ["Natural language processing", "Robotics"] {
    try file.change(
      "x",
      """
      INSERT INTO focus_area_alias (focus_area_id, alias, relation, source_id)
      SELECT id, 'Talking', 'exact', 1 FROM focus_area WHERE name = '\(area)'
      """)
  }
  return file
}

private let universities = ["Georgia Institute of Technology", "Massachusetts Institute of Technology"]
private let areas = ["Natural language processing", "Robotics"]

@Suite struct `A name that stands for several things` {
  @Test func `is refused, with all that it could be`() throws {
    let file = try ambiguousCatalog()
    let none = AliasMeaning()
    let edits: [(CatalogEdit, String, [String])] = [
      (.add(NewThing(.university, name: "tech")), "tech", universities),
      (.add(NewThing(.program(university: "Tech"), name: "MSc")), "Tech", universities),
      (.set(.university, "Tech", program: nil, [Assignment(field: "city", value: "X")]), "Tech", universities),
      (.addAliases(AliasTarget("Tech"), ["X"], none), "Tech", universities),
      (.addAliases(AliasTarget("Tech", kind: .university), ["X"], none), "Tech", universities),
      (.add(NewThing(.focusArea, name: "talking")), "talking", areas),
      (.addAliases(AliasTarget("Talking"), ["X"], none), "Talking", areas),
      (.addAliases(AliasTarget("Talking", kind: .focusArea), ["X"], none), "Talking", areas),
    ]
    let log = try file.changeLog().count
    for (edit, name, candidates) in edits {
      let error = catalogError { _ = try file.edited(edit) }
      #expect(error == CatalogError(.ambiguousName(name, candidates: candidates)), "\(edit)")
    }
    let ofTwoKinds = catalogError { _ = try file.edited(.addAliases(AliasTarget("NLP"), ["X"], none)) }
    #expect(ofTwoKinds == CatalogError(.nameOfTwoKinds("NLP")))
    #expect(
      catalogError { _ = try file.factSheet(of: "Tech") }
        == CatalogError(.ambiguousName("Tech", candidates: universities)))
    #expect(try file.changeLog().count == log)
  }

  @Test func `is taken where it is said which kind is meant`() throws {
    let file = try ambiguousCatalog()
    let university = try file.aliases(of: AliasTarget("NLP", kind: .university))
    #expect(Set(university.map(\.name)) == ["Massachusetts Institute of Technology"])
    let area = try file.aliases(of: AliasTarget("NLP", kind: .focusArea))
    #expect(Set(area.map(\.name)) == ["Natural language processing"])
  }

  @Test func `is told of a row with an alias of a focus area`() throws {
    let file = try ambiguousCatalog()
    let rows = importRows("alias,university,focus_area\nChatter,,Talking\n")
    let source = ImportSource(title: "rows", year: nil, contentsOf: [])
    do {
      _ = try file.importRows(rows, of: .aliases, from: source, by: author)
      Issue.record("it was taken")
    } catch let error as ImportProblems {
      #expect(error.problems.map { "\($0.position) \($0.message)" } == ["2:10 several focus areas go by `Talking`"])
      #expect(error.problems.first?.help == "write its whole name")
    }
  }
}
