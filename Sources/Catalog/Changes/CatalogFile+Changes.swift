import SQLiteStorage

extension CatalogFile {
  /// What a change did, a row of the catalogue each, in names: also of what has gone since.
  ///
  /// - Throws: `.unknownChange`, `.damagedChange`.
  public func changes(of id: Int64) throws -> [RowChange] {
    guard let entry = try ChangeHistory(in: connection)[id] else { throw try connection.unknownChange(id) }
    let tables = try LoggedTables(in: connection)
    let changes = try connection.loggedChanges(of: id, tables)
    var names = RowNames(tables: tables)
    names.state(changes)
    var described = try connection.describe(changes, &names)
    for edition in entry.editions { described.append(try connection.described(edition: edition)) }
    return described
  }
}

extension Connection {
  func unknownChange(_ id: Int64) throws -> CatalogError {
    let last = try first("SELECT max(id) FROM change_set") { $0.optionalInt64(0) } ?? nil
    return CatalogError(.unknownChange(id, last: last))
  }

  /// Changes in names, in the order of tables and rows.
  func describe(_ changes: [Change], _ names: inout RowNames) throws -> [RowChange] {
    let ordered = changes.sorted { names.tables.areInOrder($0.key, $1.key) }
    var described: [RowChange] = []
    for change in ordered {
      guard let table = names.tables[change.table] else { continue }
      described.append(try describe(change, of: table, &names))
    }
    return described
  }

  private func describe(_ change: Change, of table: LoggedTable, _ names: inout RowNames) throws -> RowChange {
    let action: RowChange.Action =
      switch change.operation {
      case .insert: .added
      case .update: .changed
      case .delete: .removed
      }
    let unnamed = action == .changed ? [] : Set(RowNames.nameColumns(of: table.name))
    var fields: [RowChange.FieldChange] = []
    for (index, column) in table.columns.enumerated() where index < change.new.count && !unnamed.contains(column) {
      guard !table.keyColumns.contains(index) else { continue }
      let before = try shown(change.old[index], at: index, of: table, &names)
      let after = try shown(change.new[index], at: index, of: table, &names)
      // Two sources, or two places, may share a name: that one took the other's place is a change all the same.
      let isChanged = action == .changed ? change.new[index] != nil : before != after
      if isChanged { fields.append(.init(field: table.fieldName(index), before: before, after: after)) }
    }
    return RowChange(
      action: action, kind: RowNames.kind(of: table.name), name: try names.name(of: change.key, in: self),
      fields: fields)
  }

  /// A value with the name of what it refers to; NULL where there is none.
  func shown(
    _ value: Value?, at column: Int, of table: LoggedTable, _ names: inout RowNames
  ) throws -> Value {
    guard let value, value != .null else { return .null }
    guard table.parents[column] != nil else { return value }
    return .text(try names.text(value, at: column, of: table, in: self))
  }

  /// An edition that was inserted whole, of whose entries the log keeps no rows: how many there are now.
  fileprivate func described(edition: String) throws -> RowChange {
    let parts = edition.split(separator: "@")
    let count =
      try first(
        """
        SELECT count(*) FROM ranking_entry JOIN ranking_edition AS e ON e.id = ranking_edition_id
          JOIN ranking AS r ON r.id = e.ranking_id WHERE r.slug = ? AND e.year = ?
        """, [.text(parts.first.map(String.init) ?? ""), Value(parts.last.flatMap { Int($0) })]
      ) { $0.int64(0) } ?? 0
    return RowChange(
      action: .added, kind: "whole edition", name: edition,
      fields: count == 0 ? [] : [.init(field: "entries", before: .null, after: .integer(count))])
  }
}

extension LoggedTable {
  /// A column's name for a reader: `location` for `location_id`.
  func fieldName(_ column: Int) -> String {
    let name = columns[column]
    return parents[column] != nil && name.hasSuffix("_id") ? String(name.dropLast(3)) : name
  }
}
