import FilterLanguage

/// Turns tokens into lexemes: the longest phrase at each place, typing mistakes in names mended.
struct LexemeReader {
  private let lexicon: Lexicon
  private let source: String
  private var tokens: [WordToken]

  /// The lexemes and a note for each mended name.
  ///
  /// - Throws: `notHeld` for the first thing the catalogue does not hold, else every unknown word at once, else
  ///   `notAnswered`.
  static func read(
    _ tokens: [WordToken], _ lexicon: Lexicon, _ source: String
  ) throws(QuestionError) -> (lexemes: [Lexeme], notes: [String]) {
    var reader = LexemeReader(lexicon: lexicon, source: source, tokens: tokens)
    reader.mend()
    let lexemes = reader.lexemes()
    try reader.refuse(lexemes)
    return (lexemes, lexemes.filter(\.isMended).map { "read `\($0.text)` as `\(reader.name($0))`" })
  }

  /// The lexemes where every word is known; nil where one is not, which tells nothing where the lexicon holds the phrases
  /// of one question alone.
  ///
  /// - Throws: `notHeld` or `notAnswered` for the first thing that has no answer.
  static func readKnown(
    _ tokens: [WordToken], _ lexicon: Lexicon, _ source: String
  ) throws(QuestionError) -> [Lexeme]? {
    let reader = LexemeReader(lexicon: lexicon, source: source, tokens: tokens)
    guard !tokens.indices.contains(where: reader.isUnknown) else { return nil }
    let lexemes = reader.lexemes()
    guard !lexemes.contains(where: { $0.meaning == .unknown }) else { return nil }
    try reader.refuse(lexemes)
    return lexemes
  }

  private func lexemes() -> [Lexeme] {
    var lexemes: [Lexeme] = []
    var position = 0
    while position < tokens.count {
      let (end, meaning) = read(at: position)
      lexemes.append(lexeme(position..<end, meaning))
      position = end
    }
    return lexemes
  }

  private func lexeme(_ range: Range<Int>, _ meaning: Meaning) -> Lexeme {
    let span = tokens[range.lowerBound].span.lowerBound..<tokens[range.upperBound - 1].span.upperBound
    let text = String(decoding: Array(source.utf8)[span], as: UTF8.self)
    let isMended = tokens[range].contains(where: \.isMended)
    let isTaken = !isMended || Self.mayBeMended(meaning, isFirst: range.lowerBound == 0)
    return Lexeme(meaning: isTaken ? meaning : .unknown, text: text, span: span, isMended: isMended && isTaken)
  }

  /// Only names are mended and the word that a question begins with, never one that would turn the question around.
  private static func mayBeMended(_ meaning: Meaning, isFirst: Bool) -> Bool {
    switch meaning {
    case .entity, .noun, .attribute: true
    case .ask: isFirst
    default: false
    }
  }

  private func read(at position: Int) -> (Int, Meaning) {
    if let match = lexicon.phrases.match(tokens, at: position) { return (match.end, match.meaning) }
    let token = tokens[position]
    switch token.kind {
    case .comma: return (position + 1, .junction(.comma))
    case .slash: return (position + 1, .junction(.or))
    case .dash: return (position + 1, isBetweenNumbers(position) ? .to : .filler)
    case .word, .sign: return (position + 1, NumberWord.meaning(token.key) ?? .unknown)
    }
  }

  private func isBetweenNumbers(_ position: Int) -> Bool {
    guard position > 0, position + 1 < tokens.count else { return false }
    return [position - 1, position + 1].allSatisfy { index in
      if NumberWord.meaning(tokens[index].key) != nil { return true }
      if case .number = lexicon.phrases.match(tokens, at: index)?.meaning { return true }
      return false
    }
  }
}

/// Typing mistakes.
extension LexemeReader {
  /// Puts known words in place of unknown ones near them, where they then make up a known name.
  private mutating func mend() {
    let unknown = tokens.indices.filter(isUnknown)
    guard !unknown.isEmpty else { return }
    let correction = Correction(lexicon)
    let original = tokens
    tokens = original.indices.flatMap { index -> [WordToken] in
      let token = original[index]
      guard unknown.contains(index), let words = correction.words(for: token.key) else { return [token] }
      return words.map { word in
        var mended = token
        mended.key = word
        mended.isMended = true
        return mended
      }
    }
  }

  private func isUnknown(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, NumberWord.meaning(token.key) == nil else { return false }
    return !lexicon.isKnown(token)
  }

  private func name(_ lexeme: Lexeme) -> String {
    if case .entity(let entities) = lexeme.meaning, let entity = entities.first { return lexicon.name(entity) }
    return tokens.filter { lexeme.span.contains($0.span.lowerBound) }.map(\.key).joined(separator: " ")
  }
}

/// Words that have no place.
extension LexemeReader {
  private func refuse(_ lexemes: [Lexeme]) throws(QuestionError) {
    for lexeme in lexemes {
      if case .notHeld(let thing) = lexeme.meaning {
        throw QuestionError(.notHeld(lexeme.text, thing: thing), span: lexeme.span, source: source)
      }
    }
    let words = runs(unplaced(lexemes), in: lexemes)
    if let first = words.first { throw QuestionError(.unknownWords(words), span: first.span, source: source) }
    for lexeme in lexemes {
      if case .notAnswered(let thing) = lexeme.meaning {
        throw QuestionError(.notAnswered(lexeme.text, thing: thing), span: lexeme.span, source: source)
      }
    }
  }

  /// The words without a place: those that nothing knows, and those that have none even without the former in between.
  private func unplaced(_ lexemes: [Lexeme]) -> [Range<Int>] {
    let unknown = lexemes.filter { $0.meaning == .unknown }.map(\.span)
    let strange = unknown.filter { span in
      !tokens.contains { $0.span == span && ($0.isMended || lexicon.isKnown($0)) }
    }
    guard !strange.isEmpty else { return unknown }
    let rest = tokens.filter { !strange.contains($0.span) }
    let others = LexemeReader(lexicon: lexicon, source: source, tokens: rest).lexemes()
    return strange + others.filter { $0.meaning == .unknown }.map(\.span)
  }

  /// Unknown words that stand side by side are one.
  private func runs(_ unknown: [Range<Int>], in lexemes: [Lexeme]) -> [QuestionError.UnknownWord] {
    var spans: [Range<Int>] = []
    var previous: Range<Int>?
    for lexeme in lexemes {
      let isUnknown = unknown.contains(lexeme.span)
      if isUnknown, let last = spans.last, let previous, previous == last || last.upperBound == previous.upperBound {
        spans[spans.count - 1] = last.lowerBound..<lexeme.span.upperBound
      } else if isUnknown {
        spans.append(lexeme.span)
      }
      previous = lexeme.span
    }
    return spans.map { span in
      let text = String(decoding: Array(source.utf8)[span], as: UTF8.self)
      return QuestionError.UnknownWord(text: text, span: span, nearest: lexicon.nearest(text))
    }
  }
}
