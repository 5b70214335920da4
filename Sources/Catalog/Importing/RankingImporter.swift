import Articles
import Markdown
import SQLiteStorage

/// Reads a ranking's file row by row into editions, and writes each when it is whole.
///
/// An edition that the catalogue does not have and that the file has left behind is written before the file ends, so
/// that memory does not grow with a file that goes edition by edition; one that goes another way costs 32 bytes a row.
final class RankingImporter {
  /// How many rows an edition may rest before it counts as left behind.
  static let restingRows = 1 << 16
  /// From how many entries on the log names editions and keeps no entries.
  static let loggedEntries = 10_000

  let options: RankingImportOptions
  private(set) var columns: RankingColumns
  var universities: ImportedUniversities
  private(set) var source: RankingImportSource
  private(set) var problems = RankingImportProblems()
  private(set) var report = RankingImportReport()
  /// Editions of which no entries are recorded.
  private(set) var unrecorded: [String] = []
  private var areEntriesRecorded = false

  private var editions: [PendingEdition] = []
  private var indexes: [String: Int] = [:]
  private var rankings: RankingNames
  /// The edition of the last row, with the cells that named it.
  private var current: PendingEdition?
  private var currentCells: [UInt8] = []
  private var scratch: [UInt8] = []
  private var row = 0
  private var scoreRanges = 0
  private var mentionColumns: [(column: RankingColumn, index: Int)]
  private var columnCount: Int

  init(
    _ columnNames: [String], _ options: RankingImportOptions, in connection: borrowing Connection
  ) throws {
    self.options = options
    columns = try RankingColumns(columnNames, options)
    mentionColumns = columns.mentionColumns
    columnCount = columnNames.count
    universities = try ImportedUniversities(in: connection, creating: options.createsUniversities)
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
    if !edition.add(PendingEdition.Entry(university, rank, score: score, line: rows.line)) {
      noteSecondRow(rows, on: university, of: edition)
    }
  }

  /// Recognises the columns anew, of which there are more by now. What was found for the cells of the old ones is not
  /// looked at again: a mention has more cells then.
  private func lookAgain(at rows: borrowing some RankingRows & ~Copyable) throws {
    columnCount = rows.columnCount
    columns = try RankingColumns(rows.columnNames, options)
    mentionColumns = columns.mentionColumns
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
    let entryCount = editions.reduce(0) { $0 + $1.entries.count }
    if unrecorded.isEmpty, entryCount <= Self.loggedEntries { try recordEntries(recorder) }
    for edition in editions where edition.writtenID == nil || !edition.entries.isEmpty {
      try write(edition, in: connection, recorder)
    }
    guard problems.isEmpty else {
      problems.sort()
      throw RankingImportError.problems(problems)
    }
    if source.id != nil {
      try connection.complete(&source, year: editions.map(\.year).max(), sha256: rows.sha256)
      if let id = source.id { try universities.noteSource(FactSource(id, in: connection), in: connection) }
    }
    return finishedReport()
  }

  private func finishedReport() -> RankingImportReport {
    report.rowCount = row
    report.createdUniversities = universities.created
    if scoreRanges > 0 { report.warnings.append(.scoreRanges(count: scoreRanges)) }
    report.warnings += universities.likeOthers()
    report.editions.sort { ($0.ranking, $0.year) < ($1.ranking, $1.year) }
    return report
  }
}

// Cells.
extension RankingImporter {
  private func university(
    _ rows: borrowing some RankingRows & ~Copyable, in connection: borrowing Connection
  ) throws -> Int32? {
    let number: Int32?
    if mentionColumns.count == 1 {
      number = universities.number(for: rows.bytes(of: mentionColumns[0].index))
    } else {
      scratch.removeAll(keepingCapacity: true)
      for (_, index) in mentionColumns {
        scratch.append(contentsOf: rows.bytes(of: index))
        scratch.append(0x1F)
      }
      number = scratch.withUnsafeBufferPointer { universities.number(for: $0) }
    }
    let found = try number ?? sighted(rows, in: connection)
    if found >= 0 { return found }
    problems.add(.university(universities.problem(found)), at: rows.position(of: mentionColumns[0].index))
    return nil
  }

