import SQLiteStorage

extension CatalogFile {
  /// What stands in the catalogue and is in no entry of its change log, the work of another tool: row by row, in the
  /// order of the tables, as ``changes(of:)`` tells changes.
  ///
  /// The log is gone through from its first entry, and what it makes is compared with the tables row by row: the cost is
  /// that of reading both. Of editions that the log names without their rows it is known whether they are there and
  /// whether their entries come to what was loaded, not which of them are others.
  ///
  /// - Throws: `DatabaseError` where the file cannot be read, also where a changeset of the log is damaged.
  func unloggedChanges() throws -> [RowChange] {
    var replay = LogReplay(tables: try LoggedTables(in: connection))
    for entry in try ChangeHistory(in: connection).entries {
      try replay.apply(entry, in: connection)
    }
    let changes = try replay.differences(in: connection)
    var names = RowNames(tables: replay.tables)
    names.state(changes)
    let missing = try replay.missingEditions(in: connection).map { name in
      RowChange(action: .removed, kind: "whole edition", name: name, fields: [])
    }
    let changed = try replay.changedEditions(in: connection).map { name in
      RowChange(
        action: .changed, kind: "whole edition", name: name,
        fields: [.init(field: "entries", before: .text("as loaded"), after: .text("others"))])
    }
    return try connection.describe(changes, &names) + changed + missing
  }
}
