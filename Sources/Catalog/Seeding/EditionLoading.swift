import Articles
import SQLiteStorage

/// One university's place as a source prints it.
struct StatedEntry: Hashable {
  let university: Int64
  let rank: PrintedRank?
}

extension Connection {
  /// Adds an edition, or finds it as it is. Only a revision of its own source changes one that is there.
  ///
  /// - Throws: `.conflictingEdition` where another source says another thing of it.
  func setEdition(
    of ranking: (slug: String, name: String), year: Int, _ entries: [StatedEntry], from source: FactSource,
    _ report: inout SeedReport
  ) throws {
    let rankingID = try rankingID(ranking)
    let known = try first(
      "SELECT id, source_id FROM ranking_edition WHERE ranking_id = ? AND year = ?", [.integer(rankingID), Value(year)]
    ) { (id: $0.int64(0), source: $0.int64(1)) }
    guard let known else {
      try run(
        "INSERT INTO ranking_edition (ranking_id, year, source_id) VALUES (?, ?, ?)",
        [.integer(rankingID), Value(year), .integer(source.id)])
      let id = lastInsertRowID
      try insert(entries, into: id)
      report.count(.editions, .added, of: id)
      return report.count(entries.map(\.university), .added, of: id)
    }
    let difference = try storedEntries(of: known.id).symmetricDifference(entries)
    guard !difference.isEmpty else {
      report.count(.editions, .unchanged, of: known.id)
      return report.count(entries.map(\.university), .unchanged, of: known.id)
    }
    guard known.source == source.id else {
      throw try conflict(ranking.slug, year, source: known.source, difference, stated: Set(entries))
    }
    try run("DELETE FROM ranking_entry WHERE ranking_edition_id = ?", [.integer(known.id)])
    try insert(entries, into: known.id)
    report.count(.editions, .changed, of: known.id)
    report.count(entries.map(\.university), .unchanged, of: known.id)
    report.count(difference.map(\.university), .changed, of: known.id)
  }

  private func rankingID(_ ranking: (slug: String, name: String)) throws -> Int64 {
    if let id = try first("SELECT id FROM ranking WHERE slug = ?", [.text(ranking.slug)], { $0.int64(0) }) { return id }
    try run("INSERT INTO ranking (slug, name) VALUES (?, ?)", [.text(ranking.slug), .text(ranking.name)])
    return lastInsertRowID
  }

  private func insert(_ entries: [StatedEntry], into edition: Int64) throws {
    for entry in entries {
      try run(
        """
        INSERT INTO ranking_entry (ranking_edition_id, university_id, rank, rank_last, rank_is_open, is_tied)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [
          .integer(edition), .integer(entry.university), Value(entry.rank?.first), Value(entry.rank?.last),
          Value(entry.rank?.isOpen == true ? 1 : 0), Value(entry.rank?.isTied == true ? 1 : 0),
        ])
    }
  }

  private func storedEntries(of edition: Int64) throws -> Set<StatedEntry> {
    let entries = try rows(
      "SELECT university_id, rank, rank_last, rank_is_open, is_tied FROM ranking_entry WHERE ranking_edition_id = ?",
      [.integer(edition)]
    ) { row in
      let rank = row.optionalInt(1).map {
        PrintedRank(first: $0, last: row.optionalInt(2), isOpen: row.int(3) == 1, isTied: row.int(4) == 1)
      }
      return StatedEntry(university: row.int64(0), rank: rank)
    }
    return Set(entries)
  }

  private func conflict(
    _ slug: String, _ year: Int, source: Int64, _ difference: Set<StatedEntry>, stated: Set<StatedEntry>
  ) throws -> CatalogError {
    let title = try first("SELECT title FROM source WHERE id = ?", [.integer(source)]) { $0.text(0) } ?? ""
    let lines = try difference.map { entry in
      let name = try universityNames(of: [entry.university]).first ?? ""
      let rank = entry.rank.map(\.description) ?? "no rank"
      return stated.contains(entry) ? "\(name) would be \(rank)" : "\(name) is \(rank)"
    }
    return CatalogError(.conflictingEdition(ranking: slug, year: year, source: title, differences: lines.sorted()))
  }
}

extension SeedReport {
  fileprivate mutating func count(_ universities: [Int64], _ outcome: Outcome, of edition: Int64) {
    for university in universities { count(.entries, outcome, of: edition, university) }
  }
}
