/// A field that a filter uses, with the year it was asked for.
public struct FieldUse: Sendable {
  /// The field.
  public let field: Field
  /// The year after `@`; nil means the latest.
  public let year: Int?
  /// Where that year's values are.
  public let source: FieldSource

  /// Whether the number of its values is meant, and not the values.
  public let isCount: Bool

  init(field: Field, year: Int?, source: FieldSource, isCount: Bool = false) {
    self.field = field
    self.year = year
    self.source = source
    self.isCount = isCount
  }

  /// The field, its year or `count` as a filter writes them.
  public var name: String {
    let name = year.map { "\(field.name)@\($0)" } ?? field.name
    return isCount ? "count(\(name))" : name
  }

  /// The number of its values.
  var counted: FieldUse { FieldUse(field: field, year: year, source: source, isCount: true) }

  /// How its values are counted; nil for a field whose values nobody counts.
  var count: FieldCount? {
    if case .membership(let membership) = source { FieldCount(membership) } else { nil }
  }
}

/// A filter whose fields are found, whose types fit and whose NOTs stand at the comparisons.
indirect enum ResolvedFilter: Sendable {
  case term(ResolvedTerm)
  case computed(ComputedTerm)
  case and([ResolvedFilter])
  case or([ResolvedFilter])
}

/// One comparison or its opposite.
struct ResolvedTerm: Sendable {
  let use: FieldUse
  let condition: FilterCondition
  let isNegated: Bool
}
