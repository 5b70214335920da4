/// A heat map as one SVG 1.1 document: blue for agreement, orange for the contrary, the figure in each square.
public enum SVGHeatMap {
  private static let side = 46.0
  private static let fontSize = 13.0

  /// Writes the document.
  public static func text(of map: HeatMap) -> String {
    let labelWidth = (map.labels.map { TextWidth.of($0, size: fontSize) } + [20]).max() ?? 20
    let isUpright = labelWidth > side - 4
    let (left, top) = (labelWidth + 28, 46 + (isUpright ? labelWidth + 10 : 22))
    let size = side * Double(map.labels.count)
    let width = max(left + size, 16 + TextWidth.of(map.title, size: 16), left + legendWidth(map)) + 20
    let heading = "<text class=\"title\" x=\"16\" y=\"26\">\(XMLText.escaped(map.title))</text>\n"
    let body =
      heading + columnLabels(map, left: left, top: top, isUpright: isUpright)
      + rows(map, left: left, top: top) + legend(map, left: left, top: top + size + 18)
    return SVGChart.document(
      title: map.title, description: map.description, width: width, height: top + size + 70, styles: styles, body)
  }

  private static func columnLabels(_ map: HeatMap, left: Double, top: Double, isUpright: Bool) -> String {
    map.labels.enumerated().map { column, label in
      let (x, y) = (left + side * (Double(column) + 0.5), top - 8)
      let place =
        isUpright
        ? "x=\"\(number(x + 4))\" y=\"\(number(y))\" transform=\"rotate(-90 \(number(x + 4)) \(number(y)))\""
        : "class=\"years\" x=\"\(number(x))\" y=\"\(number(y))\""
      return "<text \(place)>\(XMLText.escaped(label))</text>\n"
    }.joined()
  }

  private static func rows(_ map: HeatMap, left: Double, top: Double) -> String {
    map.labels.enumerated().map { row, label in
      let y = top + side * Double(row)
      let heading =
        "<text class=\"ranks\" x=\"\(number(left - 8))\" y=\"\(number(y + side / 2 + 4.5))\">"
        + "\(XMLText.escaped(label))</text>\n"
      return heading
        + map.cells[row].enumerated().map { column, cell in
          square(cell.value, cell.text, x: left + side * Double(column), y: y)
        }.joined()
    }.joined()
  }

  private static func square(_ value: Double?, _ text: String, x: Double, y: Double) -> String {
    let shade = shade(of: value)
    return "<rect class=\"cell \(shade)\" x=\"\(number(x + 1))\" y=\"\(number(y + 1))\" width=\"\(number(side - 2))\" "
      + "height=\"\(number(side - 2))\"/>\n<text class=\"rank \(shade)\" x=\"\(number(x + side / 2))\" "
      + "y=\"\(number(y + side / 2 + 4))\">\(XMLText.escaped(text))</text>\n"
  }

  /// A square for each fifth, and the figures at which they meet.
  private static func legend(_ map: HeatMap, left: Double, top: Double) -> String {
    let fifths = (map.isSigned ? -5 : 0)..<5
    func x(_ fifth: Int) -> Double { left + legendStep * Double(fifth - fifths.lowerBound) }
    let squares = fifths.map { fifth in
      "<rect class=\"cell \(shade(of: (Double(fifth) + 0.5) / 5))\" x=\"\(number(x(fifth)))\" y=\"\(number(top))\" "
        + "width=\"\(number(legendStep))\" height=\"12\"/>\n"
    }
    let figures = (fifths.lowerBound...fifths.upperBound).map { fifth in
      "<text class=\"tick years\" x=\"\(number(x(fifth)))\" y=\"\(number(top + 27))\">"
        + "\(number(Double(fifth) / 5).replacing("-", with: "−"))</text>\n"
    }
    return squares.joined() + figures.joined()
  }

  private static let legendStep = 36.0

  private static func legendWidth(_ map: HeatMap) -> Double { legendStep * (map.isSigned ? 10 : 5) + 12 }

  private static func number(_ value: Double) -> String { SVGChart.number(value) }

  /// The class of a figure: a fifth of the way from 0 to 1, or to -1.
  static func shade(of value: Double?) -> String {
    guard let value else { return "none" }
    let fifth = min(4, Int(value.magnitude * 5))
    return value < 0 ? "m\(fifth)" : "p\(fifth)"
  }

  /// The colours of squares, from 0 to 1, each with that of the text in it.
  static let shades: [(name: String, light: (fill: String, text: String), dark: (fill: String, text: String))] = [
    ("p0", ("#f3f8fd", ink), ("#12202f", paper)), ("p1", ("#d3e6f7", ink), ("#15395c", paper)),
    ("p2", ("#a3cbec", ink), ("#1b5588", paper)), ("p3", ("#2b73b3", white), ("#5aa4e6", black)),
    ("p4", ("#0b4a80", white), ("#a5d3ff", black)),
    ("m0", ("#fdf6ee", ink), ("#2a1f12", paper)), ("m1", ("#fbe0bd", ink), ("#4f3410", paper)),
    ("m2", ("#f5bf7c", ink), ("#7a4a0d", paper)), ("m3", ("#a8560d", white), ("#e39a3b", black)),
    ("m4", ("#75390a", white), ("#ffcf8f", black)),
    ("none", ("#ffffff", ink), ("#0d1117", paper)),
  ]

  private static let (ink, white, paper, black) = ("#1f2328", "#ffffff", "#e6edf3", "#0d1117")

  private static var styles: [String] {
    func rules(_ name: String, _ color: (fill: String, text: String)) -> [String] {
      ["rect.\(name) { fill: \(color.fill); }", "text.\(name) { fill: \(color.text); }"]
    }
    let light = [".cell { stroke: #d8dee4; stroke-width: 0.5; }"] + shades.flatMap { rules($0.name, $0.light) }
    let dark = [".cell { stroke: #30363d; }"] + shades.flatMap { rules($0.name, $0.dark) }
    return light + ["@media screen and (prefers-color-scheme: dark) {"] + dark.map { "  " + $0 } + ["}"]
  }
}
