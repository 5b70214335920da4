import Articles
import Catalog
import Tables

/// Histories as a table: a row a year for people, a row an edition and university for programs.
struct HistoryTable {
  /// What is said where there is nothing to show.
  static let emptyNote = "no ranking of those years lists any of them"

  private let histories: [RankHistory]
  private let reader: Listing.Reader

  init(_ histories: [RankHistory], for reader: Listing.Reader) {
    self.histories = histories
    self.reader = reader
  }

  /// Where a printed rank went another way than the number of those ahead, because editions number ties differently.
  var notes: [String] {
    histories.flatMap { history in
      history.countedOtherwise.compactMap { index in
        history.change(at: index).map { change in
          let years = [history.points[index - 1].year, history.points[index].year]
          return "\(history.ranking) \(years[0]) and \(history.ranking) \(years[1]) number ties differently: "
            + change.countingWords
        }
      }
    }
  }

  var columns: [Column] {
    reader == .program
      ? Self.columnsForPrograms : [Column(key: "year", title: "Year", isNumeric: true)] + histories.map(column)
  }

  var rows: [[Cell]] {
    guard reader == .person else {
      return histories.flatMap { history in history.points.indices.map { cells($0, of: history) } }
    }
    return Set(histories.flatMap { $0.points.map(\.year) }).sorted().map { year in
      [.integer(Int64(year))]
        + histories.map { history in
          Cell(history.points.first { $0.year == year }.map { $0.place?.text ?? "not listed" })
        }
    }
  }

  /// Named after what differs: the university, the ranking, or both.
  private func column(_ history: RankHistory) -> Column {
    let isOfOneRanking = Set(histories.map(\.ranking)).count == 1
    let isOfOneUniversity = Set(histories.map(\.university)).count == 1
    let ranking = history.ranking.uppercased()
    let title =
      isOfOneUniversity && !isOfOneRanking
      ? ranking : isOfOneRanking ? history.university : "\(history.university) (\(ranking))"
    return Column(key: "\(history.universitySlug)_\(history.ranking)", title: title)
  }

  private static let columnsForPrograms = [
    Column(key: "university", title: "University"), Column(key: "slug", title: "Slug"),
    Column(key: "ranking", title: "Ranking"), Column(key: "year", title: "Year", isNumeric: true),
    Column(key: "listed", title: "Listed"), Column(key: "rank", title: "Rank", isNumeric: true),
    Column(key: "rank_last", title: "Last rank", isNumeric: true),
    Column(key: "printed_rank", title: "Rank as printed"),
    Column(key: "tied", title: "Tied"), Column(key: "ahead", title: "Ahead", isNumeric: true),
    Column(key: "score", title: "Score", isNumeric: true),
    Column(key: "places_gained", title: "Places gained", isNumeric: true),
    Column(key: "direction", title: "Movement"), Column(key: "source", title: "Source"),
  ]

  private func cells(_ index: Int, of history: RankHistory) -> [Cell] {
    let point = history.points[index]
    return [
      .text(history.university), .text(history.universitySlug), .text(history.ranking), .integer(Int64(point.year)),
      .boolean(point.place != nil),
    ] + (point.place?.numbers ?? [.null, .null, .null, .null]) + [
      Cell(point.ahead), Cell(point.score), Cell(history.placesGained(at: index)),
      Cell(history.direction(at: index)?.rawValue),
      .text(point.source),
    ]
  }
}
