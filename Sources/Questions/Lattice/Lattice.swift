/// Every meaning of every run of a question's words.
///
/// From each word it walks on while some name or phrase of the grammar goes on; nothing is consumed, and nothing is
/// decided.
struct Lattice {
  /// The words and signs that count; dashes that join words do not.
  let tokens: [WordToken]
  private(set) var edges: [Edge] = []
  /// The words that nothing knows.
  private(set) var unknown: [Int] = []
  /// What unknown words were taken for, by their places.
  private(set) var mended: [Int: [(words: [String], letters: Int)]] = [:]
  private let table: RuleTable
  private var phrases: Phrases
  private let names: any NameIndex
  private let nameSymbols: [Symbol]
  private let adjectiveSymbol: Symbol
  private let numberSymbol: Symbol
  private let ordinalSymbol: Symbol
  private let yearSymbol: Symbol

  /// The words that were in no name and no phrase before typing mistakes were mended.
  private var strangers: [Int] = []

  /// Whether every word was in some name or phrase before typing mistakes were mended.
  var isEveryWordKnown: Bool { strangers.isEmpty }

  /// - Parameter mends: Whether a word that nothing knows is looked for among those near to it.
  init(_ tokens: [WordToken], _ grammar: Grammar, _ names: any NameIndex, mends: Bool) {
    self.tokens = Self.significant(tokens)
    table = grammar.table
    phrases = Phrases(grammar.table, beginningWith: Set(self.tokens.map(\.key)))
    nameSymbols = grammar.nameSymbols
    adjectiveSymbol = grammar.adjective
    (numberSymbol, ordinalSymbol, yearSymbol) = (grammar.number, grammar.ordinal, grammar.year)
    self.names = names
    for start in self.tokens.indices { walk(from: start) }
    findUnknown(mends: mends)
  }

  /// Every name that is written with exactly those words.
  func names(of words: WordSet) -> [Name] {
    edges.compactMap { edge in
      if case .name(let mention) = edge.value, mention.words == words { mention.name } else { nil }
    }
  }

  /// The words with typing mistakes mended.
  var mendedTokens: [WordToken] {
    tokens.indices.flatMap { place in
      (mended[place]?.first?.words ?? [tokens[place].key]).map { key in
        var token = tokens[place]
        token.key = key
        return token
      }
    }
  }

  /// What the words that are in no name and no phrase may be misspelt for, by the words.
  func forms(_ words: NameWords) -> [String: [String]] {
    var forms: [String: [String]] = [:]
    for place in strangers {
      let key = tokens[place].key
      if forms[key] == nil { forms[key] = words.near(key).map { $0.words[0] } }
    }
    return forms
  }

  /// Without dashes, but for one between two numbers.
  private static func significant(_ tokens: [WordToken]) -> [WordToken] {
    func isNumber(_ place: Int) -> Bool {
      tokens.indices.contains(place) && NumberWord.meaning(tokens[place].key) != nil
    }
    return tokens.indices.filter { place in
      tokens[place].kind != .dash || isNumber(place - 1) && isNumber(place + 1)
    }.map { place in
      var token = tokens[place]
      if token.kind == .dash { token.key = "-" }
      return token
    }
  }

  /// Whether a name, a number or a year stands among those words.
  func hasName(in words: Range<Int>) -> Bool { edges.contains { !$0.used.isEmpty && words.overlaps($0.words) } }

  /// The edges that begin with a word.
  private mutating func walk(from start: Int) {
    if tokens[start].kind == .word || tokens[start].kind == .sign { addNumber(start) }
    walk(from: start, to: start, key: "", signs: WordSet(), count: 0, letters: 0)
  }

  private mutating func walk(from start: Int, to place: Int, key: String, signs: WordSet, count: Int, letters: UInt16) {
    guard place < tokens.count else { return }
    let token = tokens[place]
    if count > 0, token.kind == .comma || token.kind == .slash {
      let sign = WordSet(count..<count + 1)
      return walk(from: start, to: place + 1, key: key, signs: signs.union(sign), count: count, letters: letters)
    }
    let forms = [(words: [token.key], letters: 0)] + (mended[place] ?? [])
    for form in forms {
      let word = form.words.joined(separator: " ")
      let next = key.isEmpty ? word : key + " " + word
      let end = place + 1
      let cost = letters + UInt16(form.letters)
      addNames(start..<end, next, signs, cost)
      if signs.isEmpty { addWords(start..<end, next, cost) }
      if names.goesOn(next) || signs.isEmpty && phrases.goesOn(next) {
        walk(from: start, to: end, key: next, signs: signs, count: count + form.words.count, letters: cost)
      }
    }
  }

