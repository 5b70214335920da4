import Articles
public import SQLiteStorage
import Terms

/// Two editions side by side: of one ranking in two years, or of two rankings.
public struct EditionDifference: Sendable, Equatable {
  /// The edition that is compared with.
  public let from: EditionName
  /// The edition that is told about.
  public let to: EditionName
  /// How many places from the top it is about; nil for all.
  public let top: Int?
  /// The year of the earliest edition that was looked at for who was in the top before; nil where none was.
  public let knownSince: Int?
  /// Every university that one of them lists: by the second one's rank, those that are gone last.
  public let changes: [RankChange]

  /// Compares two editions of one ranking.
  ///
  /// - Throws: `.unknownName` for the ranking; `.unknownEdition` with the years that the catalogue has of it.
  public init(of ranking: String, from: Int, to: Int, in connection: borrowing Connection) throws {
    try self.init(
      from: EditionName(ranking: ranking, year: from), to: EditionName(ranking: ranking, year: to), in: connection)
  }

  /// Compares two editions.
  ///
  /// - Parameter top: Only the universities that one of the two has among so many places, and of one ranking marked
  ///   where no edition before the second has them there.
  /// - Throws: `.unknownName` for a ranking; `.unknownEdition` with the years that the catalogue has of it.
  public init(
    from: EditionName, to: EditionName, top: Int? = nil, in connection: borrowing Connection
  ) throws {
    let before = try RankingEdition(from, in: connection)
    let after = try RankingEdition(to, in: connection)
    self.from = before.name
    self.to = after.name
    self.top = top
    let earlier = try EarlierTop(top, before: self.to, comparedWith: self.from, in: connection)
    knownSince = earlier?.firstYear
    changes = Self.changes(before.entries, after.entries).compactMap { change in
      guard let top else { return change }
      guard change.before?.rank.reaches(top) == true || change.after?.rank.reaches(top) == true else { return nil }
      let isFirst = change.after?.rank.isSurelyWithin(top) == true && earlier?.contains(change.universityID) == false
      return RankChange(
        university: change.university, universityID: change.universityID, before: change.before, after: change.after,
        isFirstInTop: isFirst)
    }
  }

  private init(_ other: EditionDifference, _ changes: [RankChange]) {
    (from, to, top, knownSince) = (other.from, other.to, other.top, other.knownSince)
    self.changes = changes
  }

  /// The same difference with some of its changes.
  public func filtered(_ isWanted: (RankChange) -> Bool) -> EditionDifference {
    EditionDifference(self, changes.filter(isWanted))
  }

  /// Both lists as one: the second in its order, then what only the first has.
  private static func changes(_ before: [RankingEdition.Entry], _ after: [RankingEdition.Entry]) -> [RankChange] {
    let places = Dictionary(before.map { ($0.universityID, $0.place) }) { first, _ in first }
    let listed = Set(after.map(\.universityID))
    let found = after.map { entry in
      RankChange(
        university: entry.university, universityID: entry.universityID, before: places[entry.universityID],
        after: entry.place)
    }
    let gone = before.filter { !listed.contains($0.universityID) }.map { entry in
      RankChange(university: entry.university, universityID: entry.universityID, before: entry.place, after: nil)
    }
    return found + gone
  }
}

/// Who may have been in the top of a ranking before an edition.
private struct EarlierTop {
  let firstYear: Int
  private let universities: Set<Int64>

  /// Nil where nothing was asked for, where two rankings are compared, or where nothing came before.
  init?(
    _ top: Int?, before edition: EditionName, comparedWith other: EditionName, in connection: borrowing Connection
  ) throws {
    guard let top, edition.ranking == other.ranking else { return nil }
    let earlier = try connection.first(
      """
      SELECT min(year) FROM ranking_edition JOIN ranking ON ranking.id = ranking_id WHERE slug = ? AND year < ?
      """, [.text(edition.ranking), Value(edition.year)]
    ) { $0.optionalInt(0) }
    guard let year = earlier ?? nil else { return nil }
    firstYear = year
    universities = Set(
      try connection.rows(
        """
        SELECT DISTINCT university_id FROM ranking_entry
        JOIN ranking_edition AS edition ON edition.id = ranking_edition_id JOIN ranking ON ranking.id = ranking_id
        WHERE slug = ? AND year < ? AND (rank <= ? OR rank IS NULL)
        """, [.text(edition.ranking), Value(edition.year), Value(top)]
      ) { $0.int64(0) })
  }

  func contains(_ university: Int64) -> Bool { universities.contains(university) }
}

extension PrintedRank? {
  /// Whether a place of it may be among the first `top`.
  fileprivate func reaches(_ top: Int) -> Bool { map { $0.first <= top } ?? false }

  /// Whether every place of it is among the first `top`.
  fileprivate func isSurelyWithin(_ top: Int) -> Bool { (self?.worst).map { $0 <= top } ?? false }
}
