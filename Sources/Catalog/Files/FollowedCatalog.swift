import Glibc
import SQLiteStorage

/// A catalogue that is read again and again: each reading sees the file as it is when it begins, and holds nothing of it
/// when it ends.
///
/// The statements are kept from one reading to the next. A file that was put in the place of the one that is open is
/// opened, and a schema that was changed is looked at before anything is read.
package final class FollowedCatalog {
  private let path: String
  private let busyTimeout: Duration
  private var file: CatalogFile
  private var identity: FileIdentity?
  /// The state in which it was opened, for a file that is read without locks.
  private var state: FileState?
  /// The schema that was found to be the latest one, by SQLite's number of it.
  private var checkedSchema: Int?
  /// SQLite's number of what the file holds, as it was last asked for; it is of this connection alone.
  private var dataVersion: Int?
  private var changeCount = 0

  /// - Throws: `CatalogError` where the path is missing, is no database or another application's; `DatabaseError`.
  package init(path: String, busyTimeout: Duration) throws {
    self.path = path
    self.busyTimeout = busyTimeout
    identity = FileIdentity(of: path)
    state = FileState(of: path)
    file = try CatalogFile(following: path, busyTimeout: busyTimeout)
  }

  /// Reads the file as it is now.
  ///
  /// - Parameter time: How long that may take; as long as it does where nil.
  /// - Throws: `ReadingTimeout`, and as without a time.
  package func read<R>(within time: Duration?, _ body: (borrowing CatalogFile) throws -> R) throws -> R {
    guard let time else { return try read(body) }
    let end = ContinuousClock.now + time
    do {
      return try read { file in
        file.connection.setProgressHandler(every: 1_000) { ContinuousClock.now < end ? .proceed : .cancel }
        defer { file.connection.setProgressHandler(nil) }
        return try body(file)
      }
    } catch let error as DatabaseError where error.isInterrupt && ContinuousClock.now >= end {
      throw ReadingTimeout(time: time)
    }
  }

  /// Reads the file as it is now.
  ///
  /// - Throws: what `body` throws; `CatalogError` where the file is empty, newer, older or edited by now; `DatabaseError`
  ///   where it is read without locks, and was written meanwhile.
  package func read<R>(_ body: (borrowing CatalogFile) throws -> R) throws -> R {
    try openAgainIfNeeded()
    let result = try file.connection.transaction(.deferred) {
      // The first statement takes the snapshot.
      let schema = try file.connection.first("PRAGMA schema_version") { $0.int(0) }
      if checkedSchema == nil || schema != checkedSchema {
        try file.refuseOtherSchemas()
        checkedSchema = schema
      }
      return try body(file)
    }
    // Without locks nothing keeps a writer away, and what was read may be of two states.
    if file.connection.isImmutable, FileState(of: path) != state { throw DatabaseError.busy(path: path) }
    return result
  }

  /// Another file in the place of this one is opened, and so is a file that was written while it was read without locks.
  private func openAgainIfNeeded() throws {
    let current = FileIdentity(of: path)
    let isWritten = file.connection.isImmutable && FileState(of: path) != state
    guard current != identity || isWritten else { return }
    let state = FileState(of: path)
    file = try CatalogFile(following: path, busyTimeout: busyTimeout)
    (identity, self.state, checkedSchema, dataVersion) = (current, state, nil, nil)
  }

  /// How often the file was found to hold something else than at the call before.
  ///
  /// Whoever commits to it counts, also a tool that writes no log. As long as the number stays, so does what a reading
  /// finds. It costs some microseconds.
  ///
  /// - Throws: As for reading.
  /// - SeeAlso: <https://www.sqlite.org/pragma.html#pragma_data_version>
  package func generation() throws -> Int {
    let version = try read { file in try file.connection.first("PRAGMA data_version") { $0.int(0) } }
    if dataVersion == nil || version != dataVersion { (dataVersion, changeCount) = (version, changeCount + 1) }
    return changeCount
  }
}

/// Which file a path leads to.
private struct FileIdentity: Equatable {
  let device: UInt64
  let number: UInt64

  /// Nil if nothing is there.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}

/// What of a file and its log changes when somebody writes.
private struct FileState: Equatable {
  private let parts: [Int]

  /// Nil if nothing is there.
  init?(of path: String) {
    guard let file = Self.parts(path) else { return nil }
    parts = file + (Self.parts(path + "-wal") ?? [])
  }

  private static func parts(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
  }
}
