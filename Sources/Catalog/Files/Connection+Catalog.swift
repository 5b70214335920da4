import Glibc
package import SQLiteStorage

extension Connection {
  /// Opens a file that must exist and be ours or empty.
  ///
  /// - Throws: `.missingFile`, `.notADatabase`, `.foreignDatabase`; `DatabaseError` for anything else.
  package static func openingCatalog(
    _ path: String, _ access: Access, busyTimeout: Duration = .seconds(5)
  ) throws -> Connection {
    guard access == .create || path.exists else { throw CatalogError(.missingFile(path: path)) }
    do {
      let connection = try Connection(path: path, access: access, busyTimeout: busyTimeout)
      let id = try connection.foreignApplicationID()
      guard let id else { return connection }
      throw CatalogError(.foreignDatabase(path: path, applicationID: Int(id)))
    } catch let error as DatabaseError where error.isNotADatabase {
      throw CatalogError(.notADatabase(path: path))
    } catch let error as DatabaseError where error.problem == .isDirectory {
      throw CatalogError(.isFolder(path: path))
    }
  }

  /// What the file says of the application whose it is; nil if it is ours, or empty.
  private func foreignApplicationID() throws -> Int32? {
    if try applicationID == Catalog.applicationID { return nil }
    // Both of one moment: another process may be filling an empty file.
    return try transaction(.deferred) {
      let id = try applicationID
      return try id == Catalog.applicationID || (id == 0 && isEmptyDatabase()) ? nil : id
    }
  }

  /// Whether the file has a ledger of ours.
  func holdsCatalog() throws -> Bool { try hasTable("schema_migration") }

  private func isEmptyDatabase() throws -> Bool {
    try first("SELECT 1 FROM sqlite_schema LIMIT 1") { _ in true } == nil
  }

  func refuseTampering(by migrator: Migrator) throws {
    let tampering = try migrator.differences(in: self).filter(\.isTampering)
    guard tampering.isEmpty else { throw CatalogError(.tamperedSchema(path: path, differences: tampering)) }
  }

  /// Takes the schema up or down, with a copy of the file as it was before.
  ///
  /// The copy is made while this connection holds the write lock and has changed nothing: of several processes that meet
  /// the same older file one copies and migrates it, and the others find that done. Where the migration fails, the copy
  /// goes again.
  ///
  /// - Parameter migrate: Is given what to call under the write lock, before the first step.
  /// - Returns: What `migrate` returned, and the path of the copy; nil if nothing was to be done, or the file was empty.
  func withBackupBeside(
    _ migrator: Migrator, _ migrate: (_ beforehand: () throws -> Void) throws -> [Migration]
  ) throws -> (migrations: [Migration], backupPath: String?) {
    var backup: String?
    do {
      let migrations = try migrate {
        try refuseTampering(by: migrator)
        guard try holdsCatalog() else { return }
        // The copy is made through another connection: SQLite makes none of one that writes.
        backup = try Connection.openingCatalog(path, .readOnly).backUpBeside()
      }
      return (migrations, backup)
    } catch {
      if let backup { unlink(backup) }
      throw error
    }
  }

  /// Copies the file to a new one beside it, named after its version and the time.
  ///
  /// - Returns: The path of the copy: `catalog.db.0004-20260131T120000Z.backup`, with a number where that is taken.
  ///
  /// - Parameter isChecked: Whether the copy has to be without damage.
  func backUpBeside(isChecked: Bool = true) throws -> String {
    // A backup that was killed was for a name with another time.
    DraftFile.removeLeftovers(of: path)
    let time = try first("SELECT strftime('%Y%m%dT%H%M%SZ', 'now')") { $0.text(0) } ?? ""
    let version = String(try userVersion)
    let padded = String(repeating: "0", count: max(0, 4 - version.count)) + version
    let stem = "\(path).\(padded)-\(time)"
    var target = "\(stem).backup"
    var number = 1
    while true {
      do { return try backUp(to: target, isChecked: isChecked).path } catch let error as CatalogError
        where error == CatalogError(.alreadyExists(path: target)) && number < 10_000
      {
        // Another process has taken the name meanwhile, or somebody took all of this second's.
        repeat {
          number += 1
          target = "\(stem)-\(number).backup"
        } while target.isTaken && number < 10_000
      }
    }
  }
}

extension String {
  /// Whether something is known to stand at this path.
  fileprivate var isTaken: Bool {
    var status = stat()
    return lstat(self, &status) == 0
  }
}
