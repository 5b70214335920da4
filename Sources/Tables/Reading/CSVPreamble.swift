import Markdown

/// What stands before the first row of CSV, and what it tells.
enum CSVPreamble {
  private static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  private static func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Goes on to the first line that is not empty, and reads all of it.
  static func skipBlankLines(_ window: inout ByteWindow) throws(ReadingError) {
    while true {
      let blankCount = window.text.prefix(while: endsLine).count
      window.advance(by: blankCount)
      if window.isFinal || window.text.contains(where: endsLine) { return }
      try window.fill()
    }
  }

  /// Takes the line `sep=;`, by which Excel is told the delimiter, and returns that.
  static func namedDelimiter(_ window: inout ByteWindow) throws(ReadingError) -> UInt8? {
    let line = window.text.prefix { !endsLine($0) }
    guard line.count == 5, line.starts(with: "sep=".utf8), let delimiter = line.last, delimiter < 0x80 else {
      return nil
    }
    window.advance(by: line.count)
    try skipBlankLines(&window)
    return delimiter
  }

  /// The candidate that the first line has most of outside quotes; the comma when it has none.
  static func likelyDelimiter(_ text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if endsLine(byte) { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }
}
