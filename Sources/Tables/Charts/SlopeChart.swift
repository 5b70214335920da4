/// Two lists side by side, to be drawn: a line from where each thing is in one to where it is in the other.
public struct SlopeChart: Sendable, Equatable {
  /// Where a thing is in one list.
  public struct Place: Sendable, Equatable {
    /// The rank, or the first one of a band.
    public let first: Int
    /// The last one of a band, the rank itself where it is none; nil for a band without an end.
    public let last: Int?
    /// The rank as it is written beside the thing.
    public let text: String

    /// A place.
    public init(first: Int, last: Int?, text: String) {
      self.first = first
      self.last = last
      self.text = text
    }
  }

  /// Which way a thing went.
  public enum Way: String, Sendable, CaseIterable {
    /// To a better place.
    case up
    /// To a worse place.
    case down
    /// Nowhere.
    case level
    /// Nobody can tell.
    case unclear
  }

  /// One thing.
  public struct Line: Sendable, Equatable {
    /// Its name; any text.
    public let label: String
    /// Its place on the left; nil if the left list does not have it.
    public let before: Place?
    /// Its place on the right; nil if the right list does not have it.
    public let after: Place?
    /// Which way it went.
    public let way: Way

    /// A line.
    public init(label: String, before: Place?, after: Place?, way: Way) {
      self.label = label
      self.before = before
      self.after = after
      self.way = way
    }
  }

  /// The heading.
  public let title: String
  /// What stands above the left list.
  public let leftHeading: String
  /// What stands above the right list.
  public let rightHeading: String
  /// What each way is called, for those that occur.
  public let words: [Way: String]
  /// The things, in any order.
  public let lines: [Line]

  /// A chart.
  public init(title: String, leftHeading: String, rightHeading: String, words: [Way: String], lines: [Line]) {
    self.title = title
    self.leftHeading = leftHeading
    self.rightHeading = rightHeading
    self.words = words
    self.lines = lines
  }

  /// The chart in words, for those who do not see it.
  var description: String {
    let lines = lines.map { line in
      "\(line.label): \(line.before?.text ?? "not listed") to \(line.after?.text ?? "not listed")."
    }
    return (["\(title), \(leftHeading) to \(rightHeading)."] + lines).joined(separator: " ")
  }

}

/// Which row of a slope chart each thing stands in: equal ranks of both sides side by side, better ones above, so that a line
/// goes up where its thing did.
struct SlopeRows {
  /// The row of each line on the left, by its index.
  let before: [Int: Int]
  /// The row of each line on the right.
  let after: [Int: Int]
  /// How many rows there are.
  let count: Int

  init(_ chart: SlopeChart) {
    let left = Self.grouped(chart) { $0.before }
    let right = Self.grouped(chart) { $0.after }
    var (before, after): ([Int: Int], [Int: Int]) = ([:], [:])
    var row = 0
    for key in Set(left.keys).union(right.keys).sorted() {
      let (ones, others) = (left[key] ?? [], right[key] ?? [])
      for (offset, index) in ones.enumerated() { before[index] = row + offset }
      for (offset, index) in others.enumerated() { after[index] = row + offset }
      row += max(ones.count, others.count)
    }
    (self.before, self.after, count) = (before, after, row)
  }

  /// The lines by their place on one side: those that stay there first, then by name.
  private static func grouped(_ chart: SlopeChart, _ place: (SlopeChart.Line) -> SlopeChart.Place?) -> [Key: [Int]] {
    let placed = chart.lines.indices.filter { place(chart.lines[$0]) != nil }.sorted { first, second in
      let (one, other) = (chart.lines[first], chart.lines[second])
      return (one.stays ? 0 : 1, one.label, first) < (other.stays ? 0 : 1, other.label, second)
    }
    return Dictionary(grouping: placed) { index in
      let place = place(chart.lines[index])
      return Key(first: place?.first ?? 0, last: place?.last ?? .max)
    }
  }

  private struct Key: Hashable, Comparable {
    let first: Int
    let last: Int

    static func < (one: Key, other: Key) -> Bool { (one.first, one.last) < (other.first, other.last) }
  }
}

extension SlopeChart.Line {
  /// Whether both sides have it at the same place.
  fileprivate var stays: Bool {
    guard let before, let after else { return false }
    return before.first == after.first && before.last == after.last
  }
}
