public import SQLiteStorage
import FilterLanguage
import SQLText

/// Rows that a filter leaves out, and how many of them only because nobody knows.
public struct LeftOut: Sendable, Equatable {
  /// Why the filter cannot be answered for some rows.
  public struct Reason: Sendable, Equatable {
    /// The field's name, with its year.
    public let field: String
    /// Of a list field: rows with an open list that does not name what was asked for. Of another: nil.
    public let openLists: Int?
    /// Of a list field: rows without any list. Of another: rows without a value.
    public let withoutValue: Int
  }

  /// All rows for which the filter is not true.
  public let rows: Int
  /// One for each field of the filter that can leave it unanswered, in the filter's order.
  public let reasons: [Reason]
}

extension CompiledListing {
  /// Counts what the filter leaves out; nil where there is no filter.
  ///
  /// Three-valued logic has to look at every row, of a filter that a row can leave unanswered.
  public func leftOut(in connection: borrowing Connection) throws -> LeftOut? {
    try filter?.leftOut(in: connection) { conditions in
      subject.definition.counting?.from(for: conditions) ?? subject.definition.from
    }
  }
}

extension CompiledFilter {
  /// Counts what the filter leaves out.
  ///
  /// - Parameter from: What follows FROM where rows are counted for which some conditions hold.
  func leftOut(in connection: borrowing Connection, from: ([SQLText]) -> SQLText) throws -> LeftOut {
    let counts = counts(from)
    let numbers = try connection.first(counts.text, counts.values) { row in
      (0...2 * reasons.count).map { row.int($0) }
    }
    return LeftOut(numbers ?? [0], reasons)
  }

  private func counts(_ from: ([SQLText]) -> SQLText) -> SQLText {
    let rows: SQLText = """
      (SELECT count(*) FROM \(from([]))) \
      - (SELECT count(*) FROM \(from([predicate])) WHERE \(predicate))
      """
    switch quickUnknown {
    case .rows(let condition)?:
      return "SELECT \(rows), 0, (SELECT count(*) FROM \(from([condition])) WHERE \(condition))"
    case .lists(let states)?: return listCounts(states, from)
    case nil where reasons.isEmpty: return "SELECT \(rows)"
    case nil:
      let asked: [SQLText] = reasons.flatMap { [$0.predicate, $0.field.isListStated ?? "0"] }
      return unknownCounts(rows, from([unknown] + asked))
    }
  }
}

extension CompiledFilter {
  /// One row: the rows that do not match, and of them those with an open list and those without a list. Both of the
  /// latter are all such rows less those that match, which are few; an index holds the former together.
  private func listCounts(_ states: FieldMembership.States, _ from: ([SQLText]) -> SQLText) -> SQLText {
    func all(_ state: SQLText) -> SQLText { "(SELECT count(*) FROM \(from([state])) WHERE \(state))" }
    let (isOpen, isMissing) = (states.isOpen, states.isMissing)
    return """
      SELECT (SELECT count(*) FROM \(from([]))) - matched.rows, \(all(isOpen)) - matched.open, \
      \(all(isMissing)) - matched.missing \
      FROM (SELECT count(*) AS rows, ifnull(sum(\(isOpen)), 0) AS open, ifnull(sum(\(isMissing)), 0) AS missing \
      FROM \(from([predicate, isOpen, isMissing])) WHERE \(predicate)) AS matched
      """
  }
}

extension CompiledFilter {
  /// One row: `first`, and then for each reason the unknown rows with a value or list and those without.
  fileprivate func unknownCounts(_ first: SQLText, _ from: SQLText) -> SQLText {
    var sums = [first]
    for reason in reasons {
      let isStated: SQLText = reason.field.isListStated ?? "0"
      // A single reason is the reason for every row.
      let isReason: SQLText = reasons.count == 1 ? "1" : reason.predicate
      sums += ["ifnull(sum(\(isReason) AND \(isStated)), 0)", "ifnull(sum(\(isReason) AND NOT \(isStated)), 0)"]
    }
    return "SELECT \(sums.joined(separator: ", ")) FROM \(from) WHERE \(unknown)"
  }
}

extension LeftOut {
  /// - Parameter counts: All rows, and then for each reason those with a value or list and those without.
  fileprivate init(_ counts: [Int], _ reasons: [UnknownReason]) {
    rows = counts[0]
    self.reasons = reasons.enumerated().map { index, reason in
      Reason(
        field: reason.field.name, openLists: reason.field.isListStated == nil ? nil : counts[2 * index + 1],
        withoutValue: counts[2 * index + 2])
    }
  }
}

extension FieldUse {
  /// What is true where a list is stated, for a field whose lists may be open.
  fileprivate var isListStated: SQLText? {
    guard field.isManyValued, case .membership(let membership) = source, case .when = membership.completeness
    else { return nil }
    return membership.isStated
  }
}
