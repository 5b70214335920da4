import SQLiteStorage
import TestSupport
import Testing

@testable import Catalog

/// A sheet as text: its name, then `about | label | statement | source`, a line each.
private func text(_ sheet: FactSheet) -> String {
  let facts = sheet.facts.map { fact in
    let statement =
      switch fact.statement {
      case .text(let text): text
      case .integer(let number): "\(number)"
      case .real(let number): "\(number)"
      case .place(let place, let score): place.text + (score.map { ", score \($0)" } ?? "")
      case .standing(let standing): "\(standing.words), \(standing.percentile)"
      case .list(let items, let isOpen): items.joined(separator: "; ") + (isOpen ? " and others" : ".")
      }
    let source = fact.citation.map {
      "\($0.title), \($0.publisher ?? "-"), \($0.year.map(String.init) ?? "-"), \($0.url ?? "-")"
    }
    return
      "\(fact.about) | \(fact.label) | \(statement) | \(source ?? "-")\(fact.isStatedForUniversity ? " | university" : "")"
  }
  return ([sheet.name] + facts).joined(separator: "\n") + "\n"
}

@Suite struct `Facts` {
  private func catalog() throws -> CatalogFile {
    let file = try standardCatalogInMemory()
    return file
  }

  @Test func `of Carnegie Mellon`() throws {
    try expectGolden(text(catalog().factSheet(of: "Carnegie Mellon University")), "facts-cmu.txt")
  }

  @Test func `of Berkeley, by an alias`() throws {
    try expectGolden(text(catalog().factSheet(of: "UC Berkeley")), "facts-ucb.txt")
  }

  @Test(arguments: [
    ("cmu", "Carnegie Mellon University"), ("CMU", "Carnegie Mellon University"),
    ("carnegie-mellon", "Carnegie Mellon University"), ("git", "Georgia Institute of Technology"),
    ("GaTech", "Georgia Institute of Technology"),
    ("UNIVERSITY OF CALIFORNIA – BERKELEY", "University of California, Berkeley"),
    ("UW", "University of Washington"),
    ("Master of Science in Machine Learning", "Carnegie Mellon University: Master of Science in Machine Learning"),
    (
      "Carnegie Mellon University: master of science in machine learning",
      "Carnegie Mellon University: Master of Science in Machine Learning"
    ),
    ("cmu: Master of Science in Machine Learning", "Carnegie Mellon University: Master of Science in Machine Learning"),
    ("UC Berkeley: Masters in EECS", "University of California, Berkeley: Masters in EECS"),
  ])
  func `are found by any name`(_ name: String, _ found: String) throws {
    let sheet = try catalog().factSheet(of: name)
    #expect(sheet.name == found)
  }

  @Test func `of one program are its own and its university's name`() throws {
    let sheet = try catalog().factSheet(of: "UC Berkeley: Masters in EECS")
    #expect(
      sheet.facts.map(\.label) == [
        "University", "Program", "Degree", "Duration", "Core courses", "Tracks", "Focus areas",
      ])
    #expect(sheet.facts.map(\.isStatedForUniversity) == [false, false, false, true, true, true, true])
    #expect(sheet.facts[3].statement == .text("12 to 30 months or more"))
  }

  @Test func `of a program that several universities have are refused`() throws {
    let file = try catalog()
    let error = catalogError { _ = try file.factSheet(of: "masters in computer science") }
    #expect(
      error
        == CatalogError(
          .ambiguousName(
            "masters in computer science",
            candidates: [
              "Cornell University: Masters in Computer Science",
              "Georgia Institute of Technology: Masters in Computer Science",
              "University of California, San Diego: Masters in Computer Science",
              "University of Washington: Masters in Computer Science",
            ])))
    #expect(
      error?.message
        == "`masters in computer science` is ambiguous: `Cornell University: Masters in Computer Science`, `Georgia Institute of Technology: Masters in Computer Science`, `University of California, San Diego: Masters in Computer Science` or `University of Washington: Masters in Computer Science`"
    )
    #expect(error?.help == "use the whole name")
  }

  @Test func `of an unknown name are refused with the nearest`() throws {
    let file = try catalog()
    let error = catalogError { _ = try file.factSheet(of: "Carnegy Mellon") }
    #expect(error?.message == "no university or program is named `Carnegy Mellon`")
    #expect(error?.candidates == ["Carnegie Mellon University"])
    #expect(error?.help == "did you mean `Carnegie Mellon University`?")
  }

  @Test(arguments: ["", " ", ":", "::", "zzzzzzzzzzzzzzzz", "'; DROP TABLE x"])
  func `of nothing are refused`(_ name: String) throws {
    let file = try catalog()
    let error = catalogError { _ = try file.factSheet(of: name) }
    #expect(error?.message == "no university or program is named `\(name)`")
  }

  @Test(arguments: [
    (1, 1, false, "1 month"), (1, nil, true, "1 month or more"), (9, 24, false, "9 to 24 months"),
    (12, 12, false, "12 months"), (12, 24, true, "12 to 24 months or more"), (1, 2, false, "1 to 2 months"),
    (24, nil, true, "24 months or more"),
  ])
  func `tell a duration in words`(_ shortest: Int, _ longest: Int?, _ isOpen: Bool, _ words: String) {
    #expect(durationText(shortest, longest, isOpen: isOpen) == words)
  }
}
