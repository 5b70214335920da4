import FilterLanguage

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

  /// Up to five names like that text, the nearest first: like the whole of it, then like a word of it.
  func nearest(_ text: String) -> [String] {
    let names = areaAndPlaceNames
    var found = NearestNames.find(text, among: names, count: 5)
    for word in text.split(separator: " ") where word.utf8.count > 3 && found.count < 5 {
      found += NearestNames.find(String(word), among: names, count: 5).filter { !found.contains($0) }
    }
    return found.isEmpty ? byInitial(text, names) : Array(found.prefix(5))
  }

  /// Names that begin alike, where none is near: better than nothing to go on with.
  private func byInitial(_ text: String, _ names: [String]) -> [String] {
    guard let initial = text.lowercased().first else { return [] }
    let alike = names.filter { $0.lowercased().first == initial }
    return Array(alike.prefix(3))
  }

  private var areaAndPlaceNames: [String] {
    vocabulary.focusAreas.map(\.name) + vocabulary.universities.map(\.name)
      + vocabulary.universities.flatMap { $0.aliases.map(\.text) }
      + vocabulary.focusAreas.flatMap { area in
        area.aliases.filter { $0.relation == .exact }.map(\.text)
      } + vocabulary.states.map(\.name) + vocabulary.cities + vocabulary.countries.map(\.name)
      + vocabulary.rankings.map(\.slug) + vocabulary.courses + vocabulary.tracks
      + ["programs", "universities", "focus areas", "tracks", "courses", "rankings"]
  }
}
