import Articles
package import SQLiteStorage
import Terms

/// One edition of a ranking, with its entries.
public struct RankingEdition: Sendable, Equatable {
  /// One university's place.
  public struct Entry: Sendable, Equatable {
    /// The university's row.
    public let universityID: Int64
    /// Its name.
    public let university: String
    /// Its short name.
    public let slug: String
    /// Its country, where the catalogue knows it.
    public let country: String?
    /// The rank.
    public let place: RankPlace
    /// The score, where the publisher gives one.
    public let score: Double?
  }

  /// Which one.
  public let name: EditionName
  /// The ranking's name.
  public let rankingName: String
  /// How it was made, as its publisher says.
  public let method: String?
  /// Where it can be read.
  public let url: String?
  /// Who said so.
  public let citation: Citation
  /// By rank, a place before a band that begins with it, equal ranks by name; those without a rank last.
  public let entries: [Entry]
  /// The ranks of the entries as one list.
  public let places: EditionPlaces

  /// How it goes on counting where universities share a rank; nil if there is nothing but bands.
  public var tieCounting: TieCounting? { places.counting }

  /// Reads an edition.
  ///
  /// - Throws: `.unknownName` for the ranking; `.unknownEdition` with the years that the catalogue has of it.
  package init(_ name: EditionName, in connection: borrowing Connection) throws {
    let ranking = try RankingYears.all(in: connection).ranking(named: name.ranking)
    self.name = try ranking.name(ofEdition: name.year)
    rankingName = ranking.name
    let id = ranking.edition(name.year)?.id ?? 0
    let details = try connection.first(
      """
      SELECT method, edition.url, title, publisher, source.year, source.url
      FROM ranking_edition AS edition JOIN source ON source.id = edition.source_id WHERE edition.id = ?
      """, [.integer(id)]
    ) { row in
      (
        method: row.optionalText(0), url: row.optionalText(1),
        citation: Citation(
          title: row.text(2), publisher: row.optionalText(3), year: row.optionalInt(4), url: row.optionalText(5))
      )
    }
    method = details?.method
    url = details?.url
    citation = details?.citation ?? Citation(title: "", publisher: nil, year: nil, url: nil)
    entries = try connection.entries(ofEdition: id)
    places = EditionPlaces(entries.map(\.place.rank))
  }
}

extension Connection {
  /// The entries of an edition in their order.
  func entries(ofEdition id: Int64) throws -> [RankingEdition.Entry] {
    try rows(
      """
      SELECT university.id, university.name, university.slug, country, rank, rank_last, rank_is_open, is_tied, score,
        count(*) OVER (PARTITION BY rank, nullif(rank_last, rank), rank_is_open) > 1
      FROM ranking_entry JOIN university ON university.id = university_id
      LEFT JOIN location ON location.id = location_id WHERE ranking_edition_id = ?
      ORDER BY rank NULLS LAST, rank_is_open, nullif(rank_last, rank) NULLS FIRST, university.name
      """, [.integer(id)]
    ) { row in
      RankingEdition.Entry(
        universityID: row.int64(0), university: row.text(1), slug: row.text(2), country: row.optionalText(3),
        place: RankPlace(rank: row.printedRank(4), isShared: row.bool(7) || row.bool(9)),
        score: row.optionalDouble(8))
    }
  }
}

extension Statement {
  /// A rank from the columns `rank`, `rank_last`, `rank_is_open` and `is_tied`, which stand side by side.
  func printedRank(_ column: Int) -> PrintedRank? {
    optionalInt(column).map {
      PrintedRank(
        first: $0, last: optionalInt(column + 1), isOpen: bool(column + 2), isTied: bool(column + 3))
    }
  }
}
