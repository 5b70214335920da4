import SQLiteStorage
import Terms

extension Connection {
  /// Gives the entries of the duplicate to the university, in each edition one.
  func mergeEntries(of pair: MergedPair, _ decisions: inout MergeDecisions) throws {
    for edition in try sharedEditions(of: pair) {
      let stored = try storedEntries(of: edition.id)
      guard let known = stored[pair.university], let other = stored[pair.duplicate] else { continue }
      let decided = decisions.decide(
        edition.name, MergedEntry(known), MergedEntry(other), words: { $0.words }, together: { $0.together(with: $1) })
      try remove([pair.duplicate], from: edition.id)
      guard case .takes(let entry) = decided else { continue }
      try remove([pair.university], from: edition.id)
      try insert(
        [StatedEntry(university: pair.university, rank: entry.rank, score: entry.score)], into: edition.id)
    }
    try run("UPDATE ranking_entry SET university_id = ?1 WHERE university_id = ?2", pair.parameters)
  }

  /// The editions that list both, as `ml@2022`.
  private func sharedEditions(of pair: MergedPair) throws -> [(id: Int64, name: String)] {
    try rows(
      """
      SELECT e.id, r.slug || '@' || e.year FROM ranking_entry AS entry
        JOIN ranking_entry AS other ON other.ranking_edition_id = entry.ranking_edition_id AND other.university_id = ?2
        JOIN ranking_edition AS e ON e.id = entry.ranking_edition_id JOIN ranking AS r ON r.id = e.ranking_id
      WHERE entry.university_id = ?1 ORDER BY r.slug, e.year
      """, pair.parameters
    ) { (id: $0.int64(0), name: $0.text(1)) }
  }
}

/// What an edition says of a university, whichever of its rows.
private struct MergedEntry: Equatable {
  let rank: PrintedRank?
  let score: Double?

  init(rank: PrintedRank?, score: Double?) {
    self.rank = rank
    self.score = score
  }

  init(_ entry: StatedEntry) { self.init(rank: entry.rank, score: entry.score) }

  var words: String { StatedEntry(university: 0, rank: rank, score: score).text }

  /// Both in one where they have the same rank, and only one of them a score or both the same.
  func together(with other: MergedEntry) -> MergedEntry? {
    guard rank == other.rank, score == nil || other.score == nil || score == other.score else { return nil }
    return MergedEntry(rank: rank, score: score ?? other.score)
  }
}
