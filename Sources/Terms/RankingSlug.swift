/// The short name of a ranking, from its column's header.
package enum RankingSlug {
  package static let rankWords: Set<String> = ["rank", "ranks", "ranking", "rankings"]

  /// `ml` for "Research Ranking in Machine Learning", `ai` for "Rank in AI", `cs` for "CS Rank", `overall` for "Rank".
  ///
  /// - Returns: nil when the header has no letter or digit of `a-z0-9` to make one of.
  package static func slug(header: String) -> String? {
    let words = FoldedKey.words(withoutBrackets(header))
    let slug = subject(of: words).map(initials) ?? named(words)
    return !slug.isEmpty && slug.unicodeScalars.allSatisfy(isAllowed) ? slug : nil
  }

  /// The words behind "ranking in".
  private static func subject(of words: [String]) -> [String]? {
    guard let index = words.firstIndex(where: rankWords.contains), index + 2 < words.count, words[index + 1] == "in"
    else { return nil }
    let subject = words[(index + 2)...].filter { !["the", "and", "of", "for"].contains($0) }
    return subject.isEmpty ? nil : subject
  }

  private static func initials(_ words: [String]) -> String {
    words.count == 1 ? words[0] : words.map { $0.prefix(1) }.joined()
  }

  private static func named(_ words: [String]) -> String {
    let rest = words.filter { !rankWords.contains($0) }
    return rest.isEmpty && !words.isEmpty ? "overall" : rest.joined(separator: "_")
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if character == "(" { depth += 1 }
      defer { if character == ")", depth > 0 { depth -= 1 } }
      return depth == 0
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "_"
  }
}
