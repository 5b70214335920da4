/// A field that a filter uses, with the year it was asked for.
public struct FieldUse: Sendable {
  /// The field.
  public let field: Field
  /// The year after `@`; nil means the latest.
  public let year: Int?
  /// Where that year's values are.
  public let source: FieldSource

  /// The name and year as a filter writes them.
  public var name: String { year.map { "\(field.name)@\($0)" } ?? field.name }
}

/// A filter whose fields are found, whose types fit and whose NOTs stand at the comparisons.
indirect enum ResolvedFilter: Sendable {
  case term(ResolvedTerm)
  case and([ResolvedFilter])
  case or([ResolvedFilter])
}

/// One comparison or its opposite.
struct ResolvedTerm: Sendable {
  let use: FieldUse
  let condition: FilterCondition
  let isNegated: Bool
}
