import SQLiteStorage

extension RankingImporter {
  /// Goes on with another edition, and at times looks for those that the file has left behind.
  func turn(
    to edition: PendingEdition, in connection: borrowing Connection, _ recorder: borrowing ChangeRecorder
  ) throws {
    current = edition
    if let id = edition.sameID {
      // It was left behind, and came back: it is compared again, as a whole.
      edition.take(try universities.storedEntries(of: id, in: connection))
      (edition.sameID, edition.told) = (nil, nil)
      waiting += edition.entries.count
    }
    guard row - sweptRow >= options.restingRows / 16 else { return }
    sweptRow = row
    // The one that the file comes back to rests no more.
    for resting in editions
    where resting !== edition && !resting.entries.isEmpty && row - resting.lastRow > options.restingRows {
      try settle(resting, in: connection, recorder)
    }
    if waiting > options.waitingRows { try writeParts(in: connection) }
  }

  func recordEntries(_ recorder: borrowing ChangeRecorder) throws {
    guard !areEntriesRecorded else { return }
    try recorder.attach(table: "ranking_entry")
    areEntriesRecorded = true
  }

  /// Writes an edition that was left behind, or lets go of it if the catalogue has it unchanged.
  private func settle(
    _ edition: PendingEdition, in connection: borrowing Connection, _ recorder: borrowing ChangeRecorder
  ) throws {
    guard !edition.hasProblems, !edition.differs else { return }
    if edition.writtenID == nil, let known = try connection.knownEdition(of: edition.ranking, edition.year) {
      edition.differs = try connection.differs(connection.settled(stated(edition), beside: known), from: known)
      guard !edition.differs else { return }
      edition.sameID = known.id
    }
    try write(edition, in: connection, recorder)
    letGo(of: edition)
  }

  /// Writes what there is of the editions that the catalogue does not have.
  private func writeParts(in connection: borrowing Connection) throws {
    guard problems.isEmpty else { return }
    for edition in editions where !edition.entries.isEmpty && !edition.hasProblems && !edition.differs {
      guard try edition.writtenID != nil || connection.knownEdition(of: edition.ranking, edition.year) == nil else {
        continue
      }
      try insert(edition, in: connection)
      letGo(of: edition)
    }
  }

  func letGo(of edition: PendingEdition) {
    waiting -= edition.entries.count
    edition.removeEntries()
  }

  /// Writes an edition, or finds it as it is. Nothing is written any more when anything in the file was wrong.
  func write(
    _ edition: PendingEdition, in connection: borrowing Connection, _ recorder: borrowing ChangeRecorder
  ) throws {
    guard !edition.hasProblems else { return }
    try universities.writeCreated(in: connection)
    let outcome: RankingImportReport.Outcome
    if edition.writtenID == nil, let known = try connection.knownEdition(of: edition.ranking, edition.year) {
      outcome = try compared(edition, with: known, in: connection, recorder)
    } else {
      outcome = .added
      if problems.isEmpty { try insert(edition, in: connection) }
    }
    try tell(edition, outcome, in: connection)
  }

  /// Adds an edition that is not there, or further entries to what was written of it before.
  private func insert(_ edition: PendingEdition, in connection: borrowing Connection) throws {
    try universities.writeCreated(in: connection)
    if let id = edition.writtenID {
      edition.isInParts = true
      return try insertEntries(of: edition, into: id, in: connection)
    }
    let id = try connection.insertRow(of: stated(edition, withEntries: false), from: connection.id(of: &source))
    edition.writtenID = id
    if !areEntriesRecorded { edition.unrecorded = EntryDigest() }
    try insertEntries(of: edition, into: id, in: connection)
  }

  private func insertEntries(
    of edition: PendingEdition, into id: Int64, in connection: borrowing Connection
  ) throws {
    try entryIndex.stepAside(after: row, in: connection)
    let entries = edition.entries
    let stated = edition.entriesByUniversity.lazy.map { [universities] in universities.stated(entries[$0]) }
    if var digest = edition.unrecorded {
      for entry in stated { digest.add(entry) }
      edition.unrecorded = digest
    }
    try connection.insert(stated, into: id)
  }

  private func compared(
    _ edition: PendingEdition, with known: KnownEdition, in connection: borrowing Connection,
    _ recorder: borrowing ChangeRecorder
  ) throws -> RankingImportReport.Outcome {
    let stated = try connection.settled(stated(edition), beside: known)
    let differences = try connection.differences(of: stated, from: known)
    let details = stated.describedDetails(of: known)
    guard !differences.isEmpty || !details.isEmpty else { return .unchanged }
    if options.replacesEditions {
      guard problems.isEmpty else { return .replaced }
      try recordEntries(recorder)
      try connection.replace(known, with: stated, from: connection.id(of: &source))
      replacedSources.insert(known.source)
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

  private func tell(
    _ edition: PendingEdition, _ outcome: RankingImportReport.Outcome, in connection: borrowing Connection
  ) throws {
    var entries = edition.entries
    if edition.isInParts, let id = edition.writtenID {
      entries = try universities.storedEntries(of: id, in: connection)
    }
    let check = EditionCheck(edition.name, entries) { [universities] in universities.name(of: $0) }
    let counting = check.counting
    let told = RankingImportReport.Edition(
      ranking: edition.ranking, year: edition.year, outcome: outcome, entryCount: entries.count,
      unrankedCount: check.unrankedCount, bandCount: check.bandCount, tieCounting: counting)
    edition.told = (told, outcome == .unchanged ? [] : check.warnings(counting))
  }

  private func stated(_ edition: PendingEdition, withEntries: Bool = true) -> StatedEdition {
    var stated = StatedEdition(
      ranking: edition.ranking, rankingName: options.name, year: edition.year,
      entries: withEntries ? edition.entries.map { universities.stated($0) } : [])
    stated.method = options.method
    stated.url = options.url
    return stated
  }
}
