extension DatabaseError: CustomStringConvertible {
  /// One sentence: the database, what is wrong, and where in the SQL.
  public var description: String {
    if let sentence = sentenceAboutFile { return sentence }
    let what = message + (lineAndColumn.map { " (SQL \($0))" } ?? "")
    return path.map { "`\($0)`: \(what)" } ?? what
  }

  private var lineAndColumn: String? {
    guard let line, let column else { return nil }
    return "\(line):\(column)"
  }

  /// The sentences that are about the file itself and begin with its path.
  private var sentenceAboutFile: String? {
    guard let path else { return nil }
    return switch problem {
    case .sqlite where isLocked:
      "`\(path)` is locked by another connection" + (waited.map { " (waited \(Self.seconds($0)))" } ?? "")
    case .sqlite where isNotADatabase: "`\(path)` is not a database"
    case .sqlite(_, let message) where isOfFullText: "the search index of `\(path)` is damaged: \(message)"
    case .sqlite(_, let message) where isCorrupt: "`\(path)` is damaged: \(message)"
    case .malformedChangeset, .textNotUTF8: "`\(path)` is damaged: \(message)"
    case .sqlite(_, let message) where isFull: "`\(path)` cannot grow: \(message)"
    case .sqlite(_, let message) where isReadOnly: "`\(path)` cannot be written: \(message)"
    case .sqlite(_, let message) where isCannotOpen: "`\(path)` cannot be opened: \(message)"
    case .sqlite(_, let message) where isOutOfMemory: "`\(path)`: \(message)"
    case .missing: "`\(path)` does not exist"
    case .alreadyExists: "`\(path)` exists already"
    case .isDirectory: "`\(path)` is a folder, not a file"
    case .notAFile: "`\(path)` is not a regular file"
    case .logNeedsRecovery: "`\(path)` cannot be opened: \(message)"
    case .journalMode(let mode): "`\(path)` stays in journal mode `\(mode)`"
    default: nil
    }
  }

  /// What is wrong, without the file and the place in the SQL.
  public var message: String {
    switch problem {
    case .sqlite(_, let message): message
    case .missing: "no such file"
    case .alreadyExists: "the file exists already"
    case .isDirectory: "a folder, not a file"
    case .notAFile: "not a regular file"
    case .logNeedsRecovery: "its write-ahead log has to be recovered, and the folder cannot be written"
    case .emptyPath: "the path is empty"
    case .nulInPath: "the path holds a NUL character"
    case .nulInSQL: "the SQL holds a NUL character"
    case .noStatement: "the SQL holds no statement"
    case .secondStatement: "a second statement follows the first"
    case .unknownParameter(let name): "no parameter is named `\(name)`"
    case .parameterCount(let expected, let found): "\(expected) values are expected, \(found) were given"
    case .busyTimeoutOutOfRange(let wait): "a busy timeout is 0 s to 60 s, not \(Self.seconds(wait))"
    case .foreignKeysInsideTransaction: "foreign keys cannot be switched off inside a transaction"
    case .backupInsideTransaction: "a backup cannot be taken inside a transaction"
    case .journalMode(let mode): "the journal mode stays `\(mode)`"
    case .notRecordable(let table): "changes of `\(table)` cannot be recorded: no such table, or no primary key"
    case .textNotUTF8(let table): "a row of `\(table)` that is to be changed has text that is not UTF-8"
    case .malformedChangeset(let damage): "no changeset: \(damage)"
    case .unfitChangeset(let table): "the changeset does not fit `\(table)`: no such table, or other columns"
    }
  }

  /// Whether SQLite's busy message says no more than that another connection holds the lock.
  private var isLocked: Bool {
    guard isBusy, case .sqlite(_, let message) = problem else { return false }
    return waited != nil || message == "database is locked"
  }

  /// Seconds to the tenth: `5 s`, `0.2 s`.
  private static func seconds(_ duration: Duration) -> String {
    let tenths = Int((duration / .milliseconds(100)).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10) s" : "\(Double(tenths) / 10) s"
  }
}
