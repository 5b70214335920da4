import CSQLite

/// A row that refers to a row that does not exist.
public struct ForeignKeyViolation: Hashable, Sendable {
  /// The table of the row that refers.
  public let table: String
  /// The row that refers; nil in a table WITHOUT ROWID.
  public let rowID: Int64?
  /// The table in which the other row is missing.
  public let parent: String
  /// The number of the foreign key, as `PRAGMA foreign_key_list` counts.
  public let foreignKey: Int
}

extension Connection {
  /// The number an application keeps in the file's header for its own schema, 0 in a new file.
  public var userVersion: Int32 { get throws(DatabaseError) { try number("PRAGMA user_version") } }

  /// The number in the file's header that tells whose file it is, 0 in a new file.
  public var applicationID: Int32 { get throws(DatabaseError) { try number("PRAGMA application_id") } }

  /// The journal mode as SQLite names it: `delete`, `wal`, `memory`…
  public var journalMode: String { get throws(DatabaseError) { try word("PRAGMA journal_mode") } }

  /// Puts the file into WAL mode, in which readers and a writer do not wait for each other; it stays so.
  ///
  /// - Throws: `journalMode` where the file cannot be in that mode, as one in memory; SQLite's error where another
  ///   connection uses the file, or a transaction is open.
  public func useWriteAheadLog() throws(DatabaseError) {
    // SQLite does not wait for those that use the file in its former mode.
    let mode = try core.busyWaiter.waiting { () throws(DatabaseError) in try word("PRAGMA journal_mode = wal") }
    if mode != "wal" { throw DatabaseError(.journalMode(mode), path: path) }
  }

  /// Lets this connection keep so much of the file in memory; 2 MiB unless set.
  ///
  /// A transaction that changes more pages than that writes some of them to the log several times.
  ///
  /// - Parameter mebibytes: 1 to 1024.
  public func setCacheSize(mebibytes: Int) throws(DatabaseError) {
    try core.execute("PRAGMA cache_size = -\(min(max(mebibytes, 1), 1024) * 1024)")
  }

  /// Keeps in memory what this connection would write to temporary files, for a load of many rows into tables with
  /// triggers: before each row it notes what the row's triggers change, to take that back if they fail.
  ///
  /// What is sorted is then kept in memory too, however much it is.
  public func keepTemporaryFilesInMemory() throws(DatabaseError) { try core.execute("PRAGMA temp_store = memory") }

  /// Whether this connection is to refuse to write, whatever the file allows, until that is set again.
  public func setQueryOnly(_ isOn: Bool) throws(DatabaseError) {
    try core.execute("PRAGMA query_only = \(isOn ? 1 : 0)")
  }

  /// All rows that refer to nothing; reads every table with foreign keys, or one.
  public func foreignKeyViolations(of table: String? = nil) throws -> [ForeignKeyViolation] {
    let (arguments, bindings) = table.map { ("(?)", [Value.text($0)]) } ?? ("", [])
    return try rows(
      #"SELECT "table", "rowid", parent, fkid FROM pragma_foreign_key_check\#(arguments)"#, bindings
    ) {
      ForeignKeyViolation(
        table: $0.text(0), rowID: $0.optionalInt64(1), parent: $0.text(2), foreignKey: $0.int(3))
    }
  }

  /// What SQLite finds damaged, in its own words, a line each; reads the whole file, and checks CHECK, NOT NULL and UNIQUE too.
  ///
  /// At most 100 problems are found; the search may end earlier, at damage that it cannot pass.
  ///
  /// - Throws: SQLite's error where pages could not be read, or memory ran out, which is no damage of the file.
  ///
  /// - Parameter table: One table and its indexes alone; all of the file unless given.
  public func integrityProblems(of table: String? = nil) throws(DatabaseError) -> [String] {
    var problems: [String] = []
    do {
      // As a function, which takes a table's name as a value, it would not say why it failed.
      let check = try prepare(table == nil ? "PRAGMA integrity_check" : "SELECT * FROM pragma_integrity_check(?)")
      if let table { try check.bind(table, at: 1) }
      while try check.step() { problems += check.text(0).split(separator: "\n").map(String.init) }
    } catch {
      guard case .sqlite(_, let message) = error.problem, error.isCorrupt else { throw error }
      problems.append(message)
    }
    for problem in problems {
      if let code = Self.codeOfUnreadPage(problem) { throw core.failure(code, sql: nil) }
    }
    return problems.filter { $0 != "ok" && !$0.hasPrefix("*** in database ") }
  }

  /// The code at the end of `Page 3: unable to get the page. error code=266`; nil for damage.
  ///
  /// Of a page of a long value SQLite names no code: `On tree page 3 cell 0: failed to get page 100`.
  private static func codeOfUnreadPage(_ problem: String) -> Int32? {
    if problem.contains("failed to get page ") { return SQLITE_IOERR }
    guard let mark = problem.firstRange(of: "unable to get the page. error code=") else { return nil }
    guard let code = Int32(problem[mark.upperBound...].prefix { $0.isNumber }) else { return nil }
    return [SQLITE_IOERR, SQLITE_NOMEM].contains(code & 0xff) ? code : nil
  }

  private func number(_ pragma: String) throws(DatabaseError) -> Int32 {
    let statement = try prepare(pragma)
    return try statement.step() ? Int32(truncatingIfNeeded: statement.int64(0)) : 0
  }

  private func word(_ pragma: String) throws(DatabaseError) -> String {
    let statement = try prepare(pragma)
    return try statement.step() ? statement.text(0) : ""
  }
}
