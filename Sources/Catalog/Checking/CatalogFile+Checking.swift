import FilterLanguage
import SQLiteStorage
import Wording

extension CatalogFile {
  /// Looks at everything about a catalogue's file that can be wrong, and changes nothing.
  ///
  /// Every page is read, and the file is copied into memory twice, to be held against the rules of its tables and to let
  /// the search index check itself.
  ///
  /// - Parameters:
  ///   - folders: Where it is looked for what killed processes have left, besides the file's own folder.
  ///   - progress: Called before each check.
  /// - Returns: At least one finding for each check, in their order.
  /// - Throws: `.missingFile`, `.isFolder`, `.notADatabase`, `.foreignDatabase`, `.emptyDatabase`; `DatabaseError` where
  ///   the file cannot be read at all.
  public static func examine(
    _ path: String, leftoversAlsoIn folders: [String] = [], busyTimeout: Duration = .seconds(5),
    progress: (Finding.Check) -> Void = { _ in }
  ) throws -> [Finding] {
    let connection = try Connection.openingCatalog(path, .readOnly, busyTimeout: busyTimeout)
    guard try connection.holdsCatalog() else { throw CatalogError(.emptyDatabase(path: path)) }
    return try Examination(of: connection, leftoversAlsoIn: folders, progress).findings
  }

  /// What killed processes have left in a catalogue's folder and in others, whether the catalogue is there or not.
  public static func leftovers(of path: String, alsoIn folders: [String]) -> [Finding] {
    DraftFile.leftovers(besides: path, alsoIn: folders).map { .leftover(path: $0) }
  }

  /// Whether nothing was ever loaded, or all of it was removed.
  public var isEmpty: Bool { get throws { try connection.isEmptyCatalog() } }
}

/// One look at a file: each check knows what those before it have found.
private struct Examination {
  private(set) var findings: [Finding] = []
  private let folders: [String]

  init(
    of connection: borrowing Connection, leftoversAlsoIn folders: [String], _ progress: (Finding.Check) -> Void
  ) throws {
    self.folders = folders
    for check in Finding.Check.allCases {
      progress(check)
      do {
        findings += try examine(check, connection)
      } catch let error as DatabaseError where error.isCorrupt || error.isOfSchema {
        findings.append(.unreadable(check, error.message))
      }
    }
  }

  private func examine(_ check: Finding.Check, _ connection: borrowing Connection) throws -> [Finding] {
    switch check {
    case .integrity: return try connection.integrityFindings()
    case .foreignKeys: return try connection.referenceFindings()
    case .migrations: return try connection.migrationFindings()
    case .schema:
      return try obstacle([.migrations], check) ?? connection.schemaFindings()
    case .searchIndex:
      return try obstacle([.migrations, .schema], check) ?? connection.searchIndexFindings()
    case .changeLog:
      return try obstacle([.migrations, .schema], check) ?? connection.changeLogFindings()
    case .writeAheadLog: return try connection.writeAheadLogFindings()
    case .space: return try connection.spaceFindings()
    case .leftovers: return connection.leftoverFindings(alsoIn: folders)
    case .contents:
      return try obstacle([.migrations, .schema], check) ?? connection.contentsFindings()
    }
  }

  /// Why a check says nothing: one before it found errors.
  private func obstacle(_ before: [Finding.Check], _ check: Finding.Check) -> [Finding]? {
    guard let cause = findings.first(where: { before.contains($0.check) && $0.state == .error }) else { return nil }
    return [.skipped(check, because: "the \(cause.check.rawValue) \(cause.check == .schema ? "is" : "are") wrong")]
  }
}

extension Connection {
  fileprivate func integrityFindings() throws -> [Finding] {
    let problems = try integrityProblems()
    if problems.isEmpty {
      let broken = try brokenRules()
      return broken.isEmpty ? [.soundPages(count: try pageCounts.total)] : broken.map { .brokenRule($0) }
    }
    return problems.map { $0.isOfIndex ? .damagedIndex($0) : .damage($0) }
  }

  /// What a copy in memory says that breaks the rules of the tables: SQLite does not know them of a file that it may only
  /// read. Rules that somebody planted are not tried: they may take for ever.
  private func brokenRules() throws -> [String] {
    let migrator = try Migrator()
    guard (try? migrator.differences(in: self))?.contains(where: \.isTampering) == false else { return [] }
    let copy = try Connection.inMemory(as: path)
    try backup(to: copy)
    return try copy.brokenRulesOfTables()
  }

