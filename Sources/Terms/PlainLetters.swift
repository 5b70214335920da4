/// The Latin letters without their accents, for names that are written with and without them.
enum PlainLetters {
  /// Lower-case letters of the Unicode blocks Latin-1 Supplement and Latin Extended-A, and those of Extended-B and
  /// Extended Additional that Vietnamese, Pinyin and transliterations are written with, by what they are without accent.
  private static let groups: [(plain: String, accented: String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("b", "ḅ"), ("c", "çćĉċč"), ("d", "ďđðḍḏ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧḡ"), ("h", "ĥħḥḫẖ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"), ("k", "ķḳḵ"),
    ("l", "ĺļľŀłḷ"), ("m", "ṃ"), ("n", "ñńņňŋṅṇ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗřṛ"),
    ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭṯ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵẁẃẅ"),
    ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
  ]

  private static let plain: [Unicode.Scalar: String] = {
    var plain: [Unicode.Scalar: String] = [:]
    for group in groups { for scalar in group.accented.unicodeScalars { plain[scalar] = group.plain } }
    return plain
  }()

  /// The blocks that `groups` takes letters from, with those between them.
  private static let blocks: ClosedRange<UInt32> = 0x00C0...0x1EFF

  /// What a lower-case letter is without its accent; nil for one that has none.
  static func letters(for scalar: Unicode.Scalar) -> String? { blocks.contains(scalar.value) ? plain[scalar] : nil }
}
