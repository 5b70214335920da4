public import Terms
public import Wording

/// One ranking of an article: a column of its table.
public struct ArticleRanking: Sendable, Equatable {
  /// Of `a-z0-9_`: `ml` for "Research Ranking in Machine Learning".
  public var slug: String
  /// The column's header, as printed.
  public var name: String
  /// In the order of the table's rows; a university without a rank has none.
  public var entries: [ArticleEntry]
  /// Where the header stands.
  @NotCompared public var position: SourcePosition

  /// A ranking made by hand.
  public init(slug: String, name: String, entries: [ArticleEntry], position: SourcePosition = .start) {
    self.slug = slug
    self.name = name
    self.entries = entries
    self.position = position
  }
}

/// One university's place in a ranking.
public struct ArticleEntry: Sendable, Equatable {
  /// The name of one of the article's universities.
  public var university: String
  /// The rank as printed.
  public var rank: PrintedRank
  /// Where the rank stands.
  @NotCompared public var position: SourcePosition

  /// An entry made by hand.
  public init(university: String, rank: PrintedRank, position: SourcePosition = .start) {
    self.university = university
    self.rank = rank
    self.position = position
  }
}
