/// One thing that a look at a catalogue's file found, good or bad; `Finding+Wording.swift` has the sentences.
public enum Finding: Sendable, Equatable {
  /// What is looked at, in this order.
  public enum Check: String, CaseIterable, Sendable {
    /// Pages, indexes and the rules of the tables.
    case integrity
    case foreignKeys = "foreign keys"
    case migrations
    case schema
    case searchIndex = "search index"
    case changeLog = "change log"
    case writeAheadLog = "write-ahead log"
    case space
    case leftovers
    case contents
  }

  /// How bad it is.
  public enum State: String, Sendable {
    /// As it must be.
    case ok
    /// As it may be.
    case hint
    /// Not wrong, and better mended.
    case warning
    /// Wrong.
    case error
    /// Not looked at.
    case skipped
  }

  /// Nothing is damaged.
  case soundPages(count: Int)
  /// Damage, in SQLite's words.
  case damage(String)
  /// An index that does not fit its table, in SQLite's words.
  case damagedIndex(String)
  /// A row that breaks a rule of its table, in SQLite's words.
  case brokenRule(String)
  case soundReferences
  /// Rows that refer to rows that are not there; `rowIDs` are the first of them, none where the table has none.
  case danglingRows(table: String, parent: String, count: Int, rowIDs: [Int64])
  case appliedMigrations(count: Int)
  case pendingMigrations(version: Int, known: Int)
  /// A ledger that these migrations could not have written.
  case refusedLedger(CatalogError)
  case soundSchema
  case schemaDifference(SchemaDifference)
  case soundSearchIndex(names: Int)
  /// A search index that lacks names, or has some that are gone.
  case staleSearchIndex(lacking: Int, surplus: Int)
  /// A search index that contradicts itself.
  case damagedSearchIndex
  /// What the log keeps of a change is no changeset of the catalogue's.
  case damagedChange(id: Int64, String)
  /// Further changes of that kind.
  case furtherDamagedChanges(count: Int)
  /// Every row is as the changes in the log made it.
  case completeLog(changes: Int)
  /// What became of a row, and no change in the log says so: the work of another tool.
  case unlogged(RowChange)
  /// Further rows of that kind.
  case furtherUnlogged(count: Int)
  case writeAheadLog(byteCount: Int)
  case largeWriteAheadLog(byteCount: Int)
  case otherJournalMode(String)
  /// The file has several names, each of which would have a log of its own.
  case severalNames(count: Int)
  case space(byteCount: Int)
  case freePages(byteCount: Int, of: Int)
  /// Too little of the disk is free for a copy of the file.
  case littleSpace(available: Int, needed: Int)
  /// Nothing but backups that a migration took.
  case backups(count: Int, byteCount: Int)
  /// Part of a file that a process was making when it was killed.
  case leftover(path: String)
  case contents(universities: Int, programs: Int, entries: Int)
  case noContents
  /// Two universities that are probably one.
  case likelyDouble(LikelyDouble)
  /// Further pairs of that kind.
  case furtherLikelyDoubles(count: Int)
  /// What cannot be looked at, since the file is damaged; in SQLite's words.
  case unreadable(Check, String)
  /// What was not looked at, since another check has found errors.
  case skipped(Check, because: String)

  /// What was looked at.
  public var check: Check {
    switch self {
    case .soundPages, .damage, .damagedIndex, .brokenRule: .integrity
    case .soundReferences, .danglingRows: .foreignKeys
    case .appliedMigrations, .pendingMigrations, .refusedLedger: .migrations
    case .soundSchema, .schemaDifference: .schema
    case .soundSearchIndex, .staleSearchIndex, .damagedSearchIndex: .searchIndex
    case .damagedChange, .furtherDamagedChanges, .completeLog, .unlogged, .furtherUnlogged: .changeLog
    case .writeAheadLog, .largeWriteAheadLog, .otherJournalMode, .severalNames: .writeAheadLog
    case .space, .freePages, .littleSpace: .space
    case .backups, .leftover: .leftovers
    case .contents, .noContents, .likelyDouble, .furtherLikelyDoubles: .contents
    case .unreadable(let check, _), .skipped(let check, _): check
    }
  }

  /// How bad it is.
  public var state: State {
    switch self {
    case .damage, .damagedIndex, .brokenRule, .danglingRows, .pendingMigrations, .refusedLedger, .staleSearchIndex,
      .damagedSearchIndex, .damagedChange, .furtherDamagedChanges, .unreadable:
      .error
    case .schemaDifference(let difference): difference.isTampering ? .error : .hint
    case .unlogged, .furtherUnlogged, .largeWriteAheadLog, .otherJournalMode, .severalNames, .littleSpace, .leftover:
      .warning
    case .freePages, .noContents, .likelyDouble, .furtherLikelyDoubles: .hint
    case .skipped: .skipped
    case .soundPages, .soundReferences, .appliedMigrations, .soundSchema, .soundSearchIndex, .completeLog,
      .writeAheadLog,
      .space, .backups, .contents:
      .ok
    }
  }

  /// Whether `CatalogFile.mend` may help.
  public var isMendable: Bool {
    switch self {
    case .damagedIndex, .staleSearchIndex, .damagedSearchIndex, .largeWriteAheadLog, .otherJournalMode, .freePages,
      .leftover:
      true
    default: false
    }
  }

  /// Whether the schema is at fault, and not the data.
  public var isOfSchema: Bool {
    if case .unreadable = self { return false }
    return check == .migrations || check == .schema
  }
}
