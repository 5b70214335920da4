import SQLText

/// Several values that are looked up by one key, as two ranks of one university are.
extension Compiler {
  /// A lookup that is asked for, with its place among the conditions.
  typealias AskedLookup = (place: Int, lookup: FieldLookup, terms: JoinedTerms)

  /// The lookups that one subquery may answer together, at their first place: so that SQLite goes through the rows of
  /// one of them, and asks the others for what is left.
  func joined(_ asked: [AskedLookup]) -> [(places: [Int], clause: Clause)] {
    let together = asked.filter { $0.lookup.other != nil }.sorted { $0.place < $1.place }
    let groups = together.grouped(by: \.lookup.key)
    return groups.filter { $0.count > 1 }.map { ($0.map(\.place), clause($0)) }
  }

  private func clause(_ group: [AskedLookup]) -> Clause {
    // The planner knows no more of how many rows each has than the conditions say.
    let byWidth = group.sorted { $0.terms.width < $1.terms.width }
    let selection = byWidth[0].lookup.selection
    let narrowest = byWidth[0].terms.clause(over: selection)
    let others = byWidth.dropFirst().map { clause($0, of: selection.key) }
    let conditions = Clause.joined([narrowest] + others, .and)
    return Clause("\(group[0].lookup.key) IN (\(selection.rows(where: conditions)))")
  }

  /// A lookup's terms about a key that another lookup gives.
  private func clause(_ asked: AskedLookup, of key: SQLText) -> Clause {
    guard let other = asked.lookup.other else { return asked.terms.clause(over: asked.lookup.column) }
    guard other.range != nil else { return asked.terms.clause(over: other.scalar(other.value, of: key)) }
    return Clause(other.scalar(asked.terms.clause(over: other).sql, of: key))
  }
}

extension JoinedTerms {
  /// How many values the terms let through, as far as they tell; for terms that are joined by AND.
  fileprivate var width: Double { terms.map(\.width).min() ?? .infinity }
}

extension ResolvedTerm {
  /// How many values it lets through, as far as it tells.
  var width: Double {
    guard !isNegated else { return .infinity }
    return switch condition {
    case .comparison(.equal, _): 1
    case .comparison(.less, let most), .comparison(.lessOrEqual, let most): most.value.number ?? .infinity
    case .between(let least, let most): (most.value.number ?? .infinity) - (least.value.number ?? 0)
    case .isIn(let values): Double(values.count)
    case .comparison, .like, .isNull: .infinity
    }
  }
}

extension FilterValue {
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .text, .boolean: nil
    }
  }
}
