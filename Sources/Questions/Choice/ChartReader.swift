/// Reads plain questions with a chart: every meaning of every run of words, rules that join neighbours, and the reading
/// that costs least.
///
/// It stands beside `QuestionReader`, which `ask` uses until this one reads all that the other reads rightly.
public struct ChartReader: Sendable {
  private let vocabulary: Vocabulary
  private let names: VocabularyNames

  /// Makes the words of one database ready.
  public init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    names = VocabularyNames(vocabulary)
  }

  /// Reads a question.
  ///
  /// - Throws: what keeps the question from an answer, with its place; nothing is guessed.
  public func read(_ question: String) throws(QuestionError) -> Answerable {
    let derivation = try derivation(question)
    var answers: [Answerable] = []
    var first: QuestionError?
    for request in derivation.requests {
      var completion = Completion(vocabulary, derivation.words)
      do {
        let reading = try completion.reading(request)
        if answers.contains(where: { $0.reading.isSame(as: reading) }) { continue }
        answers.append(Answerable(reading: reading, notes: derivation.notes + completion.notes))
      } catch {
        first = first ?? error
      }
    }
    if answers.count > 1 { throw diagnosis(derivation).ambiguity(answers.map(\.reading)) }
    if let answer = answers.first { return answer }
    throw first ?? diagnosis(derivation).refusal
  }

  /// The chart of a question, with the requests of the least cost.
  func derivation(_ question: String) throws(QuestionError) -> Derivation {
    let tokens = try QuestionReader.tokens(question)
    let derivation = Derivation(tokens, names, source: question)
    if derivation.chart.isOver {
      throw QuestionError(.tooManyReadings, span: 0..<question.utf8.count, source: question)
    }
    return derivation
  }

  private func diagnosis(_ derivation: Derivation) -> Diagnosis {
    Diagnosis(derivation.lattice, derivation.words, vocabulary) { tokens in
      let rest = Derivation(tokens, names, source: derivation.words.source)
      return !rest.chart.isOver && !rest.requests.isEmpty
    }
  }
}

/// What the rules make of a question.
struct Derivation {
  let lattice: Lattice
  let words: QuestionWords
  let chart: Chart
  /// The whole questions of the least cost; none where the rules make none.
  let items: [Chart.Item]

  init(_ tokens: [WordToken], _ names: VocabularyNames, source: String) {
    lattice = Lattice(tokens, Grammar.shared, names)
    words = QuestionWords(tokens: lattice.tokens, source: source)
    chart = Chart(lattice.edges, count: lattice.tokens.count, Grammar.shared.table, rankings: names.rankings)
    let found = Self.questions(chart, lattice.tokens.count)
    let least = found.map(\.cost).min()
    items = found.filter { $0.cost == least }
  }

  var requests: [Request] {
    items.compactMap { if case .request(let request) = $0.value { request } else { nil } }
  }

  /// What mended words were taken for.
  var notes: [String] {
    guard items.contains(where: { $0.cost.letters > 0 }) else { return [] }
    return lattice.mended.keys.sorted().compactMap { place in
      lattice.mended[place]?.first.map { mended in
        "read `\(words.tokens[place].text)` as `\(mended.words.joined(separator: " "))`"
      }
    }
  }

  /// The whole questions, without those that lost a name, a number or a year on the way.
  private static func questions(_ chart: Chart, _ count: Int) -> [Chart.Item] {
    chart.items(Grammar.shared.question, 0..<count).filter { item in
      if case .request(let request) = item.value { request.words == item.used } else { false }
    }
  }
}
