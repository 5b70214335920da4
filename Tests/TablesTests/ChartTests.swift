import Foundation
import TestSupport
import Testing
import Wording

@testable import Tables

/// A line as `Label: 2019 3, 2020 101-150, 2021 401+`.
private func line(_ text: String) -> RankChart.Line {
  let parts = text.components(separatedBy: ": ")
  let points = parts[1].components(separatedBy: ", ").filter { !$0.isEmpty }.map { point in
    let words = point.split(separator: " ").map(String.init)
    let bounds = words[1].split { !$0.isNumber }.compactMap { Int($0) }
    let last = words[1].hasSuffix("+") ? nil : bounds.last
    return RankChart.Point(year: Int(words[0]) ?? 0, first: bounds[0], last: last, text: words[1])
  }
  return RankChart.Line(label: parts[0], points: points)
}

private func chart(_ years: [Int], _ lines: String..., title: String = "Ranking") -> RankChart {
  RankChart(title: title, years: years, lines: lines.map(line))
}

private let small = chart(
  [2019, 2020, 2021, 2023], "Alpha: 2019 1, 2020 3, 2021 1, 2023 2", "Beta: 2019 2, 2021 4, 2023 2", "Gamma: 2020 1")
private let banded = chart(
  [2020, 2021, 2022], "Alpha: 2020 1, 2021 7, 2022 101-150", "Beta: 2020 401+, 2021 101-150, 2022 30")

@Suite struct `A chart in the terminal` {
  @Test func `has ranks from the top down, years to the right, and labels at the ends`() throws {
    try expectGolden(TerminalChart.text(of: small, width: 80, usesUnicode: true), "chart-80.txt")
  }

  @Test func `shows bands as bands, and ranks left out as a gap`() throws {
    let unicode = TerminalChart.text(of: banded, width: 60, usesUnicode: true)
    let ascii = TerminalChart.text(of: banded, width: 60, usesUnicode: false)
    try expectGolden(unicode + "\n" + ascii, "chart-bands.txt")
  }

  @Test(arguments: [12, 20, 24, 30, 40, 60, 100])
  func `fits the width, with labels below where they have no room beside`(_ width: Int) {
    for usesUnicode in [true, false] {
      let text = TerminalChart.text(of: small, width: width, usesUnicode: usesUnicode)
      #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width }, "\(text)")
      for label in ["Alpha", "Beta", "Gamma"] { #expect(text.contains(label)) }
      if !usesUnicode { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
    }
  }

  @Test func `has a mark for each of many lines, beside one another as far as there is room`() throws {
    let lines = (1...11).map { line("U\($0): 2020 1, 2021 1") } + [line("V: 2021 3"), line("W: ")]
    let many = RankChart(title: "Many", years: [2020, 2021], lines: lines)
    try expectGolden(TerminalChart.text(of: many, width: 60, usesUnicode: false), "chart-many.txt")
  }

  @Test(arguments: [14, 30])
  func `of more years than columns fits`(_ width: Int) {
    let years = Array(1950...2020)
    let points = years.map { RankChart.Point(year: $0, first: $0 % 7 + 1, last: $0 % 7 + 1, text: "\($0 % 7 + 1)") }
    let long = RankChart(title: "Long", years: years, lines: [RankChart.Line(label: "U", points: points)])
    let text = TerminalChart.text(of: long, width: width, usesUnicode: true)
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= width }, "\(text)")
    #expect(text.contains("1950") && text.contains("● U"))
  }

  @Test func `of nothing is nothing`() {
    #expect(TerminalChart.text(of: chart([2020]), width: 80, usesUnicode: true) == "")
    #expect(TerminalChart.text(of: chart([2020], "Alpha: "), width: 80, usesUnicode: true) == "")
  }

  @Test func `sends no control characters`() {
    let hostile = RankChart(
      title: "a\u{1B}[31m", years: [2020],
      lines: [RankChart.Line(label: "b\u{202E}\n", points: [line("x: 2020 1").points[0]])])
    let text = TerminalChart.text(of: hostile, width: 60, usesUnicode: true)
    #expect(text.hasPrefix("a␛[31m\n"))
    #expect(text.contains(#"● b\u{202E}⏎"#))
  }
}

@Suite struct `A chart as SVG` {
  private static func svg(_ charts: RankChart...) -> String { SVGChart.text(of: charts, title: "Ranks of A & B") }

