import CSQLite

/// What SQLite or this layer refused: data, from which `description` makes a sentence.
///
/// Bound values are never part of it; SQLite's own messages name tables and columns, not what was to be stored.
public struct DatabaseError: Error, Equatable, Sendable {
  /// What went wrong.
  public enum Problem: Equatable, Sendable {
    /// SQLite's extended result code and its own message.
    case sqlite(code: Int32, message: String)
    /// The file to open does not exist.
    case missing
    /// The file to make exists already.
    case alreadyExists
    /// The path leads to a folder.
    case isDirectory
    /// The path leads to a pipe, a socket or a device.
    case notAFile
    /// A write-ahead log with content lies beside the file, and its index cannot be made: the folder is not writable.
    case logNeedsRecovery
    /// The path has no characters.
    case emptyPath
    /// The path holds a NUL, at which the operating system would stop reading it.
    case nulInPath
    /// The SQL holds a NUL, at which SQLite would stop reading it.
    case nulInSQL
    /// The SQL is blank or only a comment.
    case noStatement
    /// One statement was expected, and another follows it.
    case secondStatement
    /// The statement has no parameter of that name.
    case unknownParameter(String)
    /// The statement has another number of parameters than there are values.
    case parameterCount(expected: Int, found: Int)
    /// A busy timeout below 0 s or above 60 s.
    case busyTimeoutOutOfRange(Duration)
    /// Foreign keys cannot be switched off while a transaction is open.
    case foreignKeysInsideTransaction
    /// A backup cannot be taken through a connection with an open transaction.
    case backupInsideTransaction
    /// The file stays in another journal mode than the one asked for, as SQLite names it.
    case journalMode(String)
    /// A table that does not exist or has no primary key, whose changes SQLite would leave out without a word.
    case notRecordable(table: String)
    /// A table of a changeset that does not exist here or has other columns, which SQLite would leave out likewise.
    case unfitChangeset(table: String)
    /// A row that is to be changed has text that is not UTF-8.
    case textNotUTF8(table: String)
    /// Bytes that are no changeset, which SQLite would trust.
    case malformedChangeset(ChangesetDamage)
  }

  /// What went wrong.
  public var problem: Problem
  /// The database as it was named at opening, `:memory:` for one in memory, nil if none is involved.
  public var path: String?
  /// The SQL as it was given, with its parameters and without their values.
  public var sql: String?
  /// Where in `sql`, in bytes of UTF-8 from 0, where that is known.
  public var byteOffset: Int?
  /// How long SQLite waited for a lock before it gave up; nil if it did not wait.
  public var waited: Duration?

  /// An error from its parts.
  public init(
    _ problem: Problem, path: String? = nil, sql: String? = nil, byteOffset: Int? = nil, waited: Duration? = nil
  ) {
    self.problem = problem
    self.path = path
    self.sql = sql
    self.byteOffset = byteOffset
    self.waited = waited
  }
}

extension DatabaseError {
  /// What SQLite says where another process is writing.
  public static func busy(path: String) -> DatabaseError {
    DatabaseError(.sqlite(code: SQLITE_BUSY, message: String(cString: sqlite3_errstr(SQLITE_BUSY))), path: path)
  }

  /// SQLite's extended result code, such as 2067 for a broken UNIQUE; nil if SQLite was not asked.
  ///
  /// - SeeAlso: <https://www.sqlite.org/rescode.html>
  public var extendedCode: Int32? {
    if case .sqlite(let code, _) = problem { code } else { nil }
  }

  /// SQLite's own words, without where it happened; nil if SQLite was not asked.
  public var sqliteMessage: String? {
    if case .sqlite(_, let message) = problem { message } else { nil }
  }

  /// SQLite's primary result code, such as 19 for every broken constraint; nil if SQLite was not asked.
  public var primaryCode: Int32? { extendedCode.map { $0 & 0xff } }

  /// Another connection holds a lock on the file.
  public var isBusy: Bool { primaryCode == SQLITE_BUSY }

  /// The disk is full, or the database has reached its own limit.
  public var isFull: Bool { primaryCode == SQLITE_FULL }

  /// The file is no SQLite database.
  public var isNotADatabase: Bool { primaryCode == SQLITE_NOTADB }

  /// The file or the connection cannot be written.
  public var isReadOnly: Bool { primaryCode == SQLITE_READONLY }

  /// The file is damaged, or of a format that no SQLite ever wrote.
  public var isCorrupt: Bool {
    switch problem {
    case .malformedChangeset, .textNotUTF8: true
    case .sqlite(let code, let message): code & 0xff == SQLITE_CORRUPT || message == "unsupported file format"
    default: false
    }
  }

  /// What the full-text extension does not notice of itself: an index without a word over tables with names.
  public static func emptySearchIndex(of path: String) -> DatabaseError {
    DatabaseError(.sqlite(code: SQLITE_CORRUPT | 1 << 8, message: "it holds no word"), path: path)
  }

  /// The full-text extension finds its index damaged, or of a format that it does not know.
  public var isOfFullText: Bool {
    guard case .sqlite(let code, let message) = problem else { return false }
    return code == SQLITE_CORRUPT | 1 << 8 || message.hasPrefix("invalid fts5 file format")
      || message.hasPrefix("vtable constructor failed")
      // Of a rule of a table SQLite says which.
      || message == "constraint failed"
  }

  /// Reading from or writing to the disk failed.
  public var isInputOutput: Bool { primaryCode == SQLITE_IOERR }

  /// The schema is not the one that the SQL is for, or wants something that an untrusted schema may not have.
  public var isOfSchema: Bool {
    guard case .sqlite(let code, let message) = problem else { return false }
    let beginnings = ["no such ", "unsafe use of ", "not authorized", "foreign key mismatch ", "cannot modify "]
    return code & 0xff == SQLITE_ERROR && beginnings.contains { message.hasPrefix($0) }
  }

  /// Memory ran out, or SQLite reached a limit that was set for it.
  public var isOutOfMemory: Bool { primaryCode == SQLITE_NOMEM }

  /// A statement was cancelled, by an `InterruptHandle` or a progress handler.
  public var isInterrupt: Bool { primaryCode == SQLITE_INTERRUPT }

  /// A row breaks a constraint of the schema.
  public var isConstraint: Bool { primaryCode == SQLITE_CONSTRAINT }

  /// A value is not of the type that its place takes.
  public var isMismatch: Bool { primaryCode == SQLITE_MISMATCH }

  /// An authorizer said no.
  public var isDenied: Bool { primaryCode == SQLITE_AUTH }

  /// The file could not be opened, for whatever reason that `problem` names.
  public var isCannotOpen: Bool {
    switch problem {
    case .missing, .isDirectory, .notAFile, .logNeedsRecovery, .emptyPath, .nulInPath: true
    default: primaryCode == SQLITE_CANTOPEN
    }
  }
}
