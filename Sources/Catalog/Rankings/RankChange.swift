import Terms

/// What became of one university from one edition to another.
public struct RankChange: Sendable, Equatable {
  /// Where it went.
  public enum Direction: String, Sendable, CaseIterable {
    /// To a better rank.
    case risen
    /// To a worse rank.
    case fallen
    /// Nowhere: the same rank, or the same band.
    case same
    /// Into the ranking.
    case new
    /// Out of the ranking.
    case gone
    /// Nobody can tell: a band that overlaps with the other rank, or no rank in one of the two.
    case unclear
  }

  /// The university's name.
  public let university: String
  /// Its row's id.
  public let universityID: Int64
  /// In the first edition; nil if that does not list it.
  public let before: RankPlace?
  /// In the second edition; nil if that does not list it.
  public let after: RankPlace?
  /// How many universities are ahead of it in the first edition; nil if that gives it no rank.
  public internal(set) var aheadBefore: Int?
  /// How many are ahead of it in the second edition; nil if that gives it no rank.
  public internal(set) var aheadAfter: Int?
  /// Whether the edition that does not list it ends before the place that it has in the other, and so says nothing of it.
  public internal(set) var isBeyondEnd = false
  /// Whether this is the first edition that surely has it within the top that was asked for, of those that tell.
  public internal(set) var isFirstInTop = false

  /// A change.
  public init(university: String, universityID: Int64, before: RankPlace?, after: RankPlace?) {
    self.university = university
    self.universityID = universityID
    self.before = before
    self.after = after
  }

  /// Places gained; negative: lost. Nil unless there is one place, and no band, on both sides.
  public var placesGained: Int? {
    guard let before = before?.rank, let after = after?.rank, !before.isBand, !after.isBand else { return nil }
    return before.first - after.first
  }

  /// Whether its printed rank went another way than the number of those ahead of it: moved though as many are ahead as
  /// before, stayed though more or fewer are.
  public var differsFromAhead: Bool {
    guard let placesGained, let aheadBefore, let aheadAfter else { return false }
    return placesGained.signum() != (aheadBefore - aheadAfter).signum()
  }

  /// Where it went; a band has moved only where no place in it is a place of the other.
  public var direction: Direction {
    guard let before else { return .new }
    guard let after else { return .gone }
    guard let old = before.rank, let new = after.rank else {
      return before.rank == nil && after.rank == nil ? .same : .unclear
    }
    if new.isSurelyBetter(than: old) { return .risen }
    if old.isSurelyBetter(than: new) { return .fallen }
    return old.first == new.first && old.worst == new.worst ? .same : .unclear
  }

  /// Whether the editions print something else of it: another rank, or that it is shared now.
  public var isDifference: Bool {
    guard let before, let after else { return true }
    return direction != .same || before.isShared != after.isShared
  }
}
