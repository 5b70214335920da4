import SQLiteStorage

extension CatalogFile {
  /// Adds entries to an edition, which is made where there is none; so is the ranking, where `details` names it.
  ///
  /// What is there as it is stated stays as it is.
  ///
  /// - Parameter statements: As `EntryStatement` reads them.
  /// - Throws: `EditionEditError` with every problem; nothing is changed then.
  public func addEntries(
    _ statements: [String], to edition: EditionName, _ details: EditionDetails = EditionDetails(),
    by author: ChangeAuthor
  ) throws -> EditionEditReport {
    try edit(by: author) { connection in
      try EditionEdit(edition, details, author, in: connection, isNew: true)
        .add(statements.map { ReadStatement($0) }, in: connection)
    }
  }

  /// Adds an edition, or entries to one that is there, in one transaction with the change log.
  ///
  /// The ranking is made too where there is none and `details` names it. Universities are found by their names, aliases
  /// and slugs, and never made. What is there as it is stated stays as it is, so doing it twice changes nothing.
  ///
  /// ```swift
  /// let catalog = try CatalogFile(writing: "catalog.db")
  /// let report = try catalog.add(
  ///   [try EntryStatement("CMU", rank: PrintedRank(first: 1), score: 98.5)],
  ///   to: EditionName(ranking: "systems", year: 2023), EditionDetails(rankingName: "Ranking in Systems"),
  ///   by: ChangeAuthor(name: "mona", command: "my tool"))
  /// print(report.summary)
  /// ```
  ///
  /// - Parameters:
  ///   - entries: Each university once, in any order.
  ///   - edition: The ranking's short name, of `a-z0-9_`, and a year from 1900 to 2999.
  ///   - details: What is said of the edition beside its entries. Its source is the one that is named there, of the
  ///     edition's year; without one, the word of `author` on this day.
  ///   - author: Who stands in the change log.
  /// - Returns: What is not as it was.
  /// - Throws: `EditionEditError` with every problem, `CatalogError` where the schema was tampered with, `DatabaseError`
  ///   for locks and I/O; nothing is changed then.
  public func add(
    _ entries: [EntryStatement], to edition: EditionName, _ details: EditionDetails = EditionDetails(),
    by author: ChangeAuthor
  ) throws -> EditionEditReport {
    try edit(by: author) { connection in
      try EditionEdit(edition, details, author, in: connection, isNew: true)
        .add(entries.map { .read($0) }, in: connection)
    }
  }

  /// Changes entries of an edition, and what is known of it.
  ///
  /// - Parameter statements: As `EntryStatement` reads them.
  /// - Throws: `EditionEditError` with every problem, `.unknownName`, `.unknownEdition`; nothing is changed then.
  public func setEntries(
    _ statements: [String], of edition: EditionName, _ details: EditionDetails = EditionDetails(),
    by author: ChangeAuthor
  ) throws -> EditionEditReport {
    try edit(by: author) { connection in
      try EditionEdit(edition, details, author, in: connection)
        .set(statements.map { ReadStatement($0) }, in: connection)
    }
  }

  /// Removes entries of an edition, or all of it; a ranking without editions goes too, and so does a source that stands
  /// behind nothing any more.
  ///
  /// - Parameter universities: Their names; none for the whole edition.
  /// - Throws: `EditionEditError` with every problem, `.unknownName`, `.unknownEdition`; nothing is changed then.
  public func removeEntries(
    of universities: [String], from edition: EditionName, by author: ChangeAuthor
  ) throws -> EditionEditReport {
    try edit(by: author) { connection in
      try EditionEdit(edition, EditionDetails(), author, in: connection).remove(universities, in: connection)
    }
  }

  private func edit(
    by author: ChangeAuthor, _ body: (borrowing Connection) throws -> EditionEditReport
  ) throws -> EditionEditReport {
    try connection.loggingChanges(by: author) { try body(connection) }
  }
}
