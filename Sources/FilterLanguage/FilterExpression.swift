/// A field as a filter names it: `ml_rank`, `ml_rank@2021`.
public struct FieldReference: Sendable, CustomStringConvertible {
  /// The field's name, in any case.
  public let name: String
  /// The year after `@`; nil means the latest.
  public let year: Int?
  /// Where it stands in the source, in UTF-8 bytes, its year included; empty where it was built without text.
  public let span: Range<Int>

  /// A field named by a program rather than by a text.
  public init(_ name: String, year: Int? = nil) { self.init(name, year: year, span: 0..<0) }

  init(_ name: String, year: Int?, span: Range<Int>) {
    self.name = name
    self.year = year
    self.span = span
  }

  /// As a filter writes it.
  public var description: String { year.map { "\(name)@\($0)" } ?? name }
}

/// A value and where it stands.
public struct FilterLiteral: Sendable {
  /// The value.
  public let value: FilterValue
  /// Where it stands in the source, in UTF-8 bytes; empty where it was built without text.
  public let span: Range<Int>

  /// A value given by a program rather than by a text.
  public init(_ value: FilterValue) { self.init(value, span: 0..<0) }

  init(_ value: FilterValue, span: Range<Int>) {
    self.value = value
    self.span = span
  }
}

/// What compares a field with one value; the raw value is how it is printed and what SQL takes.
public enum ComparisonOperator: String, Sendable, CaseIterable {
  /// Equal.
  case equal = "="
  /// Not equal; for a field with many values: no value is equal.
  case notEqual = "<>"
  /// Less.
  case less = "<"
  /// Less or equal.
  case lessOrEqual = "<="
  /// Greater.
  case greater = ">"
  /// Greater or equal.
  case greaterOrEqual = ">="

  /// What holds exactly when this does not, in three-valued logic.
  var negated: ComparisonOperator {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    }
  }
}

/// What a filter asks of one field.
public enum FilterCondition: Sendable {
  /// `field <= 10`.
  case comparison(ComparisonOperator, FilterLiteral)
  /// `field LIKE '%a%'`, with the character after `ESCAPE` if there is one. `%` and `_` are wildcards; ASCII letters
  /// match in either case.
  case like(FilterLiteral, escape: FilterLiteral?)
  /// `field IN (1, 2)`; at least one value.
  case isIn([FilterLiteral])
  /// `field BETWEEN 1 AND 5`, both included.
  case between(FilterLiteral, FilterLiteral)
  /// `field IS NULL`; for a field with many values: no list is stated.
  case isNull

  /// The values, in the order written.
  var literals: [FilterLiteral] {
    switch self {
    case .comparison(_, let value): [value]
    case .like(let pattern, let escape): [pattern] + (escape.map { [$0] } ?? [])
    case .isIn(let values): values
    case .between(let low, let high): [low, high]
    case .isNull: []
    }
  }
}

/// The tree of a filter, as written: `NOT IN` is `not` around `isIn`, parentheses show in the nesting alone.
public indirect enum FilterExpression: Sendable {
  /// One field and what is asked of it; the span covers both.
  case condition(FieldReference, FilterCondition, span: Range<Int>)
  /// What is asked of something that is worked out, or one field compared with another; the span covers both.
  case computed(FilterOperand, ComputedCondition, span: Range<Int>)
  /// The opposite, in three-valued logic.
  case not(FilterExpression)
  /// All hold; two or more.
  case and([FilterExpression])
  /// One or more hold; two or more.
  case or([FilterExpression])
}
