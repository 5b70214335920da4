public import Markdown
public import Terms
public import Wording

/// One thing that is wrong with an article, or one that was left alone.
public struct ArticleProblem: Sendable, Equatable {
  /// What: data; `ArticleProblem+Wording.swift` makes sentences of it.
  public enum Reason: Sendable, Equatable {
    case empty
    case tooLong
    case notUTF8
    case utf16
    case tooCostly(MarkdownError.Problem)
    case tooDeep
    case noTitle
    case noYear(title: String)
    case severalYears([Int])
    case noTable
    case noSlug(header: String)
    case sameRanking(header: String, slug: String, first: SourcePosition)
    case tooManyCells(found: Int, expected: Int)
    case tooFewCells(found: Int, expected: Int)
    case noUniversity
    case sameUniversity(name: String, as: String, first: SourcePosition)
    case sameProgram(name: String, university: String)
    case rank(text: String, PrintedRank.Problem)
    case secondSection(university: String, first: SourcePosition)
    case secondLabel(label: String, first: SourcePosition)
    case noProgram(university: String)
    case duration(text: String)
    case location(text: String)
    case publishedOn(text: String)
    case sourceURL(text: String)
    // Warnings.
    case unknownLabel(String, university: String)
    case emptyLabel(String)
    case strayLabel(String, heading: String)
  }

  /// Where it stands.
  public let position: SourcePosition
  /// What is wrong.
  public let reason: Reason

  /// A problem at a place.
  public init(_ reason: Reason, at position: SourcePosition) {
    self.reason = reason
    self.position = position
  }
}

/// Everything that is wrong with an article; none of it was taken.
public struct ArticleProblems: Error, Sendable, Equatable {
  /// The file's name, as the caller gave it.
  public let file: String
  /// By place; never empty.
  public let problems: [ArticleProblem]
}
