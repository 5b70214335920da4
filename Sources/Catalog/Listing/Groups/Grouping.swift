public import FilterLanguage

/// Groups of a list's rows that somebody asks for: a row a value, with the number of rows that have it. What a page calls
/// facets.
public struct Grouping: Sendable {
  /// What the rows are.
  public var subject: ListSubject
  /// Which rows are counted; all where there is none.
  public var filter: Filter?
  /// What they are grouped by.
  public var fields: ColumnList
  /// What is shown of each group beside its values and `count`: `avg(ml_rank)`.
  public var columns: GroupColumnList?
  /// Which groups; over what they are grouped by, `count`, and calls such as `avg(ml_rank)`.
  public var having: Filter?
  /// In which order; the largest first where there is none.
  public var order: OrderBy?
  /// The year that ranks without a year are of; the latest of each ranking where it is nil.
  public var year: Int?
  /// Which editions ranks without a year are of, before `year` says it.
  public var editions: [EditionName] = []
  /// How many groups at most.
  public var limit: Int?
  /// Whether groups beyond the limit are shown that tie with its last one: in the first field of `order`, or in their
  /// number.
  public var includesTies: Bool
  /// How many groups to leave out at the start.
  public var offset: Int

  /// All groups of all rows, unless told otherwise.
  public init(
    _ subject: ListSubject, by fields: ColumnList, filter: Filter? = nil, columns: GroupColumnList? = nil,
    having: Filter? = nil, order: OrderBy? = nil, year: Int? = nil, limit: Int? = nil, offset: Int = 0,
    includesTies: Bool = false
  ) {
    self.subject = subject
    self.fields = fields
    self.filter = filter
    self.columns = columns
    self.having = having
    self.order = order
    self.year = year
    self.limit = limit
    self.offset = offset
    self.includesTies = includesTies
  }
}
