import Articles
import SQLiteStorage
import Terms
import Testing

@testable import Catalog

@Suite struct `Inserting entries` {
  private static let ranks = [
    nil, PrintedRank(first: 7), PrintedRank(first: 7, isTied: true), PrintedRank(first: 101, last: 150),
    PrintedRank(first: 401, isOpen: true),
  ]

  @Test(arguments: [0, 1, 99, 100, 101, 200, 235])
  func `keeps every one, however many one statement takes`(_ count: Int) throws {
    let catalog = try RealUniversities.catalog()
    try catalog.changeUnlogged(
      """
      INSERT INTO university (slug, name, source_id)
      WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < 300)
      SELECT 'u' || i, 'U ' || i, (SELECT min(id) FROM source) FROM number
      """)
    let ids = try catalog.connection.rows("SELECT id FROM university ORDER BY id LIMIT ?", [Value(count)]) {
      $0.int64(0)
    }
    let entries = ids.enumerated().map { index, id in
      StatedEntry(
        university: id, rank: Self.ranks[index % Self.ranks.count], score: index % 3 == 0 ? nil : Double(index) / 8)
    }
    let source = try catalog.connection.first("SELECT min(id) FROM source") { $0.int64(0) } ?? 0
    let id = try catalog.connection.insertRow(
      of: StatedEdition(ranking: "ml", year: 2023, entries: []), from: source)
    try catalog.connection.insert(entries, into: id)
    #expect(entries.count == count)
    #expect(try catalog.connection.storedEntries(of: id).values.sorted { $0.university < $1.university } == entries)
  }
}
