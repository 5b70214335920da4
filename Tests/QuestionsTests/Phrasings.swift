import Questions

/// Questions with their readings, in tables; each file of this name holds one or two.
enum Phrasings {
  /// Every question that must be answered.
  static let answered =
    lists + facts + students + editors + keywords + learners + yearsAndGaps + articleReaders + corners
    + chartRanks + chartAbout + chartPlain + constructs + figures + turns + editions + ways

  /// Every question that must be refused.
  static let refused =
    turnedAway + learnersTurnedAway + yearsAndGapsTurnedAway + articleReadersTurnedAway + cornersTurnedAway
    + chartTurnedAway + figuresTurnedAway + editionsTurnedAway + waysTurnedAway
}
