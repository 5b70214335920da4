public import Catalog
import Tables
import Terms

/// Histories of universities: a row a year for people, a row an edition and university for programs.
public struct HistoryAnswer: Shown, Equatable {
  /// By ranking, then in the order in which the universities were named.
  public let histories: [RankHistory]

  /// Where a printed rank went another way than the number of those ahead, because editions number ties differently.
  public func notes(for reader: Listing.Reader) -> [Note] {
    guard !histories.isEmpty else { return [Self.empty] }
    return histories.flatMap { history in
      history.countedOtherwise.compactMap { index in
        history.change(at: index).map { change in
          let years = [history.points[index - 1].year, history.points[index].year]
          return Note(
            "\(history.ranking) \(years[0]) and \(history.ranking) \(years[1]) number ties differently: "
              + change.countingWords)
        }
      }
    }
  }

  /// What is said where there is nothing to show.
  static let empty: Note = "no ranking of those years lists any of them"

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    guard reader == .person else { return AnswerTable(dated, in: Dated.columns) }
    return AnswerTable(
      Set(histories.flatMap { $0.points.map(\.year) }).sorted(),
      in: [TableColumn("year", "Year", isNumeric: true) { Cell($0) }] + histories.map(column))
  }

  /// What the editions of a year say, named after what differs: the university, the ranking, or both.
  private func column(_ history: RankHistory) -> TableColumn<Int> {
    let isOfOneRanking = Set(histories.map(\.ranking)).count == 1
    let isOfOneUniversity = Set(histories.map(\.university)).count == 1
    let ranking = history.ranking.uppercased()
    let title =
      isOfOneUniversity && !isOfOneRanking
      ? ranking : isOfOneRanking ? history.university : "\(history.university) (\(ranking))"
    return TableColumn("\(history.universitySlug)_\(history.ranking)", title) { year in
      Cell(history.points.first { $0.year == year }.map { $0.place?.text ?? "not listed" })
    }
  }

  private var dated: [Dated] {
    histories.flatMap { history in history.points.indices.map { Dated(history: history, index: $0) } }
  }
}

/// What one edition says of a university, within its history.
private struct Dated {
  let history: RankHistory
  let index: Int
  var point: RankHistory.Point { history.points[index] }

  static let columns: [TableColumn<Dated>] = [
    TableColumn("university", "University") { .text($0.history.university) },
    TableColumn("slug", "Slug") { .text($0.history.universitySlug) },
    TableColumn("ranking", "Ranking") { .text($0.history.ranking) },
    TableColumn("year", "Year", isNumeric: true) { Cell($0.point.year) },
    TableColumn("listed", "Listed") { .boolean($0.point.place != nil) },
    TableColumn("rank", "Rank", isNumeric: true) { Cell($0.point.place?.rank?.first) },
    TableColumn("rank_last", "Last rank", isNumeric: true) { Cell($0.point.place?.rank?.last) },
    TableColumn("printed_rank", "Rank as printed") { Cell($0.point.place?.rank?.description) },
    TableColumn("tied", "Tied") { $0.point.place.map { .boolean($0.isShared) } ?? .null },
    TableColumn("ahead", "Ahead", isNumeric: true) { Cell($0.point.ahead) },
    TableColumn("score", "Score", isNumeric: true) { Cell($0.point.score) },
    TableColumn("places_gained", "Places gained", isNumeric: true) { Cell($0.history.placesGained(at: $0.index)) },
    TableColumn("direction", "Movement") { Cell($0.history.direction(at: $0.index)?.rawValue) },
    TableColumn("source", "Source") { .text($0.point.source) },
  ]
}

extension CatalogFile {
  /// The ranks of some universities over the years, in some rankings.
  ///
  /// - Parameters:
  ///   - names: Names, aliases or slugs.
  ///   - rankings: Short names; none for every ranking that lists one of the universities in those years.
  ///   - years: Editions of other years are left out.
  /// - Throws: `.unknownName`, `.ambiguousName`, and `.sameThing` for one university under two names.
  public func history(
    of names: [String], in rankings: [String] = [], years: ClosedRange<Int> = 0...9999
  ) throws -> HistoryAnswer {
    HistoryAnswer(histories: try histories(of: names, in: rankings, years: years))
  }
}
