/// Which cells of a sheet are one: its value stands in the first of them, and holds for all.
struct MergedCells {
  static let maximumCount = 1 << 18

  /// A block of cells: rows from 1, columns from 0.
  struct Area {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>

    /// `B2:C5`; nil if that is no block of more than one cell.
    init?(_ reference: String) {
      let corners = reference.split(separator: ":").map(String.init)
      guard corners.count == 2, let first = CellName.place(corners[0]), let last = CellName.place(corners[1]),
        first.row <= last.row, first.column <= last.column, first != last
      else { return nil }
      rows = first.row...last.row
      columns = first.column...last.column
    }
  }

  private let areas: [Area]
  private var next = 0
  /// The blocks that the last row that was asked for stands in, by their first column.
  private(set) var active: [Area] = []

  init(_ areas: [Area]) { self.areas = areas.sorted { $0.rows.lowerBound < $1.rows.lowerBound } }

  /// Goes on to a row; rows come in order, and those before one that came are not known any more.
  ///
  /// - Returns: The blocks that start in rows up to this one and were not met.
  mutating func advance(to row: Int) -> [Area] {
    active.removeAll { $0.rows.upperBound < row }
    var met: [Area] = []
    while next < areas.count, areas[next].rows.lowerBound <= row {
      let area = areas[next]
      next += 1
      guard area.rows.contains(row) else { continue }
      // Cells that stand in two blocks belong to the first; no program writes such.
      guard !active.contains(where: { $0.columns.overlaps(area.columns) }) else { continue }
      active.append(area)
      met.append(area)
    }
    return met
  }
}
