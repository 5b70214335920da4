public import SQLText

/// What a field's values are.
public enum FieldType: String, Sendable, CaseIterable {
  /// Text; whether case matters is for the column's collation to say.
  case text
  /// 64-bit whole numbers.
  case integer
  /// Doubles; compare with whole numbers too.
  case real
  /// 1 and 0 in SQL, TRUE and FALSE in a filter.
  case boolean
}

/// A name that a filter may use, with everything that the resolver, the errors, `fields`, the completions and the docs
/// say about it.
public struct Field: Sendable {
  /// The name as it is shown; found in any case. Letters, digits and `_`.
  public let name: String
  /// Further names that a filter may use, such as the plural; found in any case, shown nowhere in the field's place.
  public let otherNames: [String]
  /// What its values are.
  public let type: FieldType
  /// What it means, in half a sentence.
  public let meaning: String
  /// A filter that uses it.
  public let example: String
  /// Where its values are; for a field that goes by years, those of the latest.
  public let source: FieldSource
  /// The years that may follow `@`; nil for a field that does not go by years.
  public let editions: FieldEditions?
  /// What an order sorts by, an operand; nil for a field that holds many values, which gives no order.
  public let sortKey: SQLText?

  /// A field.
  ///
  /// - Parameter sortKey: For a `membership` that stands for one value, such as a name with its aliases, the
  ///   expression to sort by; other sources bring their own.
  public init(
    name: String, otherNames: [String] = [], type: FieldType, meaning: String, example: String, source: FieldSource,
    editions: FieldEditions? = nil, sortKey: SQLText? = nil
  ) {
    self.name = name
    self.otherNames = otherNames
    self.type = type
    self.meaning = meaning
    self.example = example
    self.source = source
    self.editions = editions
    self.sortKey = sortKey ?? source.sortKey
  }

  /// Whether a row may have more than one value.
  public var isManyValued: Bool { sortKey == nil }
}

/// The years of a field such as `ml_rank`, and where each year's values are.
public struct FieldEditions: Sendable {
  /// Ascending.
  public let years: [Int]
  /// Where the values of one of `years` are.
  public let source: @Sendable (Int) -> FieldSource
  /// What an order sorts the values of one of `years` by, where that is not the value itself.
  public let sortKey: (@Sendable (Int) -> SQLText)?

  /// The years in any order; `source` and `sortKey` are asked for no other.
  public init(
    years: [Int], sortKey: (@Sendable (Int) -> SQLText)? = nil, source: @escaping @Sendable (Int) -> FieldSource
  ) {
    self.years = years.sorted()
    self.source = source
    self.sortKey = sortKey
  }
}
