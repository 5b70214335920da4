import CMarkdown

/// Where a table's row stands in the file.
struct RowPlace {
  let line: Int
  /// The byte column of the row's first byte that is not blank.
  let start: Int
  /// What is added to cmark's columns, which count each row from the table's own start.
  let shift: Int

  /// A row under the header.
  init(line: Int, table: OpaquePointer, inQuote: Bool, in lines: SourceLines) {
    self.line = line
    start = lines.prefixLength(ofLine: line, inQuote: inQuote) + 1
    shift = start - table.startColumn
  }

  /// The header. Under a paragraph's lines cmark counts its columns from that paragraph's start: then they are put
  /// right by the end of the last cell.
  init(header: OpaquePointer, line: Int, table: OpaquePointer, inQuote: Bool, in lines: SourceLines) {
    self.line = line
    let isFirst = line == table.startLine
    start = isFirst ? table.startColumn : lines.prefixLength(ofLine: line, inQuote: inQuote) + 1
    let last = cmark_node_last_child(header)
    shift = isFirst ? 0 : Self.lastCellEnd(ofLine: line, in: lines) - (last?.endColumn ?? 0)
  }

  /// The byte column of a line's last byte, that of a closing pipe and the blanks behind it left aside.
  private static func lastCellEnd(ofLine line: Int, in lines: SourceLines) -> Int {
    let range = lines.range(ofLine: line)
    let last = range.last { lines.bytes[$0] != UInt8(ascii: " ") && lines.bytes[$0] != UInt8(ascii: "\t") }
    guard let last, lines.bytes[last] == UInt8(ascii: "|"), last > range.lowerBound,
      lines.bytes[last - 1] != UInt8(ascii: "\\")
    else { return range.count }
    return last - range.lowerBound
  }

  /// The offsets of what stands between a cell's pipes.
  func bytes(of cell: OpaquePointer, in lines: SourceLines) -> Range<Int> {
    let range = lines.range(ofLine: line)
    let lower = min(range.lowerBound + max(cell.startColumn + shift, start) - 1, range.upperBound)
    return lower..<max(lower, min(range.lowerBound + cell.endColumn + shift, range.upperBound))
  }

  /// How many cells the line has when `last` is the last that its table took, and the byte column of the next one.
  ///
  /// What follows is given to cmark as the row of another table, wide enough for any number of cells.
  func cellsBehind(
    _ last: OpaquePointer, count: Int, in lines: SourceLines
  ) -> (count: Int, excessColumn: Int?) {
    let rest = bytes(of: last, in: lines).upperBound..<lines.range(ofLine: line).upperBound
    let blanks: [UInt8] = [0x20, 0x09, 0x0B, 0x0C]
    guard rest.dropFirst().contains(where: { !blanks.contains(lines.bytes[$0]) }) else { return (count, nil) }
    let more = Self.cellCount(Array(lines.bytes[rest]))
    let text = rest.dropFirst().first { !blanks.contains(lines.bytes[$0]) } ?? rest.lowerBound
    return (count + more, text - lines.range(ofLine: line).lowerBound + 1)
  }

  /// How many cells cmark sees in a row; `row` starts with a pipe.
  ///
  /// Pipes, backslashes and blanks alone make the cells; what else stands in them is not taken apart.
  static func cellCount(_ row: [UInt8]) -> Int {
    let kept = Set("|\\ \t\u{0B}\u{0C}".utf8)
    let row = row.map { kept.contains($0) ? $0 : UInt8(ascii: "a") }
    let width = row.count { $0 == UInt8(ascii: "|") } + 1
    let header = String(repeating: "|a", count: width) + "\n" + String(repeating: "|-", count: width) + "\n"
    guard let tree = try? CMarkTree(Array(header.utf8) + row + [UInt8(ascii: "\n")]),
      let table = cmark_node_first_child(tree.root), let rowNode = cmark_node_last_child(table)
    else { return 0 }
    var count = 0
    var next = cmark_node_first_child(rowNode)
    while let cell = next, cell.startColumn > 0 {
      count += 1
      next = cmark_node_next(cell)
    }
    return count
  }
}