  /// Looks closely at a university that is mentioned so for the first time.
  private func sighted(
    _ rows: borrowing some RankingRows & ~Copyable, in connection: borrowing Connection
  ) throws -> Int32 {
    var mention = UniversityMention()
    var location: ArticleLocation?
    for (column, index) in mentionColumns {
      let text = rows.text(of: index)
      switch column {
      case .university: mention.name = text
      case .slug: mention.slug = text
      case .ror: mention.ror = text
      case .ipeds: mention.ipeds = text
      case .wikidata: mention.wikidata = text
      case .country: mention.country = text
      case .state: mention.state = text
      case .city: mention.city = text
      case .location: location = text.flatMap { ArticleLocation.parse($0) }
      default: break
      }
    }
    mention.city = mention.city ?? location?.city
    mention.state = mention.state ?? location?.state
    mention.country = mention.country ?? location?.country
    let number = try universities.find(mention, in: connection) { try connection.id(of: &source) }
    if mentionColumns.count == 1 {
      universities.keep(number, for: rows.bytes(of: mentionColumns[0].index))
    } else {
      scratch.withUnsafeBufferPointer { universities.keep(number, for: $0) }
    }
    return number
  }

  /// A cell whose content was refused, and noted.
  private struct Refused: Error {}

  private func rank(_ rows: borrowing some RankingRows & ~Copyable) -> Result<PrintedRank?, Refused> {
    guard let index = columns[.rank] else { return .success(nil) }
    switch RankCell(rows.bytes(of: index)) {
    case .rank(let rank): return .success(rank)
    case .none: return .success(nil)
    case .wrong(let problem):
      problems.add(.rank(rows.text(of: index) ?? "", problem), at: rows.position(of: index))
      return .failure(Refused())
    }
  }

  private func score(_ rows: borrowing some RankingRows & ~Copyable) -> Result<Double?, Refused> {
    guard let index = columns[.score] else { return .success(nil) }
    switch ScoreCell(rows.bytes(of: index)) {
    case .score(let score): return .success(score)
    case .none: return .success(nil)
    case .range:
      scoreRanges += 1
      return .success(nil)
    case .wrong:
      problems.add(.score(rows.text(of: index) ?? ""), at: rows.position(of: index))
      return .failure(Refused())
    }
  }

  private func noteSecondRow(
    _ rows: borrowing some RankingRows & ~Copyable, on university: Int32, of edition: PendingEdition
  ) {
    let index = mentionColumns[0].index
    let name = universities.name(of: university)
    problems.add(
      .sameUniversity(
        rows.text(of: index) ?? name, university: name, edition: edition.name, line: edition.line(of: university)),
      at: rows.position(of: index))
    edition.hasProblems = true
  }
}

// Editions.
extension RankingImporter {
  /// The edition that the row belongs to; nil where it does not say, which is noted.
  private func edition(_ rows: borrowing some RankingRows & ~Copyable) -> PendingEdition? {
    if let current, isCurrent(rows) { return current }
    currentCells.removeAll(keepingCapacity: true)
    for column in [columns[.ranking], columns[.year]] {
      guard let column else { continue }
      currentCells.append(contentsOf: rows.bytes(of: column))
      currentCells.append(0x1F)
    }
    let ranking = rankingSlug(rows)
    let year = year(rows)
    guard let ranking, let year else {
      current = nil
      return nil
    }
    let key = "\(ranking)@\(year)"
    if let index = indexes[key] { return editions[index] }
    let column = columns[.year] ?? columns[.ranking] ?? columns[.rank] ?? 0
    let edition = PendingEdition(ranking: ranking, year: year, at: rows.position(of: column))
    indexes[key] = editions.count
    editions.append(edition)
    return edition
  }

  /// Whether the cells that name the edition are those of the row before.
  private func isCurrent(_ rows: borrowing some RankingRows & ~Copyable) -> Bool {
    var start = 0
    for column in [columns[.ranking], columns[.year]] {
      guard let column else { continue }
      let cell = rows.bytes(of: column)
      let end = start + cell.count
      guard end < currentCells.count, currentCells[end] == 0x1F, cell.stand(in: currentCells, at: start) else {
        return false
      }
      start = end + 1
    }
    return start == currentCells.count
  }

  private func year(_ rows: borrowing some RankingRows & ~Copyable) -> Int? {
    guard let index = columns[.year] else { return options.year }
    var text = rows.text(of: index) ?? ""
    if text.hasSuffix(".0") { text.removeLast(2) }
    guard text.utf8.count == 4, let year = Int(text), (1900...2999).contains(year) else {
      problems.add(.year(rows.text(of: index) ?? ""), at: rows.position(of: index))
      return nil
    }
    if let wanted = options.year, wanted != year {
      problems.add(.otherYear(year, wanted: wanted), at: rows.position(of: index))
      return nil
    }
    return year
  }

