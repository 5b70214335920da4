/// Reads plain questions with a chart: every meaning of every run of words, rules that join neighbours, and the reading
/// that costs least.
///
/// The same question and vocabulary always give the same reading. Every word is used or refused; time grows with the
/// question's words and the names that they begin, and both are bounded.
public struct QuestionReader: Sendable {
  private let vocabulary: Vocabulary
  private let names: VocabularyNames

  /// Makes the words of one database ready, which costs more than reading a question does: keep it for the next one.
  public init(_ vocabulary: Vocabulary) {
    self.init(vocabulary, VocabularyNames(vocabulary, words: NameWords(NameTexts(vocabulary))))
  }

  private init(_ vocabulary: Vocabulary, _ names: VocabularyNames) {
    self.vocabulary = vocabulary
    self.names = names
  }

  /// Reads one question in the words of a database, as a reader kept for several would.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public static func read(
    _ question: String, _ vocabulary: Vocabulary, facts: CatalogFacts = .unknown
  ) throws(QuestionError) -> Answerable {
    let asked = try AskedWords(question)
    let reader = QuestionReader(vocabulary, VocabularyNames(vocabulary, of: asked))
    let lattice = reader.lattice(asked)
    if lattice.isEveryWordKnown { return try reader.derived(lattice, asked).answerable(facts) }
    let words = NameWords(NameTexts(vocabulary))
    let mended = asked.mended(lattice.forms(words))
    let second = QuestionReader(vocabulary, VocabularyNames(vocabulary, of: mended, words: words))
    return try second.derived(second.lattice(mended), mended).answerable(facts)
  }

  /// What the rules make of a question, to be completed with what the catalogue knows, again as more of it is known.
  ///
  /// Only the names that the question may hold are made ready; the texts of all are asked for where a word of it is in
  /// none of those.
  ///
  /// - Parameters:
  ///   - vocabulary: The words of a database, of names at least those that a question may hold.
  ///   - texts: The texts of all names; given is what `vocabulary` gave.
  /// - Throws: what keeps any rule from reading it.
  public static func derive(
    _ asked: AskedWords, _ vocabulary: (AskedWords) throws -> Vocabulary, _ texts: (Vocabulary) throws -> NameTexts
  ) throws -> DerivedQuestion {
    let few = try vocabulary(asked)
    let reader = QuestionReader(few, VocabularyNames(few, of: asked))
    let lattice = reader.lattice(asked)
    if lattice.isEveryWordKnown { return try reader.derived(lattice, asked) }
    let words = NameWords(try texts(few))
    let mended = asked.mended(lattice.forms(words))
    let more = try vocabulary(mended)
    let second = QuestionReader(more, VocabularyNames(more, of: mended, words: words))
    return try second.derived(second.lattice(mended), mended)
  }

  private func lattice(_ asked: AskedWords) -> Lattice {
    Lattice(asked.tokens, Grammar.shared, names, mends: true)
  }

  private func derived(_ lattice: Lattice, _ asked: AskedWords) throws(QuestionError) -> DerivedQuestion {
    DerivedQuestion(reader: self, derivation: try derivation(lattice, asked.question))
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
    let asked = try AskedWords(question)
    return try derivation(lattice(asked), question)
  }

  private func derivation(_ lattice: Lattice, _ question: String) throws(QuestionError) -> Derivation {
    let derivation = Derivation(lattice, names, source: question)
    if derivation.chart.isOver {
      throw QuestionError(.tooManyReadings, span: 0..<question.utf8.count, source: question)
    }
    return derivation
  }

  private func diagnosis(_ derivation: Derivation) -> Diagnosis {
    Diagnosis(derivation.lattice, derivation.words, names.words?.texts ?? NameTexts()) { tokens in
      let rest = Derivation(
        Lattice(tokens, Grammar.shared, names, mends: false), names, source: derivation.words.source)
      return (!rest.chart.isOver && !rest.requests.isEmpty, rest.chart.activeCount)
    }
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
