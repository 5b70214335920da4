import Wording

/// How wide text is drawn in a sans-serif font, about: the reader's font is not known.
enum TextWidth {
  /// Widths as parts of the font's size, a little wider than those of the usual fonts, so that what is placed by them
  /// does not touch.
  static func of(_ text: String, size: Double) -> Double {
    text.reduce(0) { $0 + share(of: $1) } * size
  }

  private static func share(of character: Character) -> Double {
    if DisplayWidth.of(character) == 2 { return 1.05 }
    switch character {
    case "i", "j", "l", "I", "t", "f", "r", ".", ",", "'", ":", ";", " ", "|", "!": return 0.4
    case "m", "w", "M", "W", "@", "%": return 0.95
    case "A"..."Z": return 0.74
    default: return DisplayWidth.of(character) == 0 ? 0 : 0.63
    }
  }
}
