import CMarkdown

extension DocumentBuilder {
  /// A table: the only block that the attached extension adds.
  mutating func table(_ node: OpaquePointer, depth: Int, inQuote: Bool) -> Block {
    let line = headerLine(of: node)
    var header: [Table.Cell] = []
    var rows: [Table.Row] = []
    var next = cmark_node_first_child(node)
    while let rowNode = next {
      let isHeader = cmark_gfm_extensions_get_table_row_is_header(rowNode) != 0
      let place =
        isHeader
        ? RowPlace(header: rowNode, line: line, table: node, inQuote: inQuote, in: lines)
        : RowPlace(line: rowNode.startLine, table: node, inQuote: inQuote, in: lines)
      let cells = cells(of: rowNode, place, depth: depth + 1)
      if isHeader { header = cells } else { rows.append(row(rowNode, cells, place)) }
      next = cmark_node_next(rowNode)
    }
    let isFirst = line == node.startLine
    let startColumn = isFirst ? node.startColumn : lines.prefixLength(ofLine: line, inQuote: inQuote) + 1
    let start = lines.position(line: line, byteColumn: startColumn)
    return Block(kind: .table(Table(header: header, alignments: alignments(of: node), rows: rows)), position: start)
  }

  /// cmark gives a table the first line of the paragraph that it was split from; the header is two above the first row.
  private func headerLine(of table: OpaquePointer) -> Int {
    guard let header = cmark_node_first_child(table) else { return table.startLine }
    if let row = cmark_node_next(header) { return row.startLine - 2 }
    guard let before = cmark_node_previous(table), before.startLine == 0 else { return table.startLine }
    return table.startLine + lineCount(of: before)
  }

  private func lineCount(of paragraph: OpaquePointer) -> Int {
    var count = 1
    var next = cmark_node_first_child(paragraph)
    while let node = next {
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { count += 1 }
      next = cmark_node_next(node)
    }
    return count
  }

  private mutating func cells(of row: OpaquePointer, _ place: RowPlace, depth: Int) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    var next = cmark_node_first_child(row)
    while let node = next {
      cells.append(node.startColumn > 0 ? cell(node, place, depth: depth) : missingCell(place))
      next = cmark_node_next(node)
    }
    return cells
  }

  private mutating func cell(_ node: OpaquePointer, _ place: RowPlace, depth: Int) -> Table.Cell {
    let range = place.bytes(of: node, in: lines)
    let line = lines.range(ofLine: place.line)
    let text = lines.bytes[range].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    let position = lines.position(line: place.line, byteColumn: (text ?? range.lowerBound) - line.lowerBound + 1)
    let escapes = Self.escapes(in: range, lines, columnsFrom: line.lowerBound)
    let inlines = inlines(of: node, depth: depth, .cell(line: place.line, shift: place.shift, escapes: escapes))
    return Table.Cell(inlines: inlines, position: position)
  }

  private mutating func missingCell(_ place: RowPlace) -> Table.Cell {
    Table.Cell(inlines: [], position: lines.position(line: place.line, byteColumn: .max))
  }

  /// Where each `\|` of a cell stands, once those before it are one byte each.
  private static func escapes(in range: Range<Int>, _ lines: SourceLines, columnsFrom start: Int) -> [Int] {
    var escapes: [Int] = []
    for index in range.dropLast() where lines.bytes[index] == UInt8(ascii: "\\") {
      if lines.bytes[index + 1] == UInt8(ascii: "|") { escapes.append(index - start + 1 - escapes.count) }
    }
    return escapes
  }

  private mutating func row(_ node: OpaquePointer, _ cells: [Table.Cell], _ place: RowPlace) -> Table.Row {
    let position = lines.position(line: place.line, byteColumn: place.start)
    let written = writtenCells(of: node, place)
    let excess = written.excessColumn.map { lines.position(line: place.line, byteColumn: $0) }
    return Table.Row(cells: cells, writtenCellCount: written.count, position: position, firstExcess: excess)
  }

  /// cmark fills a short row with cells without a column; of a long one it tells nothing, and is asked again.
  private func writtenCells(of row: OpaquePointer, _ place: RowPlace) -> (count: Int, excessColumn: Int?) {
    var count = 0
    var last = row
    var next = cmark_node_first_child(row)
    while let node = next, node.startColumn > 0 {
      count += 1
      last = node
      next = cmark_node_next(node)
    }
    guard next == nil, count > 0 else { return (count, nil) }
    return place.cellsBehind(last, count: count, in: lines)
  }

  private func alignments(of table: OpaquePointer) -> [Table.Alignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(table))
    guard let letters = cmark_gfm_extensions_get_table_alignments(table) else { return [] }
    return UnsafeBufferPointer(start: letters, count: count).map { letter in
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .unspecified
      }
    }
  }
}
