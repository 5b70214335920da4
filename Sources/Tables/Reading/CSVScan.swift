/// Comma-separated values: RFC 4180, and what else is met that can mean only one thing.
///
/// A line ends in LF, CR LF or CR. A line with nothing on it is passed over, but for a table of one column, where it is
/// a row. An empty cell is NULL and `""` is empty text. Quotes within a cell that does not start with one, and text
/// behind a closing quote, are problems: what they were meant to say is a guess.
/// - SeeAlso: <https://www.rfc-editor.org/rfc/rfc4180>
struct CSVScan: RecordScan {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let nullTexts: [[UInt8]]
  /// Whether a quote within a cell that does not start with one is part of its text.
  private let takesInnerQuotes: Bool
  private var delimiter = UInt8(ascii: ",")
  private(set) var byteCount = 0
  private(set) var lineCount = 0
  private(set) var flaw: (reason: TableProblem.Reason, offset: Int)?

  init(nullTexts: [String], takesInnerQuotes: Bool = false) {
    self.nullTexts = nullTexts.map { Array($0.utf8) }
    self.takesInnerQuotes = takesInnerQuotes
  }

  mutating func start(_ window: inout ByteWindow, _ options: ReadingOptions) throws(ReadingError) {
    let named = try CSVPreamble.namedDelimiter(&window)
    delimiter = options.delimiter ?? named ?? CSVPreamble.likelyDelimiter(window.text)
  }

  func isBlank(_ row: borrowing RowFields) -> Bool {
    row.count == 1 && row[0].count == 0 && byteCount <= 2 && lineCount == 1 && row[0].start == 0
  }

  mutating func scan(_ base: UnsafePointer<UInt8>, _ count: Int, isFinal: Bool, _ row: inout RowFields) -> Bool {
    flaw = nil
    guard count > 0 else { return false }
    var scanner = SpecialScanner(base, count: count, delimiter: delimiter, quote: Self.quote)
    var start = 0
    var lines = 1
    row.removeAll()
    while true {
      var place = scanner.next()
      if place < count && base[place] == Self.quote {
        guard let end = quoted(base, count, from: start, to: place, isFinal, &scanner, &lines, &row) else {
          return false
        }
        place = end
      } else {
        appendPlain(base, start, place, &row)
      }
      if place >= count { return isFinal && finish(count, lines) }
      let byte = base[place]
      start = place + 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn {
        if start < count {
          if base[start] == Self.lineFeed { start += 1 }
        } else if !isFinal {
          return false
        }
      }
      return finish(start, lines)
    }
  }

  private mutating func finish(_ byteCount: Int, _ lineCount: Int) -> Bool {
    self.byteCount = byteCount
    self.lineCount = lineCount
    return true
  }

  @inline(__always)
  private func appendPlain(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ row: inout RowFields) {
    let isNull =
      nullTexts.isEmpty ? start == end : isNullText(UnsafeBufferPointer(start: base + start, count: end - start))
    row.append(
      RowFields.Field(
        start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: end - start),
        place: UInt32(truncatingIfNeeded: start), kind: isNull ? .null : .text))
  }

  @inline(never)
  private func isNullText(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    nullTexts.contains { $0.elementsEqual(text) }
  }

  /// Takes a cell with a quote in it, and returns the place of the delimiter or line end behind it.
  private mutating func quoted(
    _ base: UnsafePointer<UInt8>, _ count: Int, from start: Int, to place: Int, _ isFinal: Bool,
    _ scanner: inout SpecialScanner, _ lines: inout Int, _ row: inout RowFields
  ) -> Int? {
    guard place == start else {
      if !takesInnerQuotes { setFlaw(.quoteWithinCell, start) }
      let end = Self.skipQuotes(base, count, &scanner)
      appendPlain(base, start, end, &row)
      return end
    }
    var doubled = 0
    guard let close = Self.closingQuote(base, count, isFinal, &scanner, &lines, &doubled) else {
      flaw = (.unclosedQuote, start)
      return nil
    }
    append(UnsafeBufferPointer(start: base + start + 1, count: close - start - 1), from: start, doubled, &row)
    let end = Self.skipQuotes(base, count, &scanner)
    if end != close + 1 { setFlaw(.textAfterQuote, close + 1) }
    return end
  }

  private mutating func setFlaw(_ reason: TableProblem.Reason, _ offset: Int) {
    if flaw == nil { flaw = (reason, offset) }
  }

  /// The next delimiter or line end, whatever quotes stand before it.
  private static func skipQuotes(
    _ base: UnsafePointer<UInt8>, _ count: Int, _ scanner: inout SpecialScanner
  ) -> Int {
    var place = scanner.next()
    while place < count && base[place] == quote { place = scanner.next() }
    return place
  }

  /// Where the quote stands that ends a cell; nil when there is none, or what follows it is not known yet.
  private static func closingQuote(
    _ base: UnsafePointer<UInt8>, _ count: Int, _ isFinal: Bool, _ scanner: inout SpecialScanner, _ lines: inout Int,
    _ doubled: inout Int
  ) -> Int? {
    while true {
      let place = scanner.next()
      let next = place + 1
      guard next < count else { return place < count && isFinal && base[place] == quote ? place : nil }
      switch base[place] {
      case quote:
        guard base[next] == quote else { return place }
        doubled += 1
        _ = scanner.next()
      case lineFeed: lines += 1
      case carriageReturn: lines += base[next] == lineFeed ? 0 : 1
      default: continue
      }
    }
  }

  /// Appends what stands between quotes, each doubled quote as one.
  private func append(
    _ text: UnsafeBufferPointer<UInt8>, from place: Int, _ doubled: Int, _ row: inout RowFields
  ) {
    var field = RowFields.Field(
      start: UInt32(place + 1), count: UInt32(text.count - doubled), place: UInt32(place), kind: .text)
    if doubled > 0 {
      field.start = UInt32(row.copies.count)
      field.isCopied = true
      Self.copy(text, to: &row.copies)
    }
    row.append(field)
  }

  /// Copies what stands between quotes, each doubled quote as one.
  static func copy(_ text: UnsafeBufferPointer<UInt8>, to copies: inout ByteBuffer) {
    var rest = text[...]
    while let place = rest.firstIndex(of: quote) {
      copies.append(UnsafeBufferPointer(rebasing: rest[...place]))
      rest = rest[(place + 2)...]
    }
    copies.append(UnsafeBufferPointer(rebasing: rest))
  }
}
