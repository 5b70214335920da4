/// Cells of delimited text that stand in no column with a name: a spreadsheet writes as many delimiters in each row as its
/// widest row has cells.
struct SurplusCells {
  /// How many columns without a name end the header.
  private var unnamedCount = 0
  /// How many cells under those have a value.
  private var filledCount = 0
  /// How many rows go on behind the header's columns, with nothing.
  private var longRowCount = 0

  init() {}

  /// Takes the columns without a name from the end of a header that has a name.
  init(_ columns: inout [InputColumn]) {
    guard let last = columns.lastIndex(where: { !Self.isBlank($0.name) }) else { return }
    unnamedCount = columns.count - 1 - last
    columns.removeLast(unnamedCount)
  }

  /// Whether what a row has behind the columns, of which there are `columnCount`, may be passed over; that is counted.
  mutating func isAllowed(_ row: borrowing RowFields, _ columnCount: Int) -> Bool {
    guard row.count > columnCount else { return false }
    let width = columnCount + unnamedCount
    if row.count > width {
      for index in width..<row.count where row[index].count > 0 { return false }
      longRowCount += 1
    }
    for index in columnCount..<min(width, row.count) where row[index].count > 0 { filledCount += 1 }
    return true
  }

  var notes: [ReadingNote] {
    (unnamedCount > 0 ? [.unnamedColumns(unnamedCount, filled: filledCount)] : [])
      + (longRowCount > 0 ? [.emptyCells(rows: longRowCount)] : [])
  }

  private static func isBlank(_ name: String) -> Bool { name.allSatisfy(\.isWhitespace) }
}
