import Articles
import Terms
import FilterLanguage
public import Wording

// Every sentence that is said about a ranking's file stands here.

extension RankingImportMistake: ExplainedError {
  /// What is wrong, in one line; lower case, no full stop.
  public var message: String {
    switch self {
    case .severalColumns(let column, let names):
      "several columns may be the \(column.rawValue): \(Self.quoted(names))"
    case .noSuchColumn(let name, _): "the file has no column `\(name)`"
    case .missingColumn(let column, let names):
      names.isEmpty
        ? "the file has no columns"
        : "no column is the \(column.rawValue); the columns are \(Self.quoted(names))"
    case .otherYears(let years, let wanted):
      "the ranks of the file are of \(NameText.list(years.map { "\($0)" }, "and")), not of \(wanted)"
    case .noYearColumns(let years, let names):
      "no column has ranks of a year" + (years.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? "")
        + "; the columns are \(Self.quoted(names))"
    case .noYear: "the year of the edition is not known"
    case .noRanking: "the ranking is not known"
    }
  }

  /// How to mend it.
  public var remedies: [Remedy] {
    switch self {
    case .severalColumns(let column, let names): [.choose(.column(field: column.rawValue, name: names[0]))]
    case .noSuchColumn(_, let names): [.advice("the columns are \(Self.quoted(names))")]
    case .missingColumn(_, let names) where names.isEmpty:
      [
        .advice(
          "write a header with the columns' names, or in JSON objects such as `{\"rank\": 1, \"university\": \"CMU\"}`")
      ]
    case .missingColumn(let column, let names):
      [.choose(.column(field: column.rawValue, name: nil))] + (names.count == 1 ? [.choose(.delimiter)] : [])
    case .otherYears: [.choose(.yearOfRanks)]
    case .noYearColumns: [.advice("name them such as `2023 rank`, `rank 2023` or `2023`")]
    case .noYear: [.advice("write it in a column `year`"), .choose(.year)]
    case .noRanking: [.advice("write it in a column `ranking`"), .choose(.ranking)]
    }
  }

  /// The names that may be meant.
  public var candidates: [String] {
    switch self {
    case .severalColumns(_, let names), .noSuchColumn(_, let names), .missingColumn(_, let names),
      .noYearColumns(_, let names):
      names
    case .otherYears(let years, _): years.map { "\($0)" }
    case .noYear, .noRanking: []
    }
  }

  /// A name for programs that read errors.
  public var code: String {
    switch self {
    case .severalColumns: "ambiguous_column"
    case .noSuchColumn, .missingColumn, .noYearColumns: "unknown_column"
    case .otherYears: "unknown_year"
    case .noYear, .noRanking: "usage"
    }
  }

  private static func quoted(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}

extension RankingImportProblem: Explained {
  /// What is wrong, in one line; lower case, no full stop.
  public var message: String {
    switch reason {
    case .university(let problem): problem.message
    case .rank(let text, let problem): problem.message(of: text)
    case .year(let text): text.isEmpty ? "the row has no year" : "`\(text)` is not a year"
    case .otherYear(let year, let wanted): "the row is of \(year), not of \(wanted)"
    case .ranking(let text):
      text.isEmpty ? "the row names no ranking" : "`\(text)` is not a valid ranking name"
    case .otherRanking(let ranking, let wanted): "the row is of the ranking `\(ranking)`, not of `\(wanted)`"
    case .score(let text): "score `\(text)` is not a number"
    case .sameUniversity(let name, let university, let edition, let line):
      name == university
        ? "`\(name)` is listed twice in \(edition)" + (line.map { "; first in line \($0)" } ?? "")
        : "`\(name)` is \(university), which is listed in \(edition) already" + (line.map { ", in line \($0)" } ?? "")
    case .editionDiffers(let edition, let source, let differences, let count):
      "\(edition) is in the catalogue already, from “\(source)”, and differs: "
        + differences.joined(separator: "; ")
        + (count > differences.count ? "; and \(count - differences.count) more" : "")
    case .noRows: "the file has no rows"
    case .onlyIdentifiers(let count, let names, _):
      "no column is known to have the universities' names, and \(count.counted("row")) "
        + "\(count == 1 ? "has an identifier" : "have identifiers") that nothing in the catalogue has; the columns are "
        + names.map { "`\($0)`" }.joined(separator: ", ")
    }
  }

