/// A name as it was meant, without what pages, spreadsheets and Markdown leave in a cell.
///
/// `Texas A&amp;M University`, `Yale University[note 2]`, `**MIT**[^1]`, a line break or a zero-width space inside.
public struct PrintedName: Sendable, Hashable {
  /// What was taken out of a cell, or put right; the raw value names one for programs.
  public enum Dirt: String, Sendable, CaseIterable {
    /// `&amp;`, `&#39;`: decoded.
    case entity
    /// `[note 2]`, `[1]`, `¹`, `[^1]`: dropped.
    case note
    /// `**MIT**`, `![logo](x.png)`, `[Yale](https://yale.edu)`, `<b>MIT</b>`: the text is kept.
    case markup
    /// Several blanks, a no-break space, a tab, a line break: one blank.
    case blanks
    /// A soft hyphen, a zero-width space, a mark of direction: dropped.
    case invisible
  }

  /// Why a text cannot be what was meant.
  public enum Damage: Sendable, Hashable {
    /// U+FFFD, which stands for bytes that a program could not read.
    case unreadable
    /// UTF-8 that was read as Windows-1252, with what it was meant to be.
    case wrongEncoding(String)
  }

  /// The name.
  public let text: String
  /// What was wrong with it.
  public private(set) var dirt: Set<Dirt> = []

  /// Reads a cell's text; plain text is looked at once.
  public init(_ cell: String) {
    guard Self.mayBeDirty(cell) else {
      text = cell
      return
    }
    var text = cell
    var dirt: Set<Dirt> = []
    func take(_ kind: Dirt, _ clean: String) {
      if clean != text {
        text = clean
        dirt.insert(kind)
      }
    }
    take(.entity, HTMLEntities.decoded(text))
    take(.invisible, Self.withoutInvisible(text))
    take(.markup, CellMarkup.removed(from: CellTags.removed(from: text)))
    take(.note, CellNotes.removed(from: text))
    take(.blanks, Self.withSingleBlanks(text))
    self.text = text
    self.dirt = dirt
  }

  /// What shows that the text is not what was meant; nil if nothing does.
  public var damage: Damage? {
    if text.unicodeScalars.contains("\u{FFFD}") { return .unreadable }
    return Mojibake.repaired(text).map { $0.unicodeScalars.contains("\u{FFFD}") ? .unreadable : .wrongEncoding($0) }
  }

  /// Whether there is anything but letters, digits, single blanks and plain marks.
  private static func mayBeDirty(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "^"),
        UInt8(ascii: "`"), UInt8(ascii: "<"), 0...0x1F, 0xC2, 0xE2, 0xEF, 0xE3, 0xD8:
        return true
      case 0x20 where last == 0x20: return true
      default: last = byte
      }
    }
    return false
  }

  private static func withoutInvisible(_ text: String) -> String {
    let isInvisible = { (scalar: Unicode.Scalar) in
      switch scalar.value {
      case 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
    guard text.unicodeScalars.contains(where: isInvisible) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isInvisible($0) }))
  }

  private static func withSingleBlanks(_ text: String) -> String {
    let words = text.unicodeScalars.split { $0.properties.isWhitespace }
    return words.map { String(Substring($0)) }.joined(separator: " ")
  }
}
