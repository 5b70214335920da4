/// A slope chart as one SVG 1.1 document: each list in its order, equal ranks side by side, and lines between them.
///
/// Ways are told apart by colour and by dashes, and named below.
public enum SVGSlope {
  private static let rowHeight = 22.0
  private static let fontSize = 13.0
  private static let span = 220.0
  private static let top = 66.0

  /// Writes the document.
  public static func text(of chart: SlopeChart) -> String {
    let rows = SlopeRows(chart)
    let leftTexts = texts(rows.before) { "\(chart.lines[$0].label) \(chart.lines[$0].before?.text ?? "")" }
    let rightTexts = texts(rows.after) { "\(chart.lines[$0].after?.text ?? "") \(chart.lines[$0].label)" }
    let left = 20 + widest(leftTexts.map(\.text) + [chart.leftHeading])
    let right = left + span
    let height = top + rowHeight * Double(rows.count)
    let width = max(
      right + widest(rightTexts.map(\.text) + [chart.rightHeading]), 16 + TextWidth.of(chart.title, size: 16),
      16 + legendWidth(chart))
    let body =
      heading(chart, left, right) + lines(chart, rows, left, right)
      + labels(leftTexts, x: left - 8, style: " class=\"ranks\"") + labels(rightTexts, x: right + 8, style: "")
      + legend(chart, y: height + 18)
    return SVGChart.document(
      title: "\(chart.title), \(chart.leftHeading) to \(chart.rightHeading)", description: chart.description,
      width: width + 20, height: height + 40, styles: styles, body)
  }

  private static func heading(_ chart: SlopeChart, _ left: Double, _ right: Double) -> String {
    """
    <text class="title" x="16" y="26">\(XMLText.escaped(chart.title))</text>
    <text class="tick ranks" x="\(number(left - 8))" y="50">\(XMLText.escaped(chart.leftHeading))</text>
    <text class="tick" x="\(number(right + 8))" y="50">\(XMLText.escaped(chart.rightHeading))</text>

    """
  }

  private static func lines(_ chart: SlopeChart, _ rows: SlopeRows, _ left: Double, _ right: Double) -> String {
    chart.lines.enumerated().compactMap { index, line in
      guard let before = rows.before[index], let after = rows.after[index] else { return nil }
      return "<path class=\"slope \(line.way.rawValue)\" d=\"M\(number(left)) \(number(y(before)))"
        + "L\(number(right)) \(number(y(after)))\"/>\n"
    }.joined()
  }

  /// What stands in each row of a side, from the top down.
  private static func texts(_ rows: [Int: Int], _ text: (Int) -> String) -> [(row: Int, text: String)] {
    rows.sorted { $0.value < $1.value }.map { (row: $0.value, text: text($0.key)) }
  }

  private static func labels(_ texts: [(row: Int, text: String)], x: Double, style: String) -> String {
    texts.map { row, text in
      "<text\(style) x=\"\(number(x))\" y=\"\(number(y(row) + 4.5))\">\(XMLText.escaped(text))</text>\n"
    }.joined()
  }

  /// What each way looks like, of those that occur; who is in one list alone has no line.
  private static func legend(_ chart: SlopeChart, y: Double) -> String {
    var x = 16.0
    return ways(chart).map { way, word in
      defer { x += 50 + TextWidth.of(word, size: 12) }
      return "<path class=\"slope \(way.rawValue)\" d=\"M\(number(x)) \(number(y))H\(number(x + 28))\"/>\n"
        + "<text class=\"tick\" x=\"\(number(x + 34))\" y=\"\(number(y + 4))\">\(XMLText.escaped(word))</text>\n"
    }.joined()
  }

  private static func legendWidth(_ chart: SlopeChart) -> Double {
    ways(chart).reduce(0) { $0 + 50 + TextWidth.of($1.1, size: 12) }
  }

  private static func ways(_ chart: SlopeChart) -> [(SlopeChart.Way, String)] {
    SlopeChart.Way.allCases.compactMap { way in
      let isThere = chart.lines.contains { $0.way == way && $0.before != nil && $0.after != nil }
      return isThere ? (way, chart.words[way] ?? way.rawValue) : nil
    }
  }

  private static func widest(_ texts: [String]) -> Double {
    texts.map { TextWidth.of($0, size: fontSize) }.max() ?? 0
  }

  private static func y(_ row: Int) -> Double { top + rowHeight * (Double(row) + 0.5) }

  private static func number(_ value: Double) -> String { SVGChart.number(value) }

  /// Green, orange and grey of the colours of every chart.
  private static let ways: [(name: String, color: Int, style: String)] = [
    ("up", 2, "stroke-width: 2.5;"), ("down", 1, "stroke-width: 2.5; stroke-dasharray: 7 4;"),
    ("level", 7, "stroke-width: 1.5;"), ("unclear", 7, "stroke-width: 1.5; stroke-dasharray: 2 3;"),
  ]

  private static var styles: [String] {
    let light = ways.map { ".slope.\($0.name) { stroke: \(SVGChart.colors[$0.color].light); \($0.style) }" }
    let dark = ways.map { "  .slope.\($0.name) { stroke: \(SVGChart.colors[$0.color].dark); }" }
    return [".slope { fill: none; }"] + light + ["@media screen and (prefers-color-scheme: dark) {"] + dark + ["}"]
  }
}
