import CSQLite

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
}
