public import SQLText

/// How the rows that a filter leaves unanswered are counted without asking of every row whether its lists hold a value.
///
/// A value that is asked for by its name is in few lists, which an index finds: all other rows are answered as if no list
/// held it, out of what is known of the lists alone.
public struct MatchedUnknown: Sendable {
  /// Holds for the rows one of whose lists holds a value that is asked for.
  public let isMatched: SQLText
  /// Of the other rows, holds for those that the filter is NULL for.
  public let unknown: SQLText
  /// Of the other rows, for each of the filter's reasons what holds where it is one.
  public let reasons: [SQLText]
}

extension MatchedUnknown {
  /// Nil if no list is asked for a value, where one is asked for so many that its rows are no fewer, and where an index
  /// finds the unanswered rows.
  init?(_ filter: ResolvedFilter, _ uses: [FieldUse]) {
    guard filter.reachOfUnknown == nil else { return nil }
    self.init(filter, uses, .unmatched, \.unmatchedUnknownSQL) { _ in true }
  }

  /// The same for lists of which it is known whether there are more alone, wherever the unanswered rows are found; nil
  /// where none of them is asked for a value.
  init?(lists filter: ResolvedFilter, _ uses: [FieldUse]) {
    self.init(filter, uses, .unmatchedLists, \.unmatchedListUnknownSQL, where: \.isList)
  }

  private init?(
    _ filter: ResolvedFilter, _ uses: [FieldUse], _ logic: Compiler.Logic, _ isUnknown: (ResolvedTerm) -> SQLText?,
    where isMeant: (FieldUse) -> Bool
  ) {
    var matches: [SQLText] = []
    var isNamed = true
    filter.forEachTerm { term in
      guard case .membership(let membership) = term.use.source, !term.asksForNull, isMeant(term.use) else { return }
      if term.asksForMany { isNamed = false }
      matches.append("\(membership.key) IN (\(membership.rows(JoinedTerms(terms: [term], junction: .or))))")
    } computed: { _ in
    }
    guard isNamed, !matches.isEmpty else { return nil }
    isMatched = "(\(Clause.joined(matches.map(Clause.init), .or).sql))"
    unknown = "(\(Compiler(logic: logic).clause(filter).sql)) IS NULL"
    reasons = CompiledFilter.reasons(filter, uses, isUnknown).map(\.predicate)
  }
}

extension ResolvedTerm {
  /// Whether many values may fit.
  fileprivate var asksForMany: Bool {
    switch positiveCondition {
    case .comparison(.equal, _), .isIn: false
    default: true
    }
  }

  /// What `unknownSQL` is for rows whose lists hold nothing that is asked for, of which it is known whether there are more.
  var unmatchedListUnknownSQL: SQLText? { use.isList ? unmatchedUnknownSQL : unknownSQL }

  /// What `unknownSQL` is for rows whose list holds nothing that is asked for.
  fileprivate var unmatchedUnknownSQL: SQLText? {
    guard !asksForNull, case .membership(let membership) = use.source else { return unknownSQL }
    return switch membership.completeness {
    case .always: nil
    case .when(let isComplete): "(\(isComplete) IS NOT TRUE)"
    case .never: "TRUE"
    }
  }
}
