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
    return (namesRanking ? [Column(key: "ranking", title: "Ranking")] : []) + [
      Column(key: "university", title: "University"),
      Column(key: "before", title: sharesYears ? first.map { $0.heading(of: $0.from) } ?? "Before" : "Before"),
      Column(key: "after", title: sharesYears ? first.map { $0.heading(of: $0.to) } ?? "After" : "After"),
      Column(
        key: "places_gained", title: first?.isOfOneRanking == false ? "Difference" : "Places gained", isNumeric: true),
      Column(key: "direction", title: first?.isOfOneRanking == false ? "Comparison" : "Movement"),
    ]
  }

  private func cellsForPeople(_ change: RankChange, _ difference: EditionDifference) -> [Cell] {
    let mark = change.isFirstInTop ? difference.top.map { ", first time in the top \($0)" } ?? "" : ""
    return (namesRanking ? [.text(name(of: difference))] : []) + [
      .text(change.university), Cell(change.before?.text), Cell(change.after?.text), Cell(change.placesGained),
      .text(difference.word(for: change.direction) + mark),
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
      Column(key: "before_tied", title: "Tied before"), Column(key: "after", title: "After"),
      Column(key: "after_rank", title: "Rank after", isNumeric: true), Column(key: "after_tied", title: "Tied after"),
      Column(key: "places_gained", title: "Places gained", isNumeric: true),
      Column(key: "direction", title: "Movement"),
    ] + (isOfTop ? [Column(key: "first_in_top", title: "First time in the top")] : [])
  }

  private func cellsForPrograms(_ change: RankChange, _ difference: EditionDifference) -> [Cell] {
    [.text(difference.from.description), .text(difference.to.description), .text(change.university)]
      + cells(of: change.before) + cells(of: change.after)
      + [Cell(change.placesGained), .text(change.direction.rawValue)]
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

  /// What happened in a line, and what a mark of it rests on.
  var notes: [String] {
    let counts = Dictionary(changes.map { ($0.direction, 1) }, uniquingKeysWith: +)
    let words = RankChange.Direction.allCases.compactMap { direction -> String? in
      let count = counts[direction] ?? 0
      return direction == .unclear && count == 0 ? nil : "\(count) \(word(for: direction))"
    }
    let editions =
      isOfOneRanking
      ? "\(to.ranking) \(from.year) to \(to.year)" : "\(from.ranking) \(from.year) and \(to.ranking) \(to.year)"
    let scope = top.map { ", top \($0)" } ?? ""
    let basis = knownSince.map { "“first time” is among the editions that the catalogue has, since \($0)" }
    return ["\(editions)\(scope): \(words.joined(separator: ", "))"]
      + (changes.contains(where: \.isFirstInTop) ? [basis].compactMap { $0 } : [])
  }
}
