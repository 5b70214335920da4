/// Reads an array of JSON that was scanned before.
enum JSONList {
  /// The texts of an array, numbers and truth values as they are written.
  static func texts(_ array: UnsafeBufferPointer<UInt8>) -> [String] {
    guard let base = array.baseAddress else { return [] }
    var scanner = JSONScanner(base, count: array.count)
    var texts: [String] = []
    scanner.offset = 1
    while let text = try? next(&scanner) {
      texts.append(text)
      guard let isEnd = try? scanner.ends(with: UInt8(ascii: "]"), .commaOrBracket), !isEnd else { break }
    }
    return texts
  }

  private static func next(_ scanner: inout JSONScanner) throws(JSONStop) -> String {
    _ = try scanner.peek()
    let start = scanner.offset
    let (kind, hasEscapes) = try scanner.skipValue(depth: 0)
    let isText = kind == .text
    let end = scanner.offset - (isText ? 1 : 0)
    let raw = UnsafeBufferPointer(start: scanner.base + start, count: end - start).dropFirst(isText ? 1 : 0)
    let bytes = UnsafeBufferPointer(rebasing: raw)
    guard hasEscapes else { return String(decoding: bytes, as: UTF8.self) }
    var buffer = ByteBuffer(capacity: bytes.count)
    try JSONTextReading.append(bytes, at: 0, to: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
