import SQLiteStorage

extension Connection {
  /// As below, unless somebody has named it by hand.
  func renameByTable(
    _ table: StaticString, _ id: Int64, to name: String, from source: FactSource
  ) throws -> String? {
    let current = try first("SELECT source_id FROM \(table) WHERE id = ?", [.integer(id)]) { $0.int64(0) }
    return source.isOverruled(by: current) ? nil : try rename(table, id, to: name)
  }

  /// Gives a thing its name; what it was called before comes back where that is another name, not another spelling.
  func rename(_ table: StaticString, _ id: Int64, to name: String) throws -> String? {
    let current = try first("SELECT name FROM \(table) WHERE id = ?", [.integer(id)]) { $0.text(0) }
    guard let current, current != name else { return nil }
    try run("UPDATE \(table) SET name = ? WHERE id = ?", [.text(name), .integer(id)])
    return current
  }
}