  /// What breaks the rules of the catalogue's own tables; nothing of those that other tools have added.
  ///
  /// Only for a connection that may write: for others SQLite does not know the rules.
  func brokenRulesOfTables() throws -> [String] {
    var problems: [String] = []
    for table in ["change_set"] + loggedTables where try hasTable(table) {
      problems += try integrityProblems(of: table) + damagedTexts(of: table)
    }
    return problems
  }

  /// The columns of a table in which text is not UTF-8, with the number of such texts.
  private func damagedTexts(of table: String) throws -> [String] {
    try withStatement("SELECT * FROM \(table)") { statement in
      var counts = [Int](repeating: 0, count: statement.columnCount)
      while try statement.step() {
        for column in counts.indices {
          guard case .text(let text) = statement.lentValue(column), !text.isUTF8 else { continue }
          counts[column] += 1
        }
      }
      return counts.indices.filter { counts[$0] > 0 }.map { column in
        "\(counts[column].counted("text")) not UTF-8 in \(table).\(statement.columnName(column))"
      }
    }
  }

  fileprivate func referenceFindings() throws -> [Finding] {
    let violations = try foreignKeyViolations()
    if violations.isEmpty { return [.soundReferences] }
    var groups: [[String]: [Int64?]] = [:]
    for violation in violations { groups[[violation.table, violation.parent], default: []].append(violation.rowID) }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { tables, rowIDs in
      .danglingRows(
        table: tables[0], parent: tables[1], count: rowIDs.count, rowIDs: Array(rowIDs.compactMap { $0 }.prefix(5)))
    }
  }

  fileprivate func migrationFindings() throws -> [Finding] {
    let migrator = try Migrator()
    do {
      let version = try migrator.check(self)
      guard version == migrator.latestVersion else {
        return [.pendingMigrations(version: version, known: migrator.latestVersion)]
      }
      return [.appliedMigrations(count: version)]
    } catch let error as CatalogError {
      return [.refusedLedger(error)]
    }
  }

  fileprivate func schemaFindings() throws -> [Finding] {
    let differences = try Migrator().differences(in: self)
    let isSound = !differences.contains(where: \.isTampering)
    return (isSound ? [.soundSchema] : []) + differences.map { .schemaDifference($0) }
  }

  fileprivate func changeLogFindings() throws -> [Finding] {
    let most = 20
    let damaged = try damagedChanges()
    if !damaged.isEmpty {
      return damaged.prefix(most).map { .damagedChange(id: $0.id, $0.problem) }
        + (damaged.count > most ? [.furtherDamagedChanges(count: damaged.count - most)] : [])
    }
    let unlogged = try CatalogFile(reading: path).unloggedChanges()
    if unlogged.isEmpty {
      return [.completeLog(changes: try first("SELECT count(*) FROM change_set") { $0.int(0) } ?? 0)]
    }
    return unlogged.prefix(most).map { .unlogged($0) }
      + (unlogged.count > most ? [.furtherUnlogged(count: unlogged.count - most)] : [])
  }

  fileprivate func contentsFindings() throws -> [Finding] {
    let sql = """
      SELECT (SELECT count(*) FROM university), (SELECT count(*) FROM program), (SELECT count(*) FROM ranking_entry)
      """
    let found = try first(sql) {
      Finding.contents(universities: $0.int(0), programs: $0.int(1), entries: $0.int(2))
    }
    if try isEmptyCatalog() { return [.noContents] }
    let most = 20
    let doubles = try likelyDoubles()
    return [found ?? .noContents] + doubles.prefix(most).map { .likelyDouble($0) }
      + (doubles.count > most ? [.furtherLikelyDoubles(count: doubles.count - most)] : [])
  }

  fileprivate func isEmptyCatalog() throws -> Bool {
    try first("SELECT 1 FROM university LIMIT 1") { _ in true } == nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var isUTF8: Bool {
    // Most texts are ASCII, which needs no copy.
    allSatisfy { $0 < 0x80 } || String(validating: self, as: UTF8.self) != nil
  }
}

extension String {
  /// Whether a message of `PRAGMA integrity_check` is of an index alone, which its table can make again.
  fileprivate var isOfIndex: Bool {
    (hasPrefix("row ") && contains(" missing from index ")) || hasPrefix("wrong # of entries in index ")
      || hasPrefix("non-unique entry in index ")
  }
}
