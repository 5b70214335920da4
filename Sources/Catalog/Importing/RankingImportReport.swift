import FilterLanguage
import Wording

/// What an import did, or would do.
public struct RankingImportReport: Sendable, Equatable, ChangeReport {
  /// What became of one edition.
  public enum Outcome: String, Sendable {
    /// It was not there.
    case added
    /// It was there and said other things.
    case replaced
    /// It was there, unchanged.
    case unchanged
  }

  /// One edition of the file.
  public struct Edition: Sendable, Equatable {
    /// The ranking's short name.
    public let ranking: String
    /// The year it stands for.
    public let year: Int
    /// What became of it.
    public let outcome: Outcome
    /// How many universities it lists.
    public let entryCount: Int
    /// How many of them have no rank.
    public let unrankedCount: Int
    /// How many of them are in a band.
    public let bandCount: Int
    /// How it goes on counting where universities share a rank; nil if there is nothing but bands.
    public let tieCounting: TieCounting?
  }

  /// In the order of ranking and year.
  public internal(set) var editions: [Edition] = []
  /// The names of the universities that were created, in the order of the file.
  public internal(set) var createdUniversities: [String] = []
  /// What an editor should look at.
  public internal(set) var warnings: [RankingImportWarning] = []
  /// How many rows the file has.
  public internal(set) var rowCount = 0
  /// The number of the change in the log; nil if nothing was changed.
  public internal(set) var changeID: Int64?

  /// Whether the catalogue stays as it is.
  public var isUnchanged: Bool { createdUniversities.isEmpty && editions.allSatisfy { $0.outcome == .unchanged } }

  /// `2 editions with 4000 entries added, 12 universities created`.
  var summary: String {
    let parts = [Outcome.added, .replaced].compactMap { outcome -> String? in
      let some = editions.filter { $0.outcome == outcome }
      guard !some.isEmpty else { return nil }
      let entries = some.reduce(0) { $0 + $1.entryCount }
      return "\(some.count.counted("edition")) with \(entries.counted("entry")) \(outcome.rawValue)"
    }
    let created = createdUniversities.count
    return (parts + (created > 0 ? ["\(created.counted("university")) created"] : [])).joined(separator: ", ")
  }
}

/// What is no error and yet may be one.
public enum RankingImportWarning: Sendable, Equatable {
  /// A better rank and a lower score; how often in the edition.
  case higherScore(edition: String, better: String, worse: String, count: Int)
  /// One score and two ranks; how many universities have the score of a better rank.
  case equalScores(edition: String, better: String, worse: String, count: Int)
  /// One rank and several scores; how many ranks are so.
  case unequalScores(edition: String, rank: Int, higher: String, lower: String, count: Int)
  /// Of those that share a rank only some are marked.
  case partlyMarked(edition: String, rank: Int)
  /// Ties of two kinds.
  case mixedTies(edition: String)
  /// Ranks that nobody has, the only ones in an edition that is complete otherwise.
  case gap(edition: String, first: Int, last: Int)
  /// Two bands, or a band and a rank, that overlap.
  case overlap(edition: String, String, String)
  /// Ranks such as 2–2, which are one place.
  case bandsOfOne(count: Int)
  /// Scores such as 52.1–54.3, which are no numbers.
  case scoreRanges(count: Int)
  /// Names that were not written as they are meant.
  case cleaned(CellDirt.Found)
  /// Rows or lines that say nothing, in words.
  case passedOver(String)
  /// Columns that were left alone, since they are of other years than the one that was loaded.
  case otherYears(year: Int, rank: String, score: String?, left: [String])
  /// Parts of the world in place of a smaller place.
  case regions(CellDirt.Regions)
  /// A university was created beside one that goes by its name, at another place.
  case namesake(String, of: String)
  /// A university was created whose name is like another one.
  case created(LikeUniversity)
}
