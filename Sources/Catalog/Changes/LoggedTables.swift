import SQLiteStorage

/// A row by its table and primary key.
struct RowKey: Hashable, Sendable {
  let table: String
  let values: [Value]
}

/// A table whose changes are logged, as the file has it.
struct LoggedTable: Sendable {
  let name: String
  let columns: [String]
  /// The columns of the primary key, in the order of the table.
  let keyColumns: [Int]
  /// Of each column its place in the primary key, from 1, or 0.
  fileprivate let keyPositions: [Int]
  /// For a column that refers to another table: which.
  let parents: [Int: String]

  /// The key of a row that has a value for each column.
  func key(of row: [Value]) -> RowKey { RowKey(table: name, values: keyColumns.map { row[$0] }) }

  /// `WHERE` for one row, with a parameter for each column of its key.
  var keyCondition: String { keyColumns.map { "\(columns[$0]) = ?" }.joined(separator: " AND ") }

  func index(of column: String) -> Int? { columns.firstIndex(of: column) }
}

/// The tables whose changes are logged, and how they refer to each other.
struct LoggedTables: Sendable {
  /// In the order of `loggedTables`: a table stands behind those that it refers to.
  let all: [LoggedTable]
  private let byName: [String: LoggedTable]

  init(in connection: borrowing Connection) throws {
    var all: [LoggedTable] = []
    for name in loggedTables { all.append(try connection.loggedTable(name)) }
    self.all = all
    byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  }

  subscript(_ name: String) -> LoggedTable? { byName[name] }

  /// The columns that refer to a table.
  func children(of parent: String) -> [(table: LoggedTable, column: Int)] {
    all.flatMap { table in
      table.parents.filter { $0.value == parent }.keys.sorted().map { (table, $0) }
    }
  }

  /// How tables and then rows are put in order for a reader.
  func areInOrder(_ left: RowKey, _ right: RowKey) -> Bool {
    guard left.table == right.table else {
      return (loggedTables.firstIndex(of: left.table) ?? 0) < (loggedTables.firstIndex(of: right.table) ?? 0)
    }
    for (first, second) in zip(left.values, right.values) {
      if case .integer(let first) = first, case .integer(let second) = second, first != second { return first < second }
    }
    return false
  }
}

extension Connection {
  fileprivate func loggedTable(_ name: String) throws -> LoggedTable {
    let columns = try rows("SELECT name, pk FROM pragma_table_info(?, 'main') ORDER BY cid", [.text(name)]) {
      (name: $0.text(0), key: $0.int(1))
    }
    let parents = try rows("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?, 'main')", [.text(name)]) {
      (column: $0.text(0), parent: $0.text(1))
    }
    let names = columns.map(\.name)
    return LoggedTable(
      name: name, columns: names, keyColumns: columns.indices.filter { columns[$0].key > 0 },
      keyPositions: columns.map(\.key),
      parents: Dictionary(
        parents.compactMap { entry in names.firstIndex(of: entry.column).map { ($0, entry.parent) } }
      ) { first, _ in first })
  }

  /// A row as it is now, a value for each column; nil if it is not there.
  func row(_ key: RowKey, of table: LoggedTable) throws -> [Value]? {
    try first(
      "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name) WHERE \(table.keyCondition)", key.values
    ) { row in table.columns.indices.map { row.value($0) } }
  }

  /// The changes that the log keeps of one of its entries; none for what it names only by its editions.
  ///
  /// - Throws: `.damagedChange`.
  func loggedChanges(of id: Int64, _ tables: LoggedTables) throws -> [Change] {
    try loggedChangeset(of: id, tables)?.changes() ?? []
  }

  /// What the log keeps of one of its entries, looked through: the file may come from anybody.
  ///
  /// - Throws: `.damagedChange` for bytes that are no changeset, and for one of other tables than the logged ones.
  func loggedChangeset(of id: Int64, _ tables: LoggedTables) throws -> Changeset? {
    let bytes = try first("SELECT changeset FROM change_set WHERE id = ?", [.integer(id)]) { $0.optionalBlob(0) }
    guard let bytes = bytes ?? nil else { return nil }
    do { return try tables.changeset(bytes) } catch {
      throw CatalogError(.damagedChange(path: path, id: id, problem: error.words))
    }
  }
}

extension Connection {
  /// The changes of which the log keeps what is no changeset of the catalogue's; each is looked through.
  func damagedChanges() throws -> [(id: Int64, problem: String)] {
    let tables = try LoggedTables(in: self)
    var damaged: [(id: Int64, problem: String)] = []
    for id in try rows("SELECT id FROM change_set WHERE changeset IS NOT NULL ORDER BY id", [], { $0.int64(0) }) {
      do { _ = try loggedChangeset(of: id, tables) } catch let error as CatalogError {
        guard case .change(.damagedChange(_, let id, let problem)) = error.problem else { throw error }
        damaged.append((id, problem))
      }
    }
    return damaged
  }
}

/// Why bytes are no changeset of the catalogue's.
struct ChangesetProblem: Error {
  let words: String
}

extension LoggedTables {
  /// A changeset of the catalogue's, as its log keeps it.
  func changeset(_ bytes: [UInt8]) throws(ChangesetProblem) -> Changeset {
    let changeset: Changeset
    do { changeset = try Changeset(bytes: bytes) } catch { throw ChangesetProblem(words: error.message) }
    for table in changeset.tables {
      guard let logged = self[table.name] else {
        throw ChangesetProblem(words: "it changes `\(table.name)`, whose changes are not logged")
      }
      guard logged.fits(table) else {
        throw ChangesetProblem(words: "it has other columns of `\(table.name)` than the table")
      }
    }
    return changeset
  }
}

extension LoggedTable {
  /// Whether a changeset knows this table, if perhaps without the columns that were added to it later.
  fileprivate func fits(_ table: Changeset.Table) -> Bool {
    let stated = table.keyPositions.map { Int($0) }
    return keyPositions.starts(with: stated) && keyPositions.dropFirst(stated.count).allSatisfy { $0 == 0 }
  }
}

extension Change {
  /// The row that was changed.
  var key: RowKey {
    let values = operation == .insert ? new : old
    let keyColumns = values.indices.filter { $0 < isPrimaryKey.count && isPrimaryKey[$0] }
    return RowKey(table: table, values: keyColumns.map { values[$0] ?? .null })
  }
}
