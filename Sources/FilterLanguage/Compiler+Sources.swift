import SQLText

/// Values in other tables.
extension Compiler {
  func clause(_ lookup: FieldLookup, _ terms: JoinedTerms) -> Clause {
    let isAsKnown = terms.terms.contains { $0.asksForNull && !$0.isNegated }
    if logic != .match, let term = terms.terms.first, let sql = lookup.threeValued(term) { return Clause(sql) }
    if logic != .match || isAsKnown { return terms.clause(over: lookup.column) }
    return Clause("\(lookup.key) IN (\(lookup.rows(terms)))")
  }

  func clause(_ membership: FieldMembership, _ terms: JoinedTerms, isDriven: Bool) -> Clause {
    guard let term = terms.terms.first else { return Clause("FALSE") }
    if term.asksForNull { return Clause(membership.isNullSQL(isNegated: term.isNegated)) }
    if logic == .unmatched || (logic == .unmatchedLists && membership.states != nil) {
      return unmatched(membership, isAbsence: term.asksForAbsence)
    }
    let rows = membership.rows(terms)
    return term.asksForAbsence ? absence(membership, rows, isDriven: isDriven) : presence(membership, rows)
  }

  private func unmatched(_ membership: FieldMembership, isAbsence: Bool) -> Clause {
    let answer: SQLText = isAbsence ? "TRUE" : "FALSE"
    return switch membership.completeness {
    case .always: Clause(answer)
    case .when(let isComplete): Clause("CASE WHEN \(isComplete) THEN \(answer) END")
    case .never: Clause("NULL")
    }
  }

  private func presence(_ membership: FieldMembership, _ rows: SQLText) -> Clause {
    let match: SQLText = "\(membership.key) IN (\(rows))"
    switch (logic, membership.completeness) {
    case (.match, _), (_, .always): return Clause(match)
    case (_, .when(let isComplete)): return Clause("(\(match) OR CASE WHEN \(isComplete) THEN FALSE END)")
    case (_, .never): return Clause("(\(match) OR NULL)")
    }
  }

  /// That a list is complete is true of many rows: no index is to be taken for it where another condition finds few. A
  /// unary plus keeps SQLite from that.
  ///
  /// - SeeAlso: <https://www.sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_>
  private func absence(_ membership: FieldMembership, _ rows: SQLText, isDriven: Bool) -> Clause {
    let noMatch: SQLText = "\(membership.key) NOT IN (\(rows))"
    switch (logic, membership.completeness) {
    case (_, .always): return Clause(noMatch)
    case (.match, .when(let isComplete)):
      return Clause(isDriven ? "(\(noMatch) AND +\(isComplete))" : "(\(noMatch) AND \(isComplete))")
    case (.match, .never): return Clause("FALSE")
    case (_, .when(let isComplete)): return Clause("(\(noMatch) AND CASE WHEN \(isComplete) THEN TRUE END)")
    case (_, .never): return Clause("(\(noMatch) AND NULL)")
    }
  }
}

extension ResolvedTerm {
  /// True for rows whose value is unknown to this term, so that it is NULL; nil if it never is.
  var unknownSQL: SQLText? {
    if asksForNull { return nil }
    switch use.source {
    case .column(let expression): return "\(expression) IS NULL"
    case .lookup(let lookup): return lookup.unknown(self)
    case .membership(let membership):
      let rows = membership.rows(JoinedTerms(terms: [self], junction: .or))
      let noMatch: SQLText = "\(membership.key) NOT IN (\(rows))"
      switch membership.completeness {
      case .always: return nil
      case .when(let isComplete): return "(\(noMatch) AND \(isComplete) IS NOT TRUE)"
      case .never: return noMatch
      }
    }
  }
}

extension FieldMembership {
  /// The keys of the rows that have a value for which any of the terms holds.
  func rows(_ terms: JoinedTerms) -> SQLText {
    guard let words else { return rows(selections, terms) }
    let texts = terms.terms.flatMap(\.equalTexts)
    let others = JoinedTerms(terms: terms.terms.filter(\.equalTexts.isEmpty), junction: terms.junction)
    return [texts.isEmpty ? nil : words.rows(texts), others.terms.isEmpty ? nil : rows(selections, others)]
      .compactMap { $0 }.joined(separator: " UNION ALL ")
  }

  private func rows(_ selections: [FieldSelection], _ terms: JoinedTerms) -> SQLText {
    selections.map { $0.rows(where: terms.anyClause(over: $0.value)) }.joined(separator: " UNION ALL ")
  }

  fileprivate func isNullSQL(isNegated: Bool) -> SQLText {
    guard let hasValue else { return isNegated ? "TRUE" : "FALSE" }
    return isNegated ? "\(hasValue) IS TRUE" : "\(hasValue) IS NOT TRUE"
  }
}

extension FieldLookup {
  /// The keys of the rows with a value for which the terms hold.
  func rows(_ terms: JoinedTerms) -> SQLText { selection.rows(where: terms.clause(over: selection)) }
}

extension FieldSelection {
  func rows(where clause: Clause) -> SQLText {
    guard let condition else { return "SELECT \(key) FROM \(from) WHERE \(clause.sql)" }
    let wanted: SQLText = clause.junction == .or ? "(\(clause.sql))" : clause.sql
    return "SELECT \(key) FROM \(from) WHERE \(condition) AND \(wanted)"
  }
}
