import SQLText
import SQLiteStorage

/// Where a row stands in the order of a list: what the list goes on after.
///
/// A position is the row's own number and no count of rows: what is added or removed before it moves nothing.
struct ListPosition {
  /// One thing that the list is sorted by, with its value in the row.
  struct Key {
    /// An operand over a row.
    let term: SQLText
    let isDescending: Bool
    let hasNullsFirst: Bool
    let value: Binding
  }

  let keys: [Key]

  /// What holds for the rows behind it.
  var isBefore: SQLText {
    keys.reversed().reduce(nil as SQLText?) { rest, key in
      guard let rest else { return key.isBefore ?? "FALSE" }
      let ties: SQLText = "(\(key.term) IS NOT DISTINCT FROM \(key.value.operand) AND \(rest))"
      return key.isBefore.map { "(\($0) OR \(ties))" } ?? ties
    } ?? "TRUE"
  }
}

extension ListPosition.Key {
  /// What holds for rows that the key alone puts behind; nil for none.
  fileprivate var isBefore: SQLText? {
    if case .null = value { return hasNullsFirst ? "\(term) IS NOT NULL" : nil }
    let further: SQLText = "\(term) \(isDescending ? "<" : ">") \(value.operand)"
    return hasNullsFirst ? further : "(\(further) OR \(term) IS NULL)"
  }
}

extension Binding {
  fileprivate var operand: SQLText { "\(bind: self)" }
}
