/// Text escaped so that a reader of GitHub Flavored Markdown shows it literally within a table's cell.
enum MarkdownText {
  /// Markup of inlines, `|`, HTML, controls, spaces, what an address starts with, and the lead of C1 controls.
  private static let special = ByteSet("\\`*_[]~|<>& :.", andControlsLedBy: 0xC2)

  /// Appends valid UTF-8.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    buffer.append(text, escaping: special) { rest, buffer in
      let start = text.count - rest.count
      return escape(rest, of: text, after: start > 0 ? text[start - 1] : nil, to: &buffer)
    }
  }

  private static func escape(
    _ rest: UnsafeBufferPointer<UInt8>, of text: UnsafeBufferPointer<UInt8>, after previous: UInt8?,
    to buffer: inout ByteBuffer
  ) -> Int {
    let next = rest.count > 1 ? rest[1] : nil
    switch rest[0] {
    case UInt8(ascii: "<"): buffer.append("&lt;")
    case UInt8(ascii: ">"): buffer.append("&gt;")
    case UInt8(ascii: "&"):
      guard isWordPart(next) || next == UInt8(ascii: "#") else { return 0 }
      buffer.append("&amp;")
    // Within a word it marks nothing, and names such as `ml_rank` stay readable.
    case UInt8(ascii: "_") where isWithinWord(text, at: text.count - rest.count): return 0
    case UInt8(ascii: " "):
      guard previous == nil || next == nil else { return 0 }
      buffer.append("&#32;")
    case UInt8(ascii: ":"), UInt8(ascii: "."):
      guard startsAddress(text, at: text.count - rest.count) else { return 0 }
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(rest[0])
    case UInt8(ascii: "\n"): buffer.append("<br>")
    case 0: buffer.append("\u{FFFD}")
    case 0xC2:
      guard let next, next < 0xA0 else { return 0 }
      buffer.append("&#\(next);")
      return 2
    case 0..<0x20, 0x7F: buffer.append("&#\(rest[0]);")
    default:
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(rest[0])
    }
    return 1
  }

  /// Whether an address that GFM makes a link of has its `://` or `www.` here and holds something to escape.
  ///
  /// Within such a link a backslash would stand for itself, so the link is prevented; any other address stays a link.
  private static func startsAddress(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let isScheme = text[index] == UInt8(ascii: ":") && text[index...].starts(with: "://".utf8)
    let isHost = text[index] == UInt8(ascii: ".") && text[..<index].suffix(3).elementsEqual("www".utf8)
    guard isScheme || isHost else { return false }
    // A space ends the address, but for one at the end of the text, which is escaped.
    let rest = ((index + 1)..<text.count).prefix { text[$0] != UInt8(ascii: " ") || $0 == text.count - 1 }
    return rest.contains { place in
      switch text[place] {
      case UInt8(ascii: "."), UInt8(ascii: ":"): false
      case UInt8(ascii: "_"): !isWithinWord(text, at: place)
      default: special.contains(text[place])
      }
    }
  }

  private static func isWithinWord(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index > 0 && index + 1 < text.count && isWordPart(text[index - 1]) && isWordPart(text[index + 1])
  }

  /// Whether the byte is an ASCII letter or digit.
  private static func isWordPart(_ byte: UInt8?) -> Bool {
    switch byte {
    case .some(UInt8(ascii: "a")...UInt8(ascii: "z")), .some(UInt8(ascii: "A")...UInt8(ascii: "Z")),
      .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
      true
    default: false
    }
  }
}
