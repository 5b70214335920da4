public import FilterLanguage

/// Groups of rows: what a list has where it is grouped.
public struct GroupQuery: Sendable {
  /// What the rows are.
  public let subject: Subject
  /// Which rows are counted; nil for all.
  public let filter: Filter?
  /// What they are grouped by.
  public let field: String
  /// What is worked out for each group beside the number of its rows, such as `avg(duration_min)`; nil for nothing.
  public let column: String?
  /// Which groups; nil for all.
  public let having: Filter?
  /// In which order; nil for the largest first.
  public let order: OrderBy?
  /// How many groups, those that tie with the last included; nil for all.
  public let limit: Int?
}
