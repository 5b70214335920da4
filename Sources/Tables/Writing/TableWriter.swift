/// Writes rows in one of the formats, as they come.
///
/// ```swift
/// var writer = try TableWriter(.csv, columns: columns, to: sink)
/// try writer.write(row: [.integer(1), .text("Cornell")])
/// writer.append(integer: 2)          // or cell by cell, without a `Cell` or a `String`
/// writer.append(utf8: bytes)
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

  /// Appends a cell to the row.
  public mutating func append(_ cell: Cell) {
    switch cell {
    case .null: appendNull()
    case .integer(let value): append(integer: value)
    case .real(let value): append(real: value)
    case .text(let text): append(text: text)
    case .boolean(let value): append(boolean: value)
    case .list(let items): append(list: items)
    case .integers(let items): append(integers: items)
    }
  }

  /// Appends NULL to the row.
  public mutating func appendNull() {
    if takesCell() { format.appendNull(to: &buffer) }
  }

  /// Appends an integer to the row.
  public mutating func append(integer value: Int64) {
    if takesCell() { format.append(integer: value, to: &buffer) }
  }

  /// Appends a real number to the row.
  public mutating func append(real value: Double) {
    if takesCell() { format.append(real: value, to: &buffer) }
  }

  /// Appends a truth value to the row.
  public mutating func append(boolean value: Bool) {
    if takesCell() { format.append(boolean: value, to: &buffer) }
  }

  /// Appends a list to the row.
  public mutating func append(list items: [String]) {
    if takesCell() { format.append(list: items, to: &buffer) }
  }

  /// Appends a list of integers to the row.
  public mutating func append(integers items: [Int64]) {
    if takesCell() { format.append(integers: items, to: &buffer) }
  }

  /// Appends text to the row.
  public mutating func append(text: String) {
    if takesCell() { format.append(text: text, to: &buffer) }
  }

  /// Appends text to the row straight from the bytes that hold it, which are copied before this returns.
  ///
  /// CSV and TSV hand on bytes that are no UTF-8 as they are; the other formats put U+FFFD in their place.
  public mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) {
    if takesCell() { format.append(utf8: text, to: &buffer) }
  }

  /// Appends bytes to the row: as `x'0aff'`, which is a literal of SQL, and text in every other format.
  public mutating func append(blob bytes: UnsafeRawBufferPointer) {
    if takesCell() { format.append(blob: bytes, to: &buffer) }
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
  /// - Throws: `cellCount` when a row was begun and not ended; else what the sink throws.
  public consuming func finish() throws(OutputError) {
    if cellCount > 0 { throw .cellCount(row: rowCount + 1, expected: prefixes.count, found: cellCount) }
    while format.appendRemainder(to: &buffer) {
      if buffer.count >= Self.chunkSize { try flush() }
    }
    buffer.append(footer)
    try flush()
  }

  /// Counts a cell and writes what stands before it; false for one too many, which ``endRow()`` then reports.
  @inline(__always)
  private mutating func takesCell() -> Bool {
    let column = cellCount
    cellCount += 1
    guard column < prefixes.count else { return false }
    if column == 0, rowCount > 0 { buffer.append(rowSeparator.bytes) }
    prefixes.append(column, to: &buffer)
    return true
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
