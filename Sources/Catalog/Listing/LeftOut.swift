package import SQLiteStorage
import FilterLanguage
import SQLText

/// Rows that a filter leaves out, and how many of them only because nobody knows.
public struct LeftOut: Sendable, Equatable {
  /// Why the filter cannot be answered for some rows.
  public struct Reason: Sendable, Equatable {
    /// The field's name, with its year; of `count(focus)` that of what is counted.
    public let field: String
    /// The name of the field whose lists may be open: that field's, but of `about` it is `focus`.
    public let list: String
    /// Whether the number of the field's values is asked for, and not the values.
    public let isCount: Bool
    /// Of a list field: rows with an open list that does not name what was asked for. Of another: nil.
    public let openLists: Int?
    /// Of a rank: rows with a band for a part of which the filter holds. Of another field: nil.
    public let bands: Int?
    /// Of a list field: rows without any list. Of another: rows without a value.
    public let withoutValue: Int
  }

  /// All rows for which the filter is not true.
  public let rows: Int
  /// One for each field of the filter that can leave it unanswered, in the filter's order.
  public let reasons: [Reason]

  /// Whether a row was left out only because nobody knows.
  public var isUncertain: Bool {
    reasons.contains { $0.withoutValue > 0 || $0.openLists ?? 0 > 0 || $0.bands ?? 0 > 0 }
  }
}

extension CompiledListing {
  /// Counts what the filter leaves out; nil if there is no filter.
  ///
  /// Three-valued logic has to look at every row, of a filter that a row can leave unanswered.
  package func leftOut(in connection: borrowing Connection) throws -> LeftOut? {
    let definition = subject.definition
    let rows = CountedRows(within: within?.predicate) { definition.counting?.from(for: $0) ?? definition.from }
    return try filter?.leftOut(of: rows, in: connection)
  }
}

/// The rows that a filter is asked about, and how SQL reads them.
struct CountedRows {
  /// What holds for the rows that are looked at; nil for all.
  let within: SQLText?
  /// The tables that these conditions and values need.
  let tables: ([SQLText]) -> SQLText

  /// What follows FROM for the rows for which a condition holds, when `values` are read of them too.
  func matching(_ condition: SQLText?, reading values: [SQLText] = []) -> SQLText {
    let conditions = [within, condition].compactMap { $0 }
    let tables = tables(conditions + values)
    let all: [SQLText] = conditions.map { "(\($0))" }
    return all.isEmpty ? tables : "\(tables) WHERE \(all.joined(separator: " AND "))"
  }

  /// How many rows there are for which a condition holds.
  func count(_ condition: SQLText? = nil) -> SQLText { "(SELECT count(*) FROM \(matching(condition)))" }
}

extension CompiledFilter {
  /// Counts what the filter leaves out of these rows.
  func leftOut(of rows: CountedRows, in connection: borrowing Connection) throws -> LeftOut {
    let counts = counts(rows)
    let numbers = try connection.first(counts.text, counts.values) { row in
      (0...2 * reasons.count).map { row.int($0) }
    }
    return LeftOut(numbers ?? [0], reasons)
  }

  private func counts(_ rows: CountedRows) -> SQLText {
    let others: SQLText = "\(rows.count()) - \(rows.count(predicate))"
    guard let parts = quickUnknown?.parts else {
      if let ledUnknown { return ledCounts(ledUnknown, others, rows) }
      if let matchedUnknown { return matchedCounts(matchedUnknown, others, rows) }
      return reasons.isEmpty ? "SELECT \(others)" : unknownCounts(others, rows)
    }
    // A row without a value of the only field never matches, nor does one with a band that leaves the filter open.
    if fields.count == 1 {
      switch parts[0] {
      case .value(let isMissing): return "SELECT \(others), 0, \(rows.count(isMissing))"
      case .range(let isCut, let isMissing):
        return "SELECT \(others), \(rows.count(isCut)), \(rows.count(isMissing))"
      case .list: break
      }
    }
    return quickCounts(parts, rows)
  }

  /// One row: the rows that do not match, and of them for each part those with an open list or band and those without a list
  /// or value. Each of the latter are all such rows less those that match, which are few; an index holds the former together.
  private func quickCounts(_ parts: [QuickUnknown.Part], _ rows: CountedRows) -> SQLText {
    let states = parts.flatMap(\.states)
    let sums = states.enumerated().map { index, state -> SQLText in
      state.map { "count(*) FILTER (WHERE \($0)) AS \(Self.column(index))" } ?? "0 AS \(Self.column(index))"
    }
    let counts = states.enumerated().map { index, state -> SQLText in
      state.map { "\(rows.count($0)) - matched.\(Self.column(index))" } ?? "0"
    }
    return """
      WITH matched AS (SELECT count(*) AS rows, \(sums.joined(separator: ", ")) \
      FROM \(rows.matching(predicate, reading: states.compactMap { $0 }))) \
      SELECT \(rows.count()) - matched.rows, \(counts.joined(separator: ", ")) FROM matched
      """
  }

  private static func column(_ index: Int) -> SQLText { SQLText(trusted: "state\(index)") }

