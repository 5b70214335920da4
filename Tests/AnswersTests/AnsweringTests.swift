import Answers
import Catalog
import FilterLanguage
import Questions
import Tables
import Testing
import Wording

@Suite struct `An answer to a question` {
  @Test func `has the rows that the list has, and says what it leaves out`() throws {
    let catalog = try standardCatalog()
    let answer = try catalog.ask("which programs cover robotics?", for: .person)
    guard case .list(let list) = answer.body else {
      Issue.record("\(answer.body)")
      return
    }
    #expect(list.subject == .programs)
    #expect(list.rows.count == 2)
    #expect(
      answer.notes(for: .person).map(\.text) == [
        "`Vision, graphics and robotics` contains `Robotics`",
        "11 programs left out: 10 with an open `focus` list that does not name it",
      ])
  }

  @Test func `writes the same as its list, row by row`() throws {
    let catalog = try standardCatalog()
    let question = try catalog.read(question: "which programs in California cover NLP?")
    let listing = try #require(question.listing(for: .program))
    let (streamed, whole) = (MemorySink(), MemorySink())
    try catalog.write(listing, as: .json, to: streamed)
    try catalog.answer(question).write(as: .json, to: whole)
    #expect(streamed.text == whole.text)
    #expect(streamed.text.contains("University of California, Berkeley"))
  }

  @Test(arguments: [
    ("how long is the CMU program?", FactKind.duration), ("where is Georgia Tech?", .location),
    ("rank of Cornell in AI in 2021?", .rank(EditionName(ranking: "ai", year: 2021))),
  ])
  func `gives the facts of the kind that was asked for`(_ question: String, _ kind: FactKind) throws {
    let catalog = try standardCatalog()
    guard case .facts(let sheets, _) = try catalog.ask(question).body else {
      Issue.record("not facts: \(question)")
      return
    }
    #expect(Set(sheets.flatMap(\.facts).map(\.kind)) == [kind])
  }

  @Test func `has no list of rankings among those of the catalogue`() throws {
    let catalog = try standardCatalog()
    let question = try catalog.read(question: "which rankings are there?")
    #expect(question.listing(for: .program) == nil)
    guard case .rankings(let rankings) = try catalog.answer(question).body else {
      Issue.record("no rankings")
      return
    }
    #expect(rankings.rankings.map(\.ranking.slug) == ["ml", "ai"])
  }

  @Test func `refuses what it cannot place`() throws {
    let catalog = try standardCatalog()
    #expect(throws: QuestionError.self) { try catalog.ask("which programs cover flurbs?") }
  }
}

@Suite struct `A list as a value` {
  @Test func `has a warning for a name that nothing has, before its notes`() throws {
    let catalog = try standardCatalog()
    let list = try catalog.list(Listing(.programs, filter: Filter("focus = 'NPL'")))
    #expect(list.notes.first == Note("no focus area is named `NPL`; did you mean `NLP` or `PL`?", weight: .warning))
    #expect(list.notes.dropFirst().allSatisfy { $0.weight == .note })
  }

  @Test func `of an empty catalogue says how it is filled`() throws {
    let catalog = try CatalogFile(inMemory: ())
    let filling = Note("the catalogue is empty", .act(.fillCatalogue(path: nil)))
    #expect(try catalog.list(Listing(.programs)).notes == [filling])
  }
}
