/// One chart of an SVG document, laid out.
struct SVGPanel {
  private static let rowHeight = 30.0
  private static let labelHeight = 19.0
  private static let top = 58.0
  private static let leading = 30.0
  private static let fontSize = 13.0
  private let chart: RankChart
  private let scale: RankScale
  private let left: Double
  private let step: Double
  private let rowHeight: Double
  private let marks: [[SVGMark]]

  init(_ chart: RankChart) {
    self.chart = chart
    scale = RankScale(chart)
    left = 34 + 8 * Double(scale.rows.compactMap { $0.map { String($0).count } }.max() ?? 1)
    let span = max(1, (chart.years.last ?? 0) - (chart.years.first ?? 0))
    step = min(110, max(34, 760 / Double(span)))
    // Every label has room beside the drawing, however few rows there are.
    let labelRoom = Double(chart.lines.count) * Self.labelHeight
    rowHeight = max(Self.rowHeight, labelRoom / Double(max(1, scale.rows.count)))
    marks = SVGMark.placed(chart, scale, step: step)
  }

  private var plotWidth: Double { x((chart.years.last ?? 0)) - left }

  private var plotBottom: Double { y(scale.rows.count - 1) }

  private var labelStart: Double { left + plotWidth + Self.leading + SVGMark.widest(marks) }

  var height: Double { plotBottom + max(46, rowHeight / 2 + 20) }

  var width: Double {
    let labels = chart.lines.map { labelStart + TextWidth.of($0.label, size: Self.fontSize) }
    return ((labels + [left + TextWidth.of(chart.title, size: 16)]).max() ?? 0) + 20
  }

  /// The elements, a line each.
  var body: String {
    let lines = chart.lines.indices.map { path($0) + lead($0) }
    let points = chart.lines.indices.map { index in marks[index].map { element($0, index) }.joined() }
    return heading + grid + lines.joined() + points.joined() + labels
  }

  private func x(_ year: Int) -> Double { left + step * Double(year - (chart.years.first ?? 0)) }

  private func y(_ row: Int) -> Double { Self.top + rowHeight * (Double(row) + 0.5) }

  private func center(of mark: SVGMark) -> (x: Double, y: Double) {
    (x(mark.point.year) + mark.shift, (y(mark.rows.lowerBound) + y(mark.rows.upperBound)) / 2)
  }

  private func number(_ value: Double) -> String { SVGChart.number(value) }
}

extension SVGPanel {
  private var heading: String {
    let title = "<text class=\"title\" x=\"16\" y=\"26\">\(XMLText.escaped(chart.title))</text>\n"
    return title
      + yearTicks.map { year in
        "<text class=\"tick years\" x=\"\(number(x(year)))\" y=\"\(number(Self.top - 6))\">\(year)</text>\n"
      }.joined()
  }

  /// The years that have room, the last one in any case.
  private var yearTicks: [Int] {
    var ticks: [Int] = []
    for year in chart.years.reversed() where ticks.last.map({ x($0) - x(year) >= 34 }) ?? true { ticks.append(year) }
    return ticks.reversed()
  }

  /// A line for each rank; between ranks that do not follow one another there is a row without a line, where the axis
  /// is broken.
  private var grid: String {
    scale.rows.enumerated().map { row, rank in
      rank.map { rank in
        """
        <text class="tick ranks" x="\(number(left - 26))" y="\(number(y(row) + 4))">\(rank)</text>
        <path class="grid" d="M\(number(left - 20)) \(number(y(row)))H\(number(left + plotWidth + 20))"/>

        """
      } ?? axisBreak(y(row))
    }.joined()
  }

  /// Two slanted strokes below the ranks, the usual mark of a broken axis.
  private func axisBreak(_ y: Double) -> String {
    let strokes = [-3.0, 3.0].map { shift in
      "M\(number(left - 38)) \(number(y + shift + 3))L\(number(left - 26)) \(number(y + shift - 3))"
    }
    return "<path class=\"break\" d=\"\(strokes.joined())\"/>\n"
  }

  /// The line through the marks of years that follow one another.
  private func path(_ index: Int) -> String {
    let line = chart.lines[index]
    let centers = Dictionary(marks[index].map { ($0.point.year, center(of: $0)) }) { first, _ in first }
    let curves = chart.segments(of: line).compactMap { before, after -> String? in
      guard let start = centers[before.year], let end = centers[after.year] else { return nil }
      let middle = number((start.x + end.x) / 2)
      return "M\(number(start.x)) \(number(start.y))C\(middle) \(number(start.y)) \(middle) \(number(end.y)) "
        + "\(number(end.x)) \(number(end.y))"
    }
    guard !curves.isEmpty else { return "" }
    return "<path class=\"line c\(color(index))\"\(dashes(index)) d=\"\(curves.joined())\"/>\n"
  }

  /// From the last mark to the label.
  private func lead(_ index: Int) -> String {
    guard let last = marks[index].last else { return "" }
    let start = center(of: last)
    let end = labelHeights[index]
    let bend = labelStart - Self.leading + 4
    return "<path class=\"lead c\(color(index))\" d=\"M\(number(start.x)) \(number(start.y))"
      + "H\(number(max(bend, start.x)))L\(number(labelStart - 6)) \(number(end))\"/>\n"
  }

  private func element(_ mark: SVGMark, _ index: Int) -> String {
    let (x, y) = center(of: mark)
    let height = self.y(mark.rows.upperBound) - self.y(mark.rows.lowerBound)
    let turn = mark.point.isBand ? " transform=\"rotate(-90 \(number(x)) \(number(y)))\"" : ""
    return mark.shape(index, x: x, y: y, height: height)
      + "<text class=\"rank\" x=\"\(number(x))\" y=\"\(number(y + 4))\"\(turn)>\(XMLText.escaped(mark.point.text))</text>\n"
  }

  private var labels: String {
    let heights = labelHeights
    return chart.lines.indices.map { index in
      """
      <text x="\(number(labelStart))" y="\(number(heights[index] + 4.5))">\(XMLText.escaped(chart.lines[index].label))</text>

      """
    }.joined()
  }

  /// Where the labels stand: as near to the ends of their lines as may be without two of them touching.
  private var labelHeights: [Double] {
    let wanted = marks.map { $0.last.map { center(of: $0).y } ?? plotBottom }
    return SpreadLabels.heights(
      wanted, distance: Self.labelHeight, range: (Self.top + Self.labelHeight / 2)...(plotBottom + rowHeight / 2))
  }

  private func color(_ index: Int) -> Int { index % SVGChart.colors.count }

  private func dashes(_ index: Int) -> String {
    let dashes = SVGChart.dashes[index % SVGChart.dashes.count]
    return dashes == "none" ? "" : " stroke-dasharray=\"\(dashes)\""
  }
}
