import Articles
import Terms

/// One university's place as a source prints it.
struct StatedEntry: Hashable, Sendable {
  /// The university's row.
  let university: Int64
  /// Nil if it is listed without a rank.
  let rank: PrintedRank?
  /// Nil if the source gives none.
  let score: Double?

  /// An entry.
  init(university: Int64, rank: PrintedRank?, score: Double? = nil) {
    self.university = university
    self.rank = rank
    self.score = score
  }
}

/// An edition as a source states it.
struct StatedEdition: Sendable {
  /// The ranking's short name, of `a-z0-9_`.
  var ranking: String
  /// The ranking's name, for one that the catalogue does not have yet; its short name where it is nil.
  var rankingName: String?
  /// 1900 to 2999.
  var year: Int
  /// How it was made; nil if the source is silent, and then what is known stands.
  var method: String?
  /// Where it can be read; nil if the source is silent, and then what is known stands.
  var url: String?
  /// Each university once, in any order.
  var entries: [StatedEntry]

  /// An edition.
  init(ranking: String, rankingName: String? = nil, year: Int, entries: [StatedEntry]) {
    self.ranking = ranking
    self.rankingName = rankingName
    self.year = year
    self.entries = entries
  }
}

/// What one university's place in an edition is in the catalogue, and what a source says it is.
struct EntryDifference: Hashable, Sendable {
  /// The university's row.
  let university: Int64
  /// In the catalogue; nil if it does not list the university.
  let known: StatedEntry?
  /// In the source; nil if it does not list the university.
  let stated: StatedEntry?
}
