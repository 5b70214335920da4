import FilterLanguage
public import Wording

/// The wording of every problem; nowhere else is a sentence about a question that cannot be answered.
extension QuestionError: ExplainedError {
  /// What the catalogue holds, for those who asked for something else.
  public static let held = [
    "name", "degree", "duration", "delivery", "tracks", "core courses", "focus areas", "location", "home page", "ranks",
  ]

  /// What is wrong, in one line: lower case, a user's words in backquotes, no full stop.
  public var message: String {
    switch problem {
    case .empty: "the question is empty"
    case .tooLong: "the question has more than \(QuestionLimits.characters) characters"
    case .tooManyWords(let count): "the question has \(count) words and signs, more than \(QuestionLimits.tokens)"
    case .unknownWords(let words):
      "\(Self.list(words.map(\.text), "and")) \(words.count == 1 ? "is" : "are") not known here"
    case .ambiguousName(let name, let candidates): "\(Self.ticked(name)) stands for \(Self.list(candidates, "and"))"
    case .ambiguousReading(let readings): "the question can be read in \(readings.count) ways"
    case .notUnderstood: "the question is not understood as a whole"
    case .tooManyReadings: "the question can be read in too many ways"
    case .notHeld(let word, let thing): "\(Self.ticked(word)) asks for \(thing), which the catalogue does not hold"
    case .notAnswered(let word, let thing): "\(Self.ticked(word)) asks for \(thing), which a question cannot ask for"
    case .noSuchYear(let year, let ranking?, _): "the ranking \(Self.ticked(ranking)) has no edition of \(year)"
    case .noSuchYear(let year, nil, _): "no ranking has an edition of \(year)"
    case .noEarlierEdition(let ranking): "the ranking \(Self.ticked(ranking)) has no earlier edition to compare with"
    case .rankingNotNamed(let text, _): "\(Self.ticked(text)) by which ranking?"
    case .noRank(let name, let field): "\(Self.ticked(name)) has no \(Self.ticked(field)) to compare with"
    case .misplaced(let text): "\(Self.ticked(text)) has no place in this question"
    case .incomplete(let text): "something is missing after \(Self.ticked(text))"
    case .nothingAsked: "the question asks for nothing"
    case .universityNotNamed(let text): "\(Self.ticked(text)) of which university?"
    case .comparedCount(let count): "\(count.counted("university")) cannot be compared"
    }
  }

  /// How to mend it.
  public var remedies: [Remedy] {
    switch problem {
    case .unknownWords(let words): Self.remedies(for: words)
    case .notAnswered: [.act(.askInSQL)]
    case .noEarlierEdition: [.act(.importEdition)]
    case .universityNotNamed: [.advice("add `of` and a university"), .see(.known([.universities]))]
    default: advice.map { [.advice($0)] } ?? []
    }
  }

  private var advice: String? {
    switch problem {
    case .empty, .nothingAsked: "for example: which programs in California cover NLP?"
    case .tooLong, .tooManyWords, .tooManyReadings, .notUnderstood: "ask for one thing at a time"
    case .ambiguousName(_, let candidates): "write \(Self.list(candidates, "or"))"
    case .ambiguousReading(let readings): "it may be \(Self.list(readings.map(\.words), "or"))"
    case .notHeld: "it holds, for each program: \(Self.held.joined(separator: ", "))"
    case .noSuchYear(_, _, let known): known.isEmpty ? "there is no edition yet" : "years known: \(Self.years(known))"
    case .rankingNotNamed(_, let candidates):
      candidates.isEmpty ? "the catalogue has no ranking yet" : "add `in` and one of \(Self.list(candidates, "or"))"
    case .noRank: "name another university or another year"
    case .misplaced: "leave it out, or ask for it in a question of its own"
    case .incomplete: "add what is missing, or leave it out"
    case .comparedCount: "name two to six universities"
    case .unknownWords, .notAnswered, .noEarlierEdition, .universityNotNamed: nil
    }
  }

  private static func remedies(for words: [UnknownWord]) -> [Remedy] {
    var names: [String] = []
    for name in words.flatMap(\.nearest) where !names.contains(name) { names.append(name) }
    let nearest = list(Array(names.prefix(6)), "and")
    return (names.isEmpty ? [] : [.advice("the nearest known: \(nearest)")])
      + [.see(.known([.focusAreas, .universities]))]
  }

  private static func years(_ known: [Int]) -> String {
    let shown = known.suffix(12).map(String.init).joined(separator: ", ")
    return known.count > 12 ? "\(shown) and \(known.count - 12) earlier" : shown
  }

  private static func list(_ texts: [String], _ word: String) -> String {
    NameText.list(texts.map(shown), word)
  }

  /// In backquotes.
  private static func ticked(_ text: String) -> String { "`\(shown(text))`" }

  /// Without what a terminal would act on, and no longer than a line takes.
  private static func shown(_ text: String) -> String { SourceExcerpt(text, span: 0..<0).text }
}
