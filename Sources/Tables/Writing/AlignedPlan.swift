import Wording

/// How an aligned table is drawn, once every column's need is known.
struct AlignedPlan {
  private let columns: [Column]
  private let titles: [String]
  private let layout: TableLayout
  /// A width a column; nil when rows are shown as records.
  private let widths: [Int]?

  init(columns: [Column], titles: [String], needs: [ColumnNeed], layout: TableLayout) {
    self.columns = columns
    self.layout = layout
    self.titles = titles
    let between = layout.usesBoxLines ? 3 * columns.count + 1 : 2 * (columns.count - 1)
    widths = layout.width.map { fitted(needs, into: $0 - between) } ?? needs.map(\.natural)
  }

  /// Everything above the first row.
  func appendTop(to buffer: inout ByteBuffer) {
    guard let widths else { return }
    if layout.usesBoxLines { appendRule("┌", "┬", "┐", widths, to: &buffer) }
    guard layout.showsHeader else { return }
    append(titles.map { TextStyle.bold.cell($0) }, widths, to: &buffer)
    if layout.usesBoxLines {
      appendRule("├", "┼", "┤", widths, to: &buffer)
    } else {
      buffer.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n")
    }
  }

  /// Everything below the last row.
  func appendBottom(to buffer: inout ByteBuffer) {
    if let widths, layout.usesBoxLines { appendRule("└", "┴", "┘", widths, to: &buffer) }
  }

  /// One row; `number` counts from 1.
  func append(_ row: [String?], number: Int, to buffer: inout ByteBuffer) {
    let cells = row.map { $0.map(TextStyle.plain.cell) ?? TextStyle.dim.cell(layout.nullText) }
    if let widths { return append(cells, widths, to: &buffer) }
    let fields = zip(titles, cells).map { RecordField($0, $1.text) }
    let record = RecordSection("Row \(number)", fields)
    buffer.append((number > 1 ? "\n" : "") + RecordText(layout: layout, sections: [record]).text)
  }

  private func append(_ cells: [StyledCell], _ widths: [Int], to buffer: inout ByteBuffer) {
    let wrappedCells = zip(cells, widths).map { cell, width in
      DisplayWidth.of(cell.text) <= width ? [cell.text] : wrapped(cell.text, to: width)
    }
    for line in 0..<(wrappedCells.map(\.count).max() ?? 1) {
      let parts = wrappedCells.indices.map { column in
        let text = line < wrappedCells[column].count ? wrappedCells[column][line] : ""
        return aligned(text, cells[column].style, column, widths[column])
      }
      buffer.append(joined(parts))
    }
  }

  /// The text with its colour, padded to the column's width.
  private func aligned(_ text: String, _ style: TextStyle, _ column: Int, _ width: Int) -> String {
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    let colored = layout.usesColor ? style.applied(to: text) : text
    return columns[column].isNumeric ? padding + colored : colored + padding
  }

  private func joined(_ parts: [String]) -> String {
    if layout.usesBoxLines { return "│ " + parts.joined(separator: " │ ") + " │\n" }
    let line = parts.joined(separator: "  ")
    return (line.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { String(line[...$0]) } ?? "") + "\n"
  }

  private func appendRule(
    _ left: String, _ middle: String, _ right: String, _ widths: [Int], to buffer: inout ByteBuffer
  ) {
    buffer.append(left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right + "\n")
  }
}
