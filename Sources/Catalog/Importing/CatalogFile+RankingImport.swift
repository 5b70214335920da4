import SQLiteStorage

extension CatalogFile {
  /// Loads the editions of rankings from the rows of a file, all of them or none, and logs what that changed.
  ///
  /// A file whose editions are there already changes nothing. The log keeps the entries of up to 10,000 rows; of a larger
  /// file it keeps everything but the entries, and names the editions that came whole.
  ///
  /// - Parameter progress: Told now and then how many bytes of the file were read.
  /// - Throws: `RankingImportError` where the file or what was said of it is wrong; then nothing was changed.
  public func importRankings(
    _ rows: inout some RankingRows & ~Copyable, _ options: RankingImportOptions, by author: ChangeAuthor,
    progress: (Int) -> Void = { _ in }
  ) throws -> RankingImportReport {
    try connection.setCacheSize(mebibytes: 16)
    // Enforced, foreign keys cost as much as the entries themselves: two rows are looked up for each.
    return try connection.withForeignKeysOff {
      try connection.loggedLoad(by: author) { recorder in
        let loaded = try connection.loadRankings(&rows, options, recorder, progress)
        try connection.refuseDanglingRankings()
        return loaded
      }
    }
  }
}

extension Connection {
  /// Loads rows, inside a transaction; returns what was done, and the editions whose entries were not recorded.
  fileprivate func loadRankings(
    _ rows: inout some RankingRows & ~Copyable, _ options: RankingImportOptions, _ recorder: borrowing ChangeRecorder,
    _ progress: (Int) -> Void
  ) throws -> (result: RankingImportReport, editions: [LoadedEdition]) {
    var reading: (any Error)?
    var hasRow = false
    do { hasRow = try rows.next() } catch { reading = error }
    if let reading, rows.columnCount == 0 || reading is RankingImportError { throw reading }
    let importer = try RankingImporter(rows.columnNames, options, in: self)
    var count = 0
    while hasRow {
      try importer.take(rows, in: self, recorder: recorder)
      count += 1
      if count & 0xFFF == 0 { progress(rows.byteOffset) }
      do { hasRow = try rows.next() } catch {
        reading = error
        hasRow = false
      }
    }
    let report = try importer.finish(rows, reading: reading, in: self, recorder: recorder)
    return (report, importer.unrecorded)
  }

  /// Looks for rows of rankings and universities that refer to nothing, which no import makes.
  ///
  /// Of the entries it looks at each edition and each university once.
  ///
  /// - Throws: `.danglingRows`.
  func refuseDanglingRankings() throws {
    for table in ["ranking_edition", "university", "university_alias"] {
      guard let violation = try foreignKeyViolations(of: table).first else { continue }
      throw CatalogError(.danglingRows(table: violation.table, parent: violation.parent))
    }
    for (column, parent) in [("ranking_edition_id", "ranking_edition"), ("university_id", "university")] {
      let isDangling = try first(
        """
        WITH RECURSIVE named (id) AS (
          SELECT min(\(column)) FROM ranking_entry UNION ALL
          SELECT (SELECT min(\(column)) FROM ranking_entry WHERE \(column) > id) FROM named WHERE id IS NOT NULL
        )
        SELECT 1 FROM named WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM \(parent)) LIMIT 1
        """
      ) { _ in true }
      if isDangling == true { throw CatalogError(.danglingRows(table: "ranking_entry", parent: parent)) }
    }
  }
}
