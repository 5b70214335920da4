import Markdown
import Wording

/// A table of a Markdown document, which is held in memory as a whole.
///
/// A cell is its text without markup, `<br>` a newline; an empty cell is NULL.
struct MarkdownParser: RowParser {
  private(set) var columns: [InputColumn] = []
  private let options: ReadingOptions
  private var rows: [Table.Row] = []
  /// The row behind the last one that was read.
  private var nextRow = 0

  init(_ options: ReadingOptions) { self.options = options }

  mutating func start(_ window: inout ByteWindow, _ log: inout TableProblemLog) throws(ReadingError) {
    let tables = DocumentTables(try Self.document(&window).blocks)
    let table = try chosen(tables, window)
    rows = table.rows
    columns = table.header.map { InputColumn(name: Self.text($0), position: $0.position) }
    log.addRepeated(columns)
  }

  private static func document(_ window: inout ByteWindow) throws(ReadingError) -> MarkdownDocument {
    while !window.isFinal {
      guard window.text.count < MarkdownDocument.maximumByteCount else { throw window.error(.documentTooLong, at: 0) }
      try window.fill()
    }
    if window.text.allSatisfy(JSONScanner.isBlank) { throw window.error(.empty, at: 0) }
    do {
      return try MarkdownDocument(Array(window.text))
    } catch {
      let reason: TableProblem.Reason = error.problem == .bytes ? .documentTooLong : .documentTooCostly
      let problem = TableProblem(reason, at: error.position)
      throw .problems(TableProblems(file: window.file, problems: [problem]))
    }
  }

  private func chosen(_ tables: DocumentTables, _ window: borrowing ByteWindow) throws(ReadingError) -> Table {
    guard let first = tables.tables.first else { throw window.error(.noTable, at: 0) }
    guard let name = options.table else {
      guard tables.tables.count == 1 else { throw window.error(.severalTables(tables.described), at: 0) }
      return first.table
    }
    guard let table = tables.table(name) else { throw window.error(.unknownTable(name, tables.described), at: 0) }
    return table
  }

  private static func text(_ cell: Table.Cell) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: SourceText(cell.inlines).scalars)
    return text
  }

  mutating func next(
    _ row: inout RowFields, _ window: inout ByteWindow, _ log: inout TableProblemLog
  ) throws(ReadingError) -> Bool {
    while nextRow < rows.count {
      let read = rows[nextRow]
      nextRow += 1
      guard read.writtenCellCount == columns.count else {
        let reason = TableProblem.Reason.cellCount(found: read.writtenCellCount, expected: columns.count)
        log.add(reason, at: read.firstExcess ?? read.position)
        continue
      }
      row.removeAll()
      for cell in read.cells { append(Self.text(cell), to: &row) }
      return true
    }
    return false
  }

  private func append(_ text: String, to row: inout RowFields) {
    let start = row.copies.count
    let isNull = options.nullTexts.isEmpty ? text.isEmpty : options.nullTexts.contains(text)
    if !isNull { row.copies.append(text) }
    row.append(
      RowFields.Field(
        start: UInt32(start), count: UInt32(row.copies.count - start), place: 0, kind: isNull ? .null : .text,
        isCopied: true))
  }

  func position(of column: Int, _ row: borrowing RowFields, _ window: borrowing ByteWindow) -> SourcePosition {
    rows[nextRow - 1].cells[column].position
  }

  func line(_ window: borrowing ByteWindow) -> Int { nextRow > 0 ? rows[nextRow - 1].position.line : 1 }
}
