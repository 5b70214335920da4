public import SQLText

/// A filter as SQL conditions over the row that the caller selects, with bound values.
public struct CompiledFilter: Sendable {
  /// Holds for the rows that the filter is true for; may be false where the filter is NULL. An operand of AND as it
  /// stands; beside OR it needs parentheses.
  public let predicate: SQLText
  /// Holds for the rows that the filter is NULL for: those left out because a value is unknown. Reads every row,
  /// unless one of several fields names those that can be meant.
  public let unknown: SQLText
  /// The distinct fields and years of the filter, in the order of their first use.
  public let fields: [FieldUse]
  /// For each field that can make the filter NULL: a condition that holds where it has a part in that. For use
  /// together with `unknown`; several may hold for one row.
  public let reasons: [UnknownReason]
  /// How the rows of `unknown` are counted without reading every row; nil if no such way is known.
  public internal(set) var quickUnknown: QuickUnknown?
  /// How they are counted where every row has to be looked at, though not at its lists; nil if no such way is known.
  public internal(set) var matchedUnknown: MatchedUnknown?
  /// How they are counted where one of several conditions leads to rows; nil if none does.
  public internal(set) var ledUnknown: LedUnknown?
}

/// Where a field leaves a filter's answer open.
public struct UnknownReason: Sendable {
  /// The field.
  public let field: FieldUse
  /// Holds for rows where a comparison with the field is NULL.
  public let predicate: SQLText
}

extension CompiledFilter {
  init(_ filter: ResolvedFilter, _ uses: [FieldUse], reaches: [KeyReach] = []) {
    let match = Compiler(logic: .match, reaches: reaches).clause(filter)
    predicate = match.junction == .or ? "(\(match.sql))" : match.sql
    let isUnknown: SQLText = "(\(Compiler(logic: .threeValued).clause(filter).sql)) IS NULL"
    unknown = filter.reachOfUnknown.map { "\(isUnknown) AND \($0)" } ?? isUnknown
    fields = uses
    reasons = Self.reasons(filter, uses, \.unknownSQL)
    quickUnknown = QuickUnknown(filter, reasons.map(\.field))
    guard quickUnknown == nil, !reasons.isEmpty else { return }
    ledUnknown = LedUnknown(filter, uses, reasons)
    if ledUnknown == nil { matchedUnknown = MatchedUnknown(filter, uses) }
  }

  /// - Parameter isUnknown: What holds where a term is NULL; nil if it never is.
  static func reasons(
    _ filter: ResolvedFilter, _ uses: [FieldUse], _ isUnknown: (ResolvedTerm) -> SQLText?
  ) -> [UnknownReason] {
    var conditions: [String: [SQLText]] = [:]
    filter.forEachTerm { term in
      if let sql = isUnknown(term) { conditions[term.use.name, default: []].append(sql) }
    } computed: { term in
      for (use, sql) in term.unknownSQL { conditions[use.name, default: []].append(sql) }
    }
    return uses.compactMap { use in
      guard let parts = conditions[use.name] else { return nil }
      return UnknownReason(field: use, predicate: "(\(Clause.joined(distinct(parts).map(Clause.init), .or).sql))")
    }
  }
}

/// The conditions, each of them once, in their order.
private func distinct(_ conditions: [SQLText]) -> [SQLText] {
  // A set is worth its start only where there are several.
  guard conditions.count > 1 else { return conditions }
  var seen: Set<SQLText> = []
  return conditions.filter { seen.insert($0).inserted }
}

extension ResolvedFilter {
  func forEachTerm(_ body: (ResolvedTerm) -> Void, computed: (ComputedTerm) -> Void) {
    switch self {
    case .term(let term): body(term)
    case .computed(let term): computed(term)
    case .and(let parts), .or(let parts): for part in parts { part.forEachTerm(body, computed: computed) }
    }
  }
}
