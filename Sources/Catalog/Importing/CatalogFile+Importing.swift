import SQLiteStorage
import Terms

extension ImportRow {
  /// The cells that are not what was meant.
  fileprivate var damage: [ImportProblem] {
    cells.filter { $0.key.isText }.compactMap { _, cell in
      PrintedName(cell.text).damage.map { ImportProblem(.damaged(cell.text, $0), at: cell.position) }
    }
  }
}

extension CatalogFile {
  /// Takes over rows from elsewhere, all of them or none, and logs what that changed.
  ///
  /// A row is known by its natural key: a university by name, alias or identifier, at its place; a program by its
  /// university and name; an alias by what it is of. What is there is brought up, what is not is added; the same rows
  /// again change nothing. A university whose name another one has, at another place, gets its place into its name:
  /// `York University (Canada)`.
  ///
  /// - Parameter sharedAliases: Whether a program's university may be named by an alias that other institutions bear too.
  /// - Parameter refusingLike: Whether no university may be added whose name is like another one; for universities.
  /// - Parameter progress: Told now and then how much of a list of universities was done, and of how much.
  /// - Returns: What was added, changed and found unchanged.
  /// - Throws: `ImportProblems` with all that is wrong; nothing was changed then.
  public func importRows(
    _ rows: [ImportRow], of table: ImportTable, from source: ImportSource,
    sharedAliases: SharedAliases = .refused, refusingLike: Bool = false, by author: ChangeAuthor,
    progress: (_ done: Int, _ total: Int?) -> Void = { _, _ in }
  ) throws -> SeedReport {
    // Nothing is no source of anything.
    guard !rows.isEmpty else { return SeedReport() }
    let damaged = rows.flatMap(\.damage)
    guard damaged.isEmpty else { throw ImportProblems(damaged) }
    // The search index is written with each row, at many places, and what it was before is noted each time.
    try connection.setCacheSize(mebibytes: 64)
    try connection.keepTemporaryFilesInMemory()
    return try connection.loggingChanges(by: author) {
      var report = SeedReport()
      let stated = StatedSource(
        title: source.title, publisher: source.publisher, year: source.year, url: source.url, sha256: source.sha256)
      let fact = try connection.register(stated, &report)
      switch table {
      case .universities:
        try connection.importUniversities(rows, from: fact, refusingLike: refusingLike, &report, progress)
      case .programs: try connection.importPrograms(rows, from: fact, sharedAliases: sharedAliases, &report)
      case .aliases: try connection.importAliases(rows, from: fact, &report)
      case .focusAreas: try connection.importFocusAreas(rows, from: fact, &report)
      }
      return report
    }
  }
}
