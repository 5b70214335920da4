import SQLiteStorage

/// What rows are called: by what they refer to, not by numbers; also rows that are no longer there.
struct RowNames {
  let tables: LoggedTables
  /// Rows as a change has them, which go before those of the file.
  private var stated: [RowKey: [Value?]] = [:]
  /// Rows that a change removes, for where the file does not have them.
  private var removed: [RowKey: [Value?]] = [:]
  /// Rows as the log had them at last, for those that are gone; read when the first is needed.
  private var gone: [RowKey: [Value?]]?

  init(tables: LoggedTables) { self.tables = tables }

  /// Takes rows as changes state them: a row that they remove as it was, one that they add as it became.
  ///
  /// - Parameter asBefore: Whether a row that they change is called as it was before.
  mutating func state(_ changes: [Change], asBefore: Bool = false) {
    for change in changes {
      let isBefore = asBefore || change.operation == .delete
      stated[change.key] = zip(change.old, change.new).map { isBefore ? $0 ?? $1 : $1 ?? $0 }
    }
  }

  /// Takes rows that changes remove as they were, for when nothing else has them.
  mutating func keepRemoved(_ changes: [Change]) {
    for change in changes where change.operation == .delete { removed[change.key] = change.old }
  }

  /// `university Columbia University`.
  mutating func title(of key: RowKey, in connection: borrowing Connection) throws -> String {
    "\(Self.kind(of: key.table)) \(try name(of: key, in: connection))"
  }

  /// What rows of a table are.
  static func kind(of table: String) -> String {
    switch table {
    case "ranking_edition": "edition"
    case "ranking_entry": "entry"
    case "program_course": "core course"
    case "program_focus_area": "covered focus area"
    default: table.replacing("_", with: " ")
    }
  }

  /// The columns of which a row's name is made.
  static func nameColumns(of table: String) -> [String] {
    switch table {
    case "source": ["title", "year"]
    case "location": ["city", "state", "country"]
    case "university_alias": ["university_id", "alias"]
    case "program": ["university_id", "name"]
    case "track": ["program_id", "name"]
    case "program_course": ["program_id", "course_id"]
    case "focus_area_alias": ["focus_area_id", "alias"]
    case "program_focus_area": ["program_id", "focus_area_id"]
    case "ranking": ["slug"]
    case "ranking_edition": ["ranking_id", "year"]
    case "ranking_entry": ["ranking_edition_id", "university_id"]
    default: ["name"]
    }
  }

  /// `Columbia University`, `Columbia University: Master of Science in Computer Science`, `ml@2022 Cornell University`.
  mutating func name(of key: RowKey, in connection: borrowing Connection) throws -> String {
    guard let table = tables[key.table] else { return key.table }
    var parts: [String] = []
    for column in Self.nameColumns(of: key.table) {
      guard let index = table.index(of: column) else { continue }
      let value = try value(index, of: key, table, in: connection)
      if value != .null { parts.append(try text(value, at: index, of: table, in: connection)) }
    }
    return Self.joined(parts, of: key)
  }

  /// A value as a reader is shown it: a reference by the name of what it refers to.
  mutating func text(
    _ value: Value, at column: Int, of table: LoggedTable, in connection: borrowing Connection
  ) throws -> String {
    if let parent = table.parents[column] {
      return try name(of: RowKey(table: parent, values: [value]), in: connection)
    }
    return value.shown
  }

  private static func joined(_ parts: [String], of key: RowKey) -> String {
    guard !parts.isEmpty else { return "number " + key.values.map(\.shown).joined(separator: " ") }
    switch key.table {
    case "source":
      guard parts.count == 2 else { return parts[0] }
      return parts[0].hasSuffix("(\(parts[1]))") ? parts[0] : "\(parts[0]) (\(parts[1]))"
    case "location": return parts.joined(separator: ", ")
    case "ranking_edition": return parts.joined(separator: "@")
    case "ranking_entry": return parts.joined(separator: " ")
    case "university_alias", "focus_area_alias":
      return parts.count == 2 ? "\(parts[1]) of \(parts[0])" : parts[0]
    default: return parts.joined(separator: ": ")
    }
  }

  /// A value of a row: of its key, as a change states it, as the file has it, or as the log had it at last.
  private mutating func value(
    _ column: Int, of key: RowKey, _ table: LoggedTable, in connection: borrowing Connection
  ) throws -> Value {
    if let place = table.keyColumns.firstIndex(of: column) { return key.values[place] }
    if let value = stated[key]?.value(column) { return value }
    if let row = try connection.row(key, of: table) { return row[column] }
    if let value = removed[key]?.value(column) { return value }
    let gone = try self.gone ?? loggedRows(in: connection)
    self.gone = gone
    return gone[key]?.value(column) ?? .null
  }

  /// The rows of tables whose names are not in their keys.
  private func loggedRows(in connection: borrowing Connection) throws -> [RowKey: [Value?]] {
    let named = Set(tables.all.filter { $0.keyColumns.count == 1 }.map(\.name))
    var rows: [RowKey: [Value?]] = [:]
    for id in try connection.rows("SELECT id FROM change_set ORDER BY id", [], { $0.int64(0) }) {
      for change in try connection.loggedChanges(of: id, tables) where named.contains(change.table) {
        switch change.operation {
        case .insert: rows[change.key] = change.new
        case .delete: rows[change.key] = change.old
        case .update:
          let known = rows[change.key] ?? change.old
          rows[change.key] = zip(change.new, zip(change.old, known)).map { $0 ?? $1.0 ?? $1.1 }
        }
      }
    }
    return rows
  }
}

extension [Value?] {
  /// The value of a column; nil if it is not stated, also of a column that the table did not have yet.
  fileprivate func value(_ column: Int) -> Value? { indices.contains(column) ? self[column] : nil }
}
