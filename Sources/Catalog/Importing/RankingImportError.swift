import Articles
import Markdown
public import Terms
public import Wording

/// Why a ranking's file was not taken; nothing was written then.
public enum RankingImportError: Error {
  /// What was said about the file is wrong or not enough.
  case usage(RankingImportMistake)
  /// What stands in the file is wrong.
  case problems(RankingImportProblems)
}

/// What is wrong with what was said about a file.
public enum RankingImportMistake: Equatable, Sendable {
  /// Several columns may hold that.
  case severalColumns(RankingColumn, [String])
  /// No column has that name; all names.
  case noSuchColumn(String, [String])
  /// No column holds that; all names.
  case missingColumn(RankingColumn, [String])
  /// The columns of ranks are of other years than the one that is wanted.
  case otherYears([Int], wanted: Int)
  /// No column of ranks is of a year, or of one of those that are wanted; all names.
  case noYearColumns(ClosedRange<Int>?, [String])
  /// Neither a column nor an option says the year.
  case noYear
  /// Neither a column nor an option says which ranking it is.
  case noRanking
}

/// Everything that is wrong with a file.
public struct RankingImportProblems: Sendable {
  /// How many problems are kept; the rest is only counted.
  public static let maximumCount = 10_000

  /// By place.
  public internal(set) var problems: [RankingImportProblem] = []
  /// How many more there are.
  public internal(set) var omittedCount = 0
  /// What the reader of the file found wrong, which may be more problems of the file.
  public internal(set) var reading: (any Error)?

  /// No problems yet.
  public init() {}

  var isEmpty: Bool { problems.isEmpty && reading == nil }

  mutating func add(_ reason: RankingImportProblem.Reason, at position: SourcePosition) {
    if problems.count < Self.maximumCount {
      problems.append(RankingImportProblem(position: position, reason: reason))
    } else {
      omittedCount += 1
    }
  }
}

/// One thing that is wrong with a ranking's file.
public struct RankingImportProblem: Equatable, Sendable {
  /// What: data; `RankingImport+Wording.swift` makes sentences of it.
  public enum Reason: Equatable, Sendable {
    /// It is not certain which university is meant.
    case university(UniversityProblem)
    /// No rank.
    case rank(String, PrintedRank.Problem)
    /// No year of 1900 to 2999.
    case year(String)
    /// Not the year that was asked for.
    case otherYear(Int, wanted: Int)
    /// No short name of a ranking, and no name of one that is known.
    case ranking(String)
    /// Not the ranking that was asked for.
    case otherRanking(String, wanted: String)
    /// No number.
    case score(String)
    /// A second row on a university, in one edition; the line of the first, unless the file has left it far behind.
    case sameUniversity(String, university: String, edition: String, line: Int?)
    /// The edition is in the catalogue and says other things.
    case editionDiffers(String, source: String, differences: [String], count: Int)
    /// The file has no rows.
    case noRows
    /// No column has names, and so many rows have identifiers that nothing in the catalogue has; the columns' names, and
    /// the one that may have the universities'.
    case onlyIdentifiers(count: Int, [String], likely: String?)
  }

  /// Where it stands.
  public let position: SourcePosition
  /// What is wrong.
  public let reason: Reason
}

extension RankingImportProblems {
  mutating func sort() { problems.sort { $0.position < $1.position } }
}
