public import Terms

/// How an edition goes on counting behind universities that share a rank, and how often it does not.
///
/// Each step from one rank to the next is looked at. Behind a rank that is shared it goes on as in competitions (as many
/// places further as share it) or densely (one place further); behind a rank that is not shared one place further. What
/// goes on otherwise, a first rank that is not 1, and a mark of a tie whose fellow is not listed are exceptions. One
/// exception in eight steps, and one missing place in eight universities, make no part of a longer list out of a whole one.
public struct TieCounting: Sendable, Hashable {
  /// What it mostly does.
  public let scheme: TieScheme
  /// How often it does not; 0 for ``TieScheme/subset``, where that means nothing.
  public let exceptions: Int

  /// One rank of an edition, without bands.
  struct Place {
    let rank: Int
    /// How many universities have it.
    var count = 0
    /// How many of them are marked as tied.
    var markedCount = 0
  }

  /// A counting made by hand.
  public init(_ scheme: TieScheme, exceptions: Int = 0) {
    self.scheme = scheme
    self.exceptions = exceptions
  }

  /// Whether ties are numbered in two ways, so that a printed rank may move though as many are ahead of it: of whole lists
  /// one leaves no place out behind a tie, and the other does or has no tie.
  public static func isApart(_ one: TieCounting?, _ other: TieCounting?) -> Bool {
    guard let one = one?.scheme, let other = other?.scheme, one != other else { return false }
    let schemes = [one, other]
    return !schemes.contains(.subset) && (schemes.contains(.dense) || schemes.contains(.mixed))
  }

  /// Recognises the counting by the ranks, in any order; bands do not count.
  ///
  /// Nil if there is nothing but bands.
  public init?(_ ranks: [PrintedRank]) {
    let groups = Dictionary(grouping: ranks.filter { !$0.isBand }, by: \.first).sorted { $0.key < $1.key }
    self.init(
      places: groups.map { rank, shared in
        Place(rank: rank, count: shared.count, markedCount: shared.count { $0.isTied })
      })
  }

  /// Recognises the counting by the ranks, the best first; nil if there are none.
  init?(places: [Place]) {
    guard !places.isEmpty else { return nil }
    self.init(Steps(places))
  }

  private init(_ steps: Steps) {
    guard steps.isWhole else {
      self.init(.subset)
      return
    }
    let fewer = min(steps.competition, steps.dense)
    let isMixed = fewer * Steps.few > steps.competition + steps.dense
    if isMixed {
      self.init(.mixed, exceptions: steps.odd)
    } else if steps.competition + steps.dense > 0 {
      self.init(steps.dense > steps.competition ? .dense : .competition, exceptions: steps.odd + fewer)
    } else {
      self.init(steps.sharesRank ? .undecided : .none, exceptions: steps.odd)
    }
  }
}

/// The steps from one rank of an edition to the next, by what they do.
private struct Steps {
  /// One in how many is few.
  static let few = 8

  /// Behind a shared rank as many places further as share it.
  private(set) var competition = 0
  /// Behind a shared rank one place further.
  private(set) var dense = 0
  /// What nothing explains.
  private(set) var odd = 0
  /// Whether a rank is shared at all.
  let sharesRank: Bool
  private var missing: Int
  private let count: Int
  private let all: Int

  init(_ places: [TieCounting.Place]) {
    sharesRank = places.contains { $0.count > 1 }
    count = places.reduce(0) { $0 + $1.count }
    all = places.count - 1
    missing = places[0].rank - 1
    odd = (missing > 0 ? 1 : 0) + places.count { $0.count == 1 && $0.markedCount > 0 }
    for (place, next) in zip(places, places.dropFirst()) { take(next.rank - place.rank, behind: place.count) }
  }

  private mutating func take(_ step: Int, behind count: Int) {
    if step == count {
      if count > 1 { competition += 1 }
    } else if step == 1 {
      dense += 1
    } else {
      odd += 1
      missing += max(0, step - count)
    }
  }

  /// Whether nothing that it does speaks of a longer list, or little of much.
  var isWhole: Bool { odd == 0 || (odd * Self.few <= all && missing * Self.few <= count) }
}