  /// How to mend it; empty where the message says that.
  public var remedies: [Remedy] {
    switch reason {
    case .university(.shared):
      [.advice("write the whole name, add a column with its city or state"), .choose(.sharedNames)]
    case .university(let problem): problem.remedies
    case .otherYear: [.choose(.everyYear)]
    case .otherRanking: [.choose(.everyRanking)]
    case .editionDiffers: [.choose(.replacingEdition)]
    case .onlyIdentifiers(_, _, let likely): [.choose(.column(field: "university", name: likely))]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch reason {
    case .rank(_, .reversed): "write the better rank first, such as 101-150"
    case .rank: "write it such as 7, =7, 101-150 or 401+, and nothing, - or n/a where there is none"
    case .year: "write four digits, 1900 to 2999"
    case .ranking: "write letters a-z, digits and `_`, such as `ml`"
    case .score: "write it such as 93.4"
    case .sameUniversity: "remove one of the two"
    case .university, .otherYear, .otherRanking, .editionDiffers, .noRows, .onlyIdentifiers: nil
    }
  }
}

extension RankingImportProblem {
  /// What may be meant in place of a name, the likest first.
  public var candidates: [String] {
    if case .university(let problem) = reason { problem.candidates } else { [] }
  }
}

extension RankingImportWarning {
  /// Whether it is only to be told: a publisher that rounds its ranks or reads a band as one place does nothing wrong.
  public var isRemark: Bool {
    switch self {
    case .unequalScores, .bandsOfOne, .cleaned, .regions, .otherYears, .namesake, .passedOver: true
    default: false
    }
  }

  /// What an editor should look at, in one line.
  public var message: String {
    switch self {
    case .higherScore(let edition, let better, let worse, let count):
      "\(edition): `\(worse)` has a higher score than `\(better)`, which has a better rank"
        + (count > 1 ? "; \(count) universities in all" : "")
    case .equalScores(let edition, let better, let worse, let count):
      "\(edition): `\(worse)` has the same score as `\(better)`, which has a better rank"
        + (count > 1 ? "; \(count) universities in all" : "")
    case .unequalScores(let edition, let rank, let higher, let lower, let count):
      "\(edition): `\(higher)` and `\(lower)` share rank \(rank), and the first has the higher score"
        + (count > 1 ? "; \(count) ranks in all" : "")
    case .partlyMarked(let edition, let rank):
      "\(edition): only some of those that share rank \(rank) are marked as tied"
    case .mixedTies(let edition): "\(edition): behind a tie it goes on now as in 1, 1, 3, now as in 1, 1, 2"
    case .gap(let edition, let first, let last):
      first == last
        ? "\(edition): no university has rank \(first)" : "\(edition): no university has the ranks \(first) to \(last)"
    case .overlap(let edition, let first, let second): "\(edition): \(first) and \(second) overlap"
    case .bandsOfOne(let count):
      count == 1
        ? "1 rank is a band of one place, such as 2–2, and was read as that place"
        : "\(count) ranks are bands of one place, such as 2–2, and were read as those places"
    case .cleaned(let found): found.message
    case .passedOver(let message): message
    case .namesake(let name, let other):
      "`\(name)` was created; `\(other)`, which goes by that name, is somewhere else"
    case .regions(let regions): regions.message
    case .otherYears(let year, let rank, let score, let left):
      "\(year): ranks from `\(rank)`" + (score.map { ", scores from `\($0)`" } ?? "")
        + "; left alone, of other years: \(left.map { "`\($0)`" }.joined(separator: ", "))"
    case .scoreRanges(let count):
      count == 1 ? "1 score is a range and was left out" : "\(count) scores are ranges and were left out"
    case .created(let like): like.message
    }
  }
}
