import SQLiteStorage

/// Who changes the catalogue, and by which command.
public struct ChangeAuthor: Sendable, Equatable {
  /// The user's name; nil if nobody knows it.
  public let name: String?
  /// The command line without the executable's path: `seed article.md`.
  public let command: String

  /// An author.
  public init(name: String?, command: String) {
    self.name = name
    self.command = command
  }
}

/// What a change did, as its author is told.
protocol ChangeReport {
  /// In a few words, for the log.
  var summary: String { get }
  /// The number of the change in the log; nil if nothing was changed.
  var changeID: Int64? { get set }
}

extension ChangeReport {
  fileprivate func logged(as id: Int64?) -> Self {
    var report = self
    report.changeID = id
    return report
  }
}

/// The tables whose changes are logged: all but the ledgers and the search index, which follows them by its triggers.
let loggedTables = [
  "source", "location", "university", "university_alias", "program", "track", "course", "program_course", "focus_area",
  "focus_area_alias", "program_focus_area", "ranking", "ranking_edition", "ranking_entry",
]

/// The tables that hold no data: what triggers remember of one row for the next, and of rows that are gone.
let workingTables = ["search_index_doubt", "removed_row"]

extension Connection {
  /// Runs `body` in one transaction and writes what it changed into the change log, in the same transaction. Nothing is
  /// written at all where nothing was changed.
  ///
  /// The schema is compared with its migrations in that transaction too, and only then are its triggers trusted: they
  /// write the search index.
  ///
  /// - Throws: `.tamperedSchema`, `.outdatedSchema`, else what `body` throws; nothing is written then.
  func loggingChanges<R: ChangeReport>(by author: ChangeAuthor, _ body: () throws -> R) throws -> R {
    let (report, id) = try loggedChange(by: author, summary: \.summary, body)
    return report.logged(as: id)
  }

  /// As `loggingChanges`, with the number of the change in the log; nil if nothing was changed.
  ///
  /// - Parameters:
  ///   - undone: The change that this one takes back.
  ///   - summary: What was done, in a few words, from the result.
  func loggedChange<R>(
    by author: ChangeAuthor, undoing undone: Int64? = nil, summary: (R) -> String, _ body: () throws -> R
  ) throws -> (result: R, id: Int64?) {
    try writing {
      let (result, changeset) = try withTrustedSchema { try recordingChanges(of: loggedTables, body) }
      guard !changeset.isEmpty else { return (result, nil) }
      return (result, try writeLog(changeset, by: author, summary: summary(result), undoing: undone))
    }
  }

  /// As `loggedChange`, for a load that may insert so many entries of rankings that recording them costs more than
  /// inserting them.
  ///
  /// Entries are not recorded unless `body` attaches `ranking_entry` to the recorder before it writes any. The log's row
  /// then has both: a changeset of everything else (the universities, locations and rankings that were made, the source,
  /// the rows of the editions), and the names of the editions whose entries it does not have. To take it back, remove
  /// the entries of those editions first, then apply the inverse of the changeset.
  ///
  /// - Parameter body: Returns its result, and the editions of which it inserted all entries unrecorded.
  func loggedLoad<R: ChangeReport>(
    by author: ChangeAuthor,
    _ body: (borrowing ChangeRecorder) throws -> (result: R, editions: [LoadedEdition])
  ) throws -> R {
    let (report, id) = try writing {
      let (loaded, changeset) = try withTrustedSchema {
        let recorder = try recordChanges(of: loggedTables.filter { $0 != "ranking_entry" })
        let loaded = try body(recorder)
        return (loaded, try recorder.changeset())
      }
      guard !changeset.isEmpty || !loaded.editions.isEmpty else { return (loaded.result, nil) }
      let summary = loaded.result.summary
      return (loaded.result, try writeLog(changeset, editions: loaded.editions, by: author, summary: summary))
    }
    return report.logged(as: id)
  }

  /// Runs `body` in a transaction that is rolled back where it has no change to tell: a row that came and went leaves
  /// its traces in the search index and among the numbers.
  private func writing<R>(_ body: () throws -> (result: R, id: Int64?)) throws -> (result: R, id: Int64?) {
    let written = try transaction(.immediate, keptIf: { $0.id != nil }) {
      let migrator = try Migrator()
      let version = try migrator.check(self)
      // Another process may have taken the file down since it was opened.
      guard version == migrator.latestVersion else {
        throw CatalogError(.outdatedSchema(path: path, version: version, known: migrator.latestVersion))
      }
      try refuseTampering(by: migrator)
      return try body()
    }
    // SQLite's own checkpoints come at 4 MiB; readings that overlap keep it from beginning the log again.
    if !isInTransaction { shortenLog(beyond: 6 << 20, waiting: .milliseconds(200)) }
    return written
  }

  /// Writes a row of the change log, in the transaction of the change itself.
  ///
  /// - Parameters:
  ///   - changeset: What was changed; nil if the log names whole editions instead.
  ///   - editions: Those that were inserted whole and are not in `changeset`.
  /// - Returns: The number of the change.
  func writeLog(
    _ changeset: Changeset?, editions: [LoadedEdition] = [], by author: ChangeAuthor, summary: String,
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
        Value(editions.isEmpty ? nil : editions.map(\.description).joined(separator: " ")), Value(undone),
      ])
    return lastInsertRowID
  }
}
