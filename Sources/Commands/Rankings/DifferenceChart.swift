import Articles
import Catalog
import Tables
import Terms

extension EditionDifference {
  /// The two editions side by side, without who has no rank in either.
  ///
  /// - Parameter title: What it is of.
  func slopeChart(title: String) -> SlopeChart {
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
  /// Nil where there is no rank.
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
