/// Letters that are written as two where a keyboard lacks them: `Goettingen`, `Aarhus`.
enum WrittenUmlauts {
  /// A name with `ae` for ä and æ, `oe` for ö and ø, `ue` for ü, `aa` for å; nil if it has none of them.
  ///
  /// Never the other way: an `e` behind a vowel is a letter of its own in most names, and always in an acronym.
  static func written(_ name: String) -> String? {
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let name = name.precomposed
    guard name.unicodeScalars.contains(where: { letters[$0] != nil }) else { return nil }
    var written = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if let two = letters[scalar] { written.append(contentsOf: two.unicodeScalars) } else { written.append(scalar) }
    }
    return String(written)
  }

  private static let letters: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe",
    "Å": "Aa", "Æ": "Ae",
  ]
}

extension String {
  /// With letters and their marks as one scalar: of the marks, the diaeresis and the ring alone.
  fileprivate var precomposed: String {
    guard unicodeScalars.contains(where: { $0 == "\u{308}" || $0 == "\u{30A}" }) else { return self }
    var composed = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let pair = composed.last.flatMap { Self.compositions["\($0)\(scalar)"] }
      if let pair {
        composed.removeLast()
        composed.append(pair)
      } else {
        composed.append(scalar)
      }
    }
    return String(composed)
  }

  /// Keys are compared by their scalars' canonical form, so that one of each is enough.
  private static let compositions: [String: Unicode.Scalar] = [
    "a\u{308}": "ä", "o\u{308}": "ö", "u\u{308}": "ü", "a\u{30A}": "å", "A\u{308}": "Ä", "O\u{308}": "Ö",
    "U\u{308}": "Ü", "A\u{30A}": "Å",
  ]
}
