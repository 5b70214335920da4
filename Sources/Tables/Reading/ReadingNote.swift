public import Wording

/// What a reader did, or left, that whoever asked for the rows should know.
public enum ReadingNote: Equatable, Sendable {
  /// Cells of tab-separated text that stand in quotes kept them, since quotes also stand otherwise in the file.
  case quotesKept(count: Int, first: SourcePosition)
  /// The first sheet with cells was read, and these have some too.
  case firstSheet(String, others: [String])
  /// The first table of a page was read; all that hold data.
  case firstTable([DocumentTable])
  /// The first table of a page whose columns are known was read, and it was not the first; its number, and all.
  case knownTable(Int, [DocumentTable])
  /// Rows above the header with one text only were passed over.
  case titleRows(Int, first: String)
  /// Columns at the end of the header have no name, and were left alone; how many of their cells have a value.
  case unnamedColumns(Int, filled: Int)
  /// Rows have more cells than the header, and nothing in those.
  case emptyCells(rows: Int)
  /// Lines of one cell were passed over that say something of the table; the first.
  case remarks(Int, first: String)
  /// Rows were passed over in which one cell stretches over all columns.
  case sectionRows(Int)
  /// Rows were passed over that say what the header says.
  case repeatedHeaders(Int)
  /// The rows of a table's foot were passed over.
  case footRows(Int)
  /// References to notes were left out of the cells.
  case noteReferences(Int)
  /// Rows, and the columns of these names, are hidden in the sheet, and were read.
  case hiddenRows(Int)
  case hiddenColumns([String])
  /// Cells hold an error of a formula, and so have no value; `text` is the first, such as `#N/A`.
  case errorCells(Int, first: SourcePosition, text: String)
  /// Cells hold a formula, and the file not its result, as programs write that do not calculate.
  case unsolvedFormulas(Int, first: SourcePosition)
}

extension ReadingNote {
  /// One line: lower case, no full stop.
  public var message: String {
    switch self {
    case .quotesKept(let count, let first):
      "\(count.counted("cell")) kept the quotes around \(count == 1 ? "it" : "them"), since not all quotes in the file "
        + "stand around whole cells; the first is at \(first)"
    case .firstSheet(let name, let others):
      "read the sheet `\(TableProblem.shown(name))`, the first of several; also there: \(TableProblem.list(others))"
    case .firstTable(let tables):
      "read the first of \(tables.count) tables of the page: \(TableProblem.list(tables))"
    case .knownTable(let number, let tables):
      "read table \(number) of \(tables.count) of the page, the first with columns that are known: "
        + TableProblem.list(tables)
    case .titleRows(let count, let first):
      "passed over \(count.counted("title line")) above the header: `\(TableProblem.shown(first))`"
    case .unnamedColumns(let count, let filled):
      "left alone: \(count.counted("column")) without a name at the end of the header"
        + (filled > 0 ? ", with \(filled.counted("value"))" : "")
    case .emptyCells(let rows):
      "\(rows.counted("row")) \(rows == 1 ? "ends" : "end") with empty cells that are in no column"
    case .remarks(let count, let first):
      "passed over \(count.counted("line")) with a remark: `\(TableProblem.shown(first))`"
    case .sectionRows(let count): "passed over \(count.counted("row")) of one cell across all columns"
    case .repeatedHeaders(let count): "passed over \(count.counted("row")) with the header again"
    case .footRows(let count): "passed over \(count.counted("row")) in the foot of the table"
    case .noteReferences(let count): "left out \(count.counted("reference")) to notes"
    case .hiddenRows(let count): "\(count.counted("row")) hidden in the sheet \(count == 1 ? "was" : "were") read too"
    case .hiddenColumns(let names):
      "\(names.count.counted("column")) hidden in the sheet \(names.count == 1 ? "was" : "were") read too: "
        + names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
    case .errorCells(let count, let first, let text):
      "\(count.counted("cell")) with an error \(count == 1 ? "has" : "have") no value; the first is `\(text)` at \(first)"
    case .unsolvedFormulas(let count, let first):
      "\(count.counted("cell")) \(count == 1 ? "has" : "have") a formula and no result; open the workbook in a spreadsheet "
        + "program, and save it; the first is at \(first)"
    }
  }
}
