/// What two spellings of one word have in common.
enum WordKey {
  /// Lower case, with American endings: `Visualisation` and `visualization` are one word.
  static func key(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    if sameWordLengths.contains(lower.utf8.count), let same = sameWord[lower] { return same }
    guard lower.utf8.count > shortestBritish, let last = lower.utf8.last else { return lower }
    for (british, american) in endings
    where british.utf8.last == last && lower.utf8.count > british.utf8.count + 2
      && lower.utf8.suffix(british.utf8.count).elementsEqual(british.utf8)
    {
      return lower.dropLast(british.count) + american
    }
    return lower
  }

  /// The key without a plural's ending.
  static func stem(_ key: String) -> String {
    let letters = key.utf8
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return key }
    switch letters.dropLast().last {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return key
    case UInt8(ascii: "e") where letters.count > 4 && letters.dropLast(2).last == UInt8(ascii: "i"):
      return key.dropLast(3) + "y"
    default: return String(key.dropLast())
    }
  }

  private static let shortestBritish = 6

  private static let endings = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("alise", "alize"),
    ("alises", "alizes"), ("imise", "imize"), ("centre", "center"), ("centred", "centered"),
  ]

  /// The lengths of the words of `sameWord`.
  private static let sameWordLengths = 3...10

  private static let sameWord = [
    "programme": "program", "programmes": "programs", "univ": "university", "uni": "university",
    "unis": "universities", "catalogue": "catalog", "modelling": "modeling",
  ]
}
