/// Aligned columns for people: numbers to the right, wide text wrapped onto more lines, and nothing cut but what would make
/// a table endless (``ShortenedCells``).
///
/// Without box lines two spaces stand between columns and a line of dashes under the headings; no line ends in a space.
/// When the width is too small for the columns, each row is shown as a record, a line a cell. Control characters are
/// shown as in ``VisibleText``. Right-to-left text is left to the terminal: those that know it reorder a line by
/// themselves, the others would show isolates as boxes.
struct AlignedFormat: RowFormat {
  private let columns: [Column]
  private var titles: [String]
  private let layout: TableLayout
  private var rows: CellStore
  private var needs: [ColumnNeed]
  /// The columns of a terminal that all cells take, if each stood alone.
  private var shown = 0
  private var plan: AlignedPlan?
  private(set) var shortened: ShortenedCells?
  private var nextRow = 0

  init(columns: [Column], layout: TableLayout) {
    self.columns = columns
    self.layout = layout
    rows = CellStore(columnCount: columns.count)
    titles = columns.map { VisibleText.visible($0.title) }
    needs = Self.needs(titles, layout)
  }

  func frame(columns: [Column], layout: TableLayout) -> RowFrame {
    RowFrame(cellPrefixes: Array(repeating: [], count: columns.count))
  }

  mutating func appendNull(to buffer: inout ByteBuffer) { rows.append(nil) }

  mutating func append(integer value: Int64, to buffer: inout ByteBuffer) { rows.append(String(value)) }

  mutating func append(real value: Double, to buffer: inout ByteBuffer) { rows.append(value.description) }

  mutating func append(utf8 text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    rows.append(VisibleText.visible(String(decoding: text, as: UTF8.self)))
  }

  mutating func endRow() {
    for (column, cell) in rows.lastRow.enumerated() {
      shown += needs[column].include(cell ?? layout.nullText, isNumber: columns[column].isNumeric)
    }
    rows.endRow()
  }

  mutating func dropRow() { rows.dropRow() }

  mutating func appendRemainder(to buffer: inout ByteBuffer) -> Bool {
    guard let plan else {
      shortenIfNeeded()
      let plan = AlignedPlan(columns: columns, titles: titles, needs: needs, layout: layout)
      self.plan = plan
      plan.appendTop(to: &buffer)
      return true
    }
    guard nextRow < rows.count else {
      plan.appendBottom(to: &buffer)
      return false
    }
    plan.append(rows[nextRow], number: nextRow + 1, to: &buffer)
    nextRow += 1
    return true
  }

  private mutating func shortenIfNeeded() {
    let isWrapped = layout.width != nil
    guard ShortenedCells.isNeeded(needs.map(\.natural), rowCount: rows.count, shown: shown, wrapped: isWrapped) else {
      return
    }
    var cells = ShortenedCells()
    titles = titles.map { cells.shortening($0) }
    needs = Self.needs(titles, layout)
    var shorter = CellStore(columnCount: columns.count)
    for row in 0..<rows.count {
      for (column, cell) in rows[row].enumerated() {
        let cell = cell.map { cells.shortening($0) }
        shorter.append(cell)
        needs[column].include(cell ?? layout.nullText, isNumber: columns[column].isNumeric)
      }
      shorter.endRow()
    }
    rows = shorter
    shortened = cells.count > 0 ? cells : nil
  }

  private static func needs(_ titles: [String], _ layout: TableLayout) -> [ColumnNeed] {
    titles.map { title in
      var need = ColumnNeed()
      if layout.showsHeader { need.include(title, isNumber: false) }
      return need
    }
  }
}
