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
  /// The schema that was found to be the latest one, by SQLite's number of it.
  private var checkedSchema: Int?

  /// - Throws: `CatalogError` where the path is missing, is no database or another application's; `DatabaseError`.
  package init(path: String, busyTimeout: Duration) throws {
    self.path = path
    self.busyTimeout = busyTimeout
    identity = FileIdentity(of: path)
    file = try CatalogFile(following: path, busyTimeout: busyTimeout)
  }

  /// Reads the file as it is now.
  ///
  /// - Throws: what `body` throws; `CatalogError` where the file is empty, newer, older or edited by now.
  package func read<R>(_ body: (borrowing CatalogFile) throws -> R) throws -> R {
    let current = FileIdentity(of: path)
    if current != identity {
      file = try CatalogFile(following: path, busyTimeout: busyTimeout)
      (identity, checkedSchema) = (current, nil)
    }
    return try file.connection.transaction(.deferred) {
      // The first statement takes the snapshot.
      let schema = try file.connection.first("PRAGMA schema_version") { $0.int(0) }
      if checkedSchema == nil || schema != checkedSchema {
        try file.refuseOtherSchemas()
        checkedSchema = schema
      }
      return try body(file)
    }
  }
}

/// Which file a path leads to.
private struct FileIdentity: Equatable {
  let device: UInt64
  let number: UInt64

  /// Nil where nothing is there.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }
}
