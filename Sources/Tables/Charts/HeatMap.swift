/// A square of figures between things, to be drawn in colours.
public struct HeatMap: Sendable, Equatable {
  /// One figure.
  public struct Cell: Sendable, Equatable {
    /// The figure, from -1 or 0 to 1; nil if it is not defined.
    public let value: Double?
    /// What is written in its square.
    public let text: String

    /// A figure.
    public init(value: Double?, text: String) {
      self.value = value
      self.text = text
    }
  }

  /// The heading.
  public let title: String
  /// The things, of rows and columns alike.
  public let labels: [String]
  /// Whether figures may be less than 0.
  public let isSigned: Bool
  /// A row for each thing, with a figure for each thing.
  public let cells: [[Cell]]

  /// A chart.
  public init(title: String, labels: [String], isSigned: Bool, cells: [[Cell]]) {
    self.title = title
    self.labels = labels
    self.isSigned = isSigned
    self.cells = cells
  }

  /// The chart in words, for those who do not see it: each two things once.
  var description: String {
    let pairs = labels.indices.flatMap { row in
      labels.indices.filter { $0 > row }.map { "\(labels[row]) and \(labels[$0]): \(cells[row][$0].text)." }
    }
    return ([title + "."] + pairs).joined(separator: " ")
  }
}
