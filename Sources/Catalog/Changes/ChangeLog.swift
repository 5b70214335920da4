import SQLiteStorage

/// Who changes the catalogue, and by which command.
public struct ChangeAuthor: Sendable, Equatable {
  /// The user's name as the environment gives it; nil where it gives none.
  public let name: String?
  /// The command line without the executable's path: `seed article.md`.
  public let command: String

  /// An author.
  public init(name: String?, command: String) {
    self.name = name
    self.command = command
  }
}

/// The tables whose changes are logged: all but the ledgers and the search index, which follows them by its triggers.
let loggedTables = [
  "source", "location", "university", "university_alias", "program", "track", "course", "program_course", "focus_area",
  "focus_area_alias", "program_focus_area", "ranking", "ranking_edition", "ranking_entry",
]

extension Connection {
  /// Runs `body` in one transaction and writes what it changed into the change log, in the same transaction. Nothing is
  /// written at all where nothing was changed.
  ///
  /// The schema is compared with its migrations in that transaction too, and only then are its triggers trusted: they
  /// write the search index.
  ///
  /// - Parameter summary: What was done, in a few words, from the result.
  /// - Throws: `.tamperedSchema`, else what `body` throws; nothing is written then.
  func loggingChanges<R>(
    by author: ChangeAuthor, summary: (R) -> String, _ body: () throws -> R
  ) throws -> R {
    try loggedChange(by: author, summary: summary, body).result
  }

  /// As `loggingChanges`, with the number of the change in the log; nil where nothing was changed.
  ///
  /// - Parameter undone: The change that this one takes back.
  func loggedChange<R>(
    by author: ChangeAuthor, undoing undone: Int64? = nil, summary: (R) -> String, _ body: () throws -> R
  ) throws -> (result: R, id: Int64?) {
    try transaction(.immediate) {
      try refuseTampering(by: Migrator())
      let (result, changeset) = try withTrustedSchema { try recordingChanges(of: loggedTables, body) }
      guard !changeset.bytes.isEmpty else { return (result, nil) }
      return (result, try writeLog(changeset, by: author, summary: summary(result), undoing: undone))
    }
  }

  /// Writes a row of the change log, in the transaction of the change itself.
  ///
  /// - Parameters:
  ///   - changeset: What was changed; nil where the log names whole editions instead.
  ///   - editions: Those that were inserted whole and are not in `changeset`: `ml@2022`.
  /// - Returns: The number of the change.
  func writeLog(
    _ changeset: Changeset?, editions: [String] = [], by author: ChangeAuthor, summary: String,
    undoing undone: Int64? = nil
  ) throws -> Int64 {
    try run(
      """
      INSERT INTO change_set (made_at, made_by, tool_version, command, summary, changeset, editions, undoes_id)
      VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        Value(author.name), .text(toolVersion), .text(author.command), .text(summary),
        Value(changeset.flatMap { $0.isEmpty ? nil : $0.bytes }),
        Value(editions.isEmpty ? nil : editions.joined(separator: " ")), Value(undone),
      ])
    return lastInsertRowID
  }
}
