import Articles
public import Terms

/// How an edition goes on counting behind universities that share a rank.
public enum TieScheme: String, Sendable, CaseIterable {
  /// No rank is shared and none is left out: 1, 2, 3.
  case none
  /// As many places are left out as others share the rank: 1, 1, 3.
  case competition
  /// No place is left out: 1, 1, 2.
  case dense
  /// Places are missing that no shared rank explains: a part of a longer list.
  case subset
  /// Now one, now another.
  case mixed
  /// Only the last rank is shared, and nothing follows that would tell.
  case undecided

  /// Recognises the scheme by the ranks, in any order; bands do not count.
  ///
  /// Nil where there is nothing but bands. An entry marked as tied whose fellow is not listed speaks of a longer list.
  public init?(_ ranks: [PrintedRank]) {
    let groups = Dictionary(grouping: ranks.filter { !$0.isBand }, by: \.first).sorted { $0.key < $1.key }
    self.init(
      places: groups.map { rank, shared in
        Place(rank: rank, count: shared.count, markedCount: shared.count { $0.isTied })
      })
  }
}
