/// Every two of some editions, to be looked up both ways.
public struct AgreementMatrix: Sendable, Equatable {
  /// The editions, in their order.
  public let editions: [EditionName]
  /// Every pair once: the first edition with each of the others, then the second with those behind it.
  public let pairs: [RankAgreement]

  /// Compares every two of some editions.
  ///
  /// - Parameters: as ``RankAgreement`` takes them.
  public init(
    _ editions: [RankingEdition], top places: Int = 10, p: Double = 0.9, among universities: Set<String>? = nil
  ) {
    self.editions = editions.map(\.name)
    pairs = RankAgreement.pairs(of: editions, top: places, p: p, among: universities)
  }

  /// The pair of two editions by their places among `editions`, in either order; nil for an edition with itself.
  public subscript(_ row: Int, _ column: Int) -> RankAgreement? {
    guard row != column else { return nil }
    let (first, second) = (min(row, column), max(row, column))
    // Before those of `first` stand (n - 1) + (n - 2) + … pairs.
    return pairs[first * (2 * editions.count - first - 1) / 2 + second - first - 1]
  }
}

/// One figure of an agreement.
public enum AgreementMeasure: String, Sendable, CaseIterable {
  /// Spearman's rho.
  case spearman
  /// Kendall's tau-b.
  case kendall
  /// Jaccard's share of the tops.
  case jaccard
  /// Rank-biased overlap.
  case rbo

  /// Whether it can be less than 0.
  public var isSigned: Bool { self == .spearman || self == .kendall }

  /// Its value; nil if it is not defined.
  public func value(of agreement: RankAgreement) -> Double? {
    switch self {
    case .spearman: agreement.spearman
    case .kendall: agreement.kendall
    case .jaccard: agreement.top.jaccard
    case .rbo: agreement.rankBiasedOverlap
    }
  }
}
