public import SQLiteStorage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Connection {
  /// Opens a file that must exist and be ours or empty.
  ///
  /// - Throws: `.missingFile`, `.notADatabase`, `.foreignDatabase`; `DatabaseError` for anything else.
  public static func openingCatalog(
    _ path: String, _ access: Access, busyTimeout: Duration = .seconds(5)
  ) throws -> Connection {
    guard access == .create || path.exists else { throw CatalogError(.missingFile(path: path)) }
    do {
      let connection = try Connection(path: path, access: access, busyTimeout: busyTimeout)
      let id = try connection.applicationID
      guard try id == Catalog.applicationID || (id == 0 && connection.isEmptyDatabase()) else {
        throw CatalogError(.foreignDatabase(path: path, applicationID: Int(id)))
      }
      return connection
    } catch let error as DatabaseError where error.isNotADatabase {
      throw CatalogError(.notADatabase(path: path))
    } catch let error as DatabaseError where error.problem == .isDirectory {
      throw CatalogError(.isFolder(path: path))
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

  /// Runs `body` after copying the file to a new one beside it, which goes again where `body` fails.
  ///
  /// - Returns: What `body` returned, and the path of the copy.
  func withBackupBeside<R>(_ body: () throws -> R) throws -> (R, backupPath: String) {
    let backup = try backUpBeside()
    do { return (try body(), backup) } catch {
      unlink(backup)
      throw error
    }
  }

  /// Copies the file to a new one beside it, named after its version and the time.
  ///
  /// - Returns: The path of the copy: `catalog.db.0004-20260131T120000Z.backup`, with a number where that is taken.
  ///
  /// - Parameter isChecked: Whether the copy has to be without damage.
  func backUpBeside(isChecked: Bool = true) throws -> String {
    let time = try first("SELECT strftime('%Y%m%dT%H%M%SZ', 'now')") { $0.text(0) } ?? ""
    let version = String(try userVersion)
    let padded = String(repeating: "0", count: max(0, 4 - version.count)) + version
    let stem = "\(path).\(padded)-\(time)"
    var target = "\(stem).backup"
    var number = 2
    while target.exists {
      target = "\(stem)-\(number).backup"
      number += 1
    }
    // A backup that was killed was for a name with another time.
    DraftFile.removeLeftovers(of: path)
    return try backUp(to: target, isChecked: isChecked).path
  }
}
