import SQLText

/// Turns a resolved filter into SQL.
struct Compiler {
  /// What must be right about the rows for which the filter is not true.
  enum Logic: Sendable {
    /// Nothing: false and NULL are one, as in WHERE. Gives SQLite a plain `key IN (SELECT …)` that an index can drive.
    case match
    /// False and NULL are told apart.
    case threeValued
    /// False and NULL are told apart, of rows whose fields of many values hold nothing that is asked for.
    case unmatched
    /// The same of rows whose lists hold nothing that is asked for, those of which it is known whether there are more.
    case unmatchedLists
  }
  let logic: Logic
  var reaches: [KeyReach] = []

  /// The filter as one condition. Recursion is as deep as `FilterLimits.alternation`.
  func clause(_ filter: ResolvedFilter) -> Clause {
    switch filter {
    case .term(let term): clause(term.use, .init(terms: [term], junction: .or), isDriven: false)
    case .computed(let term): clause(term)
    case .and(let parts): clause(parts, .and)
    case .or(let parts): clause(parts, .or)
    }
  }

  /// The terms of one field among others, at the place of the first.
  typealias Asked = (place: Int, use: FieldUse, terms: [ResolvedTerm])

  private func clause(_ parts: [ResolvedFilter], _ junction: Junction) -> Clause {
    var clauses: [Clause?] = []
    var merged: [String: Asked] = [:]
    for part in parts {
      guard case .term(let term) = part, merges(term, junction) else {
        clauses.append(clause(part))
        continue
      }
      if merged[term.use.name]?.terms.append(term) == nil {
        merged[term.use.name] = (clauses.count, term.use, [term])
        clauses.append(nil)
      }
    }
    let isDriven = junction == .and && parts.contains(where: \.isDriving)
    for (place, use, terms) in merged.values {
      clauses[place] = clause(use, .init(terms: terms, junction: junction), isDriven: isDriven)
    }
    for (places, clause) in joined(merged.values, junction) {
      for place in places { clauses[place] = place == places[0] ? clause : nil }
    }
    return Clause.joined(clauses.compactMap { $0 }, junction)
  }

  private func joined(
    _ asked: some Sequence<Asked>, _ junction: Junction
  ) -> [(places: [Int], clause: Clause)] {
    guard logic == .match else { return [] }
    return junction == .and ? joined(lookups(asked)) : joined(alternatives(asked))
  }

  private func lookups(_ asked: some Sequence<Asked>) -> [AskedLookup] {
    asked.compactMap { place, use, terms in
      guard case .lookup(let lookup) = use.source else { return nil }
      return (place, lookup, JoinedTerms(terms: terms, junction: .and))
    }
  }

  /// Whether one subquery may stand for several such terms of one field, because
  /// `any = a OR any = b` is `any IN (a, b)`, and a single value may be asked everything at once.
  private func merges(_ term: ResolvedTerm, _ junction: Junction) -> Bool {
    if term.asksForNull { return false }
    switch term.use.source {
    case .column: return false
    case .lookup: return logic == .match
    case .membership: return term.asksForAbsence == (junction == .and)
    }
  }

  /// - Parameter isDriven: Whether another condition finds the rows, and this one is only to look at them.
  private func clause(_ use: FieldUse, _ terms: JoinedTerms, isDriven: Bool) -> Clause {
    switch use.source {
    case .column(let expression): terms.clause(over: expression)
    case .lookup(let lookup): clause(lookup, terms)
    case .membership(let membership): clause(membership, terms, isDriven: isDriven)
    }
  }
}

/// Terms of one field with the same thing between them.
struct JoinedTerms {
  let terms: [ResolvedTerm]
  let junction: Junction

  func clause(over value: SQLText) -> Clause {
    Clause.joined(terms.map { Clause($0.condition.sql(over: value, isNegated: $0.isNegated)) }, junction)
  }

  /// Whether any of the positive forms of the terms holds: the only question that a list of values can answer.
  func anyClause(over value: SQLText) -> Clause {
    Clause.joined(terms.map { Clause($0.positiveCondition.sql(over: value, isNegated: false)) }, .or)
  }
}

extension ResolvedTerm {
  /// `<>` is the opposite of `=`, for a field with many values.
  var positiveCondition: FilterCondition {
    if case .comparison(.notEqual, let literal) = condition { return .comparison(.equal, literal) }
    return condition
  }

  /// Whether no value of a list may match.
  var asksForAbsence: Bool {
    if case .comparison(.notEqual, _) = condition { return !isNegated }
    return isNegated
  }

  /// Whether it is `IS NULL`, or that denied.
  var asksForNull: Bool { if case .isNull = condition { true } else { false } }

  /// The texts that a value is to be, or is not to be; none where something else is asked.
  var equalTexts: [String] {
    switch positiveCondition {
    case .comparison(.equal, let literal): literal.text.map { [$0] } ?? []
    case .isIn(let literals): literals.compactMap(\.text)
    default: []
    }
  }
}

extension FilterLiteral {
  fileprivate var text: String? { if case .text(let text) = value { text } else { nil } }
}

extension ResolvedFilter {
  /// Whether it is a condition that an index may find few rows by.
  fileprivate var isDriving: Bool {
    switch self {
    case .term(let term): !term.asksForAbsence && !term.asksForNull
    case .computed(let term): JoinedLookups(term) != nil
    case .and, .or: false
    }
  }
}
