import Markdown
import Wording

/// A table of a page of HTML, which is held in memory as a whole: the first with data, or the one that is named.
///
/// A cell is the text that a reader sees, `<br>` a newline; an empty cell is NULL. A cell that stretches over several
/// columns or rows holds for each.
struct HTMLParser: RowParser {
  private(set) var columns: [InputColumn] = []
  private(set) var notes: [ReadingNote] = []
  private let options: ReadingOptions
  private var rows: [HTMLGrid.Row] = []
  /// The columns with a name or a text.
  private var places: [Int] = []
  private var header: [String] = []
  /// The row behind the last one that was read.
  private var nextRow = 0
  private var sectionRowCount = 0
  private var repeatedCount = 0

  init(_ options: ReadingOptions) { self.options = options }

  mutating func start(_ window: inout ByteWindow, _ log: inout TableProblemLog) throws(ReadingError) {
    while !window.isFinal {
      guard window.text.count < HTMLPage.maximumByteCount else { throw window.error(.documentTooLong, at: 0) }
      try window.fill()
    }
    if window.text.allSatisfy(JSONScanner.isBlank) { throw window.error(.empty, at: 0) }
    guard let page = HTMLPage(window.text) else { throw window.error(.documentTooCostly, at: 0) }
    let tables = HTMLTables(page.root, window.text)
    let table = try chosen(tables, window)
    guard let grid = HTMLGrid(table.element, window.text) else { throw window.error(.documentTooCostly, at: 0) }
    take(grid)
    if columns.isEmpty { throw window.error(.noTable, at: 0) }
    log.addRepeated(columns)
  }

  private mutating func chosen(
    _ tables: HTMLTables, _ window: borrowing ByteWindow
  ) throws(ReadingError) -> HTMLTables.Found {
    guard let first = tables.tables.first else { throw window.error(.noTable, at: 0) }
    guard let name = options.table else {
      guard tables.tables.count > 1 else { return first }
      let index = firstKnown(tables, window) ?? 0
      notes.append(index == 0 ? .firstTable(tables.described) : .knownTable(index + 1, tables.described))
      return tables.tables[index]
    }
    guard let table = tables.table(name) else { throw window.error(.unknownTable(name, tables.described), at: 0) }
    return table
  }

  /// The first table whose header has what is wanted.
  private func firstKnown(_ tables: HTMLTables, _ window: borrowing ByteWindow) -> Int? {
    guard !options.headerNames.isEmpty else { return nil }
    return tables.tables.firstIndex { table in
      guard let grid = HTMLGrid(table.element, window.text) else { return false }
      let names = GridHeader(Self.firstRows(Self.filled(grid)), isMarked: true).columns.map(\.name)
      return TitleLines.isHeader(names, options.headerNames)
    }
  }

  private static func filled(_ grid: HTMLGrid) -> [HTMLGrid.Row] {
    grid.rows.filter { row in row.cells.contains { $0?.text.isEmpty == false } }
  }

  private static func firstRows(_ rows: [HTMLGrid.Row]) -> [[GridCell?]] {
    rows.prefix(GridHeader.lookedAt).map { $0.cells.map { $0?.text.isEmpty == true ? nil : $0 } }
  }

  private mutating func take(_ grid: HTMLGrid) {
    let filled = Self.filled(grid)
    let first = Self.firstRows(filled)
    let found = GridHeader(first, isMarked: true)
    rows = Array(filled.dropFirst(found.titleCount + found.rowCount))
    places = (0..<grid.width).filter { column in
      found.columns.indices.contains(column) && !found.columns[column].name.isEmpty
        || rows.contains { $0.cells[column]?.text.isEmpty == false }
    }
    columns = places.compactMap { found.columns.indices.contains($0) ? found.columns[$0] : nil }
    if found.rowCount > 0, let last = first.dropFirst(found.titleCount + found.rowCount - 1).first {
      header = last.map { $0?.text ?? "" }
    }
    if let title = found.title { notes.append(.titleRows(found.titleCount, first: title)) }
    if grid.noteCount > 0 { notes.append(.noteReferences(grid.noteCount)) }
    if grid.footCount > 0 { notes.append(.footRows(grid.footCount)) }
  }

  mutating func next(
    _ row: inout RowFields, _ window: inout ByteWindow, _ log: inout TableProblemLog
  ) throws(ReadingError) -> Bool {
    while nextRow < rows.count {
      let cells = rows[nextRow].cells
      nextRow += 1
      if isSection(cells) {
        sectionRowCount += 1
      } else if cells.map({ $0?.text ?? "" }) == header {
        repeatedCount += 1
      } else {
        row.removeAll()
        for place in places { append(cells[place]?.text ?? "", to: &row) }
        return true
      }
    }
    if sectionRowCount > 0 { notes.append(.sectionRows(sectionRowCount)) }
    if repeatedCount > 0 { notes.append(.repeatedHeaders(repeatedCount)) }
    (sectionRowCount, repeatedCount) = (0, 0)
    return false
  }

  /// Whether one cell stretches over all columns.
  private func isSection(_ cells: [GridCell?]) -> Bool {
    guard places.count > 1, let first = places.first, let origin = cells[first]?.origin else { return false }
    return places.allSatisfy { cells[$0]?.origin == origin }
  }

  private func append(_ text: String, to row: inout RowFields) {
    let start = row.copies.count
    let isNull = text.isEmpty || options.nullTexts.contains(text)
    if !isNull { row.copies.append(text) }
    row.append(
      RowFields.Field(
        start: UInt32(start), count: UInt32(row.copies.count - start), place: 0, kind: isNull ? .null : .text,
        isCopied: true))
  }

  func position(of column: Int, _ row: borrowing RowFields, _ window: borrowing ByteWindow) -> SourcePosition {
    let cells = rows[nextRow - 1].cells
    return cells[places[column]]?.position ?? cells.lazy.compactMap { $0?.position }.first ?? .start
  }

  func line(_ window: borrowing ByteWindow) -> Int {
    guard nextRow > 0 else { return 1 }
    return rows[nextRow - 1].cells.lazy.compactMap { $0?.position }.map(\.line).max() ?? 1
  }
}
