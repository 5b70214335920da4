/// The first letters of a name's words: `ucsd` of `university of california san diego`.
struct Initials {
  private let all: String
  private let strong: String

  /// - Parameter words: Folded.
  init(of words: [String]) {
    all = String(words.compactMap(\.first))
    strong = String(words.filter { !Self.small.contains($0) }.compactMap(\.first))
  }

  /// Whether a folded word is these letters, with or without those of `of`, `and`, `de` and the like.
  func are(_ word: String) -> Bool { word.count >= 2 && (word == strong || word == all) }

  /// Whether a folded word is one of those that initials leave out.
  static func isSmall(_ word: String) -> Bool { small.contains(word) }

  private static let small: Set<String> = [
    "of", "and", "for", "de", "du", "des", "do", "da", "di", "del", "della", "la", "le", "les", "el", "e", "y", "et",
    "fur", "und", "van", "der",
  ]
}
