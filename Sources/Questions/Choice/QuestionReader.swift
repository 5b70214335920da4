/// Reads plain questions with a chart: every meaning of every run of words, rules that join neighbours, and the reading
/// that costs least.
///
/// The same question and vocabulary always give the same reading. Every word is used or refused; time grows with the
/// question's words and the names that they begin, and both are bounded.
public struct QuestionReader: Sendable {
  private let vocabulary: Vocabulary
  private let names: VocabularyNames

  /// Makes the words of one database ready, which costs more than reading a question does: keep it for the next one.
  public init(_ vocabulary: Vocabulary) { self.init(vocabulary, VocabularyNames(vocabulary)) }

  private init(_ vocabulary: Vocabulary, _ names: VocabularyNames) {
    self.vocabulary = vocabulary
    self.names = names
  }

  /// Reads one question in the words of a database, as a reader kept for several would.
  ///
  /// Only the names that the question may hold are made ready, unless a word of it is unknown among them.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public static func read(
    _ question: String, _ vocabulary: Vocabulary, facts: CatalogFacts = .unknown
  ) throws(QuestionError) -> Answerable {
    try derive(question, vocabulary).answerable(facts)
  }

  /// What the rules make of a question, to be completed with what the catalogue knows, again as more of it is known.
  ///
  /// - Throws: what keeps any rule from reading it.
  public static func derive(
    _ question: String, _ vocabulary: Vocabulary
  ) throws(QuestionError) -> DerivedQuestion {
    let tokens = try tokens(question)
    if let firstWords = FirstWords(tokens) {
      let reader = QuestionReader(vocabulary, VocabularyNames(vocabulary, beginningWith: firstWords))
      let derivation = try reader.derivation(tokens, question)
      if derivation.lattice.isEveryWordKnown { return DerivedQuestion(reader: reader, derivation: derivation) }
    }
    let reader = QuestionReader(vocabulary)
    return DerivedQuestion(reader: reader, derivation: try reader.derivation(tokens, question))
  }

  /// Reads a question.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public func read(_ question: String, facts: CatalogFacts = .unknown) throws(QuestionError) -> Answerable {
    try answer(derivation(question), facts)
  }

  /// What a question that the rules read asks for.
  func answer(_ derivation: Derivation, _ facts: CatalogFacts) throws(QuestionError) -> Answerable {
    var answers: [(answerable: Answerable, request: Request)] = []
    var first: QuestionError?
    for request in derivation.requests {
      var completion = Completion(vocabulary, derivation.words, facts)
      do {
        let reading = try completion.reading(request)
        if answers.contains(where: { $0.answerable.reading.isSame(as: reading) }) { continue }
        let notes = derivation.notes(on: request, reading) + completion.notes
        answers.append((Answerable(reading: reading, notes: notes.eachOnce), request))
      } catch {
        first = first ?? error
      }
    }
    if answers.count > 1 { throw diagnosis(derivation).ambiguity(answers) }
    if let answer = answers.first { return answer.answerable }
    throw first ?? diagnosis(derivation).refusal
  }

  /// The chart of a question, with the requests of the least cost.
  func derivation(_ question: String) throws(QuestionError) -> Derivation {
    try derivation(Self.tokens(question), question)
  }

  private func derivation(_ tokens: [WordToken], _ question: String) throws(QuestionError) -> Derivation {
    let derivation = Derivation(tokens, names, source: question)
    if derivation.chart.isOver {
      throw QuestionError(.tooManyReadings, span: 0..<question.utf8.count, source: question)
    }
    return derivation
  }

  private func diagnosis(_ derivation: Derivation) -> Diagnosis {
    Diagnosis(derivation.lattice, derivation.words, vocabulary) { tokens in
      let rest = Derivation(tokens, names, source: derivation.words.source, isMended: true)
      return !rest.chart.isOver && !rest.requests.isEmpty
    }
  }

  /// The words, within the limits; a question that is too long is not looked at.
  private static func tokens(_ question: String) throws(QuestionError) -> [WordToken] {
    let shown = question.prefix(QuestionLimits.characters)
    if shown.endIndex != question.endIndex || question.utf8.count > QuestionLimits.characters * 8 {
      let source = String(String.UnicodeScalarView(question.unicodeScalars.prefix(QuestionLimits.characters)))
      throw QuestionError(.tooLong, span: 0..<source.utf8.count, source: source)
    }
    let tokens = Tokenizer.tokens(question)
    if tokens.count > QuestionLimits.tokens {
      throw QuestionError(.tooManyWords(tokens.count), span: 0..<question.utf8.count, source: question)
    }
    guard tokens.contains(where: { $0.kind == .word || $0.kind == .sign }) else {
      throw QuestionError(.empty, span: 0..<0, source: question)
    }
    return tokens
  }
}

/// A question of which the rules have made what they can.
public struct DerivedQuestion {
  fileprivate let reader: QuestionReader
  fileprivate let derivation: Derivation

  /// What it asks for.
  ///
  /// - Parameter facts: What only the catalogue knows.
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public func answerable(_ facts: CatalogFacts) throws(QuestionError) -> Answerable {
    try reader.answer(derivation, facts)
  }
}

extension [String] {
  fileprivate var eachOnce: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
