import Articles
import SQLiteStorage
import Terms

/// Who was in the top of a ranking before an edition, as far as the earlier editions tell.
///
/// An edition tells that a university was outside the top where it gives it a place beyond, or where it does not list it and
/// reaches so far. One that ends before, or is a part of a longer list, tells nothing of whom it does not list; whoever is
/// listed without a rank may have been in the top.
struct EarlierTop {
  fileprivate struct Edition {
    let year: Int
    /// Whether who is not listed was not in the top.
    let reachesTop: Bool
    let places: [Int64: PrintedRank?]
  }

  private let top: Int
  private let editions: [Edition]

  /// Nil if nothing was asked for, where two rankings are compared, or where nothing came before.
  init?(
    _ top: Int?, before edition: EditionName, comparedWith other: EditionName, in connection: borrowing Connection
  ) throws {
    guard let top, edition.ranking == other.ranking else { return nil }
    let earlier = try RankingYears.all(in: connection).ranking(named: edition.ranking).editions
      .filter { $0.year < edition.year }
    guard !earlier.isEmpty else { return nil }
    self.top = top
    editions = try earlier.map { try Edition($0, top: top, in: connection) }
  }

  /// Whether an edition tells that a university was not in the top, and in none it may have been.
  func isOutside(_ university: Int64) -> Bool {
    let told = editions.map { $0.tells(of: university, top) }
    return told.contains(.outside) && !told.contains(.inside)
  }

  /// The year of the first edition that tells of a university.
  func firstYear(tellingOf university: Int64) -> Int? {
    editions.first { $0.tells(of: university, top) == .outside }?.year
  }

  fileprivate enum Told { case outside, inside, nothing }
}

extension EarlierTop.Edition {
  fileprivate init(_ edition: RankingYears.Edition, top: Int, in connection: borrowing Connection) throws {
    let entries = try connection.rows(
      """
      SELECT rank, rank_last, rank_is_open, is_tied, university_id FROM ranking_entry WHERE ranking_edition_id = ?
      """, [.integer(edition.id)]
    ) { (university: $0.int64(4), rank: $0.printedRank(0)) }
    year = edition.year
    reachesTop = EditionPlaces(entries.map(\.rank)).lastPlace.map { $0 >= top } ?? false
    places = Dictionary(entries.map { ($0.university, $0.rank) }) { first, _ in first }
  }

  /// Whether a university was surely outside, or perhaps inside.
  fileprivate func tells(of university: Int64, _ top: Int) -> EarlierTop.Told {
    guard let place = places[university] else { return reachesTop ? .outside : .nothing }
    guard let rank = place else { return .inside }
    return rank.first > top ? .outside : .inside
  }
}
