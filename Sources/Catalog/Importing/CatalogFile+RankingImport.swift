import SQLiteStorage

extension CatalogFile {
  /// Loads the editions of rankings from the rows of a file, all of them or none, and logs what that changed.
  ///
  /// A file whose editions are there just so changes nothing. The log keeps the entries of up to 10,000 rows; of a larger
  /// file it keeps everything but the entries, and names the editions that came whole.
  ///
  /// - Parameter progress: Told now and then how many bytes of the file were read.
  /// - Throws: `RankingImportError` where the file or what was said of it is wrong; then nothing was changed.
  public func importRankings(
    _ rows: inout some RankingRows & ~Copyable, _ options: RankingImportOptions, by author: ChangeAuthor,
    progress: (Int) -> Void = { _ in }
  ) throws -> RankingImportReport {
    // The index of the entries by university grows at as many places as there are universities.
    try connection.setCacheSize(mebibytes: 64)
    return try connection.loggedLoad(by: author, summary: \.summary) { recorder in
      var reading: (any Error)?
      var hasRow = false
      do { hasRow = try rows.next() } catch { reading = error }
      if let reading, rows.columnCount == 0 { throw reading }
      let importer = try RankingImporter(rows.columnNames, options, in: connection)
      var count = 0
      while hasRow {
        try importer.take(rows, in: connection, recorder: recorder)
        count += 1
        if count & 0xFFF == 0 { progress(rows.byteOffset) }
        do { hasRow = try rows.next() } catch {
          reading = error
          hasRow = false
        }
      }
      let report = try importer.finish(rows, reading: reading, in: connection, recorder: recorder)
      return (report, importer.unrecorded)
    }
  }
}
