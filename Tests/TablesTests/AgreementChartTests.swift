import Foundation
import TestSupport
import Testing

@testable import Tables

private func place(_ first: Int, _ last: Int? = nil, _ text: String? = nil) -> SlopeChart.Place {
  SlopeChart.Place(first: first, last: last ?? first, text: text ?? "\(first)")
}

private let slope = SlopeChart(
  title: "World", leftHeading: "2021", rightHeading: "2022",
  words: [.up: "risen", .down: "fallen", .level: "same", .unclear: "unclear"],
  lines: [
    .init(label: "Alpha", before: place(1), after: place(3), way: .down),
    .init(label: "Beta", before: place(2), after: place(1), way: .up),
    .init(label: "Gamma", before: place(3, nil, "=3"), after: place(3), way: .level),
    .init(label: "Delta", before: place(3, nil, "=3"), after: nil, way: .unclear),
    .init(label: "Epsilon", before: nil, after: place(4), way: .unclear),
    .init(label: "Zeta & Co", before: place(101, 150, "101–150"), after: place(120), way: .unclear),
    .init(
      label: "Eta", before: SlopeChart.Place(first: 401, last: nil, text: "401+"), after: place(101, 150, "101–150"),
      way: .up),
  ])

private func heat(_ values: [[Double?]], isSigned: Bool) -> HeatMap {
  HeatMap(
    title: "Agreement", labels: values.indices.map { "list\($0)@2022" }, isSigned: isSigned,
    cells: values.map { row in row.map { HeatMap.Cell(value: $0, text: $0.map { "\($0)" } ?? "–") } })
}

@Suite struct `A slope chart` {
  /// What Python's XML parser reads, and whatever `program` prints.
  static func parsed(_ svg: String, _ program: String) throws -> [String] {
    let folder = try TemporaryDirectory()
    let start = """
      import sys, xml.etree.ElementTree as tree
      root = tree.parse(sys.argv[1]).getroot()
      name = lambda e: e.tag.replace('{http://www.w3.org/2000/svg}', '')
      texts = [e for e in root.iter() if name(e) == 'text']
      number = lambda e, key: float(e.get(key))

      """
    let result = try run("python3", ["-c", start + program, try folder.write(svg, to: "chart.svg")])
    #expect(result.stderr == "")
    return result.stdout.split(separator: "\n").map(String.init)
  }

  @Test func `is as it was`() throws { try expectGolden(SVGSlope.text(of: slope), "slope.svg") }

  @Test func `says in words what it shows`() throws {
    #expect(
      try Self.parsed(SVGSlope.text(of: slope), "print(root[0].text); print(root[1].text)") == [
        "World, 2021 to 2022",
        "World, 2021 to 2022. Alpha: 1 to 3. Beta: 2 to 1. Gamma: =3 to 3. Delta: =3 to not listed. "
          + "Epsilon: not listed to 4. Zeta & Co: 101–150 to 120. Eta: 401+ to 101–150.",
      ])
  }

  /// A line goes up where its thing rose, level where it stayed, and nobody without two places has one.
  @Test func `goes where the ranks go`() throws {
    let program = """
      import re
      for e in root.iter():
          kind = (e.get('class') or '').split(' ')
          ends = re.findall(r'[\\d.]+', e.get('d') or '')
          if kind[0] == 'slope' and len(ends) == 4:
              print(kind[1], (float(ends[3]) > float(ends[1])) - (float(ends[3]) < float(ends[1])))
      """
    #expect(
      try Self.parsed(SVGSlope.text(of: slope), program) == ["down 1", "up -1", "level 0", "unclear 1", "up -1"])
  }

  @Test func `keeps its labels apart, each list in its order, and inside`() throws {
    let program = """
      for anchor in ('ranks', None):
          side = [e for e in texts if e.get('class') == anchor]
          heights = [number(e, 'y') for e in side]
          print([e.text for e in side], all(b - a > 21.9 for a, b in zip(heights, heights[1:])))
      print(max(number(e, 'y') for e in texts) < float(root.get('height')))
      """
    #expect(
      try Self.parsed(SVGSlope.text(of: slope), program) == [
        "['Alpha 1', 'Beta 2', 'Gamma =3', 'Delta =3', 'Zeta & Co 101–150', 'Eta 401+'] True",
        "['1 Beta', '3 Gamma', '3 Alpha', '4 Epsilon', '101–150 Eta', '120 Zeta & Co'] True", "True",
      ])
  }

  @Test func `of nothing, and of hostile names, is still a document`() throws {
    let empty = SlopeChart(title: "", leftHeading: "", rightHeading: "", words: [:], lines: [])
    #expect(try Self.parsed(SVGSlope.text(of: empty), "print(root.get('role'))") == ["img"])
    let hostile = SlopeChart(
      title: "<script>", leftHeading: "\"", rightHeading: "&", words: [.up: "</svg>"],
      lines: [.init(label: "]]></text>\u{0}\u{1B}", before: place(1), after: place(2), way: .up)])
    #expect(
      try Self.parsed(SVGSlope.text(of: hostile), "print([e.text for e in texts][:4])")
        == ["['<script>', '\"', '&', ']]></text>\u{FFFD}\u{FFFD} 1']"])
  }
}

