/// Writes rows in one of the formats, as they come.
///
/// ```swift
/// var writer = try TableWriter(.csv, columns: columns, to: sink)
/// try writer.write(row: [.integer(1), .text("Cornell")])
/// writer.append(.integer(2))         // or cell by cell
/// writer.append(lent: .text(bytes))  // also without a `String`
/// try writer.endRow()
/// try writer.finish()
/// ```
/// A row stays in memory until it is whole, and rows go to the sink in chunks of about 64 KiB, so memory is flat but for
/// `TableFormat.table`, which has to see every row before it knows its columns' widths. Without ``finish()`` the end is
/// missing.
public struct TableWriter: ~Copyable {
  private static let chunkSize = 65_536
  private let sink: any ByteSink
  private var format: any RowFormat
  private let rowSeparator: ByteBuffer
  private let rowEnd: ByteBuffer
  private let footer: [UInt8]
  private let prefixes: CellPrefixes
  private var buffer = ByteBuffer(capacity: 2 * chunkSize)
  /// Where the row being written starts in the buffer.
  private var rowStart: Int
  private var cellCount = 0
  /// What the sink threw; writing on would leave a hole.
  private var failure: OutputError?

  /// How many whole rows were written.
  public private(set) var rowCount = 0

  /// A writer that has written nothing to its sink yet.
  ///
  /// - Throws: `OutputError.noColumns`.
  public init(
    _ format: TableFormat, columns: [Column], layout: TableLayout = TableLayout(), to sink: any ByteSink
  ) throws(OutputError) {
    try self.init(format.rowFormat(columns: columns, layout: layout), columns: columns, layout: layout, to: sink)
  }

  /// A writer of `INSERT` statements for SQLite, one a row, into a table of that name.
  ///
  /// - Throws: `OutputError.noColumns`.
  public init(insertingInto table: String, columns: [Column], to sink: any ByteSink) throws(OutputError) {
    try self.init(SQLInsertFormat(table: table), columns: columns, layout: TableLayout(), to: sink)
  }

  /// A writer of rows as PostgreSQL's `COPY … FROM stdin` reads them, without the line that ends them.
  ///
  /// - Throws: `OutputError.noColumns`.
  public init(copying columns: [Column], to sink: any ByteSink) throws(OutputError) {
    try self.init(CopyFormat(), columns: columns, layout: TableLayout(), to: sink)
  }

  init(
    _ format: any RowFormat, columns: [Column], layout: TableLayout, to sink: any ByteSink
  ) throws(OutputError) {
    if columns.isEmpty { throw .noColumns }
    self.sink = sink
    self.format = format
    let frame = self.format.frame(columns: columns, layout: layout)
    rowSeparator = ByteBuffer(frame.rowSeparator)
    rowEnd = ByteBuffer(frame.rowEnd)
    footer = frame.footer
    prefixes = CellPrefixes(frame.cellPrefixes)
    buffer.append(frame.header)
    rowStart = buffer.count
  }

  /// Writes a row, or what was appended of it before together with `cells`.
  ///
  /// - Throws: `cellCount` unless there is one cell a column; the row is dropped then, and the next may follow. Else
  ///   what the sink throws.
  public mutating func write(row cells: [Cell]) throws(OutputError) {
    for cell in cells { append(cell) }
    try endRow()
  }

  /// Writes a row straight from the memory that holds it; nothing of it is kept.
  ///
  /// - Throws: `cellCount` unless there is one cell a column; the row is dropped then, and the next may follow. Else
  ///   what the sink throws.
  public mutating func write(lent cells: UnsafeBufferPointer<LentCell>) throws(OutputError) {
    if cellCount == 0, cells.count == prefixes.count {
      separateRow()
      format.append(cells, behind: prefixes, to: &buffer)
    }
    cellCount += cells.count
    try endRow()
  }

  /// Appends a cell to the row.
  public mutating func append(_ cell: Cell) {
    if takesCell() { format.append(cell, to: &buffer) }
  }

  /// Appends a cell to the row straight from the memory that holds it, which is copied before this returns.
  public mutating func append(lent cell: LentCell) {
    if takesCell() { format.append(cell, to: &buffer) }
  }

  /// Ends the row.
  ///
  /// - Throws: `cellCount` unless one cell a column was appended; the row is dropped then, and the next may follow. Else
  ///   what the sink throws.
  public mutating func endRow() throws(OutputError) {
    let found = cellCount
    cellCount = 0
    guard found == prefixes.count else {
      buffer.truncate(to: rowStart)
      format.dropRow()
      throw .cellCount(row: rowCount + 1, expected: prefixes.count, found: found)
    }
    buffer.append(rowEnd.bytes)
    format.endRow()
    rowCount += 1
    if buffer.count >= Self.chunkSize { try flush() }
    rowStart = buffer.count
  }

  /// Writes the end of the table and hands everything to the sink, which stays open.
  ///
  /// - Returns: What `TableFormat.table` shows only the beginning of, for a word to the reader; nil for nothing.
  /// - Throws: `cellCount` when a row was begun and not ended; else what the sink throws.
  @discardableResult
  public consuming func finish() throws(OutputError) -> ShortenedCells? {
    if cellCount > 0 { throw .cellCount(row: rowCount + 1, expected: prefixes.count, found: cellCount) }
    while format.appendRemainder(to: &buffer) {
      if buffer.count >= Self.chunkSize { try flush() }
    }
    buffer.append(footer)
    try flush()
    return format.shortened
  }

  /// Counts a cell and writes what stands before it; false for one too many, which ``endRow()`` then reports.
  @inline(__always)
  private mutating func takesCell() -> Bool {
    let column = cellCount
    cellCount += 1
    guard column < prefixes.count else { return false }
    if column == 0 { separateRow() }
    prefixes.append(column, to: &buffer)
    return true
  }

  @inline(__always)
  private mutating func separateRow() {
    if rowCount > 0 { buffer.append(rowSeparator.bytes) }
  }

  private mutating func flush() throws(OutputError) {
    if let failure { throw failure }
    defer { buffer.truncate(to: 0) }
    do { try sink.write(UnsafeRawBufferPointer(buffer.bytes)) } catch {
      failure = error
      throw error
    }
  }
}

extension TableFormat {
  fileprivate func rowFormat(columns: [Column], layout: TableLayout) -> any RowFormat {
    switch self {
    case .table: AlignedFormat(columns: columns, layout: layout)
    case .csv: CSVFormat(formulas: FormulaGuard(isActive: layout.excelSafe), nullMark: NullMark(layout.nullMark))
    case .tsv:
      TSVFormat(formulas: FormulaGuard(isActive: layout.excelSafe), nullMark: NullMark(layout.nullMark ?? "\\N"))
    case .json: JSONFormat()
    case .ndjson: NDJSONFormat()
    case .markdown: MarkdownFormat(nullMark: layout.nullMark)
    case .html: HTMLFormat(nullMark: layout.nullMark)
    }
  }
}
