import Articles
package import SQLiteStorage
import Terms

/// Two editions side by side: of one ranking in two years, or of two rankings.
public struct EditionDifference: Sendable, Equatable {
  /// The edition that is compared with.
  public let from: EditionName
  /// The edition that is told about.
  public let to: EditionName
  /// How many places from the top it is about; nil for all.
  public let top: Int?
  /// The year of the earliest edition that tells whether one of those that are marked was in the top; nil if none is.
  public let knownSince: Int?
  /// How the first edition goes on counting where universities share a rank; nil if it has nothing but bands.
  public let countingBefore: TieCounting?
  /// The same of the second edition.
  public let countingAfter: TieCounting?
  /// How many universities were left out because it is not known whether a filter holds for them.
  public internal(set) var undecided = 0
  /// Every university that one of them lists: by the second one's rank, those that are gone last.
  public let changes: [RankChange]

  /// Compares two editions of one ranking.
  ///
  /// - Throws: `.unknownName` for the ranking; `.unknownEdition` with the years that the catalogue has of it.
  package init(of ranking: String, from: Int, to: Int, in connection: borrowing Connection) throws {
    try self.init(
      from: EditionName(ranking: ranking, year: from), to: EditionName(ranking: ranking, year: to), in: connection)
  }

  /// Compares two editions.
  ///
  /// - Parameter top: Only the universities that one of the two has among so many places, and of one ranking marked
  ///   where no edition before the second may have them there, and one tells that it has not.
  /// - Throws: `.unknownName` for a ranking; `.unknownEdition` with the years that the catalogue has of it.
  package init(
    from: EditionName, to: EditionName, top: Int? = nil, in connection: borrowing Connection
  ) throws {
    let before = try RankingEdition(from, in: connection)
    let after = try RankingEdition(to, in: connection)
    self.from = before.name
    self.to = after.name
    self.top = top
    countingBefore = before.tieCounting
    countingAfter = after.tieCounting
    let earlier = try EarlierTop(top, before: self.to, comparedWith: self.from, in: connection)
    let changes = Self.changes(before, after).filter { change in
      top.map { change.before?.rank.reaches($0) == true || change.after?.rank.reaches($0) == true } ?? true
    }.map { change in
      var change = change
      let isWithin = top.map { change.after?.rank.isSurelyWithin($0) == true } ?? false
      change.isFirstInTop = isWithin && earlier?.isOutside(change.universityID) == true
      return change
    }
    self.changes = changes
    let first = changes.filter(\.isFirstInTop)
    knownSince = first.compactMap { earlier?.firstYear(tellingOf: $0.universityID) }.min()
  }

  private init(_ other: EditionDifference, _ changes: [RankChange]) {
    (from, to, top, knownSince) = (other.from, other.to, other.top, other.knownSince)
    (countingBefore, countingAfter, undecided) = (other.countingBefore, other.countingAfter, other.undecided)
    self.changes = changes
  }

  /// The same difference with some of its changes.
  public func filtered(_ isWanted: (RankChange) -> Bool) -> EditionDifference {
    EditionDifference(self, changes.filter(isWanted))
  }

  /// Whether the two number ties in two ways, so that a printed rank may move though as many are ahead of it.
  public var countsApart: Bool { TieCounting.isApart(countingBefore, countingAfter) }

  /// Both lists as one: the second in its order, then what only the first has.
  private static func changes(_ before: RankingEdition, _ after: RankingEdition) -> [RankChange] {
    let places = Dictionary(before.entries.map { ($0.universityID, $0.place) }) { first, _ in first }
    let listed = Set(after.entries.map(\.universityID))
    let found = after.entries.map { entry in
      RankChange(
        university: entry.university, universityID: entry.universityID, before: places[entry.universityID],
        after: entry.place)
    }
    let gone = before.entries.filter { !listed.contains($0.universityID) }.map { entry in
      RankChange(university: entry.university, universityID: entry.universityID, before: entry.place, after: nil)
    }
    return (found + gone).map { change in
      var change = change
      change.aheadBefore = change.before?.rank.map { before.places.ahead(of: $0) }
      change.aheadAfter = change.after?.rank.map { after.places.ahead(of: $0) }
      change.isBeyondEnd =
        switch (change.before, change.after) {
        case (nil, let place?): place.rank.isBeyond(before.places.lastPlace)
        case (let place?, nil): place.rank.isBeyond(after.places.lastPlace)
        default: false
        }
      return change
    }
  }
}

extension PrintedRank? {
  /// Whether a place of it may be among the first `top`.
  fileprivate func reaches(_ top: Int) -> Bool { map { $0.first <= top } ?? false }

  /// Whether every place of it is among the first `top`.
  fileprivate func isSurelyWithin(_ top: Int) -> Bool { (self?.worst).map { $0 <= top } ?? false }

  /// Whether no place of it is up to the end of a list.
  fileprivate func isBeyond(_ lastPlace: Int?) -> Bool {
    guard let first = self?.first, let lastPlace else { return false }
    return first > lastPlace
  }
}
