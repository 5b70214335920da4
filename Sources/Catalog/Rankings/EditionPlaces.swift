public import Terms

/// The places of an edition, for what is asked of all of them at once: how many are ahead, and where the list ends.
///
/// These definitions are the same for differences, histories, questions and articles.
public struct EditionPlaces: Sendable, Equatable {
  /// How it goes on counting where universities share a rank; nil if there is nothing but bands.
  public let counting: TieCounting?
  /// The last place of each rank, ascending; without those of bands that have no end.
  private let lastPlaces: [Int]
  private let rankedCount: Int
  private let lastPrinted: Int

  /// - Parameter ranks: Of every university that the edition lists, in any order; nil for those without a rank.
  public init(_ ranks: [PrintedRank?]) {
    let ranks = ranks.compactMap { $0 }
    counting = TieCounting(ranks)
    lastPlaces = ranks.compactMap(\.worst).sorted()
    rankedCount = ranks.count
    lastPrinted = ranks.map { $0.worst ?? $0.first }.max() ?? 0
  }

  /// How many universities are ahead of this rank: those whose every place is better than its first.
  ///
  /// Where all ranks are of one place it is how many have a better one: in a whole list that counts 1, 1, 3 one less than
  /// the rank. Of bands that overlap none is ahead of the other, and nobody is behind a band without an end.
  public func ahead(of rank: PrintedRank) -> Int {
    var (low, high) = (0, lastPlaces.count)
    while low < high {
      let middle = (low + high) / 2
      if lastPlaces[middle] < rank.first { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last place that the edition speaks of: who is not listed has none up to it. Nil for a part of a longer list, which
  /// may leave out anybody, and where nobody has a rank.
  ///
  /// It is the last place printed, or how many have a rank where that is more: of 1, 2, 3, 3 it is 4, and of 401+ the end of
  /// the list. Where no place is left out behind a tie (1, 1, 2) it is the last place printed.
  public var lastPlace: Int? {
    guard rankedCount > 0, counting?.scheme != .subset else { return nil }
    let isDense = counting?.scheme == .dense || counting?.scheme == .mixed
    return isDense ? lastPrinted : max(lastPrinted, rankedCount)
  }
}