  private mutating func addNames(_ words: Range<Int>, _ key: String, _ signs: WordSet, _ letters: UInt16) {
    let own = names.names(key)
    let stem = own.isEmpty ? stemmed(key) : nil
    let bearers = own.count { $0.kind == .university && $0.quality != .short }
    for name in own + (stem.map(names.names) ?? []) where signs.isSubset(of: name.signs) {
      if stem != nil, ![.area, .track, .course].contains(name.kind) { continue }
      let used = WordSet(words)
      // That institutions elsewhere have a name tells nothing between two that have it here.
      let quality = name.quality == .shared && bearers > 1 ? .own : name.quality
      let cost = Cost(letters: letters, quality: quality.rawValue, pieces: 1)
      let symbol = name.isAdjective ? adjectiveSymbol : nameSymbols[name.kind.rawValue]
      edges.append(
        Edge(
          words: words, symbol: symbol, value: .name(Mention(name: name, words: used)),
          cost: cost, used: used))
    }
  }

  /// The key with its last word in the singular; nil if it is that already.
  private func stemmed(_ key: String) -> String? {
    let words = key.split(separator: " ")
    guard let last = words.last else { return nil }
    let stem = WordKey.stem(String(last))
    return stem == last ? nil : (words.dropLast().map(String.init) + [stem]).joined(separator: " ")
  }

  private mutating func addWords(_ words: Range<Int>, _ key: String, _ letters: UInt16) {
    for (symbol, value) in phrases.meanings(key) {
      if letters > 0, !Self.mayBeMended(value, isFirst: words.lowerBound == 0) { continue }
      let numeral: Value =
        if case .number(let number) = value {
          .number(Numeral(number: number.number, words: WordSet(words)))
        } else if case .year(let year) = value { .year(YearMention(year: year.year, words: WordSet(words))) } else {
          value
        }
      let used = numeral == value ? WordSet() : WordSet(words)
      edges.append(
        Edge(words: words, symbol: symbol, value: numeral, cost: Cost(letters: letters), used: used))
    }
  }

  /// Only names are mended, nouns, and the word that a question begins with: never one that turns it around.
  private static func mayBeMended(_ value: Value, isFirst: Bool) -> Bool {
    switch value {
    case .noun, .attribute: true
    default: isFirst
    }
  }

  private mutating func addNumber(_ place: Int) {
    let words = WordSet(place..<place + 1)
    let (symbol, value): (Symbol, Value)
    switch NumberWord.meaning(tokens[place].key) {
    case .number(let number): (symbol, value) = (numberSymbol, .number(Numeral(number: number, words: words)))
    case .ordinal(let number): (symbol, value) = (ordinalSymbol, .number(Numeral(number: Double(number), words: words)))
    case .year(let year): (symbol, value) = (yearSymbol, .year(YearMention(year: .named(year), words: words)))
    default: return
    }
    edges.append(Edge(words: place..<place + 1, symbol: symbol, value: value, cost: .none, used: words))
  }

  /// Words of no edge and of no phrase are looked for among those near them.
  private mutating func findUnknown(mends: Bool) {
    var isKnown = Array(repeating: false, count: tokens.count)
    for edge in edges { for word in edge.words { isKnown[word] = true } }
    strangers = tokens.indices.filter { !isKnown[$0] && tokens[$0].kind == .word }
    for place in strangers where mends && !names.isPart(tokens[place].key) {
      let near = names.near(tokens[place].key) + table.near(tokens[place].key, isFirst: place == 0)
      let least = near.map(\.letters).min()
      let meant = near.filter { $0.letters == least }
      if Set(meant.map { WordKey.stem($0.words.joined(separator: " ")) }).count == 1 { mended[place] = [meant[0]] }
    }
    if !mended.isEmpty {
      let forms = mended.values.joined().flatMap(\.words)
      phrases = Phrases(table, beginningWith: Set(tokens.map(\.key) + forms))
      edges = []
      for start in tokens.indices { walk(from: start) }
      isKnown = Array(repeating: false, count: tokens.count)
      for edge in edges { for word in edge.words { isKnown[word] = true } }
    }
    let isOpen = tokens.indices.filter { !isKnown[$0] && tokens[$0].kind != .comma && tokens[$0].kind != .slash }
    let strange = isOpen.filter { !names.isPart(tokens[$0].key) && !Grammar.phraseWordSet.contains(tokens[$0].key) }
    unknown = strange.isEmpty ? isOpen : strange
  }
}
