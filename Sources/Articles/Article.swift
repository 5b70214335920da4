import Markdown
public import Terms

/// What an article says: its programs, its rankings and where they come from.
///
/// Two articles are equal when they say the same, wherever it stands in the file.
public struct Article: Sendable, Equatable {
  /// The first heading.
  public var title: String
  /// The year that the rankings stand for.
  public var year: Int
  /// From the line `**Publisher**: …`, else from the heading `By …` under the title.
  public var publisher: String?
  /// From the line `**Source**: …`.
  public var url: String?
  /// From the line `**Published**: …`: ISO 8601, a real day.
  public var publishedOn: String?
  /// In the order of the table's columns; the slugs differ.
  public var rankings: [ArticleRanking]
  /// In the order of the table's rows; the names differ.
  public var universities: [ArticleUniversity]
  /// What was left alone, and might have been meant otherwise.
  @NotCompared public var warnings: [ArticleProblem]

  /// An article made by hand.
  public init(
    title: String, year: Int, publisher: String? = nil, url: String? = nil, publishedOn: String? = nil,
    rankings: [ArticleRanking] = [], universities: [ArticleUniversity] = [], warnings: [ArticleProblem] = []
  ) {
    self.title = title
    self.year = year
    self.publisher = publisher
    self.url = url
    self.publishedOn = publishedOn
    self.rankings = rankings
    self.universities = universities
    self.warnings = warnings
  }
}
