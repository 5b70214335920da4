public import SQLText

/// How the rows that a filter over one field leaves unanswered are counted without looking at every row.
public enum QuickUnknown: Sendable {
  /// They are those for which a condition holds, which an index may serve.
  case rows(SQLText)
  /// They are those with an open list, and those without a list, but for those that the filter holds for.
  case lists(FieldMembership.States)
}

extension QuickUnknown {
  /// Nil where no such way is known.
  ///
  /// With a single field, a row whose value is unknown answers every comparison with NULL, and so the whole filter; a
  /// row whose list may go on answers each with yes or NULL, as long as none asks for absence. `IS NULL` is never
  /// unanswered.
  init?(_ filter: ResolvedFilter, _ uses: [FieldUse]) {
    guard uses.count == 1, filter.terms(allSatisfy: { !$0.asksForNull }) else { return nil }
    switch uses[0].source {
    case .column(let expression): self = .rows("\(expression) IS NULL")
    case .lookup(let lookup): self = .rows(lookup.isUnknown)
    case .membership(let membership):
      guard let states = membership.states, filter.terms(allSatisfy: { !$0.asksForAbsence }) else { return nil }
      self = .lists(states)
    }
  }
}

extension FieldLookup {
  /// Holds for the rows without a value: found from the keys without one where they are known, not row by row.
  fileprivate var isUnknown: SQLText {
    guard let allKeys else { return "\(column) IS NULL" }
    let isKnown: SQLText = "\(selection.value) IS NOT NULL"
    let condition = selection.condition.map { "\($0) AND \(isKnown)" as SQLText } ?? isKnown
    return """
      \(key) IN (SELECT \(allKeys.key) FROM \(allKeys.from) \
      WHERE \(allKeys.key) NOT IN (SELECT \(selection.key) FROM \(selection.from) WHERE \(condition)))
      """
  }
}

extension ResolvedTerm {
  fileprivate var asksForNull: Bool { if case .isNull = condition { true } else { false } }
}

extension ResolvedFilter {
  fileprivate func terms(allSatisfy condition: (ResolvedTerm) -> Bool) -> Bool {
    switch self {
    case .term(let term): condition(term)
    case .and(let parts), .or(let parts): parts.allSatisfy { $0.terms(allSatisfy: condition) }
    }
  }
}
