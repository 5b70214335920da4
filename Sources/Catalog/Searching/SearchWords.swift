/// The words of a search, parted as the index parts texts.
///
/// - SeeAlso: <https://www.sqlite.org/fts5.html#unicode61_tokenizer>
enum SearchWords {
  /// Runs of letters, digits and what stands on them; everything else parts words and has no other meaning.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isTokenPart(scalar) || (!word.isEmpty && isMark(scalar)) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word.removeAll()
      }
    }
    return word.isEmpty ? words : words + [String(word)]
  }

  /// The places of the words that a `*` stands right behind.
  static func beginnings(in text: String) -> Set<Int> {
    var places: Set<Int> = []
    var start = text.startIndex
    while let star = text[start...].firstIndex(of: "*") {
      let before = text[..<star]
      if let last = before.unicodeScalars.last, isTokenPart(last) || isMark(last) {
        places.insert(words(of: String(before)).count - 1)
      }
      start = text.index(after: star)
    }
    return places
  }

  private static func isTokenPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }
}

/// What the index is asked for: every group must match, and a group matches when any of its phrases does.
struct SearchExpression {
  /// Words that stand one after the other.
  struct Phrase: Hashable {
    let words: [String]
    /// Whether the last word may go on.
    var isPrefix = false

    var text: String { "\"\(words.joined(separator: " "))\"\(isPrefix ? "*" : "")" }
  }

  var groups: [[Phrase]]

  /// The expression as FTS5 reads it. Each word is a string in double quotes and holds none, so that no word is an
  /// operator.
  ///
  /// - SeeAlso: <https://www.sqlite.org/fts5.html#full_text_query_syntax>
  var text: String {
    groups.map { "(\($0.map(\.text).joined(separator: " OR ")))" }.joined(separator: " AND ")
  }
}
