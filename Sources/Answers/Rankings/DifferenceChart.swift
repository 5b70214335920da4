package import Catalog
package import FilterLanguage
package import Tables
import Terms

extension DifferenceAnswer {
  /// Whether anything in it is not the same in both editions.
  package var hasDifference: Bool { differences.contains { $0.changes.contains(where: \.isDifference) } }

  /// The first difference as a chart.
  package func slopeChart(in catalog: borrowing CatalogFile) throws -> SlopeChart {
    let difference = differences[0]
    return difference.slopeChart(title: try catalog.title(of: [difference.from, difference.to]))
  }
}

extension CatalogFile {
  /// Two editions side by side, of the universities that a filter holds for today.
  package func slopeChart(
    from: EditionName, to: EditionName, top: Int, among filter: Filter?
  ) throws -> SlopeChart {
    let universities = try filter.map { try universityNames($0) }
    let difference = try EditionDifference(from: from, to: to, top: top, in: connection)
    return difference.filtered { universities?.contains($0.university) ?? true }
      .slopeChart(title: try title(of: [from, to]))
  }

  /// The rankings that some editions are of.
  fileprivate func title(of editions: [EditionName]) throws -> String {
    try editions.map { try edition($0).rankingName }.distinct.joined(separator: " and ")
  }
}

extension EditionDifference {
  /// The two editions side by side, without who has no rank in either.
  ///
  /// - Parameter title: What it is of.
  fileprivate func slopeChart(title: String) -> SlopeChart {
    let ranked = changes.filter { $0.before?.rank != nil || $0.after?.rank != nil }
    return SlopeChart(
      title: title + (top.map { ", top \($0)" } ?? ""), leftHeading: heading(of: from), rightHeading: heading(of: to),
      words: [
        .up: word(for: .risen), .down: word(for: .fallen), .level: word(for: .same), .unclear: word(for: .unclear),
      ],
      lines: ranked.map { change in
        SlopeChart.Line(
          label: change.university, before: change.before.flatMap(SlopeChart.Place.init),
          after: change.after.flatMap(SlopeChart.Place.init), way: SlopeChart.Way(change.direction))
      })
  }
}

extension SlopeChart.Place {
  /// Nil if there is no rank.
  fileprivate init?(_ place: RankPlace) {
    guard let rank = place.rank else { return nil }
    self.init(first: rank.first, last: rank.worst, text: place.isShared ? "=\(rank.first)" : rank.description)
  }
}

extension SlopeChart.Way {
  fileprivate init(_ direction: RankChange.Direction) {
    switch direction {
    case .risen: self = .up
    case .fallen: self = .down
    case .same: self = .level
    case .new, .gone, .unclear: self = .unclear
    }
  }
}
