extension SourcePosition {
  /// The place behind some text that starts here.
  ///
  /// - Parameter text: UTF-8. A CR and LF that stand in two texts are counted as two line ends.
  public func advanced(over text: UnsafeBufferPointer<UInt8>) -> SourcePosition {
    var line = line
    var column = column
    var previous: UInt8 = 0
    for byte in text {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        // CR LF is one end.
        line += byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r") ? 0 : 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      previous = byte
    }
    return SourcePosition(line: line, column: column)
  }
}
