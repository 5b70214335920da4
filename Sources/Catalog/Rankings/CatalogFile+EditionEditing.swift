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
      try EditionEdit(edition, details, author, in: connection, isNew: true).add(statements, in: connection)
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
      try EditionEdit(edition, details, author, in: connection).set(statements, in: connection)
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
    try connection.loggingChanges(by: author, summary: \.summary) { try body(connection) }
  }
}
