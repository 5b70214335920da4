import CSQLite

/// An open database: one owner, used by one thread at a time, closed when its owner lets go of it.
///
/// Statements and recorders that outlive it keep the file open until they end.
///
/// Every connection enforces foreign keys, refuses double-quoted strings and extensions, treats the schema as
/// untrusted and is in SQLite's defensive mode.
///
/// - SeeAlso: <https://www.sqlite.org/security.html>
public struct Connection: ~Copyable {
  /// What a connection may do with its file.
  public enum Access: Sendable {
    /// The file must exist and is never written.
    case readOnly
    /// The file must exist and be writable.
    case readWrite
    /// The file is made if it does not exist.
    case create
  }

  @usableFromInline let core: ConnectionCore

  /// Opens a file and reads its header.
  ///
  /// The path is taken literally: no character of it has a meaning to SQLite.
  ///
  /// A read-only file in WAL mode whose folder cannot be written, and beside which no log with content lies, is opened
  /// as `immutable`: SQLite then takes no locks, so nobody may write the file meanwhile. Where the folder can be
  /// written, a reader leaves an empty `-wal` and a `-shm` file behind, as every read-only connection of SQLite does; the
  /// next writer removes them. To remove them here, the file would have to be reopened: a twentieth of a cold start.
  ///
  /// - Parameters:
  ///   - path: Relative to the working folder, or absolute.
  ///   - busyTimeout: Longest wait for one lock of another connection, 0 s to 60 s.
  /// - Throws: What `DatabaseError.Problem` names, above all `missing`, `isDirectory`, and SQLite's codes for no
  ///   database, no permission, a lock, and a read-only file.
  /// - SeeAlso: <https://www.sqlite.org/wal.html#read_only_databases>
  public init(path: String, access: Access, busyTimeout: Duration = .seconds(5)) throws(DatabaseError) {
    core = try ConnectionCore.opening(path, access: access, busyTimeout: busyTimeout)
  }

  private init(core: ConnectionCore) { self.core = core }

  /// Makes an empty database in memory, which goes with the connection.
  ///
  /// - Parameter path: What `path` says and errors name, for a copy of a file.
  /// - Throws: `DatabaseError` where memory runs out.
  public static func inMemory(as path: String = ":memory:") throws(DatabaseError) -> Connection {
    Connection(core: try ConnectionCore.openingInMemory(as: path))
  }

  // The cached statements hold the core, which would then never be closed.
  deinit { core.statements.removeAll() }

  /// The path as it was given; for a database in memory `:memory:`, or the path of the file it is a copy of.
  public var path: String { core.path }

  /// Whether the file was opened without locks, because its folder cannot be written: what others write then goes unseen.
  public var isImmutable: Bool { core.isImmutable }

  /// Runs a script of any number of statements; rows they return are passed over.
  ///
  /// What ran before an error stays done, unless the script or the caller put it into a transaction.
  ///
  /// - Throws: `DatabaseError` with the whole script as `sql`; `byteOffset` is the wrong word's where SQLite knows it,
  ///   else the first of the statement's.
  public func execute(_ script: String) throws(DatabaseError) { try core.execute(script) }

  /// Prepares one statement, which its owner may use again and again.
  ///
  /// - Throws: `noStatement` and `secondStatement` where there is not exactly one; else SQLite's error with its place.
  public func prepare(_ sql: String) throws(DatabaseError) -> Statement { try core.prepare(sql) }

  /// The row id of the last row that this connection inserted, 0 where there was none.
  public var lastInsertRowID: Int64 { sqlite3_last_insert_rowid(core.handle) }

  /// How many rows the last INSERT, UPDATE or DELETE changed, without those that triggers and foreign keys changed.
  public var changes: Int { Int(sqlite3_changes64(core.handle)) }

  /// How many rows all statements of this connection changed, with those that triggers and foreign keys changed.
  public var totalChanges: Int { Int(sqlite3_total_changes64(core.handle)) }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(core.handle) == 0 }

  /// Whether the file cannot be written through this connection.
  public var isReadOnly: Bool { sqlite3_db_readonly(core.handle, "main") == 1 }
}
