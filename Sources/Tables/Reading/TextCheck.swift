/// Looks for what no text holds.
enum TextCheck {
  /// What stands at the end of the sound part.
  enum Fault: Equatable {
    case nul
    case invalidByte(UInt8)
  }

  /// How many bytes from the start are whole characters of UTF-8 without NUL, and what is wrong behind them; a
  /// character cut off at the end is wrong only when nothing follows.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, isFinal: Bool) -> (soundCount: Int, fault: Fault?) {
    let (bits, hasNUL) = summary(bytes)
    if bits < 0x80 && !hasNUL { return (bytes.count, nil) }
    let nul = hasNUL ? bytes.firstIndex(of: 0) : nil
    let text = UnsafeBufferPointer(rebasing: bytes[..<(nul ?? bytes.count)])
    let fault: Fault? = nul == nil ? nil : .nul
    do {
      _ = try UTF8Span(validating: text.span)
      return (text.count, fault)
    } catch {
      let place = error.byteOffsets.lowerBound
      let isCut = error.kind == .truncatedScalar && error.byteOffsets.upperBound == bytes.count && !isFinal
      return (place, isCut ? nil : .invalidByte(text[place]))
    }
  }

  /// All bits that are set in some byte, and whether a byte is zero; without a branch, for vector instructions.
  private static func summary(_ bytes: UnsafeBufferPointer<UInt8>) -> (bits: UInt8, hasNUL: Bool) {
    var bits: UInt8 = 0
    var zeros: UInt8 = 0
    for byte in bytes {
      bits |= byte
      zeros |= byte == 0 ? 1 : 0
    }
    return (bits, zeros != 0)
  }
}
