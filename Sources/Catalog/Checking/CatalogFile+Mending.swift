import SQLiteStorage

extension CatalogFile {
  /// Mends what can be made again from what is there: the search index, indexes, the log, free pages, leftovers.
  ///
  /// - Parameter findings: Those of `examine`; what is not mendable is passed over.
  /// - Returns: The backup that was taken before damaged indexes were rebuilt; nil if none was.
  /// - Throws: What SQLite refuses; what was mended before stays so.
  public static func mend(
    _ findings: [Finding], of path: String, busyTimeout: Duration = .seconds(5)
  ) throws -> String? {
    let connection = try Connection.openingCatalog(path, .readWrite, busyTimeout: busyTimeout)
    var backupPath: String?
    for remedy in Remedy.allCases where findings.contains(where: { Remedy($0) == remedy }) {
      if remedy == .rebuildIndexes {
        // Other damage may be in the very rows that the indexes would be made from.
        if findings.contains(where: \.isDamage) { continue }
        backupPath = try connection.backUpBeside(isChecked: false)
      }
      try remedy.apply(to: connection)
    }
    for case .leftover(let leftover) in findings { DraftFile.removeLeftover(leftover) }
    return backupPath
  }
}

/// What is done about findings, in this order.
private enum Remedy: CaseIterable {
  case useWriteAheadLog, rebuildIndexes, rebuildSearchIndex, vacuum, checkpoint

  init?(_ finding: Finding) {
    switch finding {
    case .otherJournalMode: self = .useWriteAheadLog
    case .damagedIndex: self = .rebuildIndexes
    case .staleSearchIndex, .damagedSearchIndex: self = .rebuildSearchIndex
    case .freePages: self = .vacuum
    case .largeWriteAheadLog: self = .checkpoint
    default: return nil
    }
  }

  func apply(to connection: borrowing Connection) throws {
    switch self {
    case .useWriteAheadLog: try connection.useWriteAheadLog()
    case .rebuildIndexes:
      try connection.transaction(.immediate) {
        try connection.refuseTampering(by: Migrator())
        try connection.rebuildIndexes()
      }
    case .rebuildSearchIndex:
      do { try connection.refillSearchIndex() } catch let error as DatabaseError where error.isOfSearchIndex {
        try connection.clearSearchIndex()
        try Connection.openingCatalog(connection.path, .readWrite).refillSearchIndex()
      }
    case .vacuum:
      try connection.vacuum()
      try connection.checkpoint()
    case .checkpoint: try connection.checkpoint()
    }
  }
}

extension Finding {
  fileprivate var isDamage: Bool { if case .damage = self { true } else { false } }
}
