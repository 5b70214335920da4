import Terms

extension NameTexts {
  /// The names of a whole vocabulary.
  public init(_ vocabulary: Vocabulary) {
    self.init()
    for area in vocabulary.focusAreas { append(area.name, [.mends, .isOffered]) }
    for university in vocabulary.universities { append(university.name, [.mends, .isOffered]) }
    for alias in vocabulary.universities.lazy.flatMap(\.aliases) { append(alias.text, [.mends, .isOffered]) }
    appendFew(of: vocabulary)
    for name in vocabulary.courses + vocabulary.tracks { append(name, [.mends, .isOffered]) }
    for name in vocabulary.universities.map(\.slug) + vocabulary.programNames { append(name, .mends) }
  }

  /// Adds the names of which there are few: other names of focus areas, places, rankings, degrees, ways of delivery, and
  /// what the rows of a list are called.
  public mutating func appendFew(of vocabulary: Vocabulary) {
    for alias in vocabulary.focusAreas.lazy.flatMap(\.aliases) {
      append(alias.text, [.exact, .abbreviation].contains(alias.relation) ? [.mends, .isOffered] : .mends)
    }
    for state in vocabulary.states { append(state.name, [.mends, .isOffered]) }
    for city in vocabulary.cities { append(city, [.mends, .isOffered]) }
    for country in vocabulary.countries { append(country.name, [.mends, .isOffered]) }
    for ranking in vocabulary.rankings {
      append(ranking.slug, [.mends, .isOffered])
      append(ranking.name, .mends)
      for (word, others) in OtherNames.rankings where ranking.slug.hasPrefix(word) { appendEach(others, .mends) }
    }
    for noun in ["programs", "universities", "focus areas", "tracks", "courses", "rankings"] {
      append(noun, .isOffered)
    }
    for degree in vocabulary.degrees {
      appendEach(OtherNames.degrees[degree].map { "\(degree)|\($0)" } ?? degree, .mends)
    }
    for (delivery, others) in OtherNames.deliveries {
      appendEach("\(delivery)|\(others)", vocabulary.deliveries.contains(delivery) ? .mends : [])
    }
    appendWorld(vocabulary)
  }

  /// Names between which a `|` stands.
  private mutating func appendEach(_ row: String, _ use: Use) {
    for name in row.parts(between: UInt8(ascii: "|")) { append(name, use) }
  }

  /// What places are called beside their names. Of one in which the catalogue has nobody a word is known, and none is
  /// taken for it.
  private mutating func appendWorld(_ vocabulary: Vocabulary) {
    for state in vocabulary.states { for code in state.codes { append(code, .mends) } }
    let known = Set(vocabulary.countries.flatMap { [$0.name] + $0.codes })
    for country in Country.all {
      let use: Use = known.contains(country.code) || known.contains(country.name) ? .mends : []
      append(country.name, use)
      for names in [WorldPlaces.countries, WorldPlaces.parts] { appendEach(names[country.code] ?? "", use) }
      for names in [WorldPlaces.adjectives, WorldPlaces.partAdjectives] { appendEach(names[country.code] ?? "", []) }
    }
    for state in USState.all { append(state.name, []) }
    for adjectives in WorldPlaces.stateAdjectives.values.sorted() { appendEach(adjectives, []) }
    for region in WorldPlaces.regions {
      for name in region.names { append(name, .mends) }
      for name in region.adjectives { append(name, []) }
    }
  }
}
