import Catalog
import Tables
import Terms

/// Differences as a table: years in the headings for people, stable keys and numbers for programs.
struct DifferenceTable {
  private let differences: [EditionDifference]
  private let reader: Listing.Reader
  private let namesRanking: Bool

  /// - Parameters:
  ///   - differences: Of rankings, each in two years, or one of two rankings.
  ///   - namesRanking: Whether people are told the ranking in each row.
  init(_ differences: [EditionDifference], for reader: Listing.Reader, namesRanking: Bool = false) {
    self.differences = differences
    self.reader = reader
    self.namesRanking = namesRanking
  }

  var columns: [Column] { reader == .person ? columnsForPeople : columnsForPrograms }

  var rows: [[Cell]] {
    differences.flatMap { difference in
      difference.changes.map { reader == .person ? cellsForPeople($0, difference) : cellsForPrograms($0, difference) }
    }
  }

  private var columnsForPeople: [Column] {
    let first = differences.first
    let before = sharesYears ? first.map { $0.heading(of: $0.from) } : nil
    let after = sharesYears ? first.map { $0.heading(of: $0.to) } : nil
    return (namesRanking ? [Column(key: "ranking", title: "Ranking")] : []) + [
      Column(key: "university", title: "University"),
      Column(key: "before", title: before ?? "Before"), Column(key: "after", title: after ?? "After"),
      Column(key: "before_ahead", title: before.map { "Ahead in \($0)" } ?? "Ahead before", isNumeric: true),
      Column(key: "after_ahead", title: after.map { "Ahead in \($0)" } ?? "Ahead after", isNumeric: true),
      Column(
        key: "places_gained", title: first?.isOfOneRanking == false ? "Difference" : "Places gained", isNumeric: true),
      Column(key: "direction", title: first?.isOfOneRanking == false ? "Comparison" : "Movement"),
    ]
  }

  private func cellsForPeople(_ change: RankChange, _ difference: EditionDifference) -> [Cell] {
    let mark = change.isFirstInTop ? difference.top.map { ", first time in the top \($0)" } ?? "" : ""
    return (namesRanking ? [.text(name(of: difference))] : []) + [
      .text(change.university), Cell(change.before?.text), Cell(change.after?.text), Cell(change.aheadBefore),
      Cell(change.aheadAfter), Cell(change.placesGained), .text(difference.words(for: change) + mark),
    ]
  }

  /// Whether all are of the same two years.
  private var sharesYears: Bool {
    differences.allSatisfy { $0.from.year == differences[0].from.year && $0.to.year == differences[0].to.year }
  }

  /// `ml`; with its years where the headings cannot say them.
  private func name(of difference: EditionDifference) -> String {
    let years = sharesYears ? "" : " \(difference.from.year) to \(difference.to.year)"
    return difference.to.ranking + years
  }

  private var columnsForPrograms: [Column] {
    [
      Column(key: "from", title: "From"), Column(key: "to", title: "To"),
      Column(key: "university", title: "University"), Column(key: "before", title: "Before"),
      Column(key: "before_rank", title: "Rank before", isNumeric: true),
      Column(key: "before_tied", title: "Tied before"),
      Column(key: "before_ahead", title: "Ahead before", isNumeric: true), Column(key: "after", title: "After"),
      Column(key: "after_rank", title: "Rank after", isNumeric: true), Column(key: "after_tied", title: "Tied after"),
      Column(key: "after_ahead", title: "Ahead after", isNumeric: true),
      Column(key: "places_gained", title: "Places gained", isNumeric: true),
      Column(key: "direction", title: "Movement"), Column(key: "beyond_end", title: "Beyond the end"),
    ] + (isOfTop ? [Column(key: "first_in_top", title: "First time in the top")] : [])
  }

  private func cellsForPrograms(_ change: RankChange, _ difference: EditionDifference) -> [Cell] {
    [.text(difference.from.description), .text(difference.to.description), .text(change.university)]
      + cells(of: change.before) + [Cell(change.aheadBefore)] + cells(of: change.after) + [Cell(change.aheadAfter)]
      + [Cell(change.placesGained), .text(change.direction.rawValue)]
      + [change.before == nil || change.after == nil ? .boolean(change.isBeyondEnd) : .null]
      + (isOfTop ? [.boolean(change.isFirstInTop)] : [])
  }

  private var isOfTop: Bool { differences.contains { $0.top != nil } }

  /// As printed, as a number, and whether it is shared; nothing where the edition does not list it.
  private func cells(of place: RankPlace?) -> [Cell] {
    guard let place else { return [.null, .null, .null] }
    return [.text(place.rank?.description ?? "no rank"), Cell(place.rank?.first), .boolean(place.isShared)]
  }
}

extension EditionDifference {
  /// Whether two years of one ranking are compared.
  var isOfOneRanking: Bool { from.ranking == to.ranking }

  /// `2021`; `ML (2021)` where two rankings are compared.
  func heading(of edition: EditionName) -> String {
    isOfOneRanking ? String(edition.year) : "\(edition.ranking.uppercased()) (\(edition.year))"
  }

  /// `risen`; where two rankings are compared, nothing rose.
  func word(for direction: RankChange.Direction) -> String {
    guard !isOfOneRanking else { return direction.rawValue }
    switch direction {
    case .risen: return "higher in \(to.ranking)"
    case .fallen: return "lower in \(to.ranking)"
    case .new: return "only in \(to.ranking)"
    case .gone: return "only in \(from.ranking)"
    case .same, .unclear: return direction.rawValue
    }
  }
}
