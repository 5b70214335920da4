import SQLText

/// What stands between two conditions.
enum Junction: Sendable {
  case and, or

  var separator: SQLText { self == .and ? " AND " : " OR " }
  /// What holds for no conditions at all.
  var neutral: SQLText { self == .and ? "TRUE" : "FALSE" }
}

/// A condition in SQL, with what it takes to put it among others.
struct Clause: Sendable {
  let sql: SQLText
  /// What joins its parts outside of parentheses; nil for one condition.
  let junction: Junction?
  /// How many parentheses around AND and OR stand inside each other.
  let nesting: Int

  init(_ sql: SQLText) { self.init(sql, nil, 0) }

  private init(_ sql: SQLText, _ junction: Junction?, _ nesting: Int) {
    self.sql = sql
    self.junction = junction
    self.nesting = nesting
  }

  /// Conditions side by side: SQLite allows an expression 1,000 levels, and a chain has one for each part.
  private static let width = 8
  /// From this nesting on, order gives way to depth.
  private static let shallow = 3

  /// The conditions joined by AND or OR, in an order and in groups that keep SQLite's parser stack (100 entries) and
  /// the expression's depth (1,000) small; three-valued logic does not mind the order.
  ///
  /// The deepest condition comes first, because a `(` at the start takes one entry of the parser's stack and one after
  /// `x AND` takes three. Where all are shallow, the order is the given one.
  static func joined(_ clauses: [Clause], _ junction: Junction) -> Clause {
    guard clauses.count != 1 else { return clauses[0] }
    guard !clauses.isEmpty else { return Clause(junction.neutral) }
    return balanced(deepestFirst(clauses)[...], junction)
  }

  private static func deepestFirst(_ clauses: [Clause]) -> [Clause] {
    guard clauses.contains(where: { $0.nesting > shallow }) else { return clauses }
    let order = clauses.indices.sorted {
      let (left, right) = (max(clauses[$0].nesting, shallow), max(clauses[$1].nesting, shallow))
      return (-left, $0) < (-right, $1)
    }
    return order.map { clauses[$0] }
  }

  private static func balanced(_ clauses: ArraySlice<Clause>, _ junction: Junction) -> Clause {
    if clauses.count <= width { return chain(Array(clauses), junction) }
    let size = (clauses.count - 1 + width - 1) / width
    var groups = Array(clauses.prefix(1))
    var rest = clauses.dropFirst()
    while !rest.isEmpty {
      let group = rest.prefix(size)
      groups.append(group.count == 1 ? group[group.startIndex] : balanced(group, junction))
      rest = rest.dropFirst(size)
    }
    return chain(groups, junction)
  }

  private static func chain(_ clauses: [Clause], _ junction: Junction) -> Clause {
    let parts = clauses.enumerated().map { index, clause in clause.placed(in: junction, isFirst: index == 0) }
    return Clause(parts.map(\.sql).joined(separator: junction.separator), junction, parts.map(\.nesting).max() ?? 0)
  }

  /// In parentheses, if it needs them there.
  private func placed(in outer: Junction, isFirst: Bool) -> Clause {
    let binds = junction == nil || (junction == .and && outer == .or) || (junction == outer && isFirst)
    return binds ? self : Clause("(\(sql))", nil, nesting + 1)
  }
}