  /// What Python's XML parser reads: the texts with their places, and whatever `program` prints.
  private static func parsed(_ svg: String, _ program: String) throws -> [String] {
    let folder = try TemporaryDirectory()
    let start = """
      import sys, xml.etree.ElementTree as tree
      root = tree.parse(sys.argv[1]).getroot()
      name = lambda e: e.tag.replace('{http://www.w3.org/2000/svg}', '')
      assert all(e.tag.startswith('{http://www.w3.org/2000/svg}') for e in root.iter())
      texts = [e for e in root.iter() if name(e) == 'text']

      """
    let result = try run("python3", ["-c", start + program, try folder.write(svg, to: "chart.svg")])
    #expect(result.stderr == "")
    return result.stdout.split(separator: "\n").map(String.init)
  }

  @Test func `is as it was`() throws {
    try expectGolden(Self.svg(small, banded), "chart.svg")
  }

  @Test func `says in words what it shows`() throws {
    #expect(
      try Self.parsed(Self.svg(banded), "print(root[0].text); print(root[1].text); print(root.get('role'))") == [
        "Ranks of A & B",
        "Ranking. Alpha: 2020 1, 2021 7, 2022 101-150. Beta: 2020 401+, 2021 101-150, 2022 30.", "img",
      ])
  }

  @Test func `keeps its labels apart and inside`() throws {
    let names = (1...12).map { "University number \($0)" }
    let crowded = RankChart(
      title: "Crowded", years: [2020, 2021],
      lines: names.map { line("\($0): 2020 1, 2021 2") })
    let program = """
      labels = [e for e in texts if e.text.startswith('University')]
      heights = sorted(float(e.get('y')) for e in labels)
      print(len(labels), min(b - a for a, b in zip(heights, heights[1:])) >= 18.9)
      print(heights[0] > 40, heights[-1] < float(root.get('height')))
      print(len({e.get('x') for e in labels}))
      """
    #expect(try Self.parsed(Self.svg(crowded), program) == ["12 True", "True True", "1"])
  }

  @Test func `names a line that has no point`() throws {
    let svg = Self.svg(chart([2020, 2021], "Alpha: 2020 1, 2021 2", "Beta: "))
    let program = """
      print([e.text for e in texts if e.text in ('Alpha', 'Beta')])
      print(len([e for e in root.iter() if (e.get('class') or '').startswith('line')]))
      """
    #expect(try Self.parsed(svg, program) == ["['Alpha', 'Beta']", "1"])
  }

  @Test func `escapes what stands in names`() throws {
    let hostile = RankChart(
      title: "<script>\"\t&\u{0}\u{1B}", years: [2020],
      lines: [RankChart.Line(label: "]]></text><b>'é 東京 \u{202E}\u{FFFE}", points: [line("x: 2020 1").points[0]])])
    #expect(
      try Self.parsed(Self.svg(hostile), "for e in texts: print(e.text)") == [
        "<script>\" &\u{FFFD}\u{FFFD}", "2020", "1", "1", "]]></text><b>'é 東京 \u{FFFD}\u{FFFD}",
      ])
  }

  @Test func `tells lines apart by more than colour, in light and in dark`() throws {
    let lines = (1...11).map { "U\($0): 2020 \($0), 2021 \($0)" }
    let many = RankChart(title: "Many", years: [2020, 2021], lines: lines.map(line))
    let svg = Self.svg(many)
    let program = """
      paths = [e for e in root.iter() if (e.get('class') or '').startswith('line')]
      print(len(paths), len({(e.get('class'), e.get('stroke-dasharray')) for e in paths}))
      """
    #expect(try Self.parsed(svg, program) == ["11 11"])
    #expect(svg.contains("@media screen and (prefers-color-scheme: dark) {"))
    #expect(!svg.contains("http://") || svg.components(separatedBy: "http://").count == 2)
  }

  @Test func `has colours that can be read on their page`() {
    for (light, dark) in SVGChart.colors {
      #expect(contrast(light, "#ffffff") >= 4.5, "\(light)")
      #expect(contrast(dark, "#0d1117") >= 4.5, "\(dark)")
    }
  }

  @Test func `of nothing is still a document`() throws {
    #expect(try Self.parsed(Self.svg(), "print(len(texts))") == ["0"])
  }
}

/// The contrast of two colours by WCAG 2.
///
/// - SeeAlso: <https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>
func contrast(_ first: String, _ second: String) -> Double {
  func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
  let (a, b) = (luminance(first), luminance(second))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

@Suite struct `Labels` {
  @Test(
    arguments: [
      ([10, 50, 90], [10, 50, 90]), ([10, 12, 14], [10, 30, 50]), ([90, 90, 90], [60, 80, 100]),
      ([50, 10, 50], [50, 10, 70]),
      ([95, 5, 5], [95, 5, 25]), ([], []),
    ] as [([Double], [Double])])
  func `move apart by no more than they must`(_ wanted: [Double], _ expected: [Double]) {
    #expect(SpreadLabels.heights(wanted, distance: 20, range: 0...100) == expected)
  }
}
