/// How a file's bytes stand for characters; the raw value is the name on the command line.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// With or without a byte order mark.
  case utf8 = "utf-8"
  /// UTF-16, the lower byte first, as Windows has it.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, the higher byte first.
  case utf16BigEndian = "utf-16be"
  /// Western Europe on Windows; what calls itself Latin-1 is nearly always this.
  /// - SeeAlso: <https://encoding.spec.whatwg.org/#windows-1252>
  case windows1252 = "windows-1252"
}
