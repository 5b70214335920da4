/// The words that a question's names and phrases may begin with.
///
/// A phrase is found by its first word alone, so that reading one question needs only those that begin with a word of
/// it. A name whose first word cannot be told from its first bytes counts as one that may begin the same.
struct FirstWords: Sendable {
  private let stems: Set<String>
  /// Whether a stem begins with these two letters, by `place`: a quick look before the slow one.
  private var starts = [Bool](repeating: false, count: 1 << 10)

  /// The first words of phrases that those tokens may hold; nil where a word has letters beyond ASCII, of which several
  /// spellings are one.
  init?(_ tokens: [WordToken]) {
    let words = tokens.filter { $0.kind == .word || $0.kind == .sign }
    guard words.allSatisfy({ $0.key.utf8.allSatisfy { $0 < 0x80 } }) else { return nil }
    stems = Set(words.map(\.stem))
    for stem in stems {
      if let first = stem.utf8.first { starts[Self.place(first, stem.utf8.dropFirst().first)] = true }
    }
  }

  /// Upper and lower case have one place; a word of one letter has its own.
  private static func place(_ first: UInt8, _ second: UInt8?) -> Int {
    Int(first & 0x1F) << 5 | Int((second ?? 0) & 0x1F)
  }

  /// Whether a name of the database may begin with a word of the question.
  func mayBegin(_ name: String) -> Bool {
    let letters = name.utf8.prefix { $0.isLetter }
    guard let first = letters.first else { return true }
    let second = letters.dropFirst().first
    if letters.endIndex < name.utf8.endIndex, Self.mayGoOn(after: name.utf8[letters.endIndex]) { return true }
    guard starts[Self.place(first, second)] else { return false }
    return stems.contains(WordKey.stem(WordKey.key(name[..<letters.endIndex])))
  }

  /// Whether a word may be more than the letters before that byte: `U.S.`, `won't`, `w/o`, `naïve`.
  private static func mayGoOn(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "/"), 0x80...: true
    default: false
    }
  }
}

extension UInt8 {
  /// A letter of ASCII.
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
