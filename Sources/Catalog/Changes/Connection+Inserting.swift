import SQLiteStorage

extension Connection {
  /// Inserts a row under a number that no other row of the table has or had, so that undo can bring every row back under
  /// its own. A source, a location or a course that was there once gets its number again.
  ///
  /// - Returns: Its number.
  func insert(into table: String, _ values: KeyValuePairs<String, Value>) throws -> Int64 {
    let id = try formerID(in: table, values) ?? newID(in: table)
    let names = values.map(\.key).joined(separator: ", ")
    let places = values.map { _ in ", ?" }.joined()
    try run("INSERT INTO \(table) (id, \(names)) VALUES (?\(places))", [.integer(id)] + values.map(\.value))
    return id
  }

  /// A number that no row of a table has or had.
  func newID(in table: String) throws -> Int64 {
    let highest = try first(
      """
      SELECT max(
        ifnull((SELECT max(id) FROM \(table)), 0),
        ifnull((SELECT max(id) FROM removed_row WHERE table_name = '\(table)'), 0))
      """
    ) { $0.int64(0) }
    return (highest ?? 0) + 1
  }

  /// The number that a row had which comes and goes with those that use it; nil if it was never there, or where
  /// another row has that number now.
  private func formerID(in table: String, _ values: KeyValuePairs<String, Value>) throws -> Int64? {
    guard Undoing.supports.contains(table), let key = naturalKeys(of: table).first else { return nil }
    let identity = key.columns.map { column in values.first { $0.key == column }?.value ?? .null }
    return try first(
      """
      SELECT id FROM removed_row
      WHERE table_name = '\(table)' AND identity = \(identity.map { _ in "quote(?)" }.joined(separator: " || "))
        AND id NOT IN (SELECT id FROM \(table))
      """, identity
    ) { $0.int64(0) }
  }

  /// Forgets a row that was there within this transaction alone.
  func forgetRemoved(_ id: Int64, from table: String) throws {
    try run("DELETE FROM removed_row WHERE table_name = ? AND id = ?", [.text(table), .integer(id)])
  }

  /// The time, as the catalogue keeps it: `2026-01-31T12:00:00Z`.
  func now() throws -> String { try first("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now')") { $0.text(0) } ?? "" }
}
