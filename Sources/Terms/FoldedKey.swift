/// A name as it is compared: without case, accents, punctuation and the kind of its dashes.
public struct FoldedKey: Hashable, Sendable {
  /// The words of the name, lower-cased, with one space between them.
  public let text: String

  /// A key of words that are folded already.
  public init(words: some Sequence<String>) { text = words.joined(separator: " ") }

  /// A key for anything; no word is left out.
  public init(_ text: String) { self.init(words: Self.words(text)) }

  /// In a program's name, `Masters` and `Master's` are `Master`.
  public static func program(_ name: String) -> FoldedKey {
    let plurals = ["masters": "master", "bachelors": "bachelor"]
    return FoldedKey(words: words(name).map { plurals[$0] ?? $0 })
  }

  /// Whether the name has no letter and no digit.
  public var isEmpty: Bool { text.isEmpty }

  /// Lower-cased runs of letters and digits. An apostrophe or a full stop inside a word does not part it; `&` is `and`.
  package static func words(_ text: String) -> [String] {
    if let words = plainWords(text) { return words }
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars where !isDropped(scalar) {
      if isWordPart(scalar) {
        append(scalar, to: &word)
        continue
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
      if scalar == "&" { words.append("and") }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The words of a text of ASCII, as most names are, at a quarter of the cost; nil for any other.
  private static func plainWords(_ text: String) -> [String]? {
    var text = text
    return text.withUTF8 { bytes -> [String]? in
      var words: [String] = []
      var word: [UInt8] = []
      for byte in bytes {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: word.append(byte)
        case 0x41...0x5A: word.append(byte | 0x20)
        case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "`"): break
        case 0x80...: return nil
        default:
          if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
          word.removeAll(keepingCapacity: true)
          if byte == UInt8(ascii: "&") { words.append("and") }
        }
      }
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      return words
    }
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", ".", "`", "\u{00AD}", "\u{2018}", "\u{2019}", "\u{02BB}", "\u{02BC}": true
    default: (0x0300...0x036F).contains(scalar.value)
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else {
      let value = scalar.value
      return (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value) || (0x30...0x39).contains(value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Appends a letter or digit as UTF-8, in lower case and without its accent.
  private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if scalar.isASCII {
      let isCapital = (0x41...0x5A).contains(scalar.value)
      word.append(UInt8(scalar.value) | (isCapital ? 0x20 : 0))
    } else if scalar.properties.changesWhenLowercased {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isDropped(lower) {
        appendPlain(lower, to: &word)
      }
    } else {
      appendPlain(scalar, to: &word)
    }
  }

  private static func appendPlain(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if let letters = PlainLetters.letters(for: scalar) {
      word.append(contentsOf: letters.utf8)
    } else {
      word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
