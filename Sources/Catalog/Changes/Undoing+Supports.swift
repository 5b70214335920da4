import SQLiteStorage

/// Sources, places and courses: rows that are there because others refer to them.
extension Undoing {
  /// Keeps those that are still used, brings back those that are used again, and removes those that only stayed because
  /// of what is taken back now.
  mutating func settleSupports(_ history: ChangeHistory, in connection: borrowing Connection) throws {
    for step in steps where step.operation == .delete && Self.supports.contains(step.table) {
      guard let table = tables[step.table], try connection.row(step.key, of: table) == nil,
        try connection.isReferred(to: step.key, tables)
      else { continue }
      try connection.insert(step.old.map { $0 ?? .null }, into: table)
    }
    for key in references(\.new) {
      guard let table = tables[key.table], try connection.row(key, of: table) == nil,
        let row = later.removedRow(key)
      else { continue }
      try connection.insert(row, into: table)
    }
    try removeLeftOver(history, in: connection)
  }

  /// What stayed when the change that added it was taken back, and is used by nothing any more.
  private func removeLeftOver(_ history: ChangeHistory, in connection: borrowing Connection) throws {
    var unused: Set<RowKey> = []
    for key in references(\.old) {
      guard let table = tables[key.table], try connection.row(key, of: table) != nil,
        try !connection.isReferred(to: key, tables)
      else { continue }
      unused.insert(key)
    }
    guard !unused.isEmpty else { return }
    let adding = try connection.changesThatAdded(unused, history, tables)
    for key in unused {
      // It was used by what is taken back now when the change that added it was taken back, else it would have gone then.
      guard let table = tables[key.table], let change = adding[key], let undo = history[change]?.undoneBy,
        undo > entry.id
      else { continue }
      try connection.run("DELETE FROM \(table.name) WHERE \(table.keyCondition)", key.values)
    }
  }

  /// The sources, places and courses that the steps refer to, in their rows before or after.
  private func references(_ side: KeyPath<Change, [Value?]>) -> Set<RowKey> {
    var keys: Set<RowKey> = []
    for step in steps {
      for (column, parent) in tables[step.table]?.parents ?? [:] where Self.supports.contains(parent) {
        guard column < step.new.count, let value = step[keyPath: side][column], value != .null else { continue }
        keys.insert(RowKey(table: parent, values: [value]))
      }
    }
    return keys
  }
}

extension Connection {
  /// Whether any row refers to one with a key of one column.
  func isReferred(to key: RowKey, _ tables: LoggedTables) throws -> Bool {
    for (table, column) in tables.children(of: key.table) {
      let sql = "SELECT 1 FROM \(table.name) WHERE \(table.columns[column]) = ? LIMIT 1"
      if try first(sql, key.values, { _ in true }) != nil { return true }
    }
    return false
  }

  fileprivate func insert(_ row: [Value], into table: LoggedTable) throws {
    let places = row.map { _ in "?" }.joined(separator: ", ")
    try run(
      "INSERT INTO \(table.name) (\(table.columns.prefix(row.count).joined(separator: ", "))) VALUES (\(places))", row)
  }

  /// The last change that added each of some rows.
  fileprivate func changesThatAdded(
    _ keys: Set<RowKey>, _ history: ChangeHistory, _ tables: LoggedTables
  ) throws -> [RowKey: Int64] {
    var adding: [RowKey: Int64] = [:]
    for entry in history.entries {
      for change in try loggedChanges(of: entry.id, tables)
      where change.operation == .insert && keys.contains(change.key) {
        adding[change.key] = entry.id
      }
    }
    return adding
  }
}
