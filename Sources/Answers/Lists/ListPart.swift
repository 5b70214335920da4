public import Catalog
public import Tables

/// A part of a list, as a page shows it: some rows, which number the first has, and what the next part begins after.
public struct ListPart: Sendable {
  /// The columns in their order.
  public let columns: [Column]
  /// The rows, in the list's order.
  public let rows: [ListingRow]
  /// How many rows the list has from this part's first row on.
  public let rest: Int
  /// The number of the part's last row, which the next part begins after; nil if nothing follows.
  public let next: Int64?
}

extension CatalogFile {
  /// The rows of a list behind one of its rows.
  ///
  /// What is added or removed in the meantime moves no row from one part to another: a part begins after a row, and not
  /// after a count of rows.
  ///
  /// ```swift
  /// var part = try catalog.part(of: Listing(.programs), size: 50)
  /// while let next = part?.next { part = try catalog.part(of: Listing(.programs), after: next, size: 50) }
  /// ```
  ///
  /// - Parameters:
  ///   - listing: The list; its limit, its offset and whether its rows are distinct are not looked at.
  ///   - row: The `next` of the part before; nil for the first part.
  ///   - size: How many rows at most, from 1.
  /// - Returns: nil if that row is not in the catalogue any more.
  /// - Throws: As ``rows(of:)``.
  public func part(of listing: Listing, after row: Int64? = nil, size: Int) throws -> ListPart? {
    guard let page = try listing.page(after: row, size: size, for: connection) else { return nil }
    let columns = page.listing.columns
    let keys = columns.map(\.key)
    var rows: [ListingRow] = []
    var last: Int64?
    try page.forEachRow(in: connection) { row, number in
      rows.append(ListingRow(keys: keys, cells: columns.enumerated().map { row.cell($1.shape, $0) }))
      last = number
    }
    let rest = try page.restCount(in: connection)
    return ListPart(
      columns: page.listing.tableColumns, rows: rows, rest: rest, next: rest > rows.count ? last : nil)
  }
}
