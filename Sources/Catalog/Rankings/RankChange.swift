public import Articles

/// What became of one university from one edition of a ranking to another.
public struct RankChange: Sendable, Equatable {
  /// A rank, and whether another university of the edition has it too.
  public struct Place: Sendable, Equatable {
    /// As printed; nil where the university is listed without a rank.
    public let rank: PrintedRank?
    /// Whether the rank is shared, by its mark or because another university has the same.
    public let isShared: Bool

    /// `6 (tied)`, `101–150`, `no rank`.
    public var text: String { (rank.map(\.description) ?? "no rank") + (isShared ? " (tied)" : "") }
  }

  /// Where it went.
  public enum Direction: String, Sendable, CaseIterable {
    /// To a better rank.
    case risen
    /// To a worse rank.
    case fallen
    /// Nowhere.
    case same
    /// Into the ranking.
    case new
    /// Out of the ranking.
    case gone
  }

  /// The university's name.
  public let university: String
  /// Its row's id.
  public let universityID: Int64
  /// In the earlier edition; nil where that does not list it.
  public let before: Place?
  /// In the later edition; nil where that does not list it.
  public let after: Place?

  /// Places gained; negative: lost. Nil where one of the two ranks is missing. Of a band its first place counts.
  public var placesGained: Int? {
    guard let before = before?.rank, let after = after?.rank else { return nil }
    return before.first - after.first
  }

  /// Where it went; between a rank and none, `risen` or `fallen`.
  public var direction: Direction {
    guard let before else { return .new }
    guard let after else { return .gone }
    switch (before.rank?.first, after.rank?.first) {
    case (let old?, let new?): return old == new ? .same : old > new ? .risen : .fallen
    case (nil, nil): return .same
    case (nil, _?): return .risen
    case (_?, nil): return .fallen
    }
  }
}
