import Wording

/// A chart as lines of text: ranks from the top down, years from left to right, a mark for each line of the chart.
public enum TerminalChart {
  /// The longest way from one year to the next, in columns.
  private static let widestStep = 12

  /// Draws a chart into so many columns, in ASCII where the terminal shows nothing else.
  ///
  /// Labels are never cut: one that does not fit beside the drawing stands below it.
  public static func text(of chart: RankChart, width: Int, usesUnicode: Bool) -> String {
    guard !chart.isEmpty else { return "" }
    var drawing = Drawing(chart, width: width, glyphs: usesUnicode ? .unicode : .ascii)
    drawing.draw()
    return drawing.text
  }

  /// What a chart is drawn with.
  struct Glyphs {
    let marks: [Character]
    let path: Character
    let band: Character
    let open: Character
    let axis: Character
    let gap: Character
    let corner: Character
    let floor: Character

    static let unicode = Glyphs(
      marks: Array("●■▲◆○□△◇"), path: "·", band: "┃", open: "▼", axis: "┤", gap: "┊", corner: "└", floor: "─")
    static let ascii = Glyphs(
      marks: Array("ox*#@%&$"), path: ".", band: "|", open: "v", axis: "|", gap: ":", corner: "+", floor: "-")

    /// The mark of a line; letters where there are more lines than marks.
    func mark(_ index: Int) -> Character {
      if index < marks.count { return marks[index] }
      let letter = UInt8(ascii: "A") + UInt8((index - marks.count) % 26)
      return Character(Unicode.Scalar(letter))
    }
  }

  /// Columns of the years, and the room beside them.
  struct Columns {
    let years: [Int]
    let ofYear: [Int: Int]
    let width: Int

    init(_ years: [Int], room: Int) {
      self.years = years
      let first = years.first ?? 0
      let span = max((years.last ?? 0) - first, 1)
      let step = min(Double(TerminalChart.widestStep), Double(max(room - 4, 1)) / Double(span))
      ofYear = Dictionary(uniqueKeysWithValues: years.map { ($0, 1 + Int((Double($0 - first) * step).rounded(.down))) })
      width = (ofYear[years.last ?? 0] ?? 0) + 2
    }
  }
}

/// A chart on its way to becoming text.
private struct Drawing {
  private let chart: RankChart
  private let glyphs: TerminalChart.Glyphs
  private let scale: RankScale
  private let columns: TerminalChart.Columns
  private let width: Int
  private let axisWidth: Int
  /// What stands for each line: its mark and its label.
  private let legends: [String]
  private let labelsFit: Bool
  private var cells: [[Character]]

  init(_ chart: RankChart, width: Int, glyphs: TerminalChart.Glyphs) {
    self.chart = chart
    self.width = width
    self.glyphs = glyphs
    scale = RankScale(chart)
    axisWidth = 2 + (scale.rows.compactMap { $0.map { String($0).count } }.max() ?? 1)
    legends = chart.lines.enumerated().map { index, line in
      let end = line.points.last.map { $0.year == chart.years.last ? "" : " (to \($0.year))" } ?? " (not listed)"
      return "\(glyphs.mark(index)) \(VisibleText.visible(line.label))\(end)"
    }
    let labelWidth = 1 + (legends.map { DisplayWidth.of($0) }.max() ?? 0)
    let room = width - axisWidth - 1
    labelsFit = room - labelWidth >= max(12, 3 * chart.years.count)
    columns = TerminalChart.Columns(chart.years, room: labelsFit ? room - labelWidth : room)
    cells = Array(repeating: Array(repeating: " ", count: columns.width), count: scale.rows.count)
  }

  mutating func draw() {
    for line in chart.lines {
      for (before, after) in chart.segments(of: line) { drawPath(from: before, to: after) }
    }
    for line in chart.lines {
      for point in line.points where point.isBand { drawBand(point) }
    }
    for (index, line) in chart.lines.enumerated() {
      for point in line.points { drawMark(glyphs.mark(index), at: point) }
    }
  }

  private func row(of point: RankChart.Point) -> Int {
    let rows = scale.rows(of: point)
    return (rows.lowerBound + rows.upperBound) / 2
  }

  private mutating func drawPath(from before: RankChart.Point, to after: RankChart.Point) {
    guard let start = columns.ofYear[before.year], let end = columns.ofYear[after.year], end > start else { return }
    let (top, bottom) = (row(of: before), row(of: after))
    for column in start...end {
      let share = Double(column - start) / Double(end - start)
      let row = Int((Double(top) + Double(bottom - top) * share).rounded())
      cells[row][column] = glyphs.path
    }
  }

  private mutating func drawBand(_ point: RankChart.Point) {
    guard let column = columns.ofYear[point.year] else { return }
    let rows = scale.rows(of: point)
    for row in rows { cells[row][column] = glyphs.band }
    if point.last == nil { cells[rows.upperBound][column] = glyphs.open }
  }

  /// Beside another mark where that has the place already.
  private mutating func drawMark(_ mark: Character, at point: RankChart.Point) {
    guard let column = columns.ofYear[point.year] else { return }
    let row = row(of: point)
    let taken: Set<Character> = [" ", glyphs.path, glyphs.band, glyphs.open]
    let free = [column, column + 1, column - 1].first {
      cells[row].indices.contains($0) && taken.contains(cells[row][$0])
    }
    cells[row][free ?? column] = mark
  }
}

extension Drawing {
  var text: String {
    let labels = labels
    let rows = scale.rows.indices.map { row in
      let rank = scale.rows[row].map { String($0) } ?? ""
      let axis = String(repeating: " ", count: axisWidth - 1 - rank.count) + rank + " "
      let side = scale.rows[row] == nil ? glyphs.gap : glyphs.axis
      return trimmed(axis + String(side) + String(cells[row]) + " " + (labels.beside[row] ?? ""))
    }
    let floor =
      String(repeating: " ", count: axisWidth) + String(glyphs.corner)
      + String(repeating: glyphs.floor, count: columns.width)
    let heading = wrapped(VisibleText.visible(chart.title), to: width)
    return (heading + rows + [floor, years] + labels.below.flatMap { wrapped($0, to: width) }).map { $0 + "\n" }
      .joined()
  }

  /// The years below their columns, as many as have room.
  private var years: String {
    var text = String(repeating: " ", count: axisWidth + 1)
    let last = columns.years.last
    for year in columns.years {
      let start = axisWidth + 1 + max(0, (columns.ofYear[year] ?? 0) - 1)
      let lastStart = axisWidth + 1 + max(0, (last.flatMap { columns.ofYear[$0] } ?? 0) - 1)
      guard start >= text.count + (text.hasSuffix(" ") ? 0 : 1), year == last || start + 5 <= lastStart else {
        continue
      }
      text += String(repeating: " ", count: start - text.count) + String(year)
    }
    return text
  }

  /// The labels by their rows, each beside its line's last mark or in the nearest free row; the others stand below.
  private var labels: (beside: [Int: String], below: [String]) {
    guard labelsFit else { return ([:], legends) }
    var beside: [Int: String] = [:]
    var below: [String] = []
    for (line, legend) in zip(chart.lines, legends) {
      let wanted = line.points.last.map(row) ?? scale.rows.count
      let free = scale.rows.indices.filter { beside[$0] == nil }
      if let row = free.min(by: { abs($0 - wanted) < abs($1 - wanted) }) {
        beside[row] = legend
      } else {
        below.append(legend)
      }
    }
    return (beside, below)
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
