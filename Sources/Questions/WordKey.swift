/// What two spellings of one word have in common.
enum WordKey {
  /// Lower case, with American endings: `Visualisation` and `visualization` are one word.
  static func key(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    if let same = sameWord[lower] { return same }
    for (british, american) in endings where lower.hasSuffix(british) && lower.utf8.count > british.utf8.count + 2 {
      return lower.dropLast(british.count) + american
    }
    return lower
  }

  /// The key without a plural's ending.
  static func stem(_ key: String) -> String {
    guard key.utf8.count > 3, key.hasSuffix("s") else { return key }
    if key.hasSuffix("ss") || key.hasSuffix("us") || key.hasSuffix("is") { return key }
    if key.hasSuffix("ies"), key.utf8.count > 4 { return key.dropLast(3) + "y" }
    return String(key.dropLast())
  }

  private static let endings = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("alise", "alize"),
    ("alises", "alizes"), ("imise", "imize"), ("centre", "center"), ("centred", "centered"),
  ]

  private static let sameWord = [
    "programme": "program", "programmes": "programs", "univ": "university", "uni": "university",
    "unis": "universities", "catalogue": "catalog", "modelling": "modeling",
  ]
}
