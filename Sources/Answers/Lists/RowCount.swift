import Tables
public import Catalog

/// How many rows there are: alone for people, as a row of one column `count` for programs.
public struct RowCount: Shown, Equatable {
  /// The number.
  public let count: Int

  /// The rows, in the columns that suit the reader.
  public func table(for reader: Listing.Reader) -> AnswerTable {
    AnswerTable([count], in: [TableColumn("count", "Count", isNumeric: true) { .integer(Int64($0)) }])
  }

  /// What people see in a terminal.
  public var parts: [ShownPart] { [.text("\(count)\n")] }
}