@Suite struct `A heat map` {
  private let signed = heat([[1, -0.25, nil], [-0.25, 1, 0.9], [nil, 0.9, 1]], isSigned: true)

  @Test func `is as it was`() throws { try expectGolden(SVGHeatMap.text(of: signed), "heat-map.svg") }

  @Test func `says each pair once in words`() throws {
    #expect(
      try `A slope chart`.parsed(SVGHeatMap.text(of: signed), "print(root[1].text)") == [
        "Agreement. list0@2022 and list1@2022: -0.25. list0@2022 and list2@2022: –. list1@2022 and list2@2022: 0.9."
      ])
  }

  @Test(
    arguments: [
      (1, "p4"), (0.8, "p4"), (0.79, "p3"), (0.2, "p1"), (0.19, "p0"), (0, "p0"), (-0.0, "p0"), (-0.01, "m0"),
      (-0.5, "m2"),
      (-1, "m4"), (nil, "none"),
    ] as [(Double?, String)])
  func `has a shade for each fifth`(_ value: Double?, _ shade: String) {
    #expect(SVGHeatMap.shade(of: value) == shade)
  }

  @Test func `can be read on every shade, in light and in dark`() {
    for shade in SVGHeatMap.shades {
      #expect(contrast(shade.light.fill, shade.light.text) >= 4.5, "\(shade.name)")
      #expect(contrast(shade.dark.fill, shade.dark.text) >= 4.5, "\(shade.name) in dark")
    }
  }

  @Test func `of many things and of none fits its document`() throws {
    let many = heat((0..<28).map { row in (0..<28).map { $0 == row ? 1 : 0.5 } }, isSigned: false)
    let program = """
      width, height = float(root.get('width')), float(root.get('height'))
      cells = [e for e in root.iter() if (e.get('class') or '').startswith('cell')]
      print(len(cells), all(number(e, 'x') + number(e, 'width') <= width for e in cells))
      print(all(number(e, 'y') + number(e, 'height') <= height for e in cells))
      """
    #expect(try `A slope chart`.parsed(SVGHeatMap.text(of: many), program) == ["789 True", "True"])
    #expect(try `A slope chart`.parsed(SVGHeatMap.text(of: heat([], isSigned: true)), "print(len(texts))") == ["12"])
  }
}

@Suite struct `The axis of a chart` {
  private func chart(_ ranks: [Int]) -> RankChart {
    let points = ranks.enumerated().map { RankChart.Point(year: 2020 + $0, first: $1, last: $1, text: "\($1)") }
    return RankChart(
      title: "R", years: points.map(\.year), lines: [RankChart.Line(label: "A", points: points)])
  }

  @Test(arguments: [([1, 2, 3], 0), ([1, 20], 0), ([1, 40], 1), ([1, 2, 40, 80], 2), ([40, 41, 80, 81], 1)])
  func `has a mark where it leaves ranks out`(_ ranks: [Int], _ marks: Int) {
    let svg = SVGChart.text(of: [chart(ranks)], title: "T")
    #expect(svg.components(separatedBy: "<path class=\"break\"").count - 1 == marks)
  }
}
