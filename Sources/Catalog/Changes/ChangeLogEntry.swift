import SQLiteStorage

/// One change of the catalogue, as the log has it.
public struct ChangeLogEntry: Sendable, Equatable {
  /// The change's number, from 1; later changes have higher ones.
  public let id: Int64
  /// When it was made: ISO 8601, UTC, to the second.
  public let madeAt: String
  /// Who made it; nil if that was not said.
  public let madeBy: String?
  /// The version of the tool that made it.
  public let toolVersion: String
  /// The command line without the executable's path.
  public let command: String
  /// What was done, in a few words.
  public let summary: String
  /// The editions that it inserted whole, of which it keeps no rows.
  let loads: [LoadedEdition]
  /// The change that it took back.
  public let undoes: Int64?
  /// The change that took it back and was not taken back itself.
  public let undoneBy: Int64?

  /// The editions that it inserted whole, as `ml@2022`, of which it keeps no rows.
  public var editions: [String] { loads.map(\.name) }
}

/// The change log without the changes themselves: which changes there are, and which of them hold.
struct ChangeHistory {
  /// The oldest first.
  let entries: [ChangeLogEntry]

  init(in connection: borrowing Connection) throws {
    let rows = try connection.rows(
      """
      SELECT id, made_at, made_by, tool_version, command, summary, editions, undoes_id FROM change_set ORDER BY id
      """
    ) { row in
      ChangeLogEntry(
        id: row.int64(0), madeAt: row.text(1), madeBy: row.optionalText(2), toolVersion: row.text(3),
        command: row.text(4), summary: row.text(5),
        loads: row.optionalText(6).map { $0.split(separator: " ").map { LoadedEdition(String($0)) } } ?? [],
        undoes: row.optionalInt64(7), undoneBy: nil)
    }
    let undoing = Self.undoing(rows)
    entries = rows.map { $0.undone(by: undoing[$0.id]) }
  }

  subscript(_ id: Int64) -> ChangeLogEntry? { entries.first { $0.id == id } }

  /// The last change that holds and is no undo itself: what `undo` takes back.
  var last: ChangeLogEntry? { entries.last { $0.undoneBy == nil && $0.undoes == nil } }

  /// For each change that is undone, the change that undid it. Later changes can only undo earlier ones, so the last
  /// one is known to hold.
  private static func undoing(_ entries: [ChangeLogEntry]) -> [Int64: Int64] {
    var undoing: [Int64: Int64] = [:]
    for entry in entries.reversed() where undoing[entry.id] == nil {
      if let undone = entry.undoes, undoing[undone] == nil { undoing[undone] = entry.id }
    }
    return undoing
  }
}

extension ChangeLogEntry {
  fileprivate func undone(by other: Int64?) -> ChangeLogEntry {
    ChangeLogEntry(
      id: id, madeAt: madeAt, madeBy: madeBy, toolVersion: toolVersion, command: command, summary: summary,
      loads: loads, undoes: undoes, undoneBy: other)
  }
}

extension CatalogFile {
  /// The changes of the catalogue, the newest first.
  ///
  /// - Parameter limit: At most so many; nil gives all.
  public func changeLog(limit: Int? = nil) throws -> [ChangeLogEntry] {
    let newest = try ChangeHistory(in: connection).entries.reversed()
    return limit.map { Array(newest.prefix($0)) } ?? Array(newest)
  }
}
