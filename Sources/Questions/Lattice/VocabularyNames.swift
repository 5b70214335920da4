import Terms

/// The names of a vocabulary in memory, those that a question may hold or all of them.
struct VocabularyNames: NameIndex {
  let rankings: [Vocabulary.Ranking]
  /// The words of all names, also of those that are not looked up; nil if nothing is looked for among them.
  let words: NameWords?
  private var byKey: [String: [Name]] = [:]
  private var beginnings: Set<String> = []
  private let asked: AskedWords?

  /// - Parameters:
  ///   - asked: The words of one question, which then finds the names that it would find in all of them.
  ///   - words: Those of all names; without them a misspelt word is only unknown.
  init(_ vocabulary: Vocabulary, of asked: AskedWords? = nil, words: NameWords? = nil) {
    self.asked = asked
    self.words = words
    rankings = vocabulary.rankings
    insertUniversities(vocabulary)
    insertAreas(vocabulary)
    insertRankings(vocabulary)
    insertPlaces(vocabulary)
    insertOthers(vocabulary)
  }

  func names(_ key: String) -> [Name] { byKey[key] ?? [] }

  func goesOn(_ prefix: String) -> Bool { beginnings.contains(prefix) }

  func isPart(_ word: String) -> Bool { words?.has(word) ?? false }

  func near(_ word: String) -> [(words: [String], letters: Int)] { words?.near(word) ?? [] }
}

/// Making the index.
extension VocabularyNames {
  private mutating func insert(
    _ text: String, _ kind: Name.Kind, _ target: String, _ quality: Name.Quality = .own, remark: Name.Remark? = nil,
    isAdjective: Bool = false
  ) {
    if let asked, !asked.mayHold(text) { return }
    let tokens = Tokenizer.tokens(text)
    let places = tokens.indices.filter { tokens[$0].kind == .word || tokens[$0].kind == .sign }
    let keys = places.map { tokens[$0].key }
    guard !keys.isEmpty else { return }
    var signs = WordSet()
    for (word, place) in places.enumerated() where place > 0 && [.comma, .slash].contains(tokens[place - 1].kind) {
      signs.formUnion(WordSet(word..<word + 1))
    }
    let name = Name(
      kind: kind, target: target, quality: quality, remark: remark, isAdjective: isAdjective, signs: signs)
    insert(keys, name)
    if [.area, .track, .course].contains(kind) {
      var stems = keys
      stems[stems.count - 1] = WordKey.stem(keys[keys.count - 1])
      if stems != keys { insert(stems, name) }
    }
  }

  private mutating func insert(_ keys: [String], _ name: Name) {
    let key = keys.joined(separator: " ")
    if let place = byKey[key]?.firstIndex(where: {
      $0.kind == name.kind && $0.target == name.target && $0.isAdjective == name.isAdjective
    }) {
      if let known = byKey[key]?[place], name.quality < known.quality { byKey[key]?[place] = name }
      return
    }
    byKey[key, default: []].append(name)
    for end in 1..<max(1, keys.count) { beginnings.insert(keys[..<end].joined(separator: " ")) }
  }

  private mutating func insertUniversities(_ vocabulary: Vocabulary) {
    for university in vocabulary.universities {
      for name in [university.name, university.slug] { insert(name, .university, university.name) }
      for alias in university.aliases {
        insert(alias.text, .university, university.name, alias.isShared ? .shared : .own)
      }
      guard asked?.mayHold(university.name, isShortened: true) ?? true else { continue }
      for name in Self.shortNames(university.name) { insert(name, .university, university.name, .short) }
    }
  }

  /// "Columbia" for "Columbia University", and what stands before a dash, brackets or a comma, which several may share:
  /// "ETH Zurich - Swiss Federal Institute of Technology", "New York University (NYU)".
  private static func shortNames(_ name: String) -> [String] {
    if let dash = name.firstRange(of: " - ") ?? name.firstRange(of: " – ") { return [String(name[..<dash.lowerBound])] }
    if name.last == ")", let open = name.firstRange(of: " (") { return [String(name[..<open.lowerBound])] }
    if let comma = name.firstIndex(of: ",") { return [String(name[..<comma])] }
    if let place = name.firstRange(of: " University in ") { return [String(name[..<place.lowerBound]) + " University"] }
    for (prefix, suffix) in [("", " University"), ("University of ", "")]
    where name.hasPrefix(prefix) && name.hasSuffix(suffix) && name.count > prefix.count + suffix.count {
      return [String(name.dropFirst(prefix.count).dropLast(suffix.count))]
    }
    return []
  }

