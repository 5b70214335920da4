import SQLiteStorage

extension Connection {
  /// Removes a source that stands behind nothing any more.
  ///
  /// - Returns: Whether it did.
  @discardableResult
  func removeUnusedSource(_ id: Int64) throws -> Bool {
    let key = RowKey(table: "source", values: [.integer(id)])
    if try isReferred(to: key, LoggedTables(in: self)) { return false }
    try run("DELETE FROM source WHERE id = ?", [.integer(id)])
    return true
  }
}
