import SQLText

/// Filters out of values: what the shorthands of the command line and plain questions are made into.
extension Filter {
  /// `field = value` and its like.
  public static func comparison(
    field: FieldReference, _ operation: ComparisonOperator, _ value: FilterValue
  ) -> Filter {
    Filter(field, .comparison(operation, FilterLiteral(value)))
  }

  /// `field LIKE pattern`; `%` and `_` are wildcards.
  public static func like(field: FieldReference, _ pattern: String) -> Filter {
    Filter(field, .like(FilterLiteral(.text(pattern)), escape: nil))
  }

  /// The field's text has `text` somewhere in it; `%` and `_` stand for themselves.
  public static func contains(field: FieldReference, _ text: String) -> Filter {
    let pattern = FilterLiteral(.text(LikePattern.containing(text)))
    return Filter(field, .like(pattern, escape: FilterLiteral(.text(LikePattern.escapeCharacter))))
  }

  /// `field IN (values)`; without values an error once it is compiled.
  public static func isIn(field: FieldReference, _ values: [FilterValue]) -> Filter {
    Filter(field, .isIn(values.map { FilterLiteral($0) }))
  }

  /// `field BETWEEN low AND high`, both included.
  public static func between(field: FieldReference, _ low: FilterValue, _ high: FilterValue) -> Filter {
    Filter(field, .between(FilterLiteral(low), FilterLiteral(high)))
  }

  /// `field IS NULL`.
  public static func isNull(field: FieldReference) -> Filter { Filter(field, .isNull) }

  /// The opposite, in three-valued logic: what is unknown stays unknown.
  public var negated: Filter {
    if case .not(let inner) = expression { return Filter(building: inner) }
    return Filter(building: .not(expression))
  }

  /// Both hold.
  public func and(_ other: Filter) -> Filter { Filter(building: .and(requirements + other.requirements)) }

  /// One or both hold.
  public func or(_ other: Filter) -> Filter { Filter(building: .or(alternatives + other.alternatives)) }

  /// All hold; nil for no filters.
  public static func all(_ filters: [Filter]) -> Filter? {
    filters.count < 2 ? filters.first : Filter(building: .and(filters.flatMap(\.requirements)))
  }

  /// One or more hold; nil for no filters.
  public static func any(_ filters: [Filter]) -> Filter? {
    filters.count < 2 ? filters.first : Filter(building: .or(filters.flatMap(\.alternatives)))
  }

  private init(_ field: FieldReference, _ condition: FilterCondition) {
    self.init(building: .condition(field, condition, span: 0..<0))
  }

  private var requirements: [FilterExpression] {
    if case .and(let parts) = expression { return parts }
    return [expression]
  }

  private var alternatives: [FilterExpression] {
    if case .or(let parts) = expression { return parts }
    return [expression]
  }
}

extension FieldReference: ExpressibleByStringLiteral {
  /// The latest year of a field named in the program.
  public init(stringLiteral value: String) { self.init(value) }
}
