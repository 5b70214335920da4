/// The Latin letters without their accents, for names that are written with and without them.
enum PlainLetters {
  /// Lower-case letters of the Unicode blocks Latin-1 Supplement and Latin Extended-A, by what they are without accent.
  private static let groups: [(plain: String, accented: String)] = [
    ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"),
    ("y", "ýÿŷ"), ("z", "źżž"),
  ]

  private static let plain: [Unicode.Scalar: String] = {
    var plain: [Unicode.Scalar: String] = [:]
    for group in groups { for scalar in group.accented.unicodeScalars { plain[scalar] = group.plain } }
    return plain
  }()

  /// The letter itself where it has no accent.
  static func letters(for scalar: Unicode.Scalar) -> String {
    scalar.isASCII ? String(scalar) : plain[scalar] ?? String(scalar)
  }
}
