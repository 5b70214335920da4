import Wording

/// The names of a database that are like a word that nothing knows.
struct NearNames {
  private let names: [String]
  private let words: [String]

  /// - Parameter words: Those of the grammar.
  init(_ vocabulary: Vocabulary, words: [String]) {
    let areas = vocabulary.focusAreas.flatMap { area in
      area.aliases.filter { [.exact, .abbreviation].contains($0.relation) }.map(\.text)
    }
    names =
      vocabulary.focusAreas.map(\.name) + vocabulary.universities.map(\.name)
      + vocabulary.universities.flatMap { $0.aliases.map(\.text) } + areas + vocabulary.states.map(\.name)
      + vocabulary.cities + vocabulary.countries.map(\.name) + vocabulary.rankings.map(\.slug) + vocabulary.courses
      + vocabulary.tracks + ["programs", "universities", "focus areas", "tracks", "courses", "rankings"]
    self.words = words
  }

  /// Up to three names like that text, the nearest first: with few letters of the whole of it changed, or of a word of
  /// it and a word of the name. None is better than one that is far.
  func nearest(_ text: String) -> [String] {
    let text = text.lowercased()
    var found: [(name: String, distance: Int)] = []
    for name in names where !found.contains(where: { $0.name == name }) {
      if let distance = Self.distance(text, name.lowercased()) { found.append((name, distance)) }
    }
    for word in nearWords(text) where !found.contains(where: { $0.name == word }) { found.append((word, 1)) }
    let order = found.indices.sorted { (found[$0].distance, $0) < (found[$1].distance, $1) }
    return order.prefix(3).map { found[$0].name }
  }

  /// The words of the grammar that are one typing mistake away: a letter behind the first too many, missing, wrong or in
  /// its neighbour's place. None of a word of three letters or fewer, which is near to too many.
  private func nearWords(_ word: String) -> [String] {
    guard word.utf8.count > 3, word.utf8.count <= EditDistance.longest else { return [] }
    return words.filter { known in
      known.utf8.count > 3 && known.utf8.first == word.utf8.first && known != word
        && EditDistance.between(word, known, limit: 1) != nil
    }
  }

  /// How many letters differ, a quarter of the word at most; single words are compared where they have four or more.
  private static func distance(_ text: String, _ name: String) -> Int? {
    if let whole = distance(Substring(text), Substring(name)) { return whole }
    let words = text.split(separator: " ").filter { $0.utf8.count > 3 }
    let parts = name.split { $0 == " " || $0 == "-" }
    return words.flatMap { word in parts.compactMap { distance(word, $0) } }.min()
  }

  private static func distance(_ word: Substring, _ other: Substring) -> Int? {
    let limit = max(1, word.utf8.count / 4)
    guard abs(word.utf8.count - other.utf8.count) <= limit else { return nil }
    return EditDistance.between(String(word), String(other), limit: limit)
  }
}
