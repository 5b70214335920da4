public import SQLText

/// How rows are reached from a key that several of them share: programs from their university.
///
/// Conditions on either key beside OR are then one subquery, and not one for each of them.
public struct KeyReach: Sendable {
  /// What fields name: `program.university_id`.
  public let key: SQLText
  /// The rows' own key: `program.id`.
  public let rowKey: SQLText
  /// `SELECT …` of the rows' own keys, given a `SELECT …` of the others.
  public let rows: @Sendable (SQLText) -> SQLText

  /// A way from one key to the other.
  public init(from key: SQLText, to rowKey: SQLText, rows: @escaping @Sendable (SQLText) -> SQLText) {
    self.key = key
    self.rowKey = rowKey
    self.rows = rows
  }
}