  private mutating func insertAreas(_ vocabulary: Vocabulary) {
    let names = FocusNames(vocabulary.focusAreas, of: asked)
    for index in names.names.indices {
      let text = names.names[index].text
      switch names.meaning(index) {
      case .area(let area): insert(text, .area, area)
      case .near(let area): insert(text, .area, area, .short, remark: .near(area))
      case .related(let own, let areas): insert(text, .area, own, remark: .related(areas))
      case .ambiguous(let areas): for area in areas { insert(text, .area, area) }
      }
    }
  }

  private mutating func insertRankings(_ vocabulary: Vocabulary) {
    let areas = vocabulary.focusAreas.map { area in
      let same = [area.name] + area.aliases.filter { [.exact, .abbreviation].contains($0.relation) }.map(\.text)
      return (names: same, keys: same.map(WordKey.key))
    }
    for ranking in vocabulary.rankings {
      var names = [ranking.slug, ranking.name, OtherNames.subject(ranking.name)]
      var keys = Set(names.map(WordKey.key))
      for area in areas where !keys.isDisjoint(with: area.keys) {
        names += area.names
        keys.formUnion(area.keys)
      }
      for (word, others) in OtherNames.rankings where ranking.slug.hasPrefix(word) {
        names += Self.names(others)
      }
      for name in names { insert(name, .ranking, ranking.slug) }
    }
  }

  private mutating func insertPlaces(_ vocabulary: Vocabulary) {
    let larger = Set(vocabulary.states.map(\.name) + vocabulary.countries.map(\.name))
    for city in vocabulary.cities {
      insert(city, .city, city, larger.contains(city) ? .short : .own)
      if city.hasSuffix(" City") { insert(String(city.dropLast(5)), .city, city, .short) }
    }
    for state in vocabulary.states {
      for name in [state.name] + state.codes { insert(name, .state, state.name) }
      for name in Self.names(WorldPlaces.stateAdjectives[state.name]) {
        insert(name, .state, state.name, isAdjective: true)
      }
    }
    for country in vocabulary.countries {
      let others = country.codes.flatMap { Self.names(WorldPlaces.countries[$0]) }
      for name in [country.name] + country.codes + others { insert(name, .country, country.name) }
      for code in country.codes { insertParts(of: code, country.name) }
    }
    insertPlacesElsewhere(vocabulary)
    for region in WorldPlaces.regions {
      for name in region.names { insert(name, .region, region.name) }
      for name in region.adjectives { insert(name, .region, region.name, isAdjective: true) }
    }
  }

  static func names(_ row: String?) -> [String] { row?.parts(between: UInt8(ascii: "|")) ?? [] }

  private mutating func insertParts(of code: String, _ country: String) {
    for name in Self.names(WorldPlaces.adjectives[code]) { insert(name, .country, country, isAdjective: true) }
    for name in Self.names(WorldPlaces.partAdjectives[code]) {
      insert(name, .country, country, remark: .part, isAdjective: true)
    }
    for name in Self.names(WorldPlaces.parts[code]) { insert(name, .country, country, remark: .part) }
  }

  /// Countries and states in which the catalogue has nobody: a question for them is answered with nobody.
  private mutating func insertPlacesElsewhere(_ vocabulary: Vocabulary) {
    let known = Set(vocabulary.countries.flatMap { [$0.name] + $0.codes })
    for country in Country.all where !known.contains(country.code) && !known.contains(country.name) {
      guard byKey[WordKey.key(country.name)] == nil else { continue }
      for name in [country.name] + Self.names(WorldPlaces.countries[country.code]) {
        insert(name, .country, country.name, .shared)
      }
      insertParts(of: country.code, country.name)
    }
    for state in USState.all where !vocabulary.states.contains(where: { $0.name == state.name }) {
      insert(state.name, .state, state.name, .shared)
      for name in Self.names(WorldPlaces.stateAdjectives[state.name]) {
        insert(name, .state, state.name, isAdjective: true)
      }
    }
  }

  private mutating func insertOthers(_ vocabulary: Vocabulary) {
    for name in vocabulary.tracks { insert(name, .track, name) }
    for name in vocabulary.courses { insert(name, .course, name) }
    for name in vocabulary.programNames { insert(name, .program, name) }
    for name in vocabulary.degrees {
      for text in [name] + Self.names(OtherNames.degrees[name]) { insert(text, .degree, name) }
    }
    for name in vocabulary.deliveries {
      insert(name, .delivery, name)
      for other in Self.names(OtherNames.deliveries[name]) { insert(other, .delivery, name) }
    }
    // Asked of a catalogue that knows of no such program, it is not known.
    for (name, others) in OtherNames.deliveries where !vocabulary.deliveries.contains(name) {
      for other in [name] + Self.names(others) { insert(other, .delivery, name, .shared) }
    }
  }
}
