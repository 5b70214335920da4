import Wording

/// The text's lines, to turn cmark's places (line and byte) into ours (line and scalar).
struct SourceLines {
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  private let starts: [Int]
  /// The last place that was asked for: the next one on the same line is counted from there, not from the line's start.
  private var known = (line: 0, byteColumn: 1, column: 1)
  /// The last prefix that was asked for: all parts of a line ask for the same.
  private var knownPrefix = (line: 0, inQuote: false, length: 0)

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where Self.endsLine(bytes, at: index, byte) { starts.append(index + 1) }
    self.bytes = bytes
    self.starts = starts
  }

  private static func endsLine(_ bytes: [UInt8], at index: Int, _ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: "\n") { return true }
    guard byte == UInt8(ascii: "\r") else { return false }
    return index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
  }

  /// The line's bytes without its end; empty for a line that there is not.
  func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// How many bytes stand before a line's text: blanks and, in a quote, its marks.
  func prefixLength(ofLine line: Int, inQuote: Bool) -> Int {
    let range = range(ofLine: line)
    let end = bytes[range].firstIndex { byte in
      !(byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || (inQuote && byte == UInt8(ascii: ">")))
    }
    return (end ?? range.upperBound) - range.lowerBound
  }

  /// The same, worked out once for the parts of a line.
  mutating func prefixLength(ofPartIn line: Int, inQuote: Bool) -> Int {
    if knownPrefix.line != line || knownPrefix.inQuote != inQuote {
      knownPrefix = (line, inQuote, prefixLength(ofLine: line, inQuote: inQuote))
    }
    return knownPrefix.length
  }

  /// The place of a byte; one past the line's end is its end.
  mutating func position(line: Int, byteColumn: Int) -> SourcePosition {
    let range = range(ofLine: line)
    let target = min(max(byteColumn, 1), range.count + 1)
    if known.line != line || known.byteColumn > target { known = (line, 1, 1) }
    while known.byteColumn < target {
      let isContinuation = bytes[range.lowerBound + known.byteColumn - 1] & 0xC0 == 0x80
      known.column += isContinuation ? 0 : 1
      known.byteColumn += 1
    }
    return SourcePosition(line: line, column: known.column)
  }
}
