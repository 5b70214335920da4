/// The words of a question as written, for what is said of them.
struct QuestionWords {
  let tokens: [WordToken]
  let source: String

  /// Where words stand in the question, from the first to the last; all of it for none.
  func span(_ words: WordSet) -> Range<Int> {
    let spans = tokens.indices.filter(words.contains).map { tokens[$0].span }
    guard let first = spans.first, let last = spans.last else { return 0..<source.utf8.count }
    return first.lowerBound..<last.upperBound
  }

  func text(_ words: WordSet) -> String { String(decoding: Array(source.utf8)[span(words)], as: UTF8.self) }

  /// An error about words, all of them where none are given.
  func error(_ words: WordSet = WordSet(), _ problem: (String) -> QuestionError.Problem) -> QuestionError {
    QuestionError(problem(text(words)), span: span(words), source: source)
  }

  func misplaced(_ words: WordSet) -> QuestionError {
    QuestionError(.misplaced(text(words)), span: span(words), source: source)
  }

  func rankingNotNamed(_ words: WordSet, _ rankings: [Vocabulary.Ranking]) -> QuestionError {
    QuestionError(
      .rankingNotNamed(text(words), candidates: rankings.map(\.slug)), span: span(words), source: source)
  }
}
