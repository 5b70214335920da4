/// Finds the fields of a parsed filter, checks types, and moves every NOT to the comparisons by De Morgan's rules,
/// which hold in three-valued logic too.
struct Resolver {
  let table: FieldTable
  let source: String
  private(set) var errors: [FilterError] = []
  /// The distinct fields, in the order of their first use.
  private(set) var uses: [FieldUse] = []

  init(_ table: FieldTable, source: String) {
    self.table = table
    self.source = source
  }

  /// The filter with its fields; where `errors` is not empty afterwards, some of its terms are missing.
  ///
  /// - Parameter isNegated: whether the opposite is asked for.
  mutating func resolve(_ expression: FilterExpression, isNegated: Bool = false) -> ResolvedFilter {
    switch expression {
    case .not(let inner): return resolve(inner, isNegated: !isNegated)
    case .and(let parts):
      let parts = parts.map { resolve($0, isNegated: isNegated) }
      return isNegated ? .or(parts.flatMap(\.alternatives)) : .and(parts.flatMap(\.requirements))
    case .or(let parts):
      let parts = parts.map { resolve($0, isNegated: isNegated) }
      return isNegated ? .and(parts.flatMap(\.requirements)) : .or(parts.flatMap(\.alternatives))
    case .condition(let field, let condition, let span):
      guard let use = use(field) else { return .and([]) }
      check(use.field, condition, span)
      note(use)
      return .term(ResolvedTerm(use: use, condition: condition, isNegated: isNegated))
    case .computed(let left, let condition, let span):
      return resolve(left, condition, span, isNegated: isNegated)
    }
  }

  /// Keeps a field among those of the filter.
  mutating func note(_ use: FieldUse) {
    if !uses.contains(where: { $0.name == use.name }) { uses.append(use) }
  }

  /// The field and year of a reference; nil, and an error kept, where there is none.
  mutating func use(_ reference: FieldReference) -> FieldUse? {
    guard let field = table[reference.name] else {
      let nearest = table.nearest(to: reference.name)
      report(
        table.areColumns
          ? .unknownColumn(reference.name, nearest: nearest) : .unknownField(reference.name, nearest: nearest),
        reference.span)
      return nil
    }
    guard let year = reference.year else { return FieldUse(field: field, year: nil, source: field.source) }
    guard let editions = field.editions else {
      report(.notYearly(field.name), reference.span)
      return nil
    }
    guard editions.years.contains(year) else {
      report(.unknownYear(field: field.name, year: year, known: editions.years), reference.span)
      return nil
    }
    return FieldUse(field: field, year: year, source: editions.source(year))
  }

  mutating func report(_ problem: FilterError.Problem, _ span: Range<Int>) {
    errors.append(FilterError(problem, span: span, source: source))
  }
}

extension ResolvedFilter {
  /// The parts of which one must hold.
  fileprivate var alternatives: [ResolvedFilter] {
    if case .or(let parts) = self { return parts }
    return [self]
  }

  /// The parts which must all hold.
  fileprivate var requirements: [ResolvedFilter] {
    if case .and(let parts) = self { return parts }
    return [self]
  }

  /// How deep AND and OR stand inside each other; one comparison is 0.
  var alternation: Int {
    switch self {
    case .term: 0
    case .computed(let term): term.nesting
    case .and(let parts), .or(let parts): 1 + (parts.map(\.alternation).max() ?? 0)
    }
  }
}
