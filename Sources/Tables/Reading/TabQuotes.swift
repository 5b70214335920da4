/// What quotes mean in tab-separated text.
///
/// A spreadsheet puts a cell with a comma, a quote or a line break in quotes, and doubles those within; other programs
/// write quotes as they are, and so does ``TSVFormat``, with a backslash before one that starts a cell. Whether they are
/// marks shows in the file's first 256 KiB: where they are, none stands otherwise.
enum TabQuotes: Equatable {
  /// They belong to the text.
  case text
  /// They stand around cells, which may hold tabs and line breaks.
  case marks
  /// They stand around whole cells in these columns, and belong to the text in others.
  case marksInColumns(Set<Int>)

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  /// What they are in a text.
  ///
  /// - Parameter isFinal: Whether the text is all of the file.
  init(in text: UnsafeBufferPointer<UInt8>, isFinal: Bool) {
    guard text.contains(Self.quote), !Self.isOwn(text) else {
      self = .text
      return
    }
    if Self.areMarks(text, isFinal) {
      self = .marks
      return
    }
    let columns = Self.quotedColumns(text)
    self = columns.isEmpty ? .text : .marksInColumns(columns)
  }

  private static func endsCell(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\t") || endsLine(byte) }
  private static func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Whether a cell is `\N` or starts with `\"`, which only a program writes that writes quotes as they are.
  private static func isOwn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isStart = true
    for (index, byte) in text.enumerated() {
      if isStart, byte == backslash, index + 1 < text.count {
        let next = text[index + 1]
        let endsThere = index + 2 == text.count || endsCell(text[index + 2])
        if next == quote || next == UInt8(ascii: "N") && endsThere { return true }
      }
      isStart = endsCell(byte)
    }
    return false
  }

  /// Whether every quote opens or closes a cell, or is one of two within such a cell.
  private static func areMarks(_ text: UnsafeBufferPointer<UInt8>, _ isFinal: Bool) -> Bool {
    var index = 0
    var isStart = true
    var isMarked = false
    while index < text.count {
      if text[index] == quote {
        // A quote alone in a cell says that the cell above holds here too.
        guard isStart, index + 1 < text.count, !endsCell(text[index + 1]) else { return false }
        switch closing(text, from: index) {
        case nil: return !isFinal && isMarked
        case let place?:
          guard place + 1 == text.count || endsCell(text[place + 1]) else { return false }
          index = place
          isMarked = true
        }
      }
      isStart = endsCell(text[index])
      index += 1
    }
    return true
  }

  /// The quote that closes the one at `start`; nil if the text ends before it.
  private static func closing(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start + 1
    while index < text.count {
      if text[index] == quote {
        guard index + 1 < text.count, text[index + 1] == quote else { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// The columns with cells in quotes and no other quote.
  private static func quotedColumns(_ text: UnsafeBufferPointer<UInt8>) -> Set<Int> {
    var quoted: Set<Int> = []
    var others: Set<Int> = []
    for line in text.split(whereSeparator: endsLine) {
      for (column, cell) in line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).enumerated()
      where cell.contains(quote) {
        if isQuoted(UnsafeBufferPointer(rebasing: cell)) { quoted.insert(column) } else { others.insert(column) }
      }
    }
    return quoted.subtracting(others)
  }

  /// Whether quotes stand around a cell and doubled ones within.
  static func isQuoted(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    cell.count >= 2 && cell[0] == quote && closing(cell, from: 0) == cell.count - 1
  }
}

extension InputFormat {
  /// A parser of TSV, as its quotes are to be read.
  static func tabParser(_ window: borrowing ByteWindow, _ options: ReadingOptions) -> any RowParser {
    let quotes = options.keepsQuotes ? .text : TabQuotes(in: window.text, isFinal: window.isFinal)
    switch quotes {
    case .text: return DelimitedParser(TSVScan(nullTexts: options.nullTexts), options)
    case .marksInColumns(let columns):
      return DelimitedParser(TSVScan(nullTexts: options.nullTexts, quotedColumns: columns), options)
    case .marks:
      var options = options
      options.delimiter = UInt8(ascii: "\t")
      return DelimitedParser(CSVScan(nullTexts: options.nullTexts, takesInnerQuotes: true), options)
    }
  }
}
