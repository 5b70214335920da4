import Glibc
import SQLiteStorage
import Tables

/// Beyond these a finding says more than how it is.
private enum Limit {
  /// Bytes of a log: SQLite writes it into the file at about 4 MiB, unless readers that never end keep it from that.
  static let log = 64 << 20
  /// Bytes of free pages that are worth a rewrite, where they are also a quarter of the file.
  static let freeBytes = 1 << 20
}

extension Connection {
  func writeAheadLogFindings() throws -> [Finding] {
    let mode = try journalMode
    let count = CatalogFile.nameCount(of: path)
    let names: [Finding] = count > 1 ? [.severalNames(count: count)] : []
    guard mode == "wal" else { return [.otherJournalMode(mode)] + names }
    let bytes = byteCount(of: path + "-wal")
    return [bytes > Limit.log ? .largeWriteAheadLog(byteCount: bytes) : .writeAheadLog(byteCount: bytes)] + names
  }

  func spaceFindings() throws -> [Finding] {
    let pages = try pageCounts
    let (all, free) = (pages.total * pages.pageSize, pages.free * pages.pageSize)
    let isWasteful = free > Limit.freeBytes && free > all / 4
    var findings: [Finding] = [isWasteful ? .freePages(byteCount: free, of: all) : .space(byteCount: all)]
    if let available = availableBytes(besides: path), available < all {
      findings.append(.littleSpace(available: available, needed: all))
    }
    return findings
  }

  /// - Parameter folders: Where it is looked for leftovers, besides the file's own folder.
  func leftoverFindings(alsoIn folders: [String]) -> [Finding] {
    let (folder, name) = splitPath(path)
    let names = Folder.names(in: folder) ?? []
    let backups = names.filter { $0.hasPrefix(name + ".") && $0.hasSuffix(".backup") }
    let bytes = backups.map { byteCount(of: folder + $0) }.reduce(0, +)
    let leftovers = CatalogFile.leftovers(of: path, alsoIn: folders)
    // With leftovers it is no word that there are no backups.
    return backups.isEmpty && !leftovers.isEmpty
      ? leftovers : [.backups(count: backups.count, byteCount: bytes)] + leftovers
  }
}

/// The size of a file; 0 where there is none.
private func byteCount(of path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}

/// What an ordinary user may still write to the disk that a file is on; nil if nobody knows.
private func availableBytes(besides path: String) -> Int? {
  var status = statvfs()
  let folder = splitPath(path).folder
  guard statvfs(folder.isEmpty ? "." : folder, &status) == 0 else { return nil }
  return Int(clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize)).partialValue)
}
