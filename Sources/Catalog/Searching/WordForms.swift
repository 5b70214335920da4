/// Forms of one English word: `robot`, `robots`, `robotic`, `robotics`.
enum WordForms {
  /// What a stem of four letters or more may end in.
  private static let endings: Set<Substring> = [
    "", "s", "es", "e", "ed", "er", "ers", "or", "ors", "ing", "ings", "y", "ies", "ity", "ities", "al", "ally", "ic",
    "ics", "ical", "ically", "ism", "ist", "ists", "ment", "ments", "ation", "ations", "ational", "ion", "ions",
    "ional",
    "ive", "able", "ize", "ized", "izing", "ization", "ise", "ised", "ising", "isation",
  ]
  private static let shortestStem = 4

  /// Whether two words in lower case differ in their endings alone.
  static func areForms(_ word: String, _ other: String) -> Bool {
    let shared = zip(word.utf8, other.utf8).prefix { $0 == $1 }.count
    guard word != other, shared >= shortestStem else { return false }
    // An ending may begin within what both share: “studies” and “studied”.
    return (shortestStem...shared).contains { length in
      endings.contains(word.ending(from: length)) && endings.contains(other.ending(from: length))
    }
  }
}

extension String {
  /// What follows so many bytes; all of it where they end within a character.
  fileprivate func ending(from length: Int) -> Substring {
    let place = utf8.index(utf8.startIndex, offsetBy: length)
    return place.samePosition(in: unicodeScalars) == nil ? self[...] : self[place...]
  }
}
