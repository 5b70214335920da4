/// A name as it is compared: without case, accents, punctuation and the kind of its dashes.
public struct FoldedKey: Hashable, Sendable {
  /// The words of the name, lower-cased, with one space between them.
  public let text: String

  private init(words: [String]) { text = words.joined(separator: " ") }

  /// A key for anything; no word is left out.
  public init(_ text: String) { self.init(words: Self.words(text)) }

  /// A university's name also goes without `the` and `at`: "University of California at San Diego". Never without `of`
  /// or a place, so that the University of San Diego stays another one.
  public static func university(_ name: String) -> FoldedKey {
    FoldedKey(words: words(name).filter { $0 != "the" && $0 != "at" }.map { $0 == "univ" ? "university" : $0 })
  }

  /// In a program's name, `Masters` and `Master's` are `Master`.
  static func program(_ name: String) -> FoldedKey {
    let plurals = ["masters": "master", "bachelors": "bachelor"]
    return FoldedKey(words: words(name).map { plurals[$0] ?? $0 })
  }

  /// Whether the name has no letter and no digit.
  public var isEmpty: Bool { text.isEmpty }

  /// Lower-cased runs of letters and digits. An apostrophe or a full stop inside a word does not part it; `&` is `and`.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "'", "\u{2019}", ".", "\u{0300}"..."\u{036F}", "\u{00AD}": continue
      case "&":
        end()
        words.append("and")
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          end()
          continue
        }
        word += PlainLetters.letters(for: scalar)
      }
    }
    end()
    return words
  }
}
