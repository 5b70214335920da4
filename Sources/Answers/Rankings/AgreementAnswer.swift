public import Catalog
import FilterLanguage
package import Tables

/// How far editions agree: for people one figure of every two where one is asked for, or where there are more than two;
/// for programs a row for every two.
public struct AgreementAnswer: Shown, Equatable {
  /// Every two of the editions.
  public let matrix: AgreementMatrix
  /// How many of the first places the tops have.
  public let top: Int
  /// How much a depth counts against the one before it in rank-biased overlap.
  public let p: Double
  /// The figure that was asked for; nil for none.
  public let measure: AgreementMeasure?

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    guard let measure = measure(for: reader) else { return AnswerTable(matrix.pairs, in: matrix.columns(for: reader)) }
    return AnswerTable(Array(matrix.editions.indices), in: matrix.columns(of: measure))
  }

  /// What a reader must know of it.
  public func notes(for reader: Listing.Reader) -> [Note] {
    matrix.notes(top: top, p: p, measure: measure(for: reader)).map { Note($0) }
  }

  /// The figure of the table that people see; nil if they see a row for each two.
  private func measure(for reader: Listing.Reader) -> AgreementMeasure? {
    guard reader == .person else { return nil }
    return measure ?? (matrix.editions.count > 2 ? .spearman : nil)
  }

  /// The same as a chart, of one figure.
  package var heatMap: HeatMap { matrix.heatMap(of: measure ?? .spearman, top: top, p: p) }
}

extension AgreementMatrix {
  /// A row for each two editions.
  fileprivate func columns(for reader: Listing.Reader) -> [TableColumn<RankAgreement>] {
    let isPerson = reader == .person
    /// Figures in four decimals for people, whole for programs.
    @Sendable func figure(_ value: Double?) -> Cell {
      guard isPerson else { return Cell(value) }
      return value.map { .text($0.inFourDecimals) } ?? .text("not defined")
    }
    return [
      TableColumn("first", "First") { .text($0.first.description) },
      TableColumn("second", "Second") { .text($0.second.description) },
      TableColumn("ranked_in_first", "In the first", isNumeric: true) { Cell($0.rankedInFirst) },
      TableColumn("ranked_in_second", "In the second", isNumeric: true) { Cell($0.rankedInSecond) },
      TableColumn("in_both", "In both", isNumeric: true) { Cell($0.inBoth) },
      TableColumn("spearman", "Spearman", isNumeric: true) { figure($0.spearman) },
      TableColumn("kendall", "Kendall", isNumeric: true) { figure($0.kendall) },
    ] + (isPerson ? topsForPeople : topsForPrograms)
      + [
        TableColumn("jaccard", "Jaccard", isNumeric: true) { figure($0.top.jaccard) },
        TableColumn("rbo", "RBO", isNumeric: true) { figure($0.rankBiasedOverlap) },
      ]
  }

  private var topsForPeople: [TableColumn<RankAgreement>] {
    let places = pairs.first?.top.places ?? 0
    return [
      TableColumn("tops", "Top \(places) in both", isNumeric: true) { .text("\($0.top.inBoth) of \($0.top.inEither)") }
    ]
  }

  private var topsForPrograms: [TableColumn<RankAgreement>] {
    [
      TableColumn("top", "Top", isNumeric: true) { Cell($0.top.places) },
      TableColumn("top_first", "Top of the first", isNumeric: true) { Cell($0.top.first) },
      TableColumn("top_second", "Top of the second", isNumeric: true) { Cell($0.top.second) },
      TableColumn("top_in_both", "Top in both", isNumeric: true) { Cell($0.top.inBoth) },
      TableColumn("top_in_either", "Top in either", isNumeric: true) { Cell($0.top.inEither) },
    ]
  }

  /// A row and a column for each edition, by their places among the editions.
  fileprivate func columns(of measure: AgreementMeasure) -> [TableColumn<Int>] {
    let editions = editions
    let matrix = self
    return [TableColumn("edition", "Edition") { .text(editions[$0].description) }]
      + editions.enumerated().map { column, edition in
        TableColumn(edition.description, isNumeric: true) { row in
          .text(matrix.text(of: measure, row, column))
        }
      }
  }

  /// A figure as people read it; an edition agrees with itself.
  fileprivate func text(of measure: AgreementMeasure, _ row: Int, _ column: Int) -> String {
    guard let pair = self[row, column] else { return "1" }
    return measure.value(of: pair)?.inFourDecimals ?? "not defined"
  }

  /// What a reader must know of the figures.
  fileprivate func notes(top: Int, p: Double, measure: AgreementMeasure?) -> [String] {
    let scale = measure.map { [$0.words(top: top, p: p)] } ?? ["RBO is rank-biased overlap for p = \(p)"]
    return scale + (measure?.isSigned == false ? [] : undefinedNotes)
  }

  /// Why rho and tau-b are not defined; of many pairs in one line.
  private var undefinedNotes: [String] {
    let undefined = pairs.filter { $0.spearman == nil }
    guard undefined.count <= 3 else {
      return [
        "rho and tau-b of \(undefined.count) pairs are not defined: fewer than two in both, or all tied in one of them"
      ]
    }
    return undefined.map { pair in
      let reason = pair.inBoth < 2 ? "\(pair.inBoth) in both" : "all in both are tied in one of them"
      return "rho and tau-b of `\(pair.first)` and `\(pair.second)` are not defined: \(reason)"
    }
  }

  /// The same as a chart.
  fileprivate func heatMap(of measure: AgreementMeasure, top: Int, p: Double) -> HeatMap {
    HeatMap(
      title: "How far rankings agree: \(measure.words(top: top, p: p))", labels: editions.map(\.description),
      isSigned: measure.isSigned,
      cells: editions.indices.map { row in
        editions.indices.map { column in
          let value = self[row, column].map { measure.value(of: $0) } ?? 1
          return HeatMap.Cell(value: value, text: value?.inTwoDecimals ?? "–")
        }
      })
  }
}

extension AgreementMeasure {
  /// What a table of it shows.
  func words(top: Int, p: Double) -> String {
    switch self {
    case .spearman: "Spearman's rho of the universities that both rank"
    case .kendall: "Kendall's tau-b of the universities that both rank"
    case .jaccard: "Jaccard's index of the first \(top)"
    case .rbo: "rank-biased overlap for p = \(p)"
    }
  }
}
