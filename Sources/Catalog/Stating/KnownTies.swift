import SQLiteStorage
import Terms

/// The ranks that are shared in an edition of the catalogue, beside which a tie told in words is read.
///
/// `7 (tied)` says that others have the rank too. Where the catalogue has 7 without a mark, and others have it there, it
/// says the same, as the catalogue's own tables print it.
struct KnownTies {
  private let known: [Int64: StatedEntry]
  private let counts: [Int: Int]

  /// - Parameter known: The entries of an edition that is there, by university.
  init(_ known: [Int64: StatedEntry]) {
    self.known = known
    let places = known.values.compactMap(\.rank).filter { !$0.isBand }
    counts = places.reduce(into: [:]) { $0[$1.first, default: 0] += 1 }
  }

  /// A rank as the catalogue has it, where that is what is said.
  func settled(_ rank: PrintedRank?, of university: Int64) -> PrintedRank? {
    guard let rank, rank.isTieInWords, let stored = known[university]?.rank,
      stored == PrintedRank(first: rank.first), counts[rank.first, default: 0] > 1
    else { return rank }
    return stored
  }
}

extension Connection {
  /// An edition with the ties that it tells in words as they are known.
  func settled(_ edition: StatedEdition, beside known: KnownEdition) throws -> StatedEdition {
    guard edition.entries.contains(where: { $0.rank?.isTieInWords == true }) else { return edition }
    let ties = KnownTies(try storedEntries(of: known.id))
    var edition = edition
    edition.entries = edition.entries.map { entry in
      StatedEntry(
        university: entry.university, rank: ties.settled(entry.rank, of: entry.university), score: entry.score)
    }
    return edition
  }
}
