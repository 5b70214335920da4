/// The mark of one line in one year.
struct SVGMark {
  private static let radius = 12.0
  let point: RankChart.Point
  /// The rows that it covers.
  let rows: ClosedRange<Int>
  /// How far it stands to the right of its year, so that marks of one place stand side by side.
  let shift: Double
  /// Half of its width.
  let radius: Double

  /// The marks of each line.
  static func placed(_ chart: RankChart, _ scale: RankScale, step: Double) -> [[SVGMark]] {
    var marks = chart.lines.map { line in
      line.points.map { SVGMark(point: $0, rows: scale.rows(of: $0), shift: 0, radius: radius(of: $0, step)) }
    }
    for year in chart.years {
      let places = marks.indices.flatMap { line in
        marks[line].indices.filter { marks[line][$0].point.year == year }.map { (line, $0) }
      }
      for cluster in clusters(places.map { marks[$0.0][$0.1].rows }) where cluster.count > 1 {
        let width = cluster.map { 2 * marks[places[$0].0][places[$0].1].radius + 5 }.max() ?? 0
        let distance = min(width, step * 0.9 / Double(cluster.count))
        for (slot, member) in cluster.enumerated() {
          let (line, index) = places[member]
          let mark = marks[line][index]
          marks[line][index] = SVGMark(
            point: mark.point, rows: mark.rows, shift: (Double(slot) - Double(cluster.count - 1) / 2) * distance,
            radius: min(mark.radius, max(7, distance / 2)))
        }
      }
    }
    return marks
  }

  /// How far the marks of the last year reach to the right of it.
  static func widest(_ marks: [[SVGMark]]) -> Double {
    let last = marks.compactMap(\.last?.point.year).max()
    let reach = marks.compactMap(\.last).filter { $0.point.year == last }.map { max(0, $0.shift) + $0.radius }
    return reach.max() ?? 0
  }

  private static func radius(of point: RankChart.Point, _ step: Double) -> Double {
    let text = point.isBand ? 0 : TextWidth.of(point.text, size: 11) / 2 + 4
    return min(max(radius, text), step * 0.48)
  }

  /// The indices of rows that have a row in common, directly or through others, in their order.
  private static func clusters(_ rows: [ClosedRange<Int>]) -> [[Int]] {
    var clusters: [(rows: ClosedRange<Int>, members: [Int])] = []
    for index in rows.indices.sorted(by: { (rows[$0].lowerBound, $0) < (rows[$1].lowerBound, $1) }) {
      if let last = clusters.last, last.rows.overlaps(rows[index]) {
        let upper = max(last.rows.upperBound, rows[index].upperBound)
        clusters[clusters.count - 1] = (last.rows.lowerBound...upper, last.members + [index])
      } else {
        clusters.append((rows[index], [index]))
      }
    }
    return clusters.map { $0.members.sorted() }
  }

  /// A circle, a square or a lozenge for a rank, a bar for a band, open below where the band has no end.
  func shape(_ index: Int, x: Double, y: Double, height: Double) -> String {
    func number(_ value: Double) -> String { SVGChart.number(value) }
    let style = "class=\"mark c\(index % SVGChart.colors.count)\""
    guard point.isBand else {
      switch index % 3 {
      case 0: return "<circle \(style) cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\"/>\n"
      case 1:
        return "<rect \(style) x=\"\(number(x - radius))\" y=\"\(number(y - 11))\" width=\"\(number(2 * radius))\" "
          + "height=\"22\" rx=\"2\"/>\n"
      default:
        let (left, right) = (number(x - radius - 3), number(x + radius + 3))
        return "<path \(style) d=\"M\(left) \(number(y))L\(number(x)) \(number(y - 15))L\(right) \(number(y))"
          + "L\(number(x)) \(number(y + 15))Z\"/>\n"
      }
    }
    let half = max(height / 2 + 11, TextWidth.of(point.text, size: 11) / 2 + 5)
    let edge = point.last == nil ? " stroke-dasharray=\"4 3\"" : ""
    return "<rect \(style)\(edge) x=\"\(number(x - 10))\" y=\"\(number(y - half))\" width=\"20\" "
      + "height=\"\(number(2 * half))\" rx=\"6\"/>\n"
  }
}
