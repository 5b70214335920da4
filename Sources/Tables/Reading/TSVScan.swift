/// Tab-separated values: no quotes, and a backslash before what a cell cannot hold, as PostgreSQL's `COPY` has it.
///
/// `\t`, `\n`, `\r` and `\\` are a tab, a newline, a carriage return and a backslash, and `\"` at a cell's start is a
/// quote; before any other character a backslash is itself. A cell that is `\N` is NULL, an empty one is empty text. A line ends in LF, CR LF or CR.
/// - SeeAlso: <https://www.postgresql.org/docs/current/sql-copy.html>
struct TSVScan: RecordScan {
  private static let tab = UInt8(ascii: "\t")
  private static let backslash = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let nullTexts: [[UInt8]]
  /// The columns whose quotes stand around cells.
  private let quotedColumns: Set<Int>
  /// Cells that kept quotes around them in the record that was scanned last, and where the first stands.
  private(set) var keptQuotes: (count: Int, offset: Int) = (0, 0)
  private(set) var byteCount = 0
  let lineCount = 1
  var flaw: (reason: TableProblem.Reason, offset: Int)? { nil }

  init(nullTexts: [String], quotedColumns: Set<Int> = []) {
    self.nullTexts = (nullTexts.isEmpty ? ["\\N"] : nullTexts).map { Array($0.utf8) }
    self.quotedColumns = quotedColumns
  }

  func start(_ window: inout ByteWindow, _ options: ReadingOptions) {}

  func isBlank(_ row: borrowing RowFields) -> Bool { row.count == 1 && byteCount <= 2 && row[0].count == 0 }

  mutating func scan(_ base: UnsafePointer<UInt8>, _ count: Int, isFinal: Bool, _ row: inout RowFields) -> Bool {
    guard count > 0 else { return false }
    var scanner = SpecialScanner(base, count: count, delimiter: Self.tab, quote: Self.backslash)
    var start = 0
    row.removeAll()
    keptQuotes.count = 0
    while true {
      var place = scanner.next()
      let isEscaped = place < count && base[place] == Self.backslash
      while place < count && base[place] == Self.backslash { place = scanner.next() }
      append(UnsafeBufferPointer(start: base + start, count: place - start), from: start, isEscaped, &row)
      if place >= count {
        byteCount = count
        return isFinal
      }
      start = place + 1
      if base[place] == Self.tab { continue }
      if base[place] == Self.carriageReturn {
        if start == count && !isFinal { return false }
        if start < count && base[start] == UInt8(ascii: "\n") { start += 1 }
      }
      byteCount = start
      return true
    }
  }

  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ isEscaped: Bool, _ row: inout RowFields
  ) {
    var field = RowFields.Field(
      start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: text.count),
      place: UInt32(truncatingIfNeeded: start), kind: .text)
    if nullTexts.contains(where: { $0.count == text.count && text.elementsEqual($0) }) {
      field.count = 0
      field.kind = .null
    } else if text.first == Self.quote, takesQuotes(text, from: start, &field, &row) {
      field.isCopied = true
    } else if isEscaped {
      field.start = UInt32(row.copies.count)
      Self.copy(text, to: &row.copies)
      field.count = UInt32(row.copies.count) - field.start
      field.isCopied = true
    }
    row.append(field)
  }

  /// Whether the cell stands in quotes that do not belong to it, and then stands in `copies`.
  @inline(never)
  private mutating func takesQuotes(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ field: inout RowFields.Field, _ row: inout RowFields
  ) -> Bool {
    guard TabQuotes.isQuoted(text) else { return false }
    guard quotedColumns.contains(row.count) else {
      keptQuotes = (keptQuotes.count + 1, keptQuotes.count == 0 ? start : keptQuotes.offset)
      return false
    }
    field.start = UInt32(row.copies.count)
    CSVScan.copy(UnsafeBufferPointer(rebasing: text[1..<text.count - 1]), to: &row.copies)
    field.count = UInt32(row.copies.count) - field.start
    return true
  }

  private static func copy(_ text: UnsafeBufferPointer<UInt8>, to copies: inout ByteBuffer) {
    let startsWithQuote = text.count > 1 && text[0] == backslash && text[1] == quote
    var rest = startsWithQuote ? text[1...] : text[...]
    while let place = rest.firstIndex(of: backslash), place + 1 < rest.endIndex {
      copies.append(UnsafeBufferPointer(rebasing: rest[..<place]))
      switch text[place + 1] {
      case UInt8(ascii: "t"): copies.append(tab)
      case UInt8(ascii: "n"): copies.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "r"): copies.append(carriageReturn)
      case backslash: copies.append(backslash)
      default: copies.append(UnsafeBufferPointer(rebasing: rest[place...place + 1]))
      }
      rest = rest[(place + 2)...]
    }
    copies.append(UnsafeBufferPointer(rebasing: rest))
  }
}
