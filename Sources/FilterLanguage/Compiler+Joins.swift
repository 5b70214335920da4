import SQLText

/// Fields of one key that are compared with each other, such as two ranks of a university: their tables are joined, so
/// that the rows are found through them.
struct JoinedLookups {
  private let lookups: [(name: String, lookup: FieldLookup)]

  /// The row's key.
  let key: SQLText

  /// Nil if a field of the term is not such a lookup, or has another key.
  init?(_ term: ComputedTerm) {
    guard !term.asksForNull else { return nil }
    var lookups: [(String, FieldLookup)] = []
    for use in term.uses {
      guard case .lookup(let lookup) = use.source, !use.isCount else { return nil }
      lookups.append((use.name, lookup))
    }
    guard let first = lookups.first?.1, lookups.allSatisfy({ $0.1.key == first.key }) else { return nil }
    self.lookups = lookups
    key = first.key
  }

  /// What a field is in a row of the join.
  func value(_ use: FieldUse) -> OperandSQL {
    guard let index = lookups.firstIndex(where: { $0.name == use.name }) else { return OperandSQL("NULL") }
    let name = Self.name(index)
    return OperandSQL("\(name).value", lookups[index].lookup.selection.range.map { _ in "\(name).last" })
  }

  /// `SELECT …` of the keys of the rows for which a condition over the join holds.
  func keys(where condition: Clause) -> SQLText {
    "SELECT field0.row FROM \(tables) WHERE \(condition.sql)"
  }

  /// What an expression over the join is for the row.
  func scalar(_ expression: SQLText) -> SQLText {
    "(SELECT \(expression) FROM \(tables) WHERE field0.row = \(key))"
  }

  private var tables: SQLText {
    lookups.enumerated().map { index, one -> SQLText in
      let table: SQLText = "(\(one.lookup.selection.keysAndValues)) AS \(Self.name(index))"
      return index == 0 ? table : " JOIN \(table) ON \(Self.name(index)).row = field0.row"
    }.joined(separator: "")
  }

  private static func name(_ index: Int) -> SQLText { SQLText(trusted: "field\(index)") }
}

extension FieldSelection {
  fileprivate var keysAndValues: SQLText {
    let last: SQLText = range.map { ", \($0.last) AS last" } ?? ""
    let wanted: SQLText = condition.map { " WHERE \($0)" } ?? ""
    return "SELECT \(key) AS row, \(value) AS value\(last) FROM \(from)\(wanted)"
  }
}

extension Compiler {
  func clause(_ term: ComputedTerm) -> Clause {
    let joined = JoinedLookups(term)
    switch (logic, joined) {
    case (.match, let joined?): return Clause("\(joined.key) IN (\(joined.keys(where: term.surely(joined.value))))")
    case (.match, nil): return term.surely(\.rowSQL)
    case (_, let joined?): return Clause(joined.scalar(term.threeValued(joined.value)))
    case (_, nil): return Clause(term.threeValued(\.rowSQL))
    }
  }
}

extension ComputedTerm {
  /// For each field a condition that holds where the term is NULL and the field has a part in that.
  var unknownSQL: [(use: FieldUse, condition: SQLText)] {
    if asksForNull { return [] }
    return uses.filter { !$0.isAlwaysKnown }.map { use in
      let isMissing: SQLText = "\(use.rowSQL.least) IS NULL"
      guard use.mayBeBand, let most = use.rowSQL.most else { return (use, isMissing) }
      let isBand: SQLText = "\(most) > \(use.rowSQL.least)"
      return (use, "(\(isMissing) OR (\(isBand) AND \(isOpen(\.rowSQL))) IS TRUE)")
    }
  }

  /// How the rows are counted that a filter of this one term leaves unanswered; nil if no index leads to them.
  var quickUnknown: [QuickUnknown.Part]? {
    guard let joined = JoinedLookups(self) else { return nil }
    return uses.compactMap { use -> QuickUnknown.Part? in
      guard case .lookup(let lookup) = use.source, let keysWithout = lookup.keysWithout else { return nil }
      let isMissing: SQLText = "\(lookup.key) IN (\(keysWithout))"
      let value = joined.value(use)
      guard let most = value.most else { return .value(isMissing: isMissing) }
      let cut = joined.keys(where: Clause("\(most) > \(value.least) AND \(isOpen(joined.value))"))
      return .range(isCut: "\(lookup.key) IN (\(cut))", isMissing: isMissing)
    }
  }
}
