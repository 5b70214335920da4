public import Terms
public import Wording

/// A university of an article: a row of its table, with its section if it has one.
public struct ArticleUniversity: Sendable, Equatable {
  /// As printed in the table, without a last `(UCSD)`.
  public var name: String
  /// What stands in that last bracket: `UCSD`.
  public var acronym: String?
  /// Where the table's link leads inside the article, without `#`: `cmu`.
  public var anchor: String?
  /// Where its section's heading, or else the table's link, leads to.
  public var url: String?
  /// From its section.
  public var location: Place?
  /// In the order of the table's cell, then of the section; the names differ.
  public var programs: [ArticleProgram]
  /// Where the name stands in the table.
  @NotCompared public var position: SourcePosition

  /// A university made by hand.
  public init(
    name: String, acronym: String? = nil, anchor: String? = nil, url: String? = nil, location: Place? = nil,
    programs: [ArticleProgram] = [], position: SourcePosition = .start
  ) {
    self.name = name
    self.acronym = acronym
    self.anchor = anchor
    self.url = url
    self.location = location
    self.programs = programs
    self.position = position
  }
}
