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
}
