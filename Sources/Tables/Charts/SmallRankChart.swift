/// One line of ranks over the years, small, to stand beside a table that says the same: no title, no names.
package enum SmallRankChart {
  private static let width = 456.0
  private static let height = 190.0

  /// The first line of a chart as an SVG document.
  package static func text(of chart: RankChart) -> String {
    guard let line = chart.lines.first, let first = chart.years.first, let last = chart.years.last else { return "" }
    let ranks = line.points.flatMap { [$0.first, $0.last ?? $0.first] }
    let (best, worst) = (ranks.min() ?? 1, max(ranks.max() ?? 1, (ranks.min() ?? 1) + 1))
    let place = Place(years: first...max(last, first + 1), ranks: best...worst)
    let path = line.points.map { "\(SVGChart.number(place.x($0.year))),\(SVGChart.number(place.y($0.first)))" }
    let marks = line.points.map { mark($0, place) }.joined()
    let years = Set([first, last]).sorted().map { year in
      "<text class=\"tick years\" x=\"\(SVGChart.number(place.x(year)))\" y=\"\(SVGChart.number(height - 8))\">\(year)</text>\n"
    }.joined()
    return SVGChart.document(
      title: chart.title, description: chart.description, width: width, height: height,
      "<polyline class=\"c0\" fill=\"none\" stroke-width=\"2\" points=\"\(path.joined(separator: " "))\"/>\n\(marks)\(years)"
    )
  }

  private static func mark(_ point: RankChart.Point, _ place: Place) -> String {
    let (x, y) = (place.x(point.year), place.y(point.first))
    return """
      <circle class="c0" cx="\(SVGChart.number(x))" cy="\(SVGChart.number(y))" r="4"/>
      <text class="rank" x="\(SVGChart.number(x))" y="\(SVGChart.number(y - 10))">\(XMLText.escaped(point.text))</text>

      """
  }

  /// Where years and ranks stand.
  private struct Place {
    let years: ClosedRange<Int>
    let ranks: ClosedRange<Int>

    func x(_ year: Int) -> Double { 32 + share(year, of: years) * (SmallRankChart.width - 64) }

    func y(_ rank: Int) -> Double { 36 + share(rank, of: ranks) * (SmallRankChart.height - 84) }

    private func share(_ value: Int, of range: ClosedRange<Int>) -> Double {
      Double(value - range.lowerBound) / Double(range.upperBound - range.lowerBound)
    }
  }
}
