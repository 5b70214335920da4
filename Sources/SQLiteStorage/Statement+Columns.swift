import CSQLite

/// The column of a table that a result's column is read from.
public struct ColumnOrigin: Hashable, Sendable {
  /// The database's name in the connection, such as `main`.
  public let database: String
  /// The table, also where it was read through a view or under another name.
  public let table: String
  /// The column's name in that table.
  public let column: String
}

extension Statement {
  /// How many columns a row has; 0 for a statement that returns none.
  public var columnCount: Int { Int(sqlite3_column_count(handle)) }

  /// The name of a result's column; SQLite warrants it only where the SQL names it by `AS`.
  public func columnName(_ column: Int) -> String {
    sqlite3_column_name(handle, Int32(clamping: column)).map { String(cString: $0) } ?? ""
  }

  /// The type in the table's definition, as it was written; nil for an expression.
  public func declaredType(_ column: Int) -> String? {
    sqlite3_column_decltype(handle, Int32(clamping: column)).map { String(cString: $0) }
  }

  /// Where a result's column is read from; nil for an expression.
  public func columnOrigin(_ column: Int) -> ColumnOrigin? {
    let index = Int32(clamping: column)
    guard let database = sqlite3_column_database_name(handle, index),
      let table = sqlite3_column_table_name(handle, index), let name = sqlite3_column_origin_name(handle, index)
    else { return nil }
    return ColumnOrigin(
      database: String(cString: database), table: String(cString: table), column: String(cString: name))
  }
}
