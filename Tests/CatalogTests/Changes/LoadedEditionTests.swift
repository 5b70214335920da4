import Articles
import SQLiteStorage
import Terms
import Testing

@testable import Catalog

@Suite struct `Editions that were loaded whole` {
  private static let name = RealUniversities.all[4].name

  /// A catalogue with one ranking of so many editions that the log keeps none of their entries.
  private func loaded() throws -> CatalogFile {
    let catalog = try RealUniversities.catalog()
    let years = 1900...1905
    let rows = years.flatMap { year in
      RealUniversities.all.enumerated().map { "\(year)|\($0.offset + 1)|\($0.element.name)|\($0.offset % 7)" }
    }
    try catalog.importLarge("year|rank|institution|score\n" + rows.joined(separator: "\n"))
    return catalog
  }

  private func changed(_ catalog: borrowing CatalogFile) throws -> [String] {
    try catalog.unloggedChanges().filter { $0.kind == "whole edition" }.map(\.text)
  }

  @Test(arguments: [
    "UPDATE ranking_entry SET rank = rank + 1 WHERE ranking_edition_id = 3 AND university_id = 5",
    "UPDATE ranking_entry SET score = NULL WHERE ranking_edition_id = 3 AND university_id = 5",
    "UPDATE ranking_entry SET rank_is_open = 1 WHERE ranking_edition_id = 3 AND university_id = 5",
    "DELETE FROM ranking_entry WHERE ranking_edition_id = 3 AND university_id = 5",
    """
    UPDATE ranking_entry SET rank = 11 - rank WHERE ranking_edition_id = 3 AND rank IN (5, 6)
    """,
  ])
  func `tell a change by another tool`(_ statement: String) throws {
    let catalog = try loaded()
    #expect(try changed(catalog) == [])
    try catalog.changeUnlogged(statement)
    #expect(try changed(catalog) == ["whole edition ml@1902: entries as loaded → others"])
  }

  @Test func `tell an entry that another tool added, or all of one edition removed`() throws {
    let catalog = try loaded()
    let id = try catalog.connection.first("SELECT max(id) + 1 FROM university") { $0.int(0) } ?? 0
    try catalog.changeUnlogged(
      "INSERT INTO university (id, slug, name, source_id) VALUES (\(id), 'other', 'Other', 1)",
      "INSERT INTO ranking_entry (ranking_edition_id, university_id) VALUES (2, \(id))",
      "DELETE FROM ranking_entry WHERE ranking_edition_id = 4")
    #expect(
      try changed(catalog) == [
        "whole edition ml@1901: entries as loaded → others", "whole edition ml@1903: entries as loaded → others",
      ])
  }

  @Test func `may be changed by this tool, and back again`() throws {
    let catalog = try loaded()
    let edition = EditionName(ranking: "ml", year: 1902)
    _ = try catalog.setEntries(["\(Self.name)=3:1.5"], of: edition, by: author)
    #expect(try changed(catalog) == [])
    _ = try catalog.removeEntries(of: [Self.name], from: edition, by: author)
    #expect(try changed(catalog) == [])
    _ = try catalog.addEntries(["\(Self.name)=101-150"], to: edition, by: author)
    #expect(try changed(catalog) == [])
    try catalog.changeUnlogged("UPDATE ranking_entry SET rank = 102 WHERE rank = 101 AND rank_last = 150")
    #expect(try changed(catalog) == [])
    #expect(try catalog.unloggedChanges().contains { $0.text == "entry ml@1902 \(Self.name): rank 101 → 102" })
    try catalog.changeUnlogged("UPDATE ranking_entry SET rank = 101 WHERE rank = 102 AND rank_last = 150")
    for _ in 1...2 { _ = try catalog.undo(by: author) }
    #expect(try changed(catalog) == [])
  }

  @Test(arguments: [UniversityMerge.Side.university, .duplicate])
  func `may list two universities that are merged, and are two again`(_ preferred: UniversityMerge.Side) throws {
    let catalog = try loaded()
    let (first, second) = (RealUniversities.all[4].slug, RealUniversities.all[5].slug)
    let merge = CatalogEdit.merge(UniversityMerge(second, into: first, preferring: preferred))
    let before = try catalog.contents()
    let id = try #require(try catalog.edit(merge, by: author))
    #expect(try changed(catalog) == [])
    let count = try catalog.connection.first("SELECT count(*) FROM ranking_entry WHERE ranking_edition_id = 3") {
      $0.int(0)
    }
    #expect(count == RealUniversities.all.count - 1)
    let after = try catalog.contents()
    let undo = try catalog.undo(id, by: author)
    #expect(try catalog.contents() == before)
    #expect(try changed(catalog) == [])
    _ = try catalog.undo(undo.id, by: author)
    #expect(try catalog.contents() == after)
    #expect(try changed(catalog) == [])
    try catalog.changeUnlogged("UPDATE ranking_entry SET rank = rank + 1 WHERE ranking_edition_id = 4 AND rank = 9")
    #expect(try changed(catalog) == ["whole edition ml@1903: entries as loaded → others"])
  }

  @Test func `may be taken back and come again`() throws {
    let catalog = try loaded()
    let undo = try catalog.undo(by: author)
    #expect(try changed(catalog) == [])
    _ = try catalog.undo(undo.id, by: author)
    #expect(try changed(catalog) == [])
    try catalog.changeUnlogged("DELETE FROM ranking_entry WHERE ranking_edition_id = 4 AND university_id = 5")
    #expect(try changed(catalog) == [])
    #expect(try catalog.unloggedChanges().contains { $0.text.hasPrefix("removed entry ml@1903 \(Self.name)") })
  }

  @Test func `are in the log by what their entries come to`() {
    var digest = EntryDigest()
    digest.add(StatedEntry(university: 5, rank: PrintedRank(first: 3), score: 0.5))
    let edition = LoadedEdition(name: "ml@2022", digest: digest)
    #expect(edition.description == "\(digest):ml@2022")
    #expect(digest.description.count == 16)
    #expect(LoadedEdition(edition.description) == edition)
    for text in ["ml@2022", "12:ml@2022", "0123456789abcdeg:ml@2022"] {
      #expect(LoadedEdition(text) == LoadedEdition(name: text, digest: nil))
    }
  }

  @Test func `come to the same in any order, and to the values of their rows`() {
    let entries = [
      StatedEntry(university: 5, rank: PrintedRank(first: 3, isTied: true), score: 0.5),
      StatedEntry(university: 6, rank: PrintedRank(first: 101, last: 150)), StatedEntry(university: 7, rank: nil),
      StatedEntry(university: 8, rank: PrintedRank(first: 401, isOpen: true)),
    ]
    var digest = EntryDigest()
    for entry in entries { digest.add(entry) }
    var other = EntryDigest()
    for row in [
      [Value.integer(1), .integer(7), .null, .null, .integer(0), .integer(0), .null],
      [.integer(1), .integer(8), .integer(401), .null, .integer(1), .integer(0), .null],
      [.integer(1), .integer(6), .integer(101), .integer(150), .integer(0), .integer(0), .null],
      [.integer(1), .integer(5), .integer(3), .null, .integer(0), .integer(1), .real(0.5)],
    ] {
      other.add(row: row)
    }
    #expect(digest == other)
    #expect(digest != EntryDigest())
  }
}
