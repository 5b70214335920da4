import SQLText

/// Conditions on values that may be ranges.
extension ResolvedTerm {
  /// The condition over the first number of the range.
  private func plain(over value: SQLText) -> SQLText { condition.sql(over: value, isNegated: isNegated) }

  private func cut(_ value: SQLText, _ range: FieldRange) -> SQLText? {
    RangeEdges(condition, within: range.bounds).cut(value, range.last)
  }

  /// Holds where the condition does for every number of the range.
  func surely(over value: SQLText, _ range: FieldRange) -> Clause {
    let plain = plain(over: value)
    guard let cut = cut(value, range) else { return Clause(plain) }
    return Clause.joined([Clause(plain), Clause("NOT \(cut)")], .and)
  }

  /// Holds where the condition does for a number of the range.
  func perhaps(over value: SQLText, _ range: FieldRange) -> Clause {
    let plain = plain(over: value)
    guard let cut = cut(value, range) else { return Clause(plain) }
    return Clause.joined([Clause(plain), Clause(cut)], .or)
  }

  /// An operand that is NULL where the condition holds for some numbers of the range and not for others.
  fileprivate func threeValued(over value: SQLText, _ range: FieldRange) -> SQLText {
    guard let cut = cut(value, range) else { return "(\(plain(over: value)))" }
    return "CASE WHEN NOT \(cut) THEN \(plain(over: value)) END"
  }

  /// Holds where there is no value, and where the range leaves the condition open.
  fileprivate func isUnknown(over value: SQLText, _ range: FieldRange) -> SQLText {
    cut(value, range).map { "\(value) IS NULL OR \($0)" } ?? "\(value) IS NULL"
  }
}

extension FieldLookup {
  /// The term over the row, NULL where the value is unknown or leaves it open.
  func threeValued(_ term: ResolvedTerm) -> SQLText? {
    guard let range = selection.range, !term.asksForNull else { return nil }
    return selection.scalar(term.threeValued(over: selection.value, range), of: key)
  }

  /// True for rows whose value is unknown to the term.
  func unknown(_ term: ResolvedTerm) -> SQLText {
    guard let range = selection.range else { return "\(column) IS NULL" }
    return "\(selection.scalar(term.isUnknown(over: selection.value, range), of: key)) IS NOT 0"
  }

  /// The keys of the rows for which the terms may hold, by what is known of the value.
  func rowsPerhaps(_ term: ResolvedTerm) -> SQLText {
    guard let range = selection.range else { return rows(JoinedTerms(terms: [term], junction: .or)) }
    return selection.rows(where: term.perhaps(over: selection.value, range))
  }

  /// The keys of the rows whose range leaves a filter open that is over this field alone; nil if none is a range.
  func rowsCut(by filter: ResolvedFilter) -> SQLText? {
    guard let range = selection.range else { return nil }
    let isOpen: SQLText = "(\(filter.threeValued(over: selection.value, range).sql)) IS NULL"
    return selection.rows(where: Clause("\(range.last) > \(selection.value) AND \(isOpen)"))
  }
}

extension ResolvedFilter {
  fileprivate func threeValued(over value: SQLText, _ range: FieldRange) -> Clause {
    switch self {
    case .term(let term): Clause(term.threeValued(over: value, range))
    case .computed(let term): Clause(term.threeValued { _ in OperandSQL(value, range.last) })
    case .and(let parts): Clause.joined(parts.map { $0.threeValued(over: value, range) }, .and)
    case .or(let parts): Clause.joined(parts.map { $0.threeValued(over: value, range) }, .or)
    }
  }
}

extension JoinedTerms {
  /// Holds for the rows of a selection for which the terms surely do.
  func clause(over selection: FieldSelection) -> Clause {
    guard let range = selection.range else { return clause(over: selection.value) }
    return Clause.joined(
      terms.map { $0.asksForNull ? clause(over: selection.value) : $0.surely(over: selection.value, range) }, junction)
  }
}

extension FieldSelection {
  /// What the row of a key has; NULL where there is none.
  func scalar(_ expression: SQLText, of key: SQLText) -> SQLText {
    let wanted: SQLText = condition.map { "\($0) AND " } ?? ""
    return "(SELECT \(expression) FROM \(from) WHERE \(wanted)\(self.key) = \(key))"
  }
}
