import Terms

/// Looks at the ranks and scores of an edition as an editor would.
struct EditionCheck {
  private let edition: String
  private let nameOf: (Int32) -> String
  /// By rank, a place before a band that begins with it.
  private let ranked: [PendingEdition.Entry]
  let unrankedCount: Int
  let bandCount: Int

  /// - Parameters:
  ///   - edition: What it is called: `ml 2022`.
  ///   - nameOf: The name of a university by its number in this import.
  init(_ edition: String, _ entries: [PendingEdition.Entry], nameOf: @escaping (Int32) -> String) {
    self.edition = edition
    self.nameOf = nameOf
    var ranked = entries.filter { $0.rank > 0 }
    unrankedCount = entries.count - ranked.count
    bandCount = ranked.count { $0.isBand }
    let isSorted = zip(ranked, ranked.dropFirst()).allSatisfy { !Self.isBefore($1, $0) }
    if !isSorted { ranked.sort(by: Self.isBefore) }
    self.ranked = ranked
  }

  private static func isBefore(_ left: PendingEdition.Entry, _ right: PendingEdition.Entry) -> Bool {
    left.rank != right.rank ? left.rank < right.rank : !left.isBand && right.isBand
  }

  /// How it goes on counting where universities share a rank.
  var counting: TieCounting? { TieCounting(places: places) }

  /// The ranks that stand for one place, each with how many have it and how many of them are marked as tied.
  private var places: [TieCounting.Place] {
    var places: [TieCounting.Place] = []
    for entry in ranked where !entry.isBand {
      let rank = Int(entry.rank)
      if places.last?.rank != rank { places.append(TieCounting.Place(rank: rank)) }
      places[places.count - 1].count += 1
      if entry.isTied { places[places.count - 1].markedCount += 1 }
    }
    return places
  }

  /// What an editor should look at.
  func warnings(_ counting: TieCounting?) -> [RankingImportWarning] {
    let places = places
    var warnings: [RankingImportWarning] = []
    if counting?.scheme == .mixed { warnings.append(.mixedTies(edition: edition)) }
    if let place = places.first(where: { $0.count > 1 && $0.markedCount > 0 && $0.markedCount < $0.count }) {
      warnings.append(.partlyMarked(edition: edition, rank: place.rank))
    }
    return warnings + [onlyGap(places), overlap].compactMap { $0 }
      + ScoreCheck(ranked).warnings(edition, nameOf: nameOf)
  }

  /// The one gap that no tie explains in a list of ten or more that begins with 1.
  private func onlyGap(_ places: [TieCounting.Place]) -> RankingImportWarning? {
    guard places.count >= 10, places[0].rank == 1 else { return nil }
    let gaps = zip(places, places.dropFirst()).filter { $1.rank - $0.rank > $0.count }
    guard gaps.count == 1, let (before, after) = gaps.first else { return nil }
    return .gap(edition: edition, first: before.rank + before.count, last: after.rank - 1)
  }

  /// A band, and a rank or another band that begins within it.
  private var overlap: RankingImportWarning? {
    guard bandCount > 0 else { return nil }
    for (before, after) in zip(ranked, ranked.dropFirst()) where before.isBand {
      let isSame = before.rank == after.rank && before.rankLast == after.rankLast && before.isOpen == after.isOpen
      if !isSame, before.isOpen || after.rank <= before.rankLast {
        return .overlap(
          edition: edition, before.printedRank?.description ?? "", after.printedRank?.description ?? "")
      }
    }
    return nil
  }
}
