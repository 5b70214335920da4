import GradAtlas
import TestSupport
import Testing

@Suite struct `A catalogue as a library` {
  private func standardCatalog(in folder: borrowing TemporaryDirectory) throws -> CatalogFile {
    let path = folder.path("catalog.db")
    let author = ChangeAuthor(name: nil, command: "test")
    _ = try NewCatalogFile.make(at: path) { try $0.load(SeedDocuments.builtIn(), by: author) }
    return try CatalogFile(reading: path)
  }

  @Test func `gives the rows of a filtered list`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try standardCatalog(in: folder)
    let listing = Listing(
      .universities, filter: try Filter("state = 'California' AND ml_rank <= 3"),
      order: try OrderBy("ml_rank"), columns: try ColumnList("university, ml_rank, ai_rank@2021, latitude"))
    let rows = try catalog.rows(of: listing)
    let names = ["University of California, Berkeley", "Stanford University"]
    #expect(rows.map { $0["university"] } == names.map { .text($0) })
    #expect(rows.map { $0["ml_rank"] } == [.integer(2), .integer(3)])
    #expect(rows.map(\.keys.count) == [4, 4])
    #expect(rows[0]["homepage"] == nil)
    #expect(try catalog.count(of: listing) == 2)
  }

  @Test func `gives NULL where nothing is known`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try standardCatalog(in: folder)
    let listing = Listing(
      .programs, filter: try Filter("delivery IS NULL"), columns: try ColumnList("university, delivery"))
    let rows = try catalog.rows(of: listing)
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0["delivery"] == .null })
  }

  @Test func `gives a field of many values as a list`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try standardCatalog(in: folder)
    let listing = Listing(
      .programs, filter: try Filter("university = 'CMU'"), columns: try ColumnList("track, duration_open"))
    let rows = try catalog.rows(of: listing)
    #expect(rows.map(\.keys) == [["track", "duration_open"]])
    guard case .list(let tracks) = rows[0].cells[0] else {
      Issue.record("\(rows)")
      return
    }
    #expect(tracks.count == 5)
    #expect(rows[0].cells[1] == .boolean(false))
  }

  @Test func `writes a list in a format`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try standardCatalog(in: folder)
    let sink = MemorySink()
    let listing = Listing(
      .universities, filter: try Filter("ml_rank = 1"), columns: try ColumnList("university, ml_rank"))
    try catalog.write(listing, as: .csv, to: sink)
    #expect(sink.text == "university,ml_rank\r\nCarnegie Mellon University,1\r\n")
  }

  @Test func `names what a filter gets wrong`() throws {
    let folder = try TemporaryDirectory()
    let catalog = try standardCatalog(in: folder)
    let error = #expect(throws: FilterErrors.self) {
      try catalog.rows(of: Listing(.programs, filter: Filter("contry = 'NO'")))
    }
    #expect(error?.errors.count == 1)
  }
}
