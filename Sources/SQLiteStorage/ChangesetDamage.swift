/// Why bytes are no changeset, and where.
public struct ChangesetDamage: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// The bytes end in the middle of something.
    case end
    /// Something else stands where a table begins.
    case noTable
    /// A table of no columns, or of more than SQLite allows.
    case columnCount
    /// Columns of the primary key that are not numbered as SQLite numbers them.
    case primaryKey
    /// A table without a name, or with one that is not UTF-8.
    case tableName
    /// A table without a change.
    case noChange
    /// Neither an insert, an update nor a delete.
    case operation(UInt8)
    /// Neither direct nor indirect.
    case indirection(UInt8)
    /// A value of none of SQLite's types.
    case valueType(UInt8)
    /// A length in another form than SQLite's.
    case length
    /// A number that is none.
    case notANumber
    /// Text that is not UTF-8.
    case text
    /// A row in which a value is missing, or is NULL in the primary key.
    case incompleteRow
    /// An update that does not have each changed value twice and each key once, or changes nothing.
    case update
  }

  /// What is wrong.
  public let problem: Problem
  /// The first byte of it, counted from 0.
  public let offset: Int
  /// The table it is in, where that is known.
  public let table: String?
}

extension ChangesetDamage: CustomStringConvertible {
  /// Where and what, in one line: ``byte 17, in `track`: text that is not UTF-8``.
  public var description: String { "byte \(offset)\(table.map { ", in `\($0)`" } ?? ""): \(words)" }

  private var words: String {
    switch problem {
    case .end: "it ends in the middle"
    case .noTable: "no table begins here"
    case .columnCount: "a table has 1 to \(ChangesetInspection.mostColumns) columns"
    case .primaryKey: "the columns of the primary key are not marked as SQLite marks them"
    case .tableName: "no name of a table"
    case .noChange: "a table without a change"
    case .operation(let byte): "no change is of kind \(byte)"
    case .indirection(let byte): "a change is direct or indirect, 0 or 1, not \(byte)"
    case .valueType(let byte): "no value is of type \(byte)"
    case .length: "a length that SQLite does not write so"
    case .notANumber: "a real number that is none"
    case .text: "text that is not UTF-8"
    case .incompleteRow: "a value is missing"
    case .update: "an update that does not tell each changed value before and after, and each value of the key once"
    }
  }
}
