import Articles
import SQLiteStorage

extension Connection {
  /// Takes over an edition from an article: adds it, or finds it as it is. Only a revision of its own source changes one
  /// that is there; one that was edited by hand stands.
  ///
  /// - Throws: `.conflictingEdition` where another source says another thing of it.
  func setEdition(_ edition: StatedEdition, from source: FactSource, _ report: inout SeedReport) throws {
    if let known = try knownEdition(of: edition.ranking, edition.year), source.isOverruled(by: known.source) {
      report.count(.editions, .unchanged, of: known.id)
      return edition.entries.forEach { report.count(.entries, .unchanged, of: known.id, $0.university) }
    }
    let written = try write(edition, from: source.id)
    let changed = Set(written.differences.map(\.university))
    switch written.outcome {
    case .added: report.count(.editions, .added, of: written.id)
    case .replaced: report.count(.editions, .changed, of: written.id)
    case .unchanged: report.count(.editions, .unchanged, of: written.id)
    }
    for university in Set(edition.entries.map(\.university)).union(changed) {
      let isChanged = changed.contains(university)
      report.count(
        .entries, written.outcome == .added ? .added : isChanged ? .changed : .unchanged, of: written.id, university)
    }
  }
}
