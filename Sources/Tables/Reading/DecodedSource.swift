import Markdown

/// Recognises a source's encoding and makes UTF-8 of it.
enum DecodedSource {
  /// A source of UTF-8 without a byte order mark, and the encoding that it had.
  static func of(
    _ source: any ByteSource, told: TextEncoding?
  ) throws(ReadingError) -> (any ByteSource, TextEncoding) {
    let looked = source as? PeekedSource
    let peeked = if let looked { looked } else { try PeekedSource(source) }
    let (encoding, markLength) = recognised(peeked.head, told: told)
    peeked.skip(markLength)
    return (encoding == .utf8 ? peeked : TranscodingSource(peeked, encoding), encoding)
  }

  /// The encoding, and how long its byte order mark is.
  private static func recognised(_ head: [UInt8], told: TextEncoding?) -> (TextEncoding, Int) {
    if told == nil || told == .utf8, head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    guard let mark = UTF16Mark(head) else { return (told ?? .utf8, 0) }
    let encoding: TextEncoding = mark.isLittleEndian ? .utf16LittleEndian : .utf16BigEndian
    if let told, told != encoding { return (told, 0) }
    return (encoding, mark.byteCount)
  }
}
