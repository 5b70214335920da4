import GradAtlas
import Terms
import TestSupport
import Testing

@Suite struct `An edition that a program adds` {
  private static let author = ChangeAuthor(name: "mona", command: "test")
  private static let edition = EditionName(ranking: "systems", year: 2023)
  private static let details = EditionDetails(
    rankingName: "Ranking in Systems", method: "votes", source: "A list", publisher: "A publisher")

  private func catalog(in folder: borrowing TemporaryDirectory) throws -> CatalogFile {
    let path = folder.path("catalog.db")
    _ = try NewCatalogFile.make(at: path) { try $0.load(SeedDocuments.builtIn(), by: Self.author) }
    return try CatalogFile(writing: path)
  }

  private func entries() throws -> [EntryStatement] {
    [
      try EntryStatement("CMU", rank: PrintedRank(first: 1), score: 98.5),
      try EntryStatement("stanford university", rank: PrintedRank(first: 2, isTied: true)),
      try EntryStatement("ucb", rank: PrintedRank(first: 2, isTied: true)),
      try EntryStatement("Cornell", rank: PrintedRank(first: 101, last: 150)), try EntryStatement("MIT", rank: nil),
    ]
  }

  @Test func `is there with its ranking, places, source and change, once`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try catalog(in: folder)
    let report = try catalog.add(entries(), to: Self.edition, Self.details, by: Self.author)
    #expect(report.summary == "systems@2023: ranking, edition, source, method, 5 entries added")
    #expect(try catalog.add(entries(), to: Self.edition, Self.details, by: Self.author).isUnchanged)
    let reading = try CatalogFile(reading: folder.path("catalog.db"))
    let sink = MemorySink()
    try reading.export("ranking_history", where: Filter("ranking = 'systems'"), as: .csv, to: sink)
    let rows = sink.text.split(separator: "\r\n").dropFirst().map { row in row.contains("Carnegie") }
    #expect(rows.count == 5)
    #expect(rows.count { $0 } == 1)
    let ranked = Listing(
      .universities, filter: try Filter("systems_rank = 2"), columns: try ColumnList("university, systems_rank_printed")
    )
    #expect(
      try reading.rows(of: ranked).map(\.cells) == [
        [.text("University of California, Berkeley"), .text("=2")], [.text("Stanford University"), .text("=2")],
      ])
    let log = MemorySink()
    try reading.export("change_set", where: Filter("summary LIKE 'systems@2023%'"), as: .csv, to: log)
    #expect(log.text.contains("mona,"))
    #expect(log.text.split(separator: "\r\n").count == 2)
  }

  @Test func `is refused with everything that is wrong, and nothing is written`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try catalog(in: folder)
    let wrong = [
      try EntryStatement("Stanfrd", rank: PrintedRank(first: 1)),
      try EntryStatement("CMU", rank: PrintedRank(first: 1)),
      try EntryStatement("cmu", rank: PrintedRank(first: 2)),
    ]
    let error = #expect(throws: EditionEditError.self) {
      try catalog.add(wrong, to: EditionName(ranking: "systems", year: 1500), by: Self.author)
    }
    #expect(
      error?.message == """
        1500 is not a valid year
        no ranking is named `systems`
        no university is named `Stanfrd`
        Carnegie Mellon University is named twice
        """)
    #expect(error?.candidates == ["Stanford University"])
    #expect(try RankingYears.all(in: catalog.connection).map(\.slug) == ["ml", "ai"])
  }

  @Test func `is exported by a name that is there`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try catalog(in: folder)
    let (list, table) = (MemorySink(), MemorySink())
    try catalog.export("focus-areas", where: Filter("focus = 'NLP'"), as: .ndjson, to: list)
    #expect(list.text.contains("Natural language processing"))
    try catalog.export("ranking", as: .csv, to: table)
    #expect(table.text.hasPrefix("id,slug,name\r\n1,ml,"))
    let unknown = #expect(throws: CatalogError.self) { try catalog.export("rankin", as: .csv, to: MemorySink()) }
    #expect(unknown?.message == "no table, view or list is named `rankin`")
    let filter = #expect(throws: FilterErrors.self) {
      try catalog.export("ranking", where: Filter("nme = 'x'"), as: .csv, to: MemorySink())
    }
    #expect(filter?.errors.first?.message == "unknown column `nme`")
  }
}
