import CSQLite

/// How far a backup has come.
public struct BackupProgress: Hashable, Sendable {
  /// Pages still to be copied.
  public let remainingPages: Int
  /// Pages of the source.
  public let totalPages: Int
}

/// A running copy of one database into another, ended when its owner lets go of it.
struct Backup: ~Copyable {
  private let handle: OpaquePointer
  private let source: ConnectionCore
  private let destination: ConnectionCore

  init(from source: ConnectionCore, to destination: ConnectionCore) throws(DatabaseError) {
    guard let handle = sqlite3_backup_init(destination.handle, "main", source.handle, "main") else {
      throw destination.failure(sqlite3_extended_errcode(destination.handle), sql: nil)
    }
    self.handle = handle
    self.source = source
    self.destination = destination
  }

  deinit { sqlite3_backup_finish(handle) }

  var progress: BackupProgress {
    BackupProgress(
      remainingPages: Int(sqlite3_backup_remaining(handle)), totalPages: Int(sqlite3_backup_pagecount(handle)))
  }

  /// Copies some pages; returns whether there are more.
  func step(pages: Int) throws(DatabaseError) -> Bool {
    let code = sqlite3_backup_step(handle, Int32(clamping: pages))
    switch code {
    case SQLITE_OK: return true
    case SQLITE_DONE: return false
    default: throw culprit(code).failure(code, sql: nil)
    }
  }

  /// SQLite does not say which of the two failed: writing is the destination's, reading the source's.
  private func culprit(_ code: Int32) -> ConnectionCore {
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: source.busyWaiter.hasGivenUp ? source : destination
    case SQLITE_CORRUPT, SQLITE_NOTADB: source
    default: destination
    }
  }
}
