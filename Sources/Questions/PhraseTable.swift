/// Every phrase that has a meaning, found by its words, the longest first.
struct PhraseTable: Sendable {
  /// Where a phrase ends and what it means.
  struct Match: Sendable {
    let end: Int
    let meaning: Meaning
  }

  private struct Phrase: Sendable {
    let words: [String]
    /// Whether a comma or a slash stands before the word in the name itself.
    let hasSignBefore: [Bool]
    let meaning: Meaning
    /// Of two meanings of the same words, the higher one counts.
    let priority: Int
  }

  private var byFirstStem: [String: [Phrase]]
  /// Every word of every phrase.
  private(set) var words: Set<String> = []
  /// The same without the endings of plurals, for names only.
  private(set) var stems: Set<String> = []

  init(minimumCapacity: Int) { byFirstStem = Dictionary(minimumCapacity: minimumCapacity) }

  /// Adds a phrase; one without a word is left out.
  mutating func insert(_ name: String, _ meaning: Meaning, priority: Int) {
    let tokens = Tokenizer.tokens(name)
    let kept = tokens.indices.filter { tokens[$0].kind == .word || tokens[$0].kind == .sign }
    guard let first = kept.first else { return }
    let keys = kept.map { tokens[$0].key }
    let signs = kept.map { $0 > 0 && [.comma, .slash].contains(tokens[$0 - 1].kind) }
    let phrase = Phrase(words: keys, hasSignBefore: signs, meaning: meaning, priority: priority)
    byFirstStem[tokens[first].stem, default: []].append(phrase)
    words.formUnion(keys)
    if case .entity = meaning { stems.formUnion(keys.map(WordKey.stem)) }
  }

  /// Adds a phrase of the grammar, which is written as its keys with spaces between them.
  mutating func insertClosed(_ phrase: String, _ meaning: Meaning, priority: Int) {
    let keys = phrase.parts(between: UInt8(ascii: " "))
    guard let first = keys.first else { return }
    let signs = Array(repeating: false, count: keys.count)
    let entry = Phrase(words: keys, hasSignBefore: signs, meaning: meaning, priority: priority)
    byFirstStem[WordKey.stem(first), default: []].append(entry)
    words.formUnion(keys)
  }

  /// The longest phrase that begins at a token; names that are spelt the same are put together.
  func match(_ tokens: [WordToken], at start: Int) -> Match? {
    var best: [(phrase: Phrase, end: Int, isExact: Bool)] = []
    for phrase in byFirstStem[tokens[start].stem] ?? [] {
      guard let found = end(of: phrase, tokens, start) else { continue }
      let rank = (found.end, found.isExact ? 1 : 0, phrase.priority)
      let bestRank = best.first.map { ($0.end, $0.isExact ? 1 : 0, $0.phrase.priority) } ?? (0, 0, 0)
      if rank > bestRank { best = [] }
      if rank >= bestRank { best.append((phrase, found.end, found.isExact)) }
    }
    guard let first = best.first else { return nil }
    return Match(end: first.end, meaning: Self.joined(best.map(\.phrase.meaning)))
  }

  private func end(of phrase: Phrase, _ tokens: [WordToken], _ start: Int) -> (end: Int, isExact: Bool)? {
    var isExact = true
    var position = start
    for (index, word) in phrase.words.enumerated() {
      while index > 0, position < tokens.count, isSkipped(tokens[position], phrase.hasSignBefore[index]) {
        position += 1
      }
      guard position < tokens.count else { return nil }
      let token = tokens[position]
      if token.key != word {
        guard case .entity = phrase.meaning, token.stem == WordKey.stem(word) else { return nil }
        isExact = false
      }
      position += 1
    }
    return (position, isExact)
  }

  private func isSkipped(_ token: WordToken, _ hasSign: Bool) -> Bool {
    switch token.kind {
    case .dash: true
    case .comma, .slash: hasSign
    case .word, .sign: false
    }
  }

  private static func joined(_ meanings: [Meaning]) -> Meaning {
    var entities: [Entity] = []
    for case .entity(let some) in meanings { entities += some.filter { !entities.contains($0) } }
    return entities.isEmpty ? meanings[0] : .entity(entities)
  }
}

extension String {
  /// What stands between the places of a byte of ASCII. (`split` compares characters, which takes several times as long
  /// for the thousand phrases of the grammar.)
  func parts(between separator: UInt8) -> [String] { utf8.split(separator: separator).map { String(Substring($0)) } }
}
