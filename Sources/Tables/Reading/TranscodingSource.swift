/// Makes UTF-8 of a source in another encoding.
///
/// Where the source is broken, bytes come out that are no UTF-8, so that whoever checks the text finds the place.
final class TranscodingSource: ByteSource {
  private static let chunkSize = 1 << 15
  /// The start of a surrogate, which UTF-8 does not have.
  private static let broken: [UInt8] = [0xED, 0xA0, 0x80]

  private let source: any ByteSource
  private let encoding: TextEncoding
  private var input = [UInt8](repeating: 0, count: chunkSize)
  private var output: [UInt8] = []
  private var position = 0
  private var isDrained = false
  /// The first byte of a unit whose second is not there yet.
  private var firstByte: UInt8?
  /// The first half of a surrogate pair.
  private var highSurrogate: UInt16?

  init(_ source: any ByteSource, _ encoding: TextEncoding) {
    self.source = source
    self.encoding = encoding
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    while position == output.count && !isDrained { try decodeChunk() }
    let count = min(buffer.count, output.count - position)
    buffer.copyBytes(from: output[position..<position + count])
    position += count
    return count
  }

  private func decodeChunk() throws(ReadingError) {
    let source = source
    let count = try input.withUnsafeMutableBufferPointer { (bytes) throws(ReadingError) in
      try source.read(into: UnsafeMutableRawBufferPointer(bytes))
    }
    output.removeAll(keepingCapacity: true)
    position = 0
    isDrained = count == 0
    if isDrained { return finish() }
    for byte in input[..<count] { encoding == .windows1252 ? append(Windows1252.scalar(byte)) : take(byte) }
  }

  private func finish() {
    if firstByte != nil || highSurrogate != nil { output += Self.broken }
  }

  private func take(_ byte: UInt8) {
    guard let first = firstByte else {
      firstByte = byte
      return
    }
    firstByte = nil
    let isLittle = encoding == .utf16LittleEndian
    take(unit: UInt16(isLittle ? byte : first) << 8 | UInt16(isLittle ? first : byte))
  }

  private func take(unit: UInt16) {
    let high = highSurrogate
    highSurrogate = nil
    switch (high, unit) {
    case (let high?, 0xDC00...0xDFFF):
      append(Unicode.Scalar(0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit) & 0x3FF))
    case (_?, _):
      output += Self.broken
      take(unit: unit)
    case (nil, 0xD800...0xDBFF): highSurrogate = unit
    default: append(Unicode.Scalar(unit))
    }
  }

  /// nil is a surrogate on its own.
  private func append(_ scalar: Unicode.Scalar?) {
    guard let scalar else { return output += Self.broken }
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

/// The characters of Windows-1252; bytes that it leaves undefined are control characters, as browsers have it.
/// - SeeAlso: <https://encoding.spec.whatwg.org/index-windows-1252.txt>
enum Windows1252 {
  private static let from0x80: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
    0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    0x80..<0xA0 ~= byte ? Unicode.Scalar(from0x80[Int(byte - 0x80)]) : Unicode.Scalar(byte)
  }
}