  /// One row: `first`, and then for each reason the unknown rows with a value or list and those without.
  private func unknownCounts(_ first: SQLText, _ rows: CountedRows) -> SQLText {
    let sums = [first] + sums(reasons.map(\.predicate))
    return "SELECT \(sums.joined(separator: ", ")) FROM \(rows.matching(unknown, reading: asked))"
  }

  /// What the sums read beside what makes a row unknown.
  private var asked: [SQLText] { reasons.flatMap { [$0.predicate, $0.field.isStated ?? "FALSE"] } }

  /// For each reason the unknown rows with a value or list and those without.
  ///
  /// - Parameter isReason: What holds where a reason is one, for each of them.
  private func sums(_ isReason: [SQLText]) -> [SQLText] {
    zip(reasons, isReason).flatMap { reason, isReason -> [SQLText] in
      let isStated: SQLText = reason.field.isStated ?? "FALSE"
      // A single reason is the reason for every row.
      let isReason = reasons.count == 1 ? "TRUE" : isReason
      return [
        "count(*) FILTER (WHERE \(isReason) AND \(isStated))",
        "count(*) FILTER (WHERE \(isReason) AND NOT \(isStated))",
      ]
    }
  }

  /// One row as above: all rows as if no list held what is asked for, and those few of which one does as they are.
  private func matchedCounts(_ matched: MatchedUnknown, _ first: SQLText, _ rows: CountedRows) -> SQLText {
    added([counts(matched.unknown, matched.reasons, rows)], matched, first, rows)
  }

  /// One row as above: for each answer of the condition that leads to rows by itself. What counts nothing is an aggregate
  /// too, so that each answer has its one row.
  private func ledCounts(_ led: LedUnknown, _ first: SQLText, _ rows: CountedRows) -> SQLText {
    let parts = led.parts.map { part -> SQLText in
      let sums = zip(part.stated, part.missing).flatMap { [$0, $1] }.map { condition -> SQLText in
        condition.map { $0.text == "TRUE" ? "count(*)" : "count(*) FILTER (WHERE \($0))" } ?? "count(NULL)"
      }
      let read = (part.stated + part.missing).compactMap { $0 }
      return named(sums, "FROM \(rows.matching(part.condition, reading: read))")
    }
    return added(parts, led.matched, first, rows)
  }

  /// Adds what some statements count, and for the rows one of whose lists holds what it is asked for puts what is so in
  /// the place of what was supposed.
  private func added(
    _ parts: [SQLText], _ matched: MatchedUnknown?, _ first: SQLText, _ rows: CountedRows
  ) -> SQLText {
    var tables = parts.enumerated().map { (name: SQLText(trusted: "part\($0)"), sign: "+" as SQLText, counts: $1) }
    if let matched {
      let supposed: SQLText = "\(matched.isMatched) AND \(matched.unknown)"
      let isSo = counts("\(matched.isMatched) AND \(unknown)", reasons.map(\.predicate), rows)
      tables.append(("matched", "+", isSo))
      tables.append(("supposed", "-", counts(supposed, matched.reasons, rows)))
    }
    let totals = (0..<2 * reasons.count).map { index -> SQLText in
      tables.reduce("0") { "\($0) \($1.sign) \($1.name).\(Self.column(index))" }
    }
    let named = tables.map { "\($0.name) AS (\($0.counts))" as SQLText }.joined(separator: ", ")
    let names = tables.map(\.name).joined(separator: ", ")
    return "WITH \(named) SELECT \(([first] + totals).joined(separator: ", ")) FROM \(names)"
  }

  private func counts(_ condition: SQLText, _ isReason: [SQLText], _ rows: CountedRows) -> SQLText {
    named(sums(isReason), "FROM \(rows.matching(condition, reading: isReason + asked))")
  }

  private func named(_ sums: [SQLText], _ from: SQLText) -> SQLText {
    let columns = sums.enumerated().map { "\($1) AS \(Self.column($0))" as SQLText }
    return "SELECT \(columns.joined(separator: ", ")) \(from)"
  }
}

extension QuickUnknown.Part {
  /// What holds for the rows with an open list or band, nil if there is none, and for those without a list or value.
  fileprivate var states: [SQLText?] {
    switch self {
    case .value(let isMissing): [nil, isMissing]
    case .range(let isCut, let isMissing): [isCut, isMissing]
    case .list(let states): [states.isOpen, states.isMissing]
    }
  }
}

extension LeftOut {
  /// - Parameter counts: All rows, and then for each reason those with a value or list and those without.
  fileprivate init(_ counts: [Int], _ reasons: [UnknownReason]) {
    rows = counts[0]
    self.reasons = reasons.enumerated().map { index, reason in
      let isStated = counts[2 * index + 1]
      return Reason(
        field: reason.field.isCount ? reason.field.field.name : reason.field.name, list: reason.field.listName,
        isCount: reason.field.isCount,
        openLists: reason.field.hasLists ? isStated : nil,
        bands: reason.field.hasBands ? isStated : nil, withoutValue: counts[2 * index + 2])
    }
  }
}
