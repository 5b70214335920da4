import SQLiteStorage

extension RankingImporter {
  /// Goes on with another edition: writes those that the file has left behind.
  func turn(
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

  func recordEntries(_ recorder: borrowing ChangeRecorder) throws {
    guard !areEntriesRecorded else { return }
    try recorder.attach(table: "ranking_entry")
    areEntriesRecorded = true
  }

  /// Writes an edition, or finds it as it is. Nothing is written any more when anything in the file was wrong.
  func write(
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
