import SQLiteStorage

/// What stands in the catalogue and is in no entry of its change log: the work of another tool.
///
/// The log is gone through from its first entry, and what it makes is compared with the tables row by row: the cost is
/// that of reading both. Of editions that the log names without their rows it is known whether they are there and whether
/// their entries come to what was loaded, not which of them are others.
public struct UnloggedChanges: Sendable, Equatable {
  /// Row by row, in the order of the tables, as `CatalogFile.changes(of:)` tells changes.
  public let rows: [RowChange]
}

extension CatalogFile {
  /// Looks for changes that the log does not have.
  ///
  /// - Throws: `DatabaseError` where the file cannot be read, also where a changeset of the log is damaged.
  public func unloggedChanges() throws -> UnloggedChanges {
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
    return UnloggedChanges(rows: try connection.describe(changes, &names) + changed + missing)
  }
}
