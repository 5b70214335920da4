import Questions

/// Questions with their readings, in tables; each file of this name holds one or two.
enum Phrasings {
  /// Every question that must be answered.
  static let answered =
    contract + contractFacts + further + furtherStill + unseen + strangers + strangersAgain + fresh + corners

  /// Every question that must be refused.
  static let refused = turnedAway + strangersTurnedAway + strangersTurnedAwayAgain + freshTurnedAway + cornersTurnedAway
}
