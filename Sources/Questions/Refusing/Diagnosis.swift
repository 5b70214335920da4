/// Why a question is not read: words for what is not held, words that nothing knows, or the shortest run of words that
/// stands in the way.
struct Diagnosis {
  private let lattice: Lattice
  private let words: QuestionWords
  private let texts: NameTexts
  /// Whether a question of these words is read, and how many rules were half filled for that.
  private let read: ([WordToken]) -> (isRead: Bool, work: Int)

  /// Most words side by side that are tried to be left out.
  private static let longestRun = 3
  /// Most words that are read again in all, so that a long question is refused as soon as a short one.
  private static let most = 600
  /// Most rules that are half filled for that in all, so that it takes no longer than reading the longest question.
  private static let mostWork = 25_000
  /// Most runs of unknown words for which near names are looked for.
  private static let mostLookedFor = 8

  init(
    _ lattice: Lattice, _ words: QuestionWords, _ texts: NameTexts,
    read: @escaping ([WordToken]) -> (isRead: Bool, work: Int)
  ) {
    self.lattice = lattice
    self.words = words
    self.texts = texts
    self.read = read
  }

  /// What keeps the question from being read.
  var refusal: QuestionError { notHeld ?? unknownWords ?? notAnswered ?? inTheWay }

  /// The first thing asked for that the catalogue does not hold.
  private var notHeld: QuestionError? {
    phrase(NotHeld.things) { text, thing in .notHeld(text, thing: thing) }
  }

  /// The first thing asked for that no reading gives, in words that no rule knows.
  private var notAnswered: QuestionError? {
    phrase(NotHeld.figures, isAsked: { run in lattice.unknown.contains(where: run.contains) }) { text, thing in
      .notAnswered(text, thing: thing)
    }
  }

  /// The first and longest of these phrases in the question.
  private func phrase(
    _ things: [String: String], isAsked: (Range<Int>) -> Bool = { _ in true },
    _ problem: (String, String) -> QuestionError.Problem
  ) -> QuestionError? {
    let keys = words.tokens.map(\.key)
    for start in keys.indices {
      for end in (start + 1...min(start + 4, keys.count)).reversed() {
        let key = keys[start..<end].joined(separator: " ")
        guard let thing = things[key], isAsked(start..<end) else { continue }
        let run = WordSet(start..<end)
        return QuestionError(problem(words.text(run), thing), span: words.span(run), source: words.source)
      }
    }
    return nil
  }

  /// Words that nothing knows, all at once; nil if there are none.
  private var unknownWords: QuestionError? {
    let asked = Set(
      NotHeld.notAnswered.flatMap { row in
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
    let near = NearNames(texts, words: Grammar.phraseWords)
    let unknown = runs.enumerated().map { number, run in
      let text = words.text(WordSet(run))
      let nearest = number < Self.mostLookedFor ? near.nearest(text) : []
      return QuestionError.UnknownWord(text: text, span: words.span(WordSet(run)), nearest: nearest)
    }
    let place = words.span(WordSet(first..<first + 1))
    return QuestionError(.unknownWords(unknown), span: unknown.first?.span ?? place, source: words.source)
  }

  /// The shortest run of words without which the question is read, the last of several; all of it where there is none.
  private var inTheWay: QuestionError {
    let tokens = lattice.mendedTokens
    if !lattice.hasName(in: tokens.indices), read(tokens + [WordToken(.word, "", key: "programs", span: 0..<0)]).isRead
    {
      return QuestionError(.nothingAsked, span: words.span(WordSet()), source: words.source)
    }
    var (rest, work) = (Self.most, Self.mostWork)
    for length in 1...Self.longestRun where length < words.tokens.count {
      for start in (0...words.tokens.count - length).reversed() {
        rest -= words.tokens.count
        guard rest >= 0, work > 0 else { return notUnderstood }
        let run = WordSet(start..<start + length)
        let span = words.span(run)
        let others = tokens.filter { !span.contains($0.span.lowerBound) }
        guard others.contains(where: { $0.kind == .word }) else { continue }
        let found = read(others)
        work -= found.work
        guard found.isRead else { continue }
        guard start + length == words.tokens.count, !lattice.hasName(in: start..<words.tokens.count) else {
          return words.misplaced(run)
        }
        return QuestionError(.incomplete(after: words.text(run)), span: span, source: words.source)
      }
    }
    return notUnderstood
  }

  /// The first word that no question may hold in such a place; all of them where there is none.
  private var notUnderstood: QuestionError {
    let unanswered = Set(Grammar.unanswered.parts(between: UInt8(ascii: "|")))
    let place = words.tokens.indices.first { unanswered.contains(words.tokens[$0].key) }
    return place.map { words.misplaced(WordSet($0..<$0 + 1)) } ?? words.error { _ in .notUnderstood }
  }

  /// Several readings of one cost.
  func ambiguity(_ answers: [(answerable: Answerable, request: Request)]) -> QuestionError {
    if let name = ambiguousName(answers.map(\.request)) { return name }
    return QuestionError(
      .ambiguousReading(answers.map(\.answerable.reading).sorted { $0.words < $1.words }),
      span: words.span(WordSet()), source: words.source)
  }

  /// The one name that the readings take for different things; nil if they differ in more.
  private func ambiguousName(_ requests: [Request]) -> QuestionError? {
    let mentions = requests.map(\.mentions)
    let places = Set(mentions.flatMap { $0.map(\.words) })
    let differing = places.filter { place in
      Set(mentions.map { Set($0.filter { $0.words == place }.map(\.name)) }).count > 1
    }
    guard differing.count == 1, let place = differing.first, !place.isEmpty else { return nil }
    let targets = mentions.compactMap { $0.first { $0.words == place }?.name.target }
    guard targets.count == requests.count, Set(targets).count == targets.count else { return nil }
    return QuestionError(
      .ambiguousName(words.text(place), candidates: targets.sorted()), span: words.span(place), source: words.source)
  }
}
