/// Aligned columns for people: numbers to the right, wide text wrapped onto more lines, nothing cut.
///
/// Without box lines two spaces stand between columns and a line of dashes under the headings; no line ends in a space.
/// When the width is too small for the columns, each row is shown as a record, a line a cell. Control characters are
/// shown as in ``VisibleText``. Right-to-left text is left to the terminal: those that know it reorder a line by
/// themselves, the others would show isolates as boxes.
struct AlignedFormat: RowFormat {
  private let columns: [Column]
  private let layout: TableLayout
  private var rows: CellStore
  private var needs: [ColumnNeed]
  private var plan: AlignedPlan?
  private var nextRow = 0

  init(columns: [Column], layout: TableLayout) {
    self.columns = columns
    self.layout = layout
    rows = CellStore(columnCount: columns.count)
    needs = columns.map { column in
      var need = ColumnNeed()
      if layout.showsHeader { need.include(VisibleText.visible(column.title), isNumber: false) }
      return need
    }
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
      needs[column].include(cell ?? layout.nullText, isNumber: columns[column].isNumeric)
    }
    rows.endRow()
  }

  mutating func dropRow() { rows.dropRow() }

  mutating func appendRemainder(to buffer: inout ByteBuffer) -> Bool {
    guard let plan else {
      let plan = AlignedPlan(columns: columns, needs: needs, layout: layout)
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
}
