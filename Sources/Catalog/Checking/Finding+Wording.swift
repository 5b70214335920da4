import FilterLanguage
public import Wording

extension Finding: Explained {
  /// What was found, in one line; lower case, no full stop.
  public var message: String {
    switch self {
    case .soundPages(let count): "\(count) pages"
    case .damage(let problem), .damagedIndex(let problem), .brokenRule(let problem): problem
    case .soundReferences: "each leads to a row"
    case .danglingRows(let table, let parent, let count, let rowIDs):
      "\(count.counted("row")) of `\(table)` \(count == 1 ? "refers" : "refer") to none of `\(parent)`"
        + Self.listed(rowIDs, of: count)
    case .appliedMigrations(let count): "\(count) applied, none edited"
    case .pendingMigrations(let version, let known): "schema version \(version); this gradatlas needs \(known)"
    case .refusedLedger(let error): error.message
    case .soundSchema: "as the migrations made it"
    case .schemaDifference(let difference): difference.message
    case .soundSearchIndex(let names): "\(names.counted("name")), those of the tables"
    case .staleSearchIndex(let lacking, let surplus):
      "\(lacking.counted("name")) of the tables not in it, \(surplus) in it that the tables do not have"
    case .damagedSearchIndex: "it contradicts itself"
    case .damagedChange(let id, let problem): "what change \(id) did cannot be read: \(problem)"
    case .furtherDamagedChanges(let count): "\(count.counted("further change"))"
    case .completeLog(let changes): "every row is as \(changes.counted("logged change")) made it"
    case .unlogged(let change): change.text
    case .furtherUnlogged(let count): "\(count.counted("further row"))"
    case .writeAheadLog(let bytes): bytes == 0 ? "empty" : "\(bytes.inBytes) waiting to be written into the file"
    case .largeWriteAheadLog(let bytes): "\(bytes.inBytes) not written into the file"
    case .otherJournalMode(let mode): "not in use: the file is in journal mode `\(mode)`, where readers stop writers"
    case .severalNames(let count):
      "the file has \(count) names (hard links): who opens it by another one does not see the log of this one"
    case .space(let bytes): "the file has \(bytes.inBytes)"
    case .freePages(let bytes, let all): "\(bytes.inBytes) of the file's \(all.inBytes) hold nothing"
    case .littleSpace(let available, let needed):
      "the disk has \(available.inBytes) free; a backup takes \(needed.inBytes)"
    case .backups(let count, let bytes):
      count == 0 ? "none" : "\(count.counted("backup")) of earlier versions beside it, \(bytes.inBytes)"
    case .leftover(let path): "`\(path)` was left by a process that was killed"
    case .contents(let universities, let programs, let entries):
      "\(universities.counted("university")), \(programs.counted("program")), \(entries.counted("ranking entry"))"
    case .noContents: "the catalogue is empty"
    case .likelyDouble(let pair): pair.message
    case .furtherLikelyDoubles(let count):
      "\(count.counted("more pair")) of universities may be one each"
    case .unreadable(_, let problem): "cannot be read: \(problem)"
    case .skipped(_, let reason): "not looked at: \(reason)"
    }
  }

  /// How to mend it; empty where there is nothing to mend.
  public var remedies: [Remedy] {
    switch self {
    case .damage, .unreadable: [.advice("restore a backup"), .act(.recoverRows)]
    case .pendingMigrations: [.act(.upgradeSchema)]
    case .refusedLedger(let error): error.remedies
    case .schemaDifference(let difference): difference.remedies
    case .noContents: [.act(.fillCatalogue(path: nil))]
    case .likelyDouble(let pair):
      [.see(.sideBySide(pair.first.slug, pair.second.slug)), .act(.makeOne(pair.first.slug, pair.second.slug))]
    case .damagedIndex: [.act(.mend(.indexes))]
    case .staleSearchIndex, .damagedSearchIndex: [.act(.mend(.searchIndex))]
    case .largeWriteAheadLog: [.act(.mend(.writeAheadLog))]
    case .otherJournalMode: [.act(.mend(.journalMode))]
    case .severalNames: [.advice("keep one of them"), .act(.findNames), .act(.copyCatalogue)]
    case .freePages: [.act(.mend(.freePages))]
    case .leftover: [.act(.mend(.leftover))]
    default: [Remedy](advice: advice)
    }
  }

  private var advice: String? {
    switch self {
    case .damagedChange, .furtherDamagedChanges: "restore a backup; until then this change cannot be undone"
    case .brokenRule: "correct the row with the tool that wrote it, or restore a backup"
    case .danglingRows:
      "remove the rows, or add those they refer to; other tools mind references after PRAGMA foreign_keys = ON"
    case .littleSpace: "free some space, or write backups to another disk"
    case .unlogged, .furtherUnlogged: "another tool did that, so it cannot be undone here"
    default: nil
    }
  }

  /// `: 3, 4, 5 …`
  private static func listed(_ rowIDs: [Int64], of count: Int) -> String {
    guard !rowIDs.isEmpty else { return "" }
    return ": " + rowIDs.map { String($0) }.joined(separator: ", ") + (count > rowIDs.count ? " …" : "")
  }
}

extension LikelyDouble {
  /// ```X` and `X (ABC)` may be one university: both go by `X```
  fileprivate var message: String {
    let reason =
      switch sign {
      case .name(let name): "both go by a name such as `\(name)`"
      case .homepage(let address): "both have the home page `\(address)`"
      case .likeness: "their names are like each other"
      }
    return "`\(first.name)` and `\(second.name)` may be one university: \(reason)"
  }
}

extension SchemaDifference {
  fileprivate var remedies: [Remedy] {
    switch kind {
    case .extra: []
    case .planted: [.advice("drop it with the tool that made it, or restore a backup")]
    case .missing, .changed: [.advice("restore a backup"), .act(.makeCatalogue(path: nil))]
    }
  }

  /// ``trigger `spy` was planted``
  fileprivate var message: String {
    switch kind {
    case .missing: "\(type) `\(name)` is missing"
    case .changed: "\(type) `\(name)` was changed"
    case .planted: "\(type) `\(name)` was planted"
    case .extra: "\(type) `\(name)` is another tool's"
    }
  }
}

extension Int {
  /// `512 bytes`, `1.4 KiB`, `12 MiB`.
  fileprivate var inBytes: String {
    if self < 1024 { return counted("byte") }
    var (tenths, unit) = (self * 10 / 1024, "KiB")
    for next in ["MiB", "GiB", "TiB"] where tenths >= 10240 { (tenths, unit) = (tenths / 1024, next) }
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\(tenths / 10) \(unit)"
  }
}