  private func rankingSlug(_ rows: borrowing some RankingRows & ~Copyable) -> String? {
    guard let index = columns[.ranking] else { return options.ranking }
    let text = rows.text(of: index) ?? ""
    guard let slug = rankings.slug(for: text) else {
      problems.add(.ranking(text), at: rows.position(of: index))
      return nil
    }
    if let wanted = options.ranking, wanted != slug {
      problems.add(.otherRanking(slug, wanted: wanted), at: rows.position(of: index))
      return nil
    }
    return slug
  }

  /// Goes on with another edition: writes those that the file has left behind.
  private func turn(
    to edition: PendingEdition, in connection: borrowing Connection, _ recorder: borrowing ChangeRecorder
  ) throws {
    current = edition
    if let id = edition.writtenID, edition.entries.isEmpty {
      edition.take(try connection.takeBackEntries(of: id, universities))
    }
    for resting in editions
    where resting.writtenID == nil && !resting.hasProblems && row - resting.lastRow > Self.restingRows {
      guard try connection.knownEdition(of: resting.ranking, resting.year) == nil else { continue }
      try write(resting, in: connection, recorder)
      resting.removeEntries()
    }
  }

  private func recordEntries(_ recorder: borrowing ChangeRecorder) throws {
    guard !areEntriesRecorded else { return }
    try recorder.attach(table: "ranking_entry")
    areEntriesRecorded = true
  }

  /// Writes an edition, or finds it as it is. Nothing is written any more when anything in the file was wrong.
  private func write(
    _ edition: PendingEdition, in connection: borrowing Connection, _ recorder: borrowing ChangeRecorder
  ) throws {
    guard !edition.hasProblems else { return }
    let stated = stated(edition)
    var outcome = RankingImportReport.Outcome.added
    if let id = edition.writtenID {
      // It was left behind, and came back: it is told anew, as a whole.
      try connection.insert(stated.entries, into: id)
      report.editions.removeAll { $0.ranking == edition.ranking && $0.year == edition.year }
    } else if let known = try connection.knownEdition(of: edition.ranking, edition.year) {
      outcome = try compared(stated, edition, with: known, in: connection, recorder)
    } else if problems.isEmpty {
      edition.writtenID = try connection.insert(stated, from: connection.id(of: &source))
      if !areEntriesRecorded { unrecorded.append("\(edition.ranking)@\(edition.year)") }
    }
    note(edition, outcome)
  }

  private func compared(
    _ stated: StatedEdition, _ edition: PendingEdition, with known: KnownEdition, in connection: borrowing Connection,
    _ recorder: borrowing ChangeRecorder
  ) throws -> RankingImportReport.Outcome {
    let differences = try connection.differences(of: stated, from: known)
    let details = stated.describedDetails(of: known)
    guard !differences.isEmpty || !details.isEmpty else { return .unchanged }
    if options.replacesEditions {
      guard problems.isEmpty else { return .replaced }
      try recordEntries(recorder)
      try connection.replace(known, with: stated, from: connection.id(of: &source))
    } else {
      let shown = try differences.prefix(10).map { try connection.described($0) } + details
      problems.add(
        .editionDiffers(
          edition.name, source: try connection.title(ofSource: known.source), differences: shown,
          count: differences.count + details.count),
        at: edition.position)
    }
    return .replaced
  }

  private func note(_ edition: PendingEdition, _ outcome: RankingImportReport.Outcome) {
    let check = EditionCheck(edition) { [universities] in universities.name(of: $0) }
    let scheme = check.tieScheme
    report.editions.append(
      RankingImportReport.Edition(
        ranking: edition.ranking, year: edition.year, outcome: outcome, entryCount: edition.entries.count,
        unrankedCount: check.unrankedCount, bandCount: check.bandCount, tieScheme: scheme))
    if outcome != .unchanged { report.warnings += check.warnings(scheme) }
  }

  private func stated(_ edition: PendingEdition) -> StatedEdition {
    var stated = StatedEdition(
      ranking: edition.ranking, rankingName: options.name,
      year: edition.year, entries: edition.entries.map { universities.stated($0) })
    stated.method = options.method
    stated.url = options.url
    return stated
  }
}
