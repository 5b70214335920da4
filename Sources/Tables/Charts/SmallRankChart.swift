/// One line of ranks over the years, small, to stand beside a table that says the same: no title, no names.
package enum SmallRankChart {
  private static let width = 190.0
  private static let height = 120.0
  /// How many ranks stand in circles of their own; of more years the first and the last do.
  private static let roomForRanks = 3

  /// The first line of a chart as an SVG document.
  package static func text(of chart: RankChart) -> String {
    guard let line = chart.lines.first, let first = chart.years.first, let last = chart.years.last else { return "" }
    let ranks = line.points.map(\.first)
    let place = Place(years: first...last, ranks: (ranks.min() ?? 1)...(ranks.max() ?? 1))
    let hasRoom = line.points.count <= roomForRanks
    let marks = line.points.enumerated().map { index, point in
      hasRoom || index == 0 || index == line.points.count - 1 ? mark(point, place) : dot(point, place)
    }
    let labels = Set([first, last]).sorted().map { label($0, place) }
    return SVGChart.document(
      title: chart.title, description: chart.description, width: width, height: height,
      (labels + [path(through: line.points, of: chart.years, place)] + marks).joined())
  }

  /// A line through ranks; it has a gap where an edition between two of them has none.
  private static func path(through points: [RankChart.Point], of years: [Int], _ place: Place) -> String {
    var path = ""
    var before: RankChart.Point?
    for point in points {
      let (x, y) = (place.x(point.year), place.y(point.first))
      if let before, !years.contains(where: { before.year < $0 && $0 < point.year }) {
        let middle = SVGChart.number((place.x(before.year) + x) / 2)
        let from = SVGChart.number(place.y(before.first))
        path += " C\(middle) \(from) \(middle) \(SVGChart.number(y)) \(SVGChart.number(x)) \(SVGChart.number(y))"
      } else {
        path += "\(path.isEmpty ? "" : " ")M\(SVGChart.number(x)) \(SVGChart.number(y))"
      }
      before = point
    }
    return "<path class=\"line c0\" d=\"\(path)\"/>\n"
  }

  private static func label(_ year: Int, _ place: Place) -> String {
    "<text class=\"tick years\" x=\"\(SVGChart.number(place.x(year)))\" y=\"14\">\(year)</text>\n"
  }

  private static func dot(_ point: RankChart.Point, _ place: Place) -> String {
    let (x, y) = (SVGChart.number(place.x(point.year)), SVGChart.number(place.y(point.first)))
    return "<circle class=\"mark c0\" cx=\"\(x)\" cy=\"\(y)\" r=\"3\"/>\n"
  }

  private static func mark(_ point: RankChart.Point, _ place: Place) -> String {
    let (x, y) = (SVGChart.number(place.x(point.year)), place.y(point.first))
    let width = Double(max(point.text.count, 3)) * 7 + 4
    return """
      <rect class="mark c0" x="\(SVGChart.number(place.x(point.year) - width / 2))" y="\(SVGChart.number(y - 12))" \
      width="\(SVGChart.number(width))" height="24" rx="12"/>
      <text class="rank" x="\(x)" y="\(SVGChart.number(y + 4))">\(XMLText.escaped(point.text))</text>

      """
  }

  /// Where years and ranks stand: what is alone in its range, in the middle.
  private struct Place {
    let years: ClosedRange<Int>
    let ranks: ClosedRange<Int>

    func x(_ year: Int) -> Double { 36 + share(year, of: years) * (SmallRankChart.width - 72) }

    func y(_ rank: Int) -> Double { 38 + share(rank, of: ranks) * (SmallRankChart.height - 56) }

    private func share(_ value: Int, of range: ClosedRange<Int>) -> Double {
      guard range.count > 1 else { return 0.5 }
      return Double(value - range.lowerBound) / Double(range.upperBound - range.lowerBound)
    }
  }
}
