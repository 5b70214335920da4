/// The words of the grammar and of one database, or only the phrases that one question may hold.
struct Lexicon: Sendable {
  let vocabulary: Vocabulary
  let focusNames: FocusNames
  private(set) var phrases: PhraseTable
  /// Every name that may be misspelt; of one question, those that it may hold.
  private(set) var correctable: [String] = []
  /// What phrases may begin with; nil for anything.
  let firstWords: FirstWords?

  /// - Parameter firstWords: Those of one question, which then finds the phrases that it would find in all of them. A
  ///   word that is not known among these few may still be known.
  init(_ vocabulary: Vocabulary, beginningWith firstWords: FirstWords? = nil) {
    self.vocabulary = vocabulary
    self.firstWords = firstWords
    phrases = PhraseTable(minimumCapacity: firstWords == nil ? 2_048 : 64)
    focusNames = FocusNames(vocabulary.focusAreas, beginningWith: firstWords)
    insertClosedWords()
    insertUniversities()
    insertFocusAreas()
    insertRankings()
    insertPlaces()
    insertNames()
  }

  private mutating func insertClosedWords() {
    for row in ClosedWords.rows + ClosedWords.numberRows { insertClosed(row, priority: 3) }
    for row in ClosedWords.notHeldRows + ClosedWords.notAnsweredRows { insertClosed(row, priority: 1) }
  }

  private mutating func insertClosed(_ row: ClosedWords.Row, priority: Int) {
    let some = firstWords?.phrases(of: row.phrases)
    for phrase in some ?? row.phrases.parts(between: UInt8(ascii: "|")) {
      phrases.insertClosed(phrase, row.meaning, priority: priority)
      switch row.meaning {
      case .noun, .attribute: appendCorrectable(phrase, shortest: Self.shortestNoun)
      case .ask: appendCorrectable(phrase, shortest: Self.shortestAsking)
      default: break
      }
    }
  }

  private mutating func appendCorrectable(_ word: String, shortest: Int) {
    guard word.utf8.count >= shortest, !word.utf8.contains(UInt8(ascii: " ")) else { return }
    correctable.append(word)
  }

  private mutating func insert(_ name: String, _ entity: Entity) {
    if let firstWords, !firstWords.mayBegin(name) { return }
    phrases.insert(name, .entity([entity]), priority: 2)
    correctable.append(name)
  }

  /// Words of the grammar are mended only where they are long: a short one is too near to others.
  private static let shortestNoun = 6
  /// `which` and `where`, which stand at the start alone.
  private static let shortestAsking = 5
}

/// Names of the database.
extension Lexicon {
  private mutating func insertUniversities() {
    for (index, university) in vocabulary.universities.enumerated() {
      let names = [university.name, university.slug] + university.aliases.map(\.text)
      for name in names + Self.shortNames(university.name) { insert(name, .university(index)) }
    }
  }

  /// "Columbia" for "Columbia University", and what stands before a comma, which several campuses share.
  private static func shortNames(_ name: String) -> [String] {
    if let comma = name.firstIndex(of: ",") { return [String(name[..<comma])] }
    let suffix = " University"
    guard name.hasSuffix(suffix), name.count > suffix.count else { return [] }
    return [String(name.dropLast(suffix.count))]
  }

  private mutating func insertFocusAreas() {
    for index in focusNames.names.indices { insert(focusNames.names[index].text, .focus(index)) }
  }

  /// A ranking goes by its slug, its name, the subject in its name, and the other names of a focus area of that name.
  private mutating func insertRankings() {
    let areas = vocabulary.focusAreas.map { area in
      let same = [area.name] + area.aliases.filter { [.exact, .abbreviation].contains($0.relation) }.map(\.text)
      return (names: same, keys: same.map(WordKey.key))
    }
    for (index, ranking) in vocabulary.rankings.enumerated() {
      var names = [ranking.slug, ranking.name, Self.subject(ranking.name)]
      var keys = Set(names.map(WordKey.key))
      for area in areas where !keys.isDisjoint(with: area.keys) {
        names += area.names
        keys.formUnion(area.keys)
      }
      for name in names { insert(name, .ranking(index)) }
    }
  }

  /// What follows the last " in ", such as "Machine Learning" in "Research Ranking in Machine Learning".
  static func subject(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let place = words.lastIndex(where: { $0.lowercased() == "in" }) else { return name }
    return words[(place + 1)...].joined(separator: " ")
  }

  private mutating func insertPlaces() {
    for (index, city) in vocabulary.cities.enumerated() {
      insert(city, .city(index))
      if city.hasSuffix(" City") { insert(String(city.dropLast(5)), .city(index)) }
    }
    for (index, state) in vocabulary.states.enumerated() {
      for name in [state.name] + state.codes { insert(name, .state(index)) }
    }
    for (index, country) in vocabulary.countries.enumerated() {
      let others = country.codes.compactMap { ClosedWords.countries[$0] }.flatMap { $0.split(separator: "|") }
      for name in [country.name] + country.codes + others.map(String.init) { insert(name, .country(index)) }
    }
  }

  private mutating func insertNames() {
    for (index, name) in vocabulary.tracks.enumerated() { insert(name, .track(index)) }
    for (index, name) in vocabulary.courses.enumerated() { insert(name, .course(index)) }
    for (index, name) in vocabulary.programNames.enumerated() { insert(name, .program(index)) }
    for (index, name) in vocabulary.degrees.enumerated() { insert(name, .degree(index)) }
    for (index, name) in vocabulary.deliveries.enumerated() {
      insert(name, .delivery(index))
      let others = ClosedWords.deliveries[name] ?? ""
      for other in others.split(separator: "|") { insert(String(other), .delivery(index)) }
    }
  }
}
