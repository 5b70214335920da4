public import Catalog
import Tables
import Terms

/// What changed between editions: years in the headings for people, stable keys and numbers for programs.
public struct DifferenceAnswer: Shown, Equatable {
  /// Of rankings, each in two years, or one of two rankings.
  public let differences: [EditionDifference]
  /// Those that are gone and new and look like one institution; none where nobody looked.
  public let renamings: [PerhapsRenamed]
  private let namesRanking: Bool
  private let known: [Note]

  /// - Parameters:
  ///   - namesRanking: Whether people are told the ranking in each row.
  ///   - notes: What a reader must know of the differences.
  init(
    _ differences: [EditionDifference], renamings: [PerhapsRenamed] = [], namesRanking: Bool = false, notes: [Note]
  ) {
    self.differences = differences
    self.renamings = renamings
    self.namesRanking = namesRanking
    known = notes
  }

  /// Where the editions of the first difference number ties differently, and a printed rank went another way than the
  /// number of those ahead; nil if that is not so.
  package var countingNote: String? { differences.first?.countingNote }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] { known + renamings.notes }

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    let moves = differences.flatMap { difference in
      difference.changes.map { Move(change: $0, difference: difference) }
    }
    return AnswerTable(moves, in: reader == .person ? columnsForPeople : columnsForPrograms)
  }

  private var columnsForPeople: [TableColumn<Move>] {
    let first = differences.first
    let before = sharesYears ? first.map { $0.heading(of: $0.from) } : nil
    let after = sharesYears ? first.map { $0.heading(of: $0.to) } : nil
    let isOfTwoRankings = first?.isOfOneRanking == false
    return ranking + [
      TableColumn("university", "University") { .text($0.change.university) },
      TableColumn("before", before ?? "Before") { Cell($0.change.before?.text) },
      TableColumn("after", after ?? "After") { Cell($0.change.after?.text) },
      TableColumn("before_ahead", before.map { "Ahead in \($0)" } ?? "Ahead before", isNumeric: true) {
        Cell($0.change.aheadBefore)
      },
      TableColumn("after_ahead", after.map { "Ahead in \($0)" } ?? "Ahead after", isNumeric: true) {
        Cell($0.change.aheadAfter)
      },
      TableColumn("places_gained", isOfTwoRankings ? "Difference" : "Places gained", isNumeric: true) {
        Cell($0.change.placesGained)
      },
      TableColumn("direction", isOfTwoRankings ? "Comparison" : "Movement") { .text($0.words) },
    ]
  }

  /// `ml`; with its years where the headings cannot say them. Nothing where nobody has to be told.
  private var ranking: [TableColumn<Move>] {
    guard namesRanking else { return [] }
    let sharesYears = sharesYears
    return [
      TableColumn("ranking", "Ranking") { move in
        let (from, to) = (move.difference.from, move.difference.to)
        return .text(to.ranking + (sharesYears ? "" : " \(from.year) to \(to.year)"))
      }
    ]
  }

  /// Whether all are of the same two years.
  private var sharesYears: Bool {
    differences.allSatisfy { $0.from.year == differences[0].from.year && $0.to.year == differences[0].to.year }
  }

  private var columnsForPrograms: [TableColumn<Move>] { Move.columns + (isOfTop ? [Move.firstInTop] : []) }

  private var isOfTop: Bool { differences.contains { $0.top != nil } }
}

/// A change with the difference that it is of.
private struct Move {
  let change: RankChange
  let difference: EditionDifference

  /// For programs.
  static let columns: [TableColumn<Move>] = [
    TableColumn("from", "From") { .text($0.difference.from.description) },
    TableColumn("to", "To") { .text($0.difference.to.description) },
    TableColumn("university", "University") { .text($0.change.university) },
    TableColumn("before", "Before") { Cell($0.change.before?.printed) },
    TableColumn("before_rank", "Rank before", isNumeric: true) { Cell($0.change.before?.rank?.first) },
    TableColumn("before_tied", "Tied before") { $0.change.before.map { .boolean($0.isShared) } ?? .null },
    TableColumn("before_ahead", "Ahead before", isNumeric: true) { Cell($0.change.aheadBefore) },
    TableColumn("after", "After") { Cell($0.change.after?.printed) },
    TableColumn("after_rank", "Rank after", isNumeric: true) { Cell($0.change.after?.rank?.first) },
    TableColumn("after_tied", "Tied after") { $0.change.after.map { .boolean($0.isShared) } ?? .null },
    TableColumn("after_ahead", "Ahead after", isNumeric: true) { Cell($0.change.aheadAfter) },
    TableColumn("places_gained", "Places gained", isNumeric: true) { Cell($0.change.placesGained) },
    TableColumn("direction", "Movement") { .text($0.change.direction.rawValue) },
    TableColumn("beyond_end", "Beyond the end") { $0.isOnOneSide ? .boolean($0.change.isBeyondEnd) : .null },
  ]

  static let firstInTop = TableColumn<Move>("first_in_top", "First time in the top") {
    .boolean($0.change.isFirstInTop)
  }

  private var isOnOneSide: Bool { change.before == nil || change.after == nil }

  /// What became of it, and whether it is new in the top.
  var words: String {
    let mark = change.isFirstInTop ? difference.top.map { ", first time in the top \($0)" } ?? "" : ""
    return difference.words(for: change) + mark
  }
}

extension RankPlace {
  /// As printed, without whether it is shared.
  fileprivate var printed: String { rank?.description ?? "no rank" }
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
