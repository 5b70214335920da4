public import FilterLanguage

/// A list that somebody asks for: what of, which rows, in which order, and what is shown.
public struct Listing: Sendable {
  /// Who reads the list, which decides about the columns where nobody names any.
  public enum Reader: Sendable {
    /// Headings say which edition a rank is of, and a duration is one text.
    case person
    /// Keys do not depend on the data: the edition is a value, and a duration is numbers.
    case program
  }

  /// What a yes or a no is the answer to.
  public enum Verdict: Sendable {
    /// Whether there is such a row.
    case any
    /// Whether all rows are such: those of the list are the ones that are not.
    case every
  }

  /// What the rows are.
  public var subject: ListSubject
  /// Which rows; all where there is none.
  public var filter: Filter?
  /// Among which rows those are counted that `filter` leaves out, as for "does MIT teach robotics"; nil for all.
  public var within: Filter?
  /// What a yes or a no is asked about; nil for a list.
  public var verdict: Verdict?
  /// In which order; the subject's own where there is none.
  public var order: OrderBy?
  /// What is shown; the subject's own columns where there is none.
  public var columns: ColumnList?
  /// Who reads it.
  public var reader: Reader
  /// The year that ranks without a year are of; the latest of each ranking where it is nil.
  public var year: Int?
  /// Which editions ranks without a year are of, before `year` says it.
  public var editions: [EditionName] = []
  /// How many rows at most.
  public var limit: Int?
  /// Whether rows beyond the limit are shown that tie with its last one in the first field of `order`, and those left out
  /// at the start that tie with the last one left out there. A row without a value ties with none.
  public var includesTies: Bool
  /// Whether rows that show the same are shown once.
  public var isDistinct: Bool
  /// How many rows to leave out at the start.
  public var offset: Int

  /// A list of everything of a kind, unless told otherwise.
  public init(
    _ subject: ListSubject, filter: Filter? = nil, order: OrderBy? = nil, columns: ColumnList? = nil,
    reader: Reader = .program, year: Int? = nil, limit: Int? = nil, offset: Int = 0,
    includesTies: Bool = false, isDistinct: Bool = false
  ) {
    self.subject = subject
    self.filter = filter
    self.order = order
    self.columns = columns
    self.reader = reader
    self.year = year
    self.limit = limit
    self.offset = offset
    self.includesTies = includesTies
    self.isDistinct = isDistinct
  }
}
