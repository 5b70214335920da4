import Catalog
package import Tables
import Terms

extension HistoryAnswer {
  /// A chart for each ranking.
  package var charts: [RankChart] {
    histories.chunked(by: \.ranking).map { histories in
      let years = histories[0].points.map(\.year)
      let span = years.count > 1 ? "\(years[0])–\(years[years.count - 1])" : years.first.map { String($0) } ?? ""
      return RankChart(
        title: "\(histories[0].rankingName), \(span)", years: years,
        lines: histories.map {
          RankChart.Line(label: $0.university, points: $0.points.compactMap(RankChart.Point.init))
        })
    }
  }

  /// What all of the charts are of.
  package var title: String { "Ranks of \(histories.map(\.university).distinct.joined(separator: "; "))" }
}

extension RankChart.Point {
  /// Nil if there is no rank.
  fileprivate init?(_ point: RankHistory.Point) {
    guard let rank = point.place?.rank else { return nil }
    let text = point.place?.isShared == true ? "=\(rank.first)" : rank.description
    self.init(year: point.year, first: rank.first, last: rank.worst, text: text)
  }
}

extension [RankHistory] {
  /// Neighbours of the same value together.
  fileprivate func chunked(by value: (RankHistory) -> String) -> [[RankHistory]] {
    reduce(into: []) { chunks, history in
      if let last = chunks.last?.last, value(last) == value(history) {
        chunks[chunks.count - 1].append(history)
      } else {
        chunks.append([history])
      }
    }
  }
}
