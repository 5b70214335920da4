import Articles
import SQLiteStorage
import Terms

/// What became of an edition.
struct WrittenEdition {
  enum Outcome: Equatable { case added, replaced, unchanged }

  let id: Int64
  let outcome: Outcome
  /// Where the one that was there differed.
  var differences: [EntryDifference] = []
}

/// An edition that is in the catalogue.
struct KnownEdition {
  let id: Int64
  let source: Int64
  let method: String?
  let url: String?
}

extension Connection {
  /// Adds an edition, or finds it as it is, or replaces it by a revision of its own source. The ranking is made where
  /// there is none.
  ///
  /// - Throws: `.conflictingEdition` with the differences where one of another source is there; nothing was written then.
  func write(_ edition: StatedEdition, from source: Int64) throws -> WrittenEdition {
    guard let known = try knownEdition(of: edition.ranking, edition.year) else {
      return WrittenEdition(id: try insert(edition, from: source), outcome: .added)
    }
    let edition = try settled(edition, beside: known)
    let differences = try differences(of: edition, from: known)
    guard !differences.isEmpty || edition.changesDetails(of: known) else {
      return WrittenEdition(id: known.id, outcome: .unchanged)
    }
    guard known.source == source else {
      throw CatalogError(
        .conflictingEdition(
          ranking: edition.ranking, year: edition.year, source: try title(ofSource: known.source),
          differences: try differences.map { try described($0) }.sorted() + edition.describedDetails(of: known)))
    }
    try replace(known, with: edition, from: source)
    return WrittenEdition(id: known.id, outcome: .replaced, differences: differences)
  }

  /// The edition of a year, if the catalogue has it.
  func knownEdition(of ranking: String, _ year: Int) throws -> KnownEdition? {
    try first(
      """
      SELECT edition.id, source_id, method, url FROM ranking_edition AS edition
      JOIN ranking ON ranking.id = ranking_id WHERE slug = ? AND year = ?
      """, [.text(ranking), Value(year)]
    ) { KnownEdition(id: $0.int64(0), source: $0.int64(1), method: $0.optionalText(2), url: $0.optionalText(3)) }
  }

  /// Adds an edition that is not there.
  ///
  /// - Returns: Its row's id.
  func insert(_ edition: StatedEdition, from source: Int64) throws -> Int64 {
    let id = try insertRow(of: edition, from: source)
    try insert(edition.entriesByUniversity, into: id)
    return id
  }

  /// Adds the row of an edition that is not there, and none of its entries.
  ///
  /// - Returns: The row's id.
  func insertRow(of edition: StatedEdition, from source: Int64) throws -> Int64 {
    let ranking = try rankingID(edition.ranking, name: edition.rankingName)
    return try insert(
      into: "ranking_edition",
      [
        "ranking_id": .integer(ranking), "year": Value(edition.year), "source_id": .integer(source),
        "method": Value(edition.method), "url": Value(edition.url),
      ])
  }

  /// Puts an edition in the place of the one that is there.
  func replace(_ known: KnownEdition, with edition: StatedEdition, from source: Int64) throws {
    try run(
      "UPDATE ranking_edition SET source_id = ?, method = ifnull(?, method), url = ifnull(?, url) WHERE id = ?",
      [.integer(source), Value(edition.method), Value(edition.url), .integer(known.id)])
    try run("DELETE FROM ranking_entry WHERE ranking_edition_id = ?", [.integer(known.id)])
    try insert(edition.entriesByUniversity, into: known.id)
  }

  /// Where an edition that is there and what a source says of it are not the same, by university. A source that gives
  /// no score says nothing of it.
  func differences(of edition: StatedEdition, from known: KnownEdition) throws -> [EntryDifference] {
    var before = try storedEntries(of: known.id)
    var differences: [EntryDifference] = []
    for entry in edition.entries {
      let old = before.removeValue(forKey: entry.university)
      if old.map({ !$0.agrees(with: entry) }) ?? true {
        differences.append(EntryDifference(university: entry.university, known: old, stated: entry))
      }
    }
    differences += before.values.map { EntryDifference(university: $0.university, known: $0, stated: nil) }
    return differences.sorted { $0.university < $1.university }
  }

  /// Whether an edition that is there is not what a source says.
  func differs(_ edition: StatedEdition, from known: KnownEdition) throws -> Bool {
    try edition.changesDetails(of: known) || !differences(of: edition, from: known).isEmpty
  }

  private func rankingID(_ slug: String, name: String?) throws -> Int64 {
    if let id = try first("SELECT id FROM ranking WHERE slug = ?", [.text(slug)], { $0.int64(0) }) { return id }
    return try insert(into: "ranking", ["slug": .text(slug), "name": .text(name ?? slug)])
  }

  func storedEntries(of edition: Int64) throws -> [Int64: StatedEntry] {
    let entries = try rows(
      """
      SELECT university_id, rank, rank_last, rank_is_open, is_tied, score FROM ranking_entry
      WHERE ranking_edition_id = ?
      """, [.integer(edition)]
    ) { row in
      let rank = row.optionalInt(1).map {
        PrintedRank(first: $0, last: row.optionalInt(2), isOpen: row.int(3) == 1, isTied: row.int(4) == 1)
      }
      return (row.int64(0), StatedEntry(university: row.int64(0), rank: rank, score: row.optionalDouble(5)))
    }
    return Dictionary(uniqueKeysWithValues: entries)
  }

  func title(ofSource id: Int64) throws -> String {
    try first("SELECT title FROM source WHERE id = ?", [.integer(id)]) { $0.text(0) } ?? ""
  }
}

extension StatedEntry {
  fileprivate func agrees(with stated: StatedEntry) -> Bool {
    rank == stated.rank && (stated.score == nil || stated.score == score)
  }
}

extension StatedEdition {
  /// As they are best inserted.
  fileprivate var entriesByUniversity: [StatedEntry] { entries.sorted { $0.university < $1.university } }

  /// Whether it says another thing of the method or the address than is known.
  func changesDetails(of known: KnownEdition) -> Bool { !describedDetails(of: known).isEmpty }
}
