import SQLText

extension ResolvedFilter {
  /// Holds for every row that the filter can be unanswered for, and for few others: found from the one of several
  /// conditions that leaves fewest; nil if none names its rows.
  ///
  /// A row is unanswered only where no condition says no, so each says yes or nothing.
  var reachOfUnknown: SQLText? {
    guard case .and(let parts) = self else { return nil }
    let reaches = parts.compactMap { part in if case .term(let term) = part { term.reachOfUnknown } else { nil } }
    return reaches.min { $0.width < $1.width }?.condition
  }
}

extension ResolvedTerm {
  /// How many values a name that many rows share is taken for, beside a rank or a name of its own.
  private static let shared = 1_000.0

  /// What holds where the term is true or unknown, and how many values it lets through; nil if that is not told.
  fileprivate var reachOfUnknown: (condition: SQLText, width: Double)? {
    guard width.isFinite, !asksForAbsence else { return nil }
    let terms = JoinedTerms(terms: [self], junction: .or)
    switch use.source {
    case .column: return nil
    case .lookup(let lookup):
      return lookup.keysWithout.map { ("\(lookup.key) IN (\(lookup.rowsPerhaps(self)) UNION ALL \($0))", width) }
    case .membership(let membership):
      let rows = membership.rows(terms)
      if case .always = membership.completeness { return ("\(membership.key) IN (\(rows))", width) }
      return membership.keysWithout.map { ("\(membership.key) IN (\(rows) UNION ALL \($0))", width + Self.shared) }
    }
  }
}
