import SQLiteStorage

/// The catalogue as its log makes it, row by row.
struct LogReplay {
  let tables: LoggedTables
  /// A value for each column of the table; nil if the log does not say, as of a column that was added later.
  private var rows: [RowKey: [Value?]] = [:]
  /// Steps of the log that do not begin where it had left a row, as the changes that must lie between.
  private var found: [Change] = []
  private var whole = WholeEditions()

  init(tables: LoggedTables) { self.tables = tables }

  mutating func apply(_ entry: ChangeLogEntry, in connection: borrowing Connection) throws {
    let changes = try connection.loggedChanges(of: entry.id, tables)
    whole.note(entry, changes)
    for change in changes { apply(change) }
  }

  private mutating func apply(_ change: Change) {
    guard let table = tables[change.table] else { return }
    let key = change.key
    let known = rows[key]
    let (old, new) = (table.widened(change.old), table.widened(change.new))
    switch change.operation {
    case .insert:
      if let known { found.append(table.change(.delete, old: known, new: [])) }
      rows[key] = new
    case .delete:
      noteStart(of: change, old, table, known)
      rows.removeValue(forKey: key)
    case .update:
      noteStart(of: change, old, table, known)
      guard let known else { return }
      rows[key] = zip(known, zip(old, new)).map { $1.1 ?? $1.0 ?? $0 }
    }
  }

  /// Notes where a row that a change begins with is not the one that the log had made. Of one that it never had the last
  /// comparison tells, unless it goes here; it may be of an edition that was inserted whole.
  private mutating func noteStart(of change: Change, _ old: [Value?], _ table: LoggedTable, _ known: [Value?]?) {
    if let known {
      let before = zip(known, old).map { $1 ?? $0 }
      if known.contradicts(before) { found.append(table.change(.update, old: known, new: before)) }
    } else if change.operation == .delete, !whole.mayHold(change) {
      found.append(table.change(.insert, old: [], new: old))
    }
  }

  /// What was found on the way, and how the tables differ from the log at its end.
  mutating func differences(in connection: borrowing Connection) throws -> [Change] {
    let present = try whole.present(in: connection)
    var differences = found
    var left = rows
    for table in tables.all {
      try connection.forEachRow(of: table) { row in
        let key = table.key(of: row)
        let logged = left.removeValue(forKey: key)
        if table.name == "ranking_entry" { whole.note(entry: logged ?? row) }
        guard let logged else {
          if !present.contains(key) { differences.append(table.change(.insert, old: [], new: row)) }
          return
        }
        if logged.contradicts(row) { differences.append(table.change(.update, old: logged, new: row)) }
      }
    }
    for (key, row) in left {
      if key.table == "ranking_entry" { whole.note(entry: row) }
      if let table = tables[key.table] { differences.append(table.change(.delete, old: row, new: [])) }
    }
    return differences
  }

  /// The editions that were inserted whole, and whose entries are others than the log says; known when the tables were
  /// looked through for ``differences(in:)``.
  func changedEditions(in connection: borrowing Connection) throws -> [String] { try whole.changed(in: connection) }

  /// The editions that were inserted whole, and are gone without a word in the log.
  func missingEditions(in connection: borrowing Connection) throws -> [String] { try whole.missing(in: connection) }
}

extension [Value?] {
  /// Whether a value that is known here is another one there.
  fileprivate func contradicts(_ other: [Value?]) -> Bool { zip(self, other).contains { $0 != nil && $0 != $1 } }
}

extension LoggedTable {
  /// A row of a changeset from before the table's last columns were added.
  fileprivate func widened(_ row: [Value?]) -> [Value?] {
    row + repeatElement(Value?.none, count: Swift.max(0, columns.count - row.count))
  }

  /// A change between two rows; of an update only what differs.
  fileprivate func change(_ operation: Change.Operation, old: [Value?], new: [Value?]) -> Change {
    let isKey = columns.indices.map { keyColumns.contains($0) }
    let none = [Value?](repeating: Value?.none, count: columns.count)
    guard operation == .update else {
      return Change(
        table: name, operation: operation, old: old.isEmpty ? none : old, new: new.isEmpty ? none : new,
        isPrimaryKey: isKey)
    }
    let isChanged = columns.indices.map { old[$0] != nil && old[$0] != new[$0] }
    return Change(
      table: name, operation: .update,
      // `nil` alone would be taken for NULL.
      old: columns.indices.map { isKey[$0] || isChanged[$0] ? old[$0] : Value?.none },
      new: columns.indices.map { isChanged[$0] ? new[$0] : Value?.none }, isPrimaryKey: isKey)
  }
}

extension Connection {
  fileprivate func forEachRow(of table: LoggedTable, _ body: ([Value]) -> Void) throws {
    try withStatement("SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name)") { statement in
      while try statement.step() { body(table.columns.indices.map { statement.value($0) }) }
    }
  }
}
