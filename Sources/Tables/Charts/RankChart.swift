/// Ranks over the years, to be drawn: one line for each of some things.
public struct RankChart: Sendable, Equatable {
  /// Where a line is in one year.
  public struct Point: Sendable, Equatable {
    /// The year.
    public let year: Int
    /// The rank, or the first one of a band; from 1.
    public let first: Int
    /// The last one of a band, the rank itself where it is none; nil for a band without an end.
    public let last: Int?
    /// The rank as it is written beside or in the mark: `=7`, `101–150`.
    public let text: String

    /// A point.
    public init(year: Int, first: Int, last: Int?, text: String) {
      self.year = year
      self.first = first
      self.last = last
      self.text = text
    }

    /// Whether it stands for several places.
    var isBand: Bool { last != first }
  }

  /// One thing's line.
  public struct Line: Sendable, Equatable {
    /// What stands at its end; any text.
    public let label: String
    /// By year, no year twice; a year of the chart without a point is a gap in the line.
    public let points: [Point]

    /// A line.
    public init(label: String, points: [Point]) {
      self.label = label
      self.points = points
    }
  }

  /// The heading.
  public let title: String
  /// The years that have an edition, ascending; a line goes from one to the next.
  public let years: [Int]
  /// The lines, in the order of their marks.
  public let lines: [Line]

  /// A chart.
  public init(title: String, years: [Int], lines: [Line]) {
    self.title = title
    self.years = years
    self.lines = lines
  }

  /// Whether there is anything to draw.
  public var isEmpty: Bool { lines.allSatisfy(\.points.isEmpty) }

  /// Neighbours of a line that it is drawn between: those of years that follow one another.
  func segments(of line: Line) -> [(Point, Point)] {
    zip(line.points, line.points.dropFirst()).filter { before, after in
      !years.contains { before.year < $0 && $0 < after.year }
    }
  }
}

/// Which rank stands in which row of a chart.
///
/// Up to twenty ranks are drawn to scale. Where there are more, only those that a line has get a row, so that no two of
/// them fall together, and a row between them stands for all that were left out.
struct RankScale {
  private static let longestFullScale = 20

  /// The ranks by their rows; nil for a row that stands for ranks left out.
  let rows: [Int?]
  private let rowOfRank: [Int: Int]

  init(_ chart: RankChart) {
    let points = chart.lines.flatMap(\.points)
    let bounds = Set(points.map(\.first) + points.compactMap(\.last)).sorted()
    var rows: [Int?] = []
    if let first = bounds.first, let last = bounds.last, last - first < Self.longestFullScale {
      rows = Array(first...last)
    } else {
      for rank in bounds {
        if let before = rows.last ?? nil, rank - before > 1 { rows.append(nil) }
        rows.append(rank)
      }
    }
    // A band without an end reaches below the last rank that is known.
    if points.contains(where: { $0.last == nil }) { rows.append(nil) }
    self.rows = rows
    rowOfRank = Dictionary(uniqueKeysWithValues: rows.enumerated().compactMap { row, rank in rank.map { ($0, row) } })
  }

  /// The rows of a point, the first and the last.
  func rows(of point: RankChart.Point) -> ClosedRange<Int> {
    let top = rowOfRank[point.first] ?? 0
    let bottom = point.last.map { rowOfRank[$0] ?? top } ?? rows.count - 1
    return top...max(top, bottom)
  }
}
