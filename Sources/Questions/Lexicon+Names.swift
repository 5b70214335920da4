import FilterLanguage
import Wording

/// Names to show.
extension Lexicon {
  /// The name of a thing as filters and answers use it.
  func name(_ entity: Entity) -> String {
    switch entity {
    case .university(let index): vocabulary.universities[index].name
    case .focus(let index):
      if case .area(let name) = focusNames.meaning(index) { name } else { focusNames.names[index].text }
    case .ranking(let index): vocabulary.rankings[index].slug
    case .city(let index): vocabulary.cities[index]
    case .state(let index): vocabulary.states[index].name
    case .country(let index): vocabulary.countries[index].name
    case .track(let index): vocabulary.tracks[index]
    case .course(let index): vocabulary.courses[index]
    case .program(let index): vocabulary.programNames[index]
    case .degree(let index): vocabulary.degrees[index]
    case .delivery(let index): vocabulary.deliveries[index]
    }
  }

  /// What a text stands for as a focus area's name, whatever the question's words are.
  func focusMeaning(of text: String) -> FocusNames.Meaning? {
    let isWhole = firstWords == nil
    let names =
      isWhole
      ? focusNames : FocusNames(vocabulary.focusAreas, beginningWith: FirstWords(Tokenizer.tokens(text)))
    return names.index(of: text).map(names.meaning)
  }

  /// Whether the word stands in any phrase, in this form or another.
  func isKnown(_ token: WordToken) -> Bool {
    phrases.words.contains(token.key) || phrases.stems.contains(token.stem)
  }

  /// Up to three names like that text, the nearest first: with few letters of the whole of it changed, or of a word of
  /// it and a word of the name. None is better than one that is far.
  func nearest(_ text: String) -> [String] {
    let text = text.lowercased()
    var found: [(name: String, distance: Int)] = []
    for name in areaAndPlaceNames where !found.contains(where: { $0.name == name }) {
      if let distance = Self.distance(text, name.lowercased()) { found.append((name, distance)) }
    }
    for word in ClosedWords.nearest(text) where !found.contains(where: { $0.name == word }) { found.append((word, 1)) }
    let order = found.indices.sorted { (found[$0].distance, $0) < (found[$1].distance, $1) }
    return order.prefix(3).map { found[$0].name }
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

  private var areaAndPlaceNames: [String] {
    vocabulary.focusAreas.map(\.name) + vocabulary.universities.map(\.name)
      + vocabulary.universities.flatMap { $0.aliases.map(\.text) }
      + vocabulary.focusAreas.flatMap { area in
        area.aliases.filter { [.exact, .abbreviation].contains($0.relation) }.map(\.text)
      } + vocabulary.states.map(\.name) + vocabulary.cities + vocabulary.countries.map(\.name)
      + vocabulary.rankings.map(\.slug) + vocabulary.courses + vocabulary.tracks
      + ["programs", "universities", "focus areas", "tracks", "courses", "rankings"]
  }
}
