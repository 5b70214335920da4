/// Holds the scores of an edition against its ranks: a better rank has a higher score, one rank has one score.
struct ScoreCheck {
  private typealias Entry = PendingEdition.Entry
  /// Of pairs that are alike, the first, and how many there are.
  private typealias Found = (better: Entry, worse: Entry, count: Int)

  /// The lowest score of the ranks before this one.
  private var lowest: Entry?
  /// The highest and the lowest score of this rank.
  private var shared: (highest: Entry, lowest: Entry)?
  private var higher: Found?
  private var equal: Found?
  private var unequal: Found?

  /// - Parameter ranked: Entries with a rank, by rank; bands and entries without a score do not count.
  init(_ ranked: [PendingEdition.Entry]) {
    for entry in ranked where !entry.score.isNaN && !entry.isBand { take(entry) }
    endRank()
  }

  private mutating func take(_ entry: Entry) {
    if let rank = shared?.lowest.rank, rank < entry.rank { endRank() }
    if let lowest {
      if entry.score > lowest.score { Self.count(&higher, lowest, entry) }
      if entry.score == lowest.score { Self.count(&equal, lowest, entry) }
    }
    guard let known = shared else {
      shared = (entry, entry)
      return
    }
    if entry.score > known.highest.score { shared?.highest = entry }
    if entry.score < known.lowest.score { shared?.lowest = entry }
  }

  private mutating func endRank() {
    guard let ended = shared else { return }
    if ended.highest.score > ended.lowest.score { Self.count(&unequal, ended.highest, ended.lowest) }
    if ended.lowest.score < lowest?.score ?? .infinity { lowest = ended.lowest }
    shared = nil
  }

  private static func count(_ found: inout Found?, _ better: Entry, _ worse: Entry) {
    found = found.map { ($0.better, $0.worse, $0.count + 1) } ?? (better, worse, 1)
  }

  /// What an editor should look at.
  func warnings(_ edition: String, nameOf: (Int32) -> String) -> [RankingImportWarning] {
    [
      higher.map {
        .higherScore(
          edition: edition, better: nameOf($0.better.university), worse: nameOf($0.worse.university), count: $0.count)
      },
      equal.map {
        .equalScores(
          edition: edition, better: nameOf($0.better.university), worse: nameOf($0.worse.university), count: $0.count)
      },
      unequal.map {
        .unequalScores(
          edition: edition, rank: Int($0.better.rank), higher: nameOf($0.better.university),
          lower: nameOf($0.worse.university), count: $0.count)
      },
    ].compactMap { $0 }
  }
}
