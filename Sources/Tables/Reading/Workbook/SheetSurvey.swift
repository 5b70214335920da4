import Wording

/// What has to be known of a sheet before its first row: how many columns have a value, what is merged, what heads the
/// columns. The sheet is read to its end for it, and so its checksum is right when rows are handed on.
struct SheetSurvey {
  let header: GridHeader
  /// The columns with a name or a value, from 0.
  let columns: [Int]
  /// The last row of the header, from 1.
  let headerRow: Int
  let merged: [MergedCells.Area]
  let hiddenRowCount: Int
  /// Those of ``columns`` that are hidden, from 0.
  let hiddenColumns: [Int]

  init(_ cells: SheetStream) throws(WorkbookFault) {
    var used = [Bool](repeating: false, count: 0)
    var first: [(row: Int, cells: [(column: Int, text: String)])] = []
    while try cells.nextRow() {
      guard let last = cells.cells.last else { continue }
      if used.count <= last.column { used += Array(repeating: false, count: last.column + 1 - used.count) }
      for cell in cells.cells { used[cell.column] = true }
      guard first.count < GridHeader.lookedAt else { continue }
      first.append(
        (
          cells.row,
          cells.cells.map { ($0.column, String(decoding: cells.text[$0.start..<$0.start + $0.count], as: UTF8.self)) }
        ))
    }
    merged = cells.merged
    hiddenRowCount = cells.hiddenCount
    header = GridHeader(Self.grid(first, merged, width: used.count), isMarked: false)
    let names = header.columns
    let columns = used.indices.filter { used[$0] || names.indices.contains($0) && !names[$0].name.isEmpty }
    self.columns = columns
    hiddenColumns = columns.filter { cells.hiddenColumns.contains($0) }
    let index = header.titleCount + header.rowCount - 1
    headerRow = first.indices.contains(index) ? first[index].row : 0
  }

  /// The first rows with what is merged filled in.
  private static func grid(
    _ rows: [(row: Int, cells: [(column: Int, text: String)])], _ areas: [MergedCells.Area], width: Int
  ) -> [[GridCell?]] {
    var merged = MergedCells(areas)
    var anchors: [(area: MergedCells.Area, cell: GridCell)] = []
    return rows.map { row, cells in
      var line = [GridCell?](repeating: nil, count: width)
      for (column, text) in cells {
        line[column] = GridCell(
          text: text, origin: row * SheetStream.maximumColumnCount + column,
          position: SourcePosition(line: row, column: column + 1, isCell: true))
      }
      let met = merged.advance(to: row)
      anchors.removeAll { $0.area.rows.upperBound < row }
      for area in met where area.rows.lowerBound == row {
        if area.columns.lowerBound < width, let cell = line[area.columns.lowerBound] { anchors.append((area, cell)) }
      }
      for (area, cell) in anchors {
        for column in area.columns where column < width && line[column] == nil { line[column] = cell }
      }
      return line
    }
  }
}
