import Foundation
import GradAtlas
import TestSupport
import Testing

@Suite struct `Files in and out of the library` {
  private static let author = ChangeAuthor(name: nil, command: "test")

  private func catalog(at path: String) throws -> CatalogFile {
    _ = try NewCatalogFile.make(at: path) { try $0.load(SeedDocuments.builtIn(), by: Self.author) }
    return try CatalogFile(writing: path)
  }

  @Test func `take over a publisher's file, and say where it is wrong`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try catalog(at: folder.path("catalog.db"))
    let file = folder.path("systems.csv")
    try "rank,institution\n1,Carnegie Mellon University\n2,Stanford University\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    var options = RankingImportOptions(fileName: "systems.csv")
    (options.ranking, options.year) = ("systems", 2023)
    let imported = try catalog.importRankings(RankingFile(path: file), options, by: Self.author)
    #expect(imported.report.editions.map(\.entryCount) == [2])
    #expect(try catalog.edition(EditionReference(ranking: "systems")).entries.map(\.slug) == ["cmu", "stanford"])

    try "rank,institution\nx,Stanford University\n".write(toFile: file, atomically: true, encoding: .utf8)
    options.year = 2024
    let error = #expect(throws: UnreadableRows.self) {
      try catalog.importRankings(RankingFile(path: file), options, by: Self.author)
    }
    #expect(error?.message.hasPrefix("\(file):2:1: ") == true)
  }

  @Test(arguments: [ExportFormat.datapackage, .csv, .ndjson])
  func `give everything as a folder, which is the same catalogue again`(_ format: ExportFormat) throws {
    let folder = try TemporaryDirectory()
    let catalog = try catalog(at: folder.path("catalog.db"))
    try catalog.exportEverything(toFolder: folder.path("out"), ExportStyle(format, isCompressed: true))
    let report = try CatalogFile.restore(folder.path("out"), to: folder.path("again.db"))
    #expect(report.source == "the folder `\(folder.path("out"))`")
    #expect(report.backupPath == nil)
    let again = try CatalogFile(reading: folder.path("again.db"))
    #expect(try script(of: again) == script(of: catalog))
  }

  private func script(of catalog: borrowing CatalogFile) throws -> String {
    let sink = MemorySink()
    try catalog.exportEverything(to: sink, ExportStyle(.sqlite))
    return sink.text
  }

  @Test func `bring a document up to date`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try catalog(at: folder.path("catalog.db"))
    let text =
      "<!-- gradatlas:begin universities where=\"ml_rank = 1\" columns=\"university\" -->\nold\n<!-- gradatlas:end -->\n"
    let article = try catalog.refresh(Array(text.utf8), named: "a.md")
    #expect(!article.isUpToDate)
    #expect(article.outcome == "`a.md`: 1 of 1 blocks changed")
    #expect(String(decoding: article.refreshed, as: UTF8.self).contains("| Carnegie Mellon University |"))
    #expect(try catalog.refresh(article.refreshed, named: "a.md").isUpToDate)
    #expect(throws: RefreshError.self) { try catalog.refresh(Array("<!-- gradatlas:end -->\n".utf8), named: "a.md") }
  }
}
