import Articles
public import Terms

/// A university's place in an edition: its rank as printed, and whether others have it too.
public struct RankPlace: Sendable, Hashable {
  /// As printed; nil if the university is listed without a rank.
  public let rank: PrintedRank?
  /// Whether the rank is shared, by its mark or because another university has the same; false for a band, which is
  /// made to be shared.
  public let isShared: Bool

  /// A place.
  public init(rank: PrintedRank?, isShared: Bool = false) {
    self.rank = rank
    self.isShared = isShared && rank?.isBand == false
  }

  /// As people read it: `6 (tied)`, `101–150`, `no rank`.
  public var text: String {
    guard let rank else { return "no rank" }
    return isShared ? "\(rank.first) (tied)" : rank.description
  }
}

extension PrintedRank {
  /// Whether it stands for any of several places.
  public var isBand: Bool { last != nil || isOpen }

  /// The worst place that it may stand for; nil if the band has no end.
  public var worst: Int? { isOpen ? nil : last ?? first }

  /// Whether every place that this stands for is better than every one of `other`.
  func isSurelyBetter(than other: PrintedRank) -> Bool { worst.map { $0 < other.first } ?? false }
}
