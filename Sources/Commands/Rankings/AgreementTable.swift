import Catalog
import FilterLanguage
import Tables

extension AgreementMatrix {
  /// A row for each two editions.
  func columns(for reader: Listing.Reader) -> [TableColumn<RankAgreement>] {
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
  func columns(of measure: AgreementMeasure) -> [TableColumn<Int>] {
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
  func notes(top: Int, p: Double, measure: AgreementMeasure?) -> [String] {
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
  func heatMap(of measure: AgreementMeasure, top: Int, p: Double) -> HeatMap {
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

extension Double {
  /// `0.8755`; `-0.0003`.
  var inFourDecimals: String { decimals(4) }

  /// `0.88`.
  var inTwoDecimals: String { decimals(2) }

  /// With so many digits behind the point, rounded half away from zero; for numbers up to some millions.
  func decimals(_ count: Int) -> String {
    let unit = (0..<count).reduce(1) { unit, _ in unit * 10 }
    let rounded = Int((magnitude * Double(unit)).rounded())
    let rest = String(rounded % unit)
    let sign = self < 0 && rounded > 0 ? "-" : ""
    return "\(sign)\(rounded / unit).\(String(repeating: "0", count: count - rest.count))\(rest)"
  }
}
