/// Recognises a source's encoding and makes UTF-8 of it.
enum DecodedSource {
  /// A source of UTF-8 without a byte order mark, and the encoding that it had.
  static func of(
    _ source: any ByteSource, told: TextEncoding?
  ) throws(ReadingError) -> (any ByteSource, TextEncoding) {
    let peeked = try PeekedSource(source)
    let (encoding, markLength) = recognised(peeked.head, told: told)
    peeked.skip(markLength)
    return (encoding == .utf8 ? peeked : TranscodingSource(peeked, encoding), encoding)
  }

  /// The encoding, and how long its byte order mark is.
  private static func recognised(_ head: [UInt8], told: TextEncoding?) -> (TextEncoding, Int) {
    let marks: [(TextEncoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
    ]
    let found = marks.first { head.starts(with: $0.1) && (told == nil || told == $0.0) }
    if let found { return (found.0, found.1.count) }
    return (told ?? withoutMark(head), 0)
  }

  /// ASCII in UTF-16 has a NUL in every second byte.
  private static func withoutMark(_ head: [UInt8]) -> TextEncoding {
    let head = head.prefix(64)
    let zeros = head.indices.filter { head[$0] == 0 }
    guard zeros.count >= 2, zeros.count * 4 > head.count else { return .utf8 }
    if zeros.allSatisfy({ $0 % 2 == 1 }) { return .utf16LittleEndian }
    return zeros.allSatisfy { $0 % 2 == 0 } ? .utf16BigEndian : .utf8
  }
}

/// A source whose first bytes were looked at.
final class PeekedSource: ByteSource {
  private let source: any ByteSource
  /// The first bytes: as many as there are, up to some number.
  private(set) var head: [UInt8] = []
  private var position = 0

  init(_ source: any ByteSource, count: Int = 256) throws(ReadingError) {
    self.source = source
    var buffer = [UInt8](repeating: 0, count: count)
    while head.count < count {
      let missing = count - head.count
      let read = try buffer.withUnsafeMutableBufferPointer { (bytes) throws(ReadingError) in
        try source.read(into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[..<missing])))
      }
      if read == 0 { break }
      head += buffer[..<read]
    }
  }

  func skip(_ count: Int) { position += count }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingError) -> Int {
    if position == head.count { return try source.read(into: buffer) }
    let count = min(buffer.count, head.count - position)
    buffer.copyBytes(from: head[position..<position + count])
    position += count
    return count
  }
}
