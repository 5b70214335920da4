/// How many columns of a terminal text takes.
///
/// Counted by grapheme clusters, as terminals that follow Unicode do: East Asian wide and fullwidth characters take two
/// columns, as does an emoji with its skin tone, joined parts or variation selector, and a flag; combining marks and
/// zero-width characters take none. Characters of ambiguous width take one. Control characters take none: make them
/// visible first.
///
/// Widths are from EastAsianWidth.txt (see `WideScalars`), what is an emoji and what is a mark from the standard
/// library's tables of emoji-data.txt and UnicodeData.txt.
/// - SeeAlso: <https://www.unicode.org/reports/tr11/>, <https://www.unicode.org/reports/tr51/>
public enum DisplayWidth {
  /// The columns that a text on one line takes.
  public static func of(_ text: some StringProtocol) -> Int {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { 0x20..<0x7F ~= $0 } }
    if isPlain == true { return text.utf8.count }
    var width = 0
    for character in text { width += of(character) }
    return width
  }

  /// The columns that one grapheme cluster takes.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return of(first) }
    if isEmojiSequence(scalars, first) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// Whether several scalars are drawn as one emoji: a flag, a joined or toned emoji, or one that U+FE0F makes an emoji.
  private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar) -> Bool {
    guard first.properties.isEmoji else { return false }
    if first.properties.isEmojiPresentation { return true }
    return scalars.dropFirst().contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    // ASCII, and Latin letters before the first combining mark, whose properties need no look-up.
    if 0x20..<0x7F ~= scalar.value || 0xC0..<0x300 ~= scalar.value { return 1 }
    // The soft hyphen is a format character, but terminals draw it; Hangul vowels and finals stand in the block of
    // their first consonant.
    if scalar.value == 0xAD { return 1 }
    if 0x1160...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return WideScalars.contains(scalar.value) ? 2 : 1
    }
  }
}
