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
      for key in try connection.keys(of: child, where: "\(child.columns[column]) = ?", step.key.values) {
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
      let row = try connection.row(key, of: parentTable)
      let isOther = later.replacement(of: key) != nil || later.removedRow(key).map { $0 != row } == true
      // Of one that comes back with this undo it was noted already where it does not fit.
      if row != nil && !isOther || steps.contains(where: { $0.operation == .insert && $0.key == key }) {
        found.insert(key)
        continue
      }
      let missing = row != nil ? "its \(RowNames.kind(of: parent)) of then" : try currentTitle(of: key, in: connection)
      add(
        UndoConflict(
          row: try title(of: step, in: connection), kind: .missing(missing),
          change: try later.replacement(of: key) ?? later.lastWhole(key, in: connection) ?? later.last(of: key)))
    }
  }
}

extension LaterChanges {
  /// The later change that inserted an edition whole, and with it this row.
  func lastWhole(_ key: RowKey, in connection: borrowing Connection) throws -> Int64? {
    let column: String
    switch key.table {
    case "ranking_entry", "ranking_edition": column = "e.id"
    case "ranking": column = "r.id"
    case "source": column = "e.source_id"
    default: return nil
    }
    let names = try connection.rows(
      "SELECT slug || '@' || year FROM ranking_edition AS e JOIN ranking AS r ON r.id = ranking_id WHERE \(column) = ?",
      Array(key.values.prefix(1))
    ) { $0.text(0) }
    return names.compactMap { last(ofEdition: $0) }.max()
  }
}
