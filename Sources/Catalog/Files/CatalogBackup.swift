import Glibc
import SQLText
import SQLiteStorage
import Tables

/// A copy of a catalogue's file that was made while others may have gone on using it, and looked at afterwards.
public struct CatalogBackup: Sendable, Equatable {
  /// Where it is.
  public let path: String
  /// Its size.
  public let byteCount: Int
  /// The rows in all of its tables, those of the search index and of other tools included.
  public let rowCount: Int
}

extension CatalogFile {
  /// Copies a catalogue, of whatever version, to another file: whole or not at all, as it was at one moment.
  ///
  /// The copy is made by SQLite's online backup, then checked: its pages, indexes and constraints, and the number of
  /// rows in each table. Only then it gets its name.
  ///
  /// - Parameters:
  ///   - isReplacing: Whether what stands at `target` is replaced, once the copy was found good.
  ///   - progress: Told again and again how many pages were copied, and of how many.
  /// - Throws: `.missingFile`, `.notADatabase`, `.foreignDatabase`, `.emptyDatabase` for the catalogue; `.alreadyExists`,
  ///   `.targetInUse`, `.cannotCreate` for the target, `OutputError.protected` where that is the catalogue or belongs to
  ///   it; `.badBackup`; `DatabaseError` for locks and I/O. What stood at `target` stands there then.
  public static func backUp(
    _ path: String, to target: String, isReplacing: Bool = false, busyTimeout: Duration = .seconds(5),
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> CatalogBackup {
    let connection = try Connection.openingCatalog(path, .readOnly, busyTimeout: busyTimeout)
    guard try connection.holdsCatalog() else { throw CatalogError(.emptyDatabase(path: path)) }
    let isTaken = try CatalogLocation.isTaken(target)
    try ProtectedFiles(database: path).check(database: target)
    if isTaken { try BackupTarget(target).checkReplaceable(isReplacing: isReplacing) }
    return try connection.backUp(to: target, isReplacing: isReplacing) {
      progress($0.totalPages - $0.remainingPages, $0.totalPages)
    }
  }
}

extension Connection {
  /// Copies the open file to a new one, as `CatalogFile.backUp` does.
  ///
  /// - Parameter isChecked: Whether the copy has to be without damage.
  func backUp(
    to target: String, isReplacing: Bool = false, isChecked: Bool = true, progress: (BackupProgress) -> Void = { _ in }
  ) throws -> CatalogBackup {
    var status = stat()
    // A copy is no more public than its original.
    let permissions = stat(path, &status) == 0 ? status.st_mode & 0o666 : 0o600
    let draft = try DraftFile(for: target, permissions: permissions)
    let rowCount = try draft.naming { try copy(to: draft.path, for: target, isChecked: isChecked, progress) }
    if isReplacing {
      try draft.placeReplacing()
    } else if try !draft.place() {
      throw CatalogError(.alreadyExists(path: target))
    }
    return CatalogBackup(
      path: target, byteCount: stat(target, &status) == 0 ? Int(status.st_size) : 0, rowCount: rowCount)
  }

  /// Fills the draft and looks at it.
  ///
  /// - Returns: The number of rows; 0 where it was not looked at.
  private func copy(
    to draft: String, for target: String, isChecked: Bool, _ progress: (BackupProgress) -> Void
  ) throws -> Int {
    let copy = try Connection(path: draft, access: .readWrite)
    guard isChecked else {
      try backup(to: copy)
      return 0
    }
    var expected: [String: Int]?
    try backup(to: copy) {
      progress($0)
      // In WAL mode the connection still sees the file as it was copied; in others somebody may have written since.
      if $0.remainingPages == 0, isInTransaction { expected = try rowCounts() }
    }
    if let problem = try copy.integrityProblems().first {
      throw CatalogError(.badBackup(path: path, target: target, problem))
    }
    let counts = try copy.rowCounts()
    guard expected == nil || counts == expected else {
      throw CatalogError(.badBackup(path: path, target: target, "the number of rows differs"))
    }
    return counts.values.reduce(0, +)
  }

  /// The number of rows of each table that is kept in pages of the file; virtual ones are not, their tables are.
  private func rowCounts() throws -> [String: Int] {
    let tables = try rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0") { $0.text(0) }
    var counts: [String: Int] = [:]
    for table in tables {
      counts[table] = try first("SELECT count(*) FROM \(SQLIdentifier(table).quoted)") { $0.int(0) }
    }
    return counts
  }
}

/// Something that stands where a backup is to be.
private struct BackupTarget {
  let path: String

  init(_ path: String) { self.path = path }

  func checkReplaceable(isReplacing: Bool) throws(CatalogError) {
    var (here, there) = (stat(), stat())
    guard stat(path, &here) == 0, here.st_mode & S_IFMT == S_IFREG else {
      throw CatalogError(.cannotCreate(path: path, reason: "there is something there that is not a file"))
    }
    guard isReplacing else { throw CatalogError(.alreadyExists(path: path)) }
    // SQLite would play it into the new file.
    for log in ["\(path)-wal", "\(path)-journal"] where stat(log, &there) == 0 && there.st_size > 0 {
      throw CatalogError(.targetInUse(path: path, log: log))
    }
  }
}
