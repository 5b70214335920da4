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
    try transaction(.immediate) {
      try refuseTampering(by: Migrator())
      let (result, changeset) = try withTrustedSchema { try recordingChanges(of: loggedTables, body) }
      guard !changeset.bytes.isEmpty else { return result }
      try run(
        """
        INSERT INTO change_set (made_at, made_by, tool_version, command, summary, changeset)
        VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?, ?, ?, ?, ?)
        """,
        [
          Value(author.name), .text(toolVersion), .text(author.command), .text(summary(result)), .blob(changeset.bytes),
        ])
      return result
    }
  }
}
