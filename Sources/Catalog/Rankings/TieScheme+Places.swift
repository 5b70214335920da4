import Terms

extension TieScheme {
  /// One rank of an edition, without bands.
  struct Place {
    let rank: Int
    /// How many universities have it.
    var count = 0
    /// How many of them are marked as tied.
    var markedCount = 0
  }

  /// Recognises the scheme by the ranks, the best first; nil where there are none.
  init?(places: [Place]) {
    guard let best = places.first else { return nil }
    var isDense = false
    var isCompetition = false
    var isPart = best.rank > 1
    for (index, place) in places.enumerated() {
      if place.count == 1, place.markedCount > 0 { isPart = true }
      guard index + 1 < places.count else { break }
      switch places[index + 1].rank - place.rank {
      case 1 where place.count == 1: continue
      case 1: isDense = true
      case place.count: isCompetition = true
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
      self = places.contains { $0.count > 1 } ? .undecided : .none
    }
  }
}
