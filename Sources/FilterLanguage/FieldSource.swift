public import SQLText

/// Where a field's values are, as SQL over the row that is asked for.
///
/// Each `SQLText` here is an operand: a column, a call, a literal, or an expression in parentheses.
public enum FieldSource: Sendable {
  /// An expression over the row, NULL where the value is unknown.
  case column(SQLText)
  /// One value in another table, reached through a key.
  case lookup(FieldLookup)
  /// Many values, or one value of many names, in other tables.
  case membership(FieldMembership)

  /// The value where there is only one.
  var sortKey: SQLText? {
    switch self {
    case .column(let expression): expression
    case .lookup(let lookup): lookup.column
    case .membership: nil
    }
  }
}

/// The rows of other tables that hold a field's values: `SELECT key FROM from WHERE condition AND value = ?`.
public struct FieldSelection: Sendable {
  /// What is compared with the row's key; never NULL.
  public let key: SQLText
  /// What follows FROM, joins included.
  public let from: SQLText
  /// What follows WHERE; nil for every row.
  public let condition: SQLText?
  /// The value to compare; an operand.
  public let value: SQLText
  /// Where some values are known only as lying between two numbers; nil if each is one value.
  public let range: FieldRange?

  /// A selection.
  public init(
    key: SQLText, from: SQLText, condition: SQLText? = nil, value: SQLText, range: FieldRange? = nil
  ) {
    self.key = key
    self.from = from
    self.condition = condition
    self.value = value
    self.range = range
  }
}

/// Whole numbers of which some are known only as lying between two others: a rank that is printed as a band.
///
/// A comparison that holds for some of the numbers between and not for others is unknown, as one with NULL is.
public struct FieldRange: Sendable {
  /// The greatest number that the value may be, an operand that is NULL where the value is; the least is the value itself.
  public let last: SQLText
  /// What all the numbers lie within.
  public let bounds: ClosedRange<Int64>

  /// A range.
  public init(last: SQLText, within bounds: ClosedRange<Int64>) {
    self.last = last
    self.bounds = bounds
  }
}

/// One value in another table, so that an index over that table can drive a query: a rank in an edition.
public struct FieldLookup: Sendable {
  /// The value as an expression over the row, NULL where there is none: usually a scalar subquery in parentheses.
  public let column: SQLText
  /// The row's key: `program.university_id`.
  public let key: SQLText
  /// The same value from the other side; at most one row for a key.
  public let selection: FieldSelection
  /// `SELECT …` of the keys without a value, for rows to be found by; nil if the rows are looked at instead.
  public let keysWithout: SQLText?
  /// The same as `selection` under other names, for a place within another lookup's; nil if there is none.
  public let other: FieldSelection?

  /// A lookup; `column`, `selection` and `other` must give the same value.
  public init(
    column: SQLText, key: SQLText, selection: FieldSelection, keysWithout: SQLText? = nil,
    other: FieldSelection? = nil
  ) {
    self.column = column
    self.key = key
    self.selection = selection
    self.keysWithout = keysWithout
    self.other = other
  }
}

/// Many values of a row; a comparison holds when it holds for any of them.
public struct FieldMembership: Sendable {
  /// What is known of a value that is not in the list.
  public enum Completeness: Sendable {
    /// It is not the row's: the list is always complete, as a university's names are.
    case always
    /// It is not the row's where this operand is true; where it is false or NULL, nobody knows.
    case when(SQLText)
    /// Nobody knows.
    case never
  }

  /// The row's key: `program.id`; never NULL.
  public let key: SQLText
  /// Where the values are: names, aliases; one or more.
  public let selections: [FieldSelection]
  /// Whether absence means no.
  public let completeness: Completeness
  /// An operand that is true where there is a list at all, for `IS NULL`; nil if there always is.
  public let isStated: SQLText?
  /// The same as conditions that an index serves; nil if there is none.
  public let states: States?
  /// `SELECT …` of the keys without a value, of what is one value by many names; nil if the rows are looked at instead.
  public let keysWithout: SQLText?
  /// `SELECT key AS row, value AS value` of all values as they are shown, some of them twice, for all rows; nil if they
  /// are not counted.
  public let items: SQLText?
  /// How a text is found among the words of the values; nil if a value is the whole text or does not match.
  public let words: WordMatch?
  /// The field whose list is only a part of the values, so that there always is one; nil if the list is all of them.
  public let partialList: String?

  /// What `=` and `IN` ask of values that match word by word: `'data science'` is in “Masters in Data Science”.
  public struct WordMatch: Sendable {
    /// `SELECT …` of the keys of the rows that have one of some texts as whole words, one after the other, in a value.
    public let rows: @Sendable ([String]) -> SQLText

    /// A way to find rows by words; it is asked for one text or more.
    public init(rows: @escaping @Sendable ([String]) -> SQLText) { self.rows = rows }
  }

  /// What is known of a list, as conditions over the row; where neither holds, the list is complete.
  public struct States: Sendable {
    /// Holds where there is a list that may go on.
    public let isOpen: SQLText
    /// Holds where there is no list.
    public let isMissing: SQLText

    /// States that exclude each other; neither is ever NULL.
    public init(isOpen: SQLText, isMissing: SQLText) {
      self.isOpen = isOpen
      self.isMissing = isMissing
    }
  }

  /// A membership.
  public init(
    key: SQLText, selections: [FieldSelection], completeness: Completeness = .always, isStated: SQLText? = nil,
    states: States? = nil, keysWithout: SQLText? = nil, items: SQLText? = nil, words: WordMatch? = nil,
    partialList: String? = nil
  ) {
    self.key = key
    self.selections = selections
    self.completeness = completeness
    self.isStated = isStated
    self.states = states
    self.keysWithout = keysWithout
    self.items = items
    self.words = words
    self.partialList = partialList
  }

  /// What is true where there is a value; nil if there always is one.
  var hasValue: SQLText? { partialList == nil ? isStated : nil }
}

/// How many values a row has, as operands over the row.
struct FieldCount: Sendable {
  /// Those that are known; NULL where there is no list.
  let number: SQLText
  /// How many there may be; nil if all are known.
  let most: SQLText?

  /// More than any list has.
  private static let unlimited: SQLText = "9007199254740992"

  /// Nil if the values are not counted.
  init?(_ membership: FieldMembership) {
    guard let items = membership.items else { return nil }
    let count: SQLText =
      "(SELECT count(DISTINCT item.value) FROM (\(items)) AS item WHERE item.row = \(membership.key))"
    number = membership.hasValue.map { "CASE WHEN \($0) THEN \(count) END" } ?? count
    let isStated = membership.hasValue ?? "TRUE"
    switch membership.completeness {
    case .always: most = nil
    case .when(let isComplete):
      most = "CASE WHEN \(isComplete) THEN \(count) WHEN \(isStated) THEN \(Self.unlimited) END"
    case .never: most = "CASE WHEN \(isStated) THEN \(Self.unlimited) END"
    }
  }
}
