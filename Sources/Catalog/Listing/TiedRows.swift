import FilterLanguage
import SQLText

/// How far a list goes that ends with those that tie with its last row.
///
/// Rows tie that have the same value in the first field of the order. What has no value ties with nothing.
struct TiedRows {
  /// The value that rows tie in, as an operand over the row.
  let key: SQLText
  /// The field of the order that it is of.
  let order: OrderBy.Key
  /// What is shown, where rows that show the same are shown once.
  let distinct: [SQLText]?

  /// How many rows there are up to the row of a number, with those behind it that tie with it, as an operand.
  ///
  /// - Parameters:
  ///   - number: From 1; one past the last row gives at least as many as there are. 0 gives 0.
  ///   - rows: FROM and what follows it.
  func count(upTo number: Int, of rows: SQLText) -> SQLText {
    guard number > 0 else { return "0" }
    let keys = keys(of: rows)
    let direction: SQLText = order.isDescending ? "DESC" : "ASC"
    let nulls: SQLText = order.hasNullsFirst ? "NULLS FIRST" : "NULLS LAST"
    let last: SQLText = """
      (SELECT tie_key FROM \(keys) AS keys ORDER BY tie_key \(direction) \(nulls) LIMIT 1 OFFSET \(bind: number - 1))
      """
    // Without a last value nothing is counted, and the number stands.
    let reached: SQLText = "tie_key \(order.isDescending ? ">=" : "<=") last_key"
    let isReached: SQLText = order.hasNullsFirst ? "(\(reached) OR tie_key IS NULL AND last_key IS NOT NULL)" : reached
    return """
      max(\(bind: number), (SELECT count(*) FROM \(keys) AS keys, (SELECT \(last) AS last_key) AS last WHERE \(isReached)))
      """
  }

  /// The value of each row of the list.
  private func keys(of rows: SQLText) -> SQLText {
    guard let distinct else { return "(SELECT \(key) AS tie_key\(rows))" }
    let best: SQLText = order.isDescending ? "max" : "min"
    let shown = distinct.indices.map { SQLText(trusted: "\($0 + 1)") }.joined(separator: ", ")
    return "(SELECT \(distinct.joined(separator: ", ")), \(best)(\(key)) AS tie_key\(rows) GROUP BY \(shown))"
  }
}
