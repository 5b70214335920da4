public import Tables

/// A column that knows its heading and how a row fills it: no two lists that have to stay in step.
public struct TableColumn<Row>: Sendable {
  /// The key and the title.
  public let heading: Column
  /// What stands in the column for a row.
  public let cell: @Sendable (Row) -> Cell

  /// - Parameters:
  ///   - key: The stable name, for programs.
  ///   - title: The heading, for people; the key unless another is given.
  public init(
    _ key: String, _ title: String? = nil, isNumeric: Bool = false, _ cell: @escaping @Sendable (Row) -> Cell
  ) {
    heading = Column(key: key, title: title, isNumeric: isNumeric)
    self.cell = cell
  }

  /// The same column of something that a row is found in.
  func of<Other>(_ row: @escaping @Sendable (Other) -> Row) -> TableColumn<Other> {
    let cell = cell
    return TableColumn<Other>(heading) { cell(row($0)) }
  }

  private init(_ heading: Column, _ cell: @escaping @Sendable (Row) -> Cell) {
    self.heading = heading
    self.cell = cell
  }
}
