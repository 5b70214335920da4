import CSQLite
import Glibc

extension Connection {
  /// Copies the whole database into a new file, while others go on using it.
  ///
  /// In WAL mode the copy is the database as it was at the beginning, whatever others write meanwhile. In the other
  /// modes it starts again when somebody has written between two steps.
  ///
  /// - Parameters:
  ///   - path: A file that does not exist; what was written of it is removed if the backup fails.
  ///   - pagesPerStep: Pages copied between two calls of `progress`, at least 1.
  ///   - progress: Called after each step; an error of its own ends the backup.
  /// - Throws: `alreadyExists`, `backupInsideTransaction`; else what `progress` throws or SQLite refuses.
  public func backup(
    toPath path: String, pagesPerStep: Int = 1024, progress: (BackupProgress) throws -> Void = { _ in }
  ) throws {
    if !path.isEmpty, DatabaseFile(path: path).kind != .missing { throw DatabaseError(.alreadyExists, path: path) }
    do {
      let destination = try Connection(path: path, access: .create)
      try backup(to: destination, pagesPerStep: pagesPerStep, progress: progress)
    } catch {
      for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
      throw error
    }
  }

  /// Copies the whole database over that of another connection, whose former content is lost.
  ///
  /// - Parameters:
  ///   - destination: A connection with no transaction open; where the backup fails, it keeps what it had.
  ///   - pagesPerStep: Pages copied between two calls of `progress`, at least 1.
  ///   - progress: Called after each step; an error of its own ends the backup.
  /// - Throws: `backupInsideTransaction`; else what `progress` throws or SQLite refuses.
  public func backup(
    to destination: borrowing Connection, pagesPerStep: Int = 1024,
    progress: (BackupProgress) throws -> Void = { _ in }
  ) throws {
    if isInTransaction { throw DatabaseError(.backupInsideTransaction, path: path) }
    if destination.isInTransaction { throw DatabaseError(.backupInsideTransaction, path: destination.path) }
    let holdsSnapshot = try journalMode == "wal"
    if holdsSnapshot { try core.execute("BEGIN; PRAGMA schema_version") }
    defer { if holdsSnapshot { core.rollBack(.transaction(.deferred)) } }
    let backup = try Backup(from: core, to: destination.core)
    while try backup.step(pages: max(pagesPerStep, 1)) { try progress(backup.progress) }
    try progress(backup.progress)
  }
}
