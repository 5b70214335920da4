/// Scripts that are written without spaces between words: Chinese, Japanese, Korean, Thai, Lao, Burmese, Khmer.
///
/// The index takes a whole name in them for one word, so that a part of it is looked for in the names themselves.
enum UnspacedScript {
  /// Of the blocks of Unicode, those of these scripts.
  ///
  /// - SeeAlso: <https://www.unicode.org/Public/UNIDATA/Blocks.txt>
  private static let blocks: [ClosedRange<UInt32>] = [
    0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x3007,
    0x3021...0x318F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA960...0xA97F,
    0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x1AFF0...0x1B16F, 0x20000...0x3FFFF,
  ]

  /// Whether a word has a letter of them.
  static func isIn(_ word: String) -> Bool {
    word.unicodeScalars.contains { scalar in
      scalar.value >= 0x0E00 && blocks.contains { $0.contains(scalar.value) }
    }
  }
}
