import Wording

/// What a page says of its encoding in its first bytes.
/// - SeeAlso: <https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding>
enum DeclaredEncoding {
  private static let utf8 = ["utf-8", "utf8", "unicode-1-1-utf-8"]
  private static let western = [
    "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii",
  ]

  /// The encoding; nil if the page says nothing, or is in UTF-16 and so does not mean what it says.
  ///
  /// - Throws: a problem `unknownEncoding` where it is one that is not read.
  static func of(_ head: [UInt8], file: String) throws(ReadingError) -> TextEncoding? {
    let text = String(decoding: head, as: Unicode.ASCII.self).lowercased()
    guard text.contains("<meta"), let place = text.firstRange(of: "charset") else { return nil }
    let value = text[place.upperBound...].drop { " =\"'\t".contains($0) }.prefix { !" \"'/>;\t\n\r".contains($0) }
    let name = String(value)
    if name.isEmpty || utf8.contains(name) || name.hasPrefix("utf-16") { return nil }
    if western.contains(name) { return .windows1252 }
    throw .of(.unknownEncoding(name), file, .start)
  }
}
