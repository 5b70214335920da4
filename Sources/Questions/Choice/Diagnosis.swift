/// Why a question is not read: words for what is not held, words that nothing knows, or the shortest run of words that
/// stands in the way.
struct Diagnosis {
  private let lattice: Lattice
  private let words: QuestionWords
  private let vocabulary: Vocabulary
  /// Whether a question of these words is read.
  private let isRead: ([WordToken]) -> Bool

  /// Most words side by side that are tried to be left out.
  private static let longestRun = 3

  init(
    _ lattice: Lattice, _ words: QuestionWords, _ vocabulary: Vocabulary, isRead: @escaping ([WordToken]) -> Bool
  ) {
    self.lattice = lattice
    self.words = words
    self.vocabulary = vocabulary
    self.isRead = isRead
  }

  /// What keeps the question from being read.
  var refusal: QuestionError { notHeld ?? unknownWords ?? notAnswered ?? inTheWay }

  /// The first thing asked for that the catalogue does not hold.
  private var notHeld: QuestionError? {
    phrase(ClosedWords.notHeldRows) { meaning, text in
      if case .notHeld(let thing) = meaning { .notHeld(text, thing: thing) } else { nil }
    }
  }

  /// The first thing asked for that no reading gives, in words that no rule knows.
  private var notAnswered: QuestionError? {
    phrase(ClosedWords.notAnsweredRows, isAsked: { run in lattice.unknown.contains(where: run.contains) }) {
      meaning, text in
      if case .notAnswered(let thing) = meaning { .notAnswered(text, thing: thing) } else { nil }
    }
  }

  /// The first and longest of these phrases in the question.
  private func phrase(
    _ rows: [ClosedWords.Row], isAsked: (Range<Int>) -> Bool = { _ in true },
    _ problem: (Meaning, String) -> QuestionError.Problem?
  ) -> QuestionError? {
    let keys = words.tokens.map(\.key)
    for start in keys.indices {
      for end in (start + 1...min(start + 4, keys.count)).reversed() {
        let key = keys[start..<end].joined(separator: " ")
        let run = WordSet(start..<end)
        for row in rows where row.phrases.parts(between: UInt8(ascii: "|")).contains(key) {
          guard isAsked(start..<end), let problem = problem(row.meaning, words.text(run)) else { continue }
          return QuestionError(problem, span: words.span(run), source: words.source)
        }
      }
    }
    return nil
  }

  /// Words that nothing knows, all at once; nil where there are none.
  private var unknownWords: QuestionError? {
    let asked = Set(
      ClosedWords.notAnsweredRows.flatMap { row in
        row.phrases.utf8.split(whereSeparator: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: " ") }).map(String.init)
      })
    let places = lattice.unknown.filter { !asked.contains(words.tokens[$0].key) }
    guard let first = places.first else { return nil }
    var runs: [Range<Int>] = []
    for word in places {
      if let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<word + 1
      } else {
        runs.append(word..<word + 1)
      }
    }
    let lexicon = Lexicon(vocabulary)
    let unknown = runs.map { run in
      let text = words.text(WordSet(run))
      return QuestionError.UnknownWord(
        text: text, span: words.span(WordSet(run)), nearest: lexicon.nearest(text))
    }
    let place = words.span(WordSet(first..<first + 1))
    return QuestionError(.unknownWords(unknown), span: unknown.first?.span ?? place, source: words.source)
  }

  /// The shortest run of words without which the question is read; all of it where there is none.
  private var inTheWay: QuestionError {
    let tokens = words.tokens
    for length in 1...Self.longestRun where length < tokens.count {
      for start in 0...tokens.count - length {
        let rest = Array(tokens[..<start] + tokens[(start + length)...])
        guard rest.contains(where: { $0.kind == .word }), isRead(rest) else { continue }
        let run = WordSet(start..<start + length)
        guard start + length == tokens.count, !lattice.hasName(in: start..<tokens.count) else {
          return words.misplaced(run)
        }
        return QuestionError(.incomplete(after: words.text(run)), span: words.span(run), source: words.source)
      }
    }
    return words.misplaced(WordSet())
  }

  /// Several readings of one cost.
  func ambiguity(_ readings: [Reading]) -> QuestionError {
    QuestionError(
      .ambiguousName(words.source, candidates: readings.map(\.command)), span: 0..<words.source.utf8.count,
      source: words.source)
  }
}
