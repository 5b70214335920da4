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
  public func leftOut(in connection: borrowing Connection) throws -> LeftOut? {
    guard let filter else { return nil }
    let all = try count("1", where: "NOT coalesce(\(filter.predicate), 0)", in: connection)
    let reasons = try filter.reasons.map { reason in
      let unknown: SQLText = "\(filter.unknown) AND \(reason.predicate)"
      let isStated = reason.field.source.isStated
      let without: SQLText = isStated.map { "NOT \($0)" } ?? "1"
      return LeftOut.Reason(
        field: reason.field.name,
        openLists: try isStated.map { try count($0, where: unknown, in: connection) },
        withoutValue: try count(without, where: unknown, in: connection))
    }
    return LeftOut(rows: all, reasons: reasons)
  }

  private func count(_ what: SQLText, where condition: SQLText, in connection: borrowing Connection) throws -> Int {
    let query: SQLText = "SELECT count(*) FROM \(subject.from) WHERE \(condition) AND \(what)"
    return try connection.first(query.text, query.values) { $0.int(0) } ?? 0
  }
}

extension FieldSource {
  /// What is true where a list is stated, for a field whose lists may be open.
  fileprivate var isStated: SQLText? {
    guard case .membership(let membership) = self, case .when = membership.completeness else { return nil }
    return membership.isStated
  }
}
