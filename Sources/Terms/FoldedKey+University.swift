extension FoldedKey {
  /// What the spellings of one university's name have in common: "The Univ. of California at San Diego", "UC San Diego",
  /// "University of California–San Diego".
  ///
  /// Never without `of` or a place, so that the University of San Diego stays another one.
  public static func university(_ name: String) -> FoldedKey { FoldedKey(words: universityWords(name)) }

  /// The words of that key.
  public static func universityWords(_ name: String) -> [String] {
    var words = words(name)
    for index in words.indices {
      words[index] = word(words[index], before: index + 1 < words.count ? words[index + 1] : nil, isFirst: index == 0)
    }
    if words.count > 1 { words.removeAll { $0 == "the" || $0 == "at" || $0 == "in" } }
    return spelledOut(words)
  }

  private static func word(_ word: String, before next: String?, isFirst: Bool) -> String {
    switch word {
    // "Ohio St. University", "Penn St.", but "St. Louis".
    case "st": !isFirst && (next == nil || next == "university" || next == "univ") ? "state" : "saint"
    case "u": next == "of" ? "university" : word
    default: word.utf8.count <= longestAbbreviation ? abbreviations[word] ?? word : word
    }
  }

  private static let longestAbbreviation = abbreviations.keys.map(\.utf8.count).max() ?? 0

  private static let abbreviations = [
    "univ": "university", "inst": "institute", "coll": "college", "natl": "national", "mt": "mount",
    // As indexes of literature have them: "Univ Calif - Berkeley", "Tokyo Inst Technol".
    "technol": "technology", "calif": "california", "polytech": "polytechnic", "engn": "engineering", "sci": "science",
    "hlth": "health", "ctr": "center", "sch": "school", "adv": "advanced", "acad": "academy", "int": "international",
    "intl": "international",
  ]

  /// The short names of systems of universities, which stand before the name of a place.
  private static func spelledOut(_ words: [String]) -> [String] {
    guard words.count > 1, firstWords.contains(words[0]) else { return words }
    for (short, long) in systems where words.count >= short.count && words.starts(with: short) {
      guard words.count == short.count || !nonPlaces.contains(words[short.count]) else { continue }
      return long + words.dropFirst(short.count)
    }
    return words
  }

  /// What makes the short name of a system that of another one, or of no university: `CSU System` is Colorado's.
  private static let nonPlaces: Set<String> = [
    "system", "systems", "global", "online", "extension", "press", "foundation", "university", "college", "school",
    "institute", "law", "of", "and",
  ]

  private static let systems: [(short: [String], long: [String])] = systemNames.map { short, long in
    (short.split(separator: " ").map { String($0) }, long.split(separator: " ").map { String($0) })
  }

  /// Whether a folded text is the short name of a system of universities: `suny`.
  public static func namesSystem(_ text: String) -> Bool { systemNames.contains { $0.0 == text } }

  private static let firstWords = Set(systems.map { $0.short[0] })

  private static let systemNames: [(String, String)] = [
    ("uc", "university of california"), ("unc", "university of north carolina"), ("ut", "university of texas"),
    ("umass", "university of massachusetts"), ("suny", "state university of new york"),
    ("cuny", "city university of new york"), ("csu", "california state university"),
    ("cal state", "california state university"), ("uw madison", "university of wisconsin madison"),
    ("uw milwaukee", "university of wisconsin milwaukee"), ("u", "university of"),
    ("technical university of", "technical university"), ("technische universitat", "technical university"),
    ("tu", "technical university"),
  ]
}
