import Wording

/// Gathers problems and warnings while an article is read on.
struct ProblemLog {
  private(set) var problems: [ArticleProblem] = []
  private(set) var warnings: [ArticleProblem] = []

  mutating func problem(_ reason: ArticleProblem.Reason, at position: SourcePosition) {
    problems.append(ArticleProblem(reason, at: position))
  }

  mutating func warning(_ reason: ArticleProblem.Reason, at position: SourcePosition) {
    warnings.append(ArticleProblem(reason, at: position))
  }

  func error(file: String) -> ArticleProblems { ArticleProblems(file: file, problems: Self.sorted(problems)) }

  /// By place; those of one place in the order in which they were found.
  static func sorted(_ problems: [ArticleProblem]) -> [ArticleProblem] {
    let sorted = problems.enumerated().sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
    return sorted.map(\.element)
  }
}
