import Glibc
import SQLText

/// What follows FROM where rows are only counted: their own table, and of the tables joined to it those that a condition
/// needs. SQLite does not find that out by itself where the result is an aggregate.
struct CountedTables: Sendable {
  /// The table whose rows are counted.
  let table: SQLText
  /// Tables that have exactly one row, or NULL, for each of them, each joined to those before it.
  let joins: [(table: String, join: SQLText)]

  /// The tables for conditions that write every column of the row behind its table's name.
  func from(for conditions: [SQLText]) -> SQLText {
    let last = joins.lastIndex { join in conditions.contains { $0.names(join.table) } }
    return joins.prefix(last.map { $0 + 1 } ?? 0).reduce(table) { $0 + $1.join }
  }
}

extension SQLText {
  /// Whether a column of the table is written somewhere, its name quoted or not.
  fileprivate func names(_ table: String) -> Bool {
    // Not `contains`: it compares characters, a tenth of a cold start for the texts of one filter.
    strstr(text, "\(table).") != nil || strstr(text, "\"\(table)\".") != nil
  }
}
