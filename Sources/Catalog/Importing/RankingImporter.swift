import Markdown
import SQLiteStorage
import Wording

/// Reads a ranking's file row by row into editions, and writes each when it is whole.
///
/// An edition that the file has left behind is written before the file ends, and those of a file that goes another way
/// are written in parts, so that memory does not grow with the file. Of editions that are in the catalogue the rows are
/// kept until the file has left them behind, and to its end where they differ: 32 bytes each.
final class RankingImporter {
  let options: RankingImportOptions
  private(set) var columns: RankingColumns
  let universities: ImportedUniversities
  var source: RankingImportSource
  var problems = RankingImportProblems()
  var report = RankingImportReport()
  /// Editions of which no entries are recorded.
  var unrecorded: [LoadedEdition] {
    editions.compactMap { edition in
      edition.unrecorded.map { LoadedEdition(name: "\(edition.ranking)@\(edition.year)", digest: $0) }
    }
  }
  var areEntriesRecorded = false
  /// What stood behind the editions that were replaced.
  var replacedSources: Set<Int64> = []

  /// How many entries are in memory.
  var waiting = 0
  /// The row at which was looked last for editions that are left behind.
  var sweptRow = 0
  var entryIndex = EntryIndex()

  var editions: [PendingEdition] = []
  var indexes: [String: Int] = [:]
  var rankings: RankingNames
  /// The edition of the last row, with the cells that named it.
  var current: PendingEdition?
  var currentCells: [UInt8] = []
  /// The places of editions among `editions`, by the cells that name them.
  var editionPlaces = ByteCache()
  var scratch: [UInt8] = []
  var row = 0
  var scoreRanges = 0
  var bandsOfOne = 0
  var dirt = CellDirt()
  var passed = PassedRows()
  /// Of rows with nothing but identifiers that nobody has: how many, where the first stands, and the column of it that is
  /// likest to hold names, with what it has there.
  var unidentified: (count: Int, position: SourcePosition, likely: (index: Int, text: String?)?)?
  var mentionColumns: [(column: RankingColumn, index: Int)]
  private(set) var columnCount: Int

  init(
    _ columnNames: [String], _ options: RankingImportOptions, in connection: borrowing Connection
  ) throws {
    self.options = options
    columns = try RankingColumns(columnNames, options)
    mentionColumns = columns.mentionColumns
    columnCount = columnNames.count
    universities = try ImportedUniversities(in: connection, options)
    rankings = try RankingNames(in: connection)
    source = RankingImportSource(options)
  }

  /// Takes the row that was read last.
  func take(
    _ rows: borrowing some RankingRows & ~Copyable, in connection: borrowing Connection,
    recorder: borrowing ChangeRecorder
  ) throws {
    row += 1
    if rows.columnCount != columnCount { try lookAgain(at: rows) }
    if columns.isOneYearOfSeveral, rows.bytes(of: columns.rank).trimmed.isEmpty { return }
    if isPassedOver(rows) { return }
    let edition = edition(rows)
    let university = try university(rows, in: connection)
    let rank = rank(rows)
    let score = score(rows)
    guard let edition else { return }
    if edition !== current { try turn(to: edition, in: connection, recorder) }
    edition.lastRow = row
    guard let university, case .success(let rank) = rank, case .success(let score) = score else {
      edition.hasProblems = true
      return
    }
    if edition.add(PendingEdition.Entry(university, rank, score: score, line: rows.line)) {
      waiting += 1
    } else {
      takeAgain(rows, university, rank, score, of: edition)
    }
  }

  /// Recognises the columns again, of which there are more by now. What was found for the cells of the old ones is not
  /// looked at again: a mention has more cells then.
  private func lookAgain(at rows: borrowing some RankingRows & ~Copyable) throws {
    columnCount = rows.columnCount
    columns = try RankingColumns(rows.columnNames, options)
    mentionColumns = columns.mentionColumns
    editionPlaces = ByteCache()
    current = nil
  }

  /// Writes what is left, at the end of the file.
  ///
  /// - Throws: `.problems` where anything in the file was wrong.
  func finish(
    _ rows: borrowing some RankingRows & ~Copyable, reading: (any Error)?, in connection: borrowing Connection,
    recorder: borrowing ChangeRecorder
  ) throws -> RankingImportReport {
    problems.reading = reading
    if row == 0, reading == nil { problems.add(.noRows, at: .start) }
    if let unidentified {
      problems.add(
        .onlyIdentifiers(
          count: unidentified.count, columns.names, likely: unidentified.likely.map { columns.names[$0.index] }),
        at: unidentified.position)
    }
    let entryCount = editions.reduce(0) { $0 + $1.entries.count }
    if unrecorded.isEmpty, entryCount <= options.loggedEntries { try recordEntries(recorder) }
    // What was begun unrecorded is ended so, before anything is replaced, which is recorded.
    for edition in editions where edition.writtenID != nil && !edition.entries.isEmpty {
      try write(edition, in: connection, recorder)
      letGo(of: edition)
    }
    for edition in editions where edition.told == nil || !edition.entries.isEmpty {
      try write(edition, in: connection, recorder)
    }
    if problems.isEmpty, options.refusesLikeUniversities {
      for like in universities.likeOthers() { problems.add(.university(.like(like)), at: like.position) }
    }
    guard problems.isEmpty else {
      problems.sort()
      throw RankingImportError.problems(problems)
    }
    try universities.writeCreated(in: connection)
    try entryIndex.comeBack(in: connection)
    if source.id != nil {
      try connection.complete(&source, year: editions.map(\.year).max(), sha256: rows.sha256)
      if let id = source.id { try universities.noteSource(FactSource(id, in: connection), in: connection) }
    }
    for replaced in replacedSources.sorted() where replaced != source.id {
      try connection.removeUnusedSource(replaced)
    }
    return finishedReport()
  }

  private func finishedReport() -> RankingImportReport {
    report.rowCount = row
    report.createdUniversities = universities.created.all.map(\.name)
    for edition in editions {
      guard let told = edition.told else { continue }
      report.editions.append(told.edition)
      report.warnings += told.warnings
    }
    if scoreRanges > 0 { report.warnings.append(.scoreRanges(count: scoreRanges)) }
    if bandsOfOne > 0 { report.warnings.append(.bandsOfOne(count: bandsOfOne)) }
    report.warnings += passed.messages.map { .passedOver($0) }
    report.warnings += dirt.found.map { .cleaned($0) }
    if let left = columns.leftOfOtherYears(options) { report.warnings.append(left) }
    if let regions = dirt.regions { report.warnings.append(.regions(regions)) }
    report.warnings += universities.namesakes + universities.likeOthers().map { .created($0) }
    report.editions.sort { ($0.ranking, $0.year) < ($1.ranking, $1.year) }
    return report
  }
}
