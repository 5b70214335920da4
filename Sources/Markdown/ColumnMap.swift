/// How the columns that cmark gives inside one block are turned into bytes of the line.
enum ColumnMap {
  /// As they are: headings.
  case exact
  /// cmark drops what stands before the text of a paragraph's later lines, and the link definitions before its first.
  case paragraph(firstLine: Int, startColumn: Int, addedLines: Int, inQuote: Bool)
  /// cmark counts a row from the table's own column, and each `\|` of a cell as one byte.
  case cell(line: Int, shift: Int, escapes: [Int])

  func place(line: Int, column: Int, in lines: inout SourceLines) -> (line: Int, byteColumn: Int) {
    switch self {
    case .exact: return (line, column)
    case .paragraph(let firstLine, let startColumn, let addedLines, let inQuote):
      let line = line + addedLines
      guard line != firstLine else { return (line, column) }
      return (line, column - startColumn + 1 + lines.prefixLength(ofPartIn: line, inQuote: inQuote))
    case .cell(let cellLine, let shift, let escapes):
      let byteColumn = column + shift
      return (cellLine, byteColumn + Self.escapes(escapes, before: byteColumn))
    }
  }

  /// How many escapes stand before a column, by bisection; `escapes` are columns after unescaping, in order.
  private static func escapes(_ escapes: [Int], before column: Int) -> Int {
    var low = 0
    var high = escapes.count
    while low < high {
      let middle = (low + high) / 2
      if escapes[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
