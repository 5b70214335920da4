import Wording

/// How the cells of one record are found in a format with delimiters.
protocol RecordScan {
  /// How long the record is that was scanned last, and on how many lines it stands.
  var byteCount: Int { get }
  var lineCount: Int { get }
  /// The first thing wrong with that record, and where.
  var flaw: (reason: TableProblem.Reason, offset: Int)? { get }

  /// Cells of that record that kept quotes around them, and where the first stands.
  var keptQuotes: (count: Int, offset: Int) { get }

  /// Reads what stands before the header.
  mutating func start(_ window: inout ByteWindow, _ options: ReadingOptions) throws(ReadingError)

  /// Finds the cells of the record at `base`, behind whose `count` bytes eight more may be read; false when the record
  /// does not end within them.
  mutating func scan(_ base: UnsafePointer<UInt8>, _ count: Int, isFinal: Bool, _ row: inout RowFields) -> Bool

  /// Whether the record is a line with nothing on it, which is no row but in a table of one column.
  func isBlank(_ row: borrowing RowFields) -> Bool
}

extension RecordScan {
  var keptQuotes: (count: Int, offset: Int) { (0, 0) }
}

/// CSV and TSV: a header, and records with as many cells.
struct DelimitedParser<Scan: RecordScan>: RowParser {
  private(set) var columns: [InputColumn] = []
  private let options: ReadingOptions
  private var scan: Scan
  /// How long the record is that the window stands on, and on how many lines it stands.
  private var byteCount = 0
  private var lineCount = 0
  /// Cells that kept quotes around them.
  private var keptQuotes: (count: Int, first: SourcePosition)?
  /// The lines above the header, without those that have nothing.
  private var titles: [String] = []
  private var surplus = SurplusCells()
  private var remarks: (count: Int, first: String)?

  init(_ scan: Scan, _ options: ReadingOptions) {
    self.scan = scan
    self.options = options
  }

  mutating func start(_ window: inout ByteWindow, _ log: inout TableProblemLog) throws(ReadingError) {
    try CSVPreamble.skipBlankLines(&window)
    if options.columns == nil {
      titles = TitleLines.take(from: &window, options)
      try CSVPreamble.skipBlankLines(&window)
    }
    try scan.start(&window, options)
    if let names = options.columns {
      columns = names.map { InputColumn(name: $0, position: window.position) }
    } else {
      try readHeader(&window, &log)
    }
  }

  private mutating func readHeader(
    _ window: inout ByteWindow, _ log: inout TableProblemLog
  ) throws(ReadingError) {
    var row = RowFields()
    let isRead = try read(&row, &window)
    if let flaw = scan.flaw { throw window.error(flaw.reason, at: flaw.offset) }
    guard isRead else { throw window.error(.empty, at: 0) }
    var places: [Int] = []
    for index in 0..<row.count { places.append(Int(row[index].place)) }
    for (index, position) in window.positions(at: places).enumerated() {
      let name = String(decoding: row.bytes(index, in: window), as: UTF8.self)
      columns.append(InputColumn(name: name, position: position))
    }
    surplus = SurplusCells(&columns)
    log.addRepeated(columns)
  }

  mutating func next(
    _ row: inout RowFields, _ window: inout ByteWindow, _ log: inout TableProblemLog
  ) throws(ReadingError) -> Bool {
    while try read(&row, &window) {
      if scan.flaw == nil {
        if row.count == columns.count || surplus.isAllowed(row, columns.count) { return true }
        if scan.isBlank(row) || isRemark(row, window) { continue }
      }
      report(row, window, &log)
    }
    if let flaw = scan.flaw { log.add(flaw.reason, at: window.position(at: flaw.offset)) }
    return false
  }

  /// Whether a line is all one cell, and says something of the table; that is counted.
  private mutating func isRemark(_ row: borrowing RowFields, _ window: borrowing ByteWindow) -> Bool {
    guard row.count == 1, columns.count > 1 else { return false }
    let text = String(decoding: row.bytes(0, in: window), as: UTF8.self)
    guard RemarkText.isRemark(text) else { return false }
    remarks = ((remarks?.count ?? 0) + 1, remarks?.first ?? text)
    return true
  }

  private func report(_ row: borrowing RowFields, _ window: borrowing ByteWindow, _ log: inout TableProblemLog) {
    if let flaw = scan.flaw { return log.add(flaw.reason, at: window.position(at: flaw.offset)) }
    let excess = row.count > columns.count ? Int(row[columns.count].place) : 0
    log.add(.cellCount(found: row.count, expected: columns.count), at: window.position(at: excess))
  }

  /// Goes on to the next record; false at the end, also that of a quote that is not closed.
  private mutating func read(_ row: inout RowFields, _ window: inout ByteWindow) throws(ReadingError) -> Bool {
    window.advance(by: byteCount, lines: lineCount)
    byteCount = 0
    lineCount = 0
    while true {
      let text = window.text
      if let base = text.baseAddress, scan.scan(base, text.count, isFinal: window.isFinal, &row) {
        byteCount = scan.byteCount
        lineCount = scan.lineCount
        if scan.keptQuotes.count > 0 { countKeptQuotes(window) }
        return true
      }
      if window.isFinal { return false }
      try window.fill()
    }
  }

  @inline(never)
  private mutating func countKeptQuotes(_ window: borrowing ByteWindow) {
    let (count, offset) = scan.keptQuotes
    keptQuotes = ((keptQuotes?.count ?? 0) + count, keptQuotes?.first ?? window.position(at: offset))
  }

  var notes: [ReadingNote] {
    let titles = titles.first.map { [ReadingNote.titleRows(self.titles.count, first: $0)] } ?? []
    let remarks = remarks.map { [ReadingNote.remarks($0.count, first: $0.first)] } ?? []
    return titles + remarks + surplus.notes + (keptQuotes.map { [.quotesKept(count: $0.count, first: $0.first)] } ?? [])
  }
}
