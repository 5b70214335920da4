public import Catalog
import FilterLanguage
import Tables
import Terms

/// Histories in figures.
public struct SummaryAnswer: Shown, Equatable {
  /// One for each university and ranking.
  public let summaries: [RankSummary]

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable(summaries, in: RankSummary.columns(for: reader))
  }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] { summaries.isEmpty ? [HistoryAnswer.empty] : [] }
}

extension HistoryAnswer {
  /// The same histories in figures.
  public var summary: SummaryAnswer { SummaryAnswer(summaries: histories.map(\.summary)) }
}

extension RankSummary {
  /// What a row shows.
  fileprivate static func columns(for reader: Listing.Reader) -> [TableColumn<RankSummary>] {
    let isPerson = reader == .person
    let names: [TableColumn<RankSummary>] =
      [TableColumn("university", "University") { .text($0.university) }]
      + (isPerson ? [] : [TableColumn("slug", "Slug") { .text($0.universitySlug) }])
      + [TableColumn("ranking", "Ranking") { .text($0.ranking) }]
    return names + (isPerson ? forPeople : forPrograms)
  }

  private static let forPeople: [TableColumn<RankSummary>] = [
    TableColumn("listed", "Listed", isNumeric: true) { .text("\($0.listedCount) of \($0.editionCount)") },
    TableColumn("best", "Best") { Cell($0.best?.text) },
    TableColumn("worst", "Worst") { Cell($0.worst?.text) },
    TableColumn("mean", "Mean", isNumeric: true) { summary in
      summary.mean.map { .text($0.decimals(2)) } ?? summary.undefined
    },
    TableColumn("spread", "Spread", isNumeric: true) { summary in
      summary.spread.map { Cell($0) } ?? summary.undefined
    },
  ]

  private static let forPrograms: [TableColumn<RankSummary>] = [
    TableColumn("editions", "Editions", isNumeric: true) { Cell($0.editionCount) },
    TableColumn("listed", "Listed", isNumeric: true) { Cell($0.listedCount) },
    TableColumn("ranked", "Ranked", isNumeric: true) { Cell($0.rankedCount) },
    TableColumn("best_rank", "Best rank", isNumeric: true) { Cell($0.best?.place.rank?.first) },
    TableColumn("best_printed", "Best rank as printed") { Cell($0.best?.place.rank?.description) },
    TableColumn("best_year", "Year of the best rank", isNumeric: true) { Cell($0.best?.year) },
    TableColumn("worst_rank", "Worst rank", isNumeric: true) { Cell($0.worst?.place.rank?.worst) },
    TableColumn("worst_printed", "Worst rank as printed") { Cell($0.worst?.place.rank?.description) },
    TableColumn("worst_year", "Year of the worst rank", isNumeric: true) { Cell($0.worst?.year) },
    TableColumn("mean_rank", "Mean rank", isNumeric: true) { Cell($0.mean) },
    TableColumn("spread", "Spread", isNumeric: true) { Cell($0.spread) },
  ]

  /// Where there are ranks, but no figure of them.
  private var undefined: Cell { rankedCount > 0 ? .text("not defined") : .null }
}

extension RankSummary.Dated {
  /// `6 (tied), 2022`.
  fileprivate var text: String { "\(place.text), \(year)" }
}
