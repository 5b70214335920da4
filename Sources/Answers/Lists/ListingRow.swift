public import Tables

/// One row of a list, copied out of the catalogue.
public struct ListingRow: Hashable, Sendable {
  /// The columns' keys, in their order.
  public let keys: [String]
  /// The values, one a key.
  public let cells: [Cell]

  /// The value of a column; nil if the list has no such column.
  ///
  /// - Parameter key: A field's name, with `@year` where the list asked for a year: `ml_rank@2021`.
  public subscript(key: String) -> Cell? { keys.firstIndex(of: key).map { cells[$0] } }
}
