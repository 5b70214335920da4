import CSQLite
import Glibc

/// The pages that a database is kept in.
public struct PageCounts: Hashable, Sendable {
  /// All pages of the file.
  public let total: Int
  /// Those that hold nothing and will be used again.
  public let free: Int
  /// Bytes of one page.
  public let pageSize: Int
}

extension Connection {
  /// How many pages the database has, and how many of them are free.
  public var pageCounts: PageCounts {
    get throws {
      let sql = """
        SELECT page_count, freelist_count, page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size
        """
      return try first(sql) { PageCounts(total: $0.int(0), free: $0.int(1), pageSize: $0.int(2)) }
        ?? PageCounts(total: 0, free: 0, pageSize: 0)
    }
  }

  /// Writes the whole write-ahead log into the file and empties it; nothing in another journal mode.
  ///
  /// - Throws: SQLITE_BUSY where somebody still reads what stands in the log; the log is kept then.
  public func checkpoint() throws(DatabaseError) {
    let code = sqlite3_wal_checkpoint_v2(core.handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    try core.check(code)
  }

  /// Empties the write-ahead log where it has grown: while readings overlap, SQLite never begins it again by itself.
  ///
  /// - Parameters:
  ///   - byteCount: The longest log that is left alone.
  ///   - wait: The longest wait for those who read what stands in the log; it is kept then, and so it is on any error.
  public func shortenLog(beyond byteCount: Int, waiting wait: Duration) {
    var status = stat()
    guard stat(path + "-wal", &status) == 0, status.st_size > byteCount else { return }
    let timeout = core.busyWaiter.timeout
    core.busyWaiter.timeout = wait
    _ = sqlite3_wal_checkpoint_v2(core.handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    core.busyWaiter.timeout = timeout
    _ = core.busyWaiter.takeWaitingTime()
  }

  /// Rebuilds every index from its table.
  ///
  /// - Throws: SQLITE_CONSTRAINT where rows of a table break a UNIQUE that its index did not hold.
  public func rebuildIndexes() throws(DatabaseError) { try core.execute("REINDEX") }

  /// Rewrites the file without its free pages; needs as much space again while it runs.
  ///
  /// - Throws: SQLITE_BUSY where another connection uses the file, SQLITE_FULL; the file is as it was then.
  public func vacuum() throws(DatabaseError) { try core.execute("VACUUM") }
}
