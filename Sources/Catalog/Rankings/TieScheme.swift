public import Articles

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
    let places = ranks.filter { !$0.isBand }
    guard let first = places.map(\.first).min() else { return nil }
    let groups = Dictionary(grouping: places, by: \.first).sorted { $0.key < $1.key }
    var isDense = false
    var isCompetition = false
    var isPart = first > 1
    for (index, group) in groups.enumerated() {
      let size = group.value.count
      if size == 1, group.value[0].isTied { isPart = true }
      guard index + 1 < groups.count else { break }
      switch groups[index + 1].key - group.key {
      case 1 where size == 1: continue
      case 1: isDense = true
      case size: isCompetition = true
      default: isPart = true
      }
    }
    if isPart {
      self = .subset
    } else if isDense && isCompetition {
      self = .mixed
    } else if isDense || isCompetition {
      self = isDense ? .dense : .competition
    } else {
      self = groups.contains { $0.value.count > 1 } ? .undecided : .none
    }
  }
}
