import SQLiteStorage

/// Foreign keys: SQLite counts what a changeset breaks, and a reader wants to know what.
extension Undoing {
  /// Notes rows that would refer to nothing.
  mutating func checkReferences(in connection: borrowing Connection) throws {
    var found: Set<RowKey> = []
    for step in steps {
      guard let table = tables[step.table] else { continue }
      if step.operation == .delete {
        try checkChildren(of: step, table, in: connection)
      } else {
        try checkParents(of: step, table, &found, in: connection)
      }
    }
  }

  private mutating func checkChildren(
    of step: Change, _ table: LoggedTable, in connection: borrowing Connection
  ) throws {
    let children = tables.children(of: table.name)
    guard !children.isEmpty, try connection.row(step.key, of: table) == nil else { return }
    for (child, column) in children {
      let keyColumns = child.keyColumns.map { child.columns[$0] }.joined(separator: ", ")
      let keys = try connection.rows(
        "SELECT \(keyColumns) FROM \(child.name) WHERE \(child.columns[column]) = ? ORDER BY \(keyColumns)",
        step.key.values
      ) { row in RowKey(table: child.name, values: child.keyColumns.indices.map { row.value($0) }) }
      for key in keys {
        let other = try currentTitle(of: key, in: connection)
        add(
          UndoConflict(
            row: try title(of: step, in: connection), kind: .needed(by: other),
            change: try later.last(of: key) ?? later.lastWhole(key, in: connection)))
      }
    }
  }

  /// - Parameter found: Rows that are known to be there, and the same as ever.
  private mutating func checkParents(
    of step: Change, _ table: LoggedTable, _ found: inout Set<RowKey>, in connection: borrowing Connection
  ) throws {
    for (column, parent) in table.parents.sorted(by: { $0.key < $1.key }) {
      guard column < step.new.count, let value = step.new[column], value != .null, let parentTable = tables[parent]
      else { continue }
      let key = RowKey(table: parent, values: [value])
      guard !found.contains(key) else { continue }
      let isThere = try connection.row(key, of: parentTable) != nil
      if isThere,
        later.replacement(of: key) == nil || steps.contains(where: { $0.operation == .insert && $0.key == key })
      {
        found.insert(key)
        continue
      }
      let missing = isThere ? "its \(RowNames.kind(of: parent)) of then" : try currentTitle(of: key, in: connection)
      add(
        UndoConflict(
          row: try title(of: step, in: connection), kind: .missing(missing),
          change: later.replacement(of: key) ?? later.last(of: key)))
    }
  }
}

extension LaterChanges {
  /// The later change that inserted the edition of an entry, or an edition, whole.
  func lastWhole(_ key: RowKey, in connection: borrowing Connection) throws -> Int64? {
    guard key.table == "ranking_entry" || key.table == "ranking_edition", let edition = key.values.first else {
      return nil
    }
    let name = try connection.first(
      "SELECT slug || '@' || year FROM ranking_edition JOIN ranking ON ranking.id = ranking_id WHERE ranking_edition.id = ?",
      [edition]
    ) { $0.text(0) }
    return name.flatMap { last(ofEdition: $0) }
  }
}
