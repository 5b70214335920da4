import Articles
import FilterLanguage
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

/// One edit of one edition.
private struct EditionEdit {
  private let name: EditionName
  private let details: EditionDetails
  private let author: ChangeAuthor
  /// Nil where there is none yet.
  private let known: KnownEdition?
  private let stored: [Int64: StatedEntry]
  private var finder: UniversityFinder
  private var report: EditionEditReport
  private var problems: [EditionEditError.Problem] = []

  /// - Parameter isNew: Whether the ranking and the edition may be missing.
  init(
    _ name: EditionName, _ details: EditionDetails, _ author: ChangeAuthor, in connection: borrowing Connection,
    isNew: Bool = false
  ) throws {
    let rankings = try RankingYears.all(in: connection)
    let slug = name.ranking.lowercased()
    self.name = EditionName(ranking: isNew ? slug : try rankings.ranking(named: slug).slug, year: name.year)
    self.details = details
    self.author = author
    known = try connection.knownEdition(of: self.name.ranking, name.year)
    if known == nil, !isNew { _ = try rankings.ranking(named: slug).name(ofEdition: name.year) }
    stored = try known.map { try connection.storedEntries(of: $0.id) } ?? [:]
    finder = try UniversityFinder(in: connection, sharedAliases: .accepted)
    report = EditionEditReport(self.name)
    problems = details.texts.filter { !$0.text.contains { !$0.isWhitespace } }.map { .emptyText($0.what) }
    if isNew { checkName(rankings) }
  }

  private mutating func checkName(_ rankings: [RankingYears]) {
    let isSlug = name.ranking.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }
    if !isSlug || !(name.ranking.first?.isLetter ?? false) { problems.append(.badRanking(name.ranking)) }
    if !(1900...2999).contains(name.year) { problems.append(.badYear(name.year)) }
    let isKnown = rankings.contains { $0.slug == name.ranking }
    guard !isKnown, details.rankingName == nil, isSlug else { return }
    let nearest = NearestNames.find(name.ranking, among: rankings.map(\.slug), count: 3)
    problems.append(.newRanking(name.ranking, nearest: nearest))
  }
}

extension EditionEdit {
  consuming func add(_ statements: [String], in connection: borrowing Connection) throws -> EditionEditReport {
    var entries: [StatedEntry] = []
    for (id, statement) in resolved(statements) {
      let entry = StatedEntry(university: id, rank: statement.rank, score: statement.score.value)
      if let old = stored[id] {
        if old.rank == entry.rank && (statement.score == .unsaid || old.score == entry.score) { continue }
        problems.append(.listed(finder.name(of: id), name, place: old.text))
      }
      entries.append(entry)
      report.note(finder.name(of: id), nil, entry.text, isEntry: true)
    }
    try refuseProblems()
    guard let known else { return try make(entries, in: connection) }
    if !entries.isEmpty { try connection.insert(entries, into: known.id) }
    try setDetails(of: known, areEntriesChanged: !entries.isEmpty, in: connection)
    return report
  }

  consuming func set(_ statements: [String], in connection: borrowing Connection) throws -> EditionEditReport {
    var changed: [StatedEntry] = []
    for (id, statement) in resolved(statements) {
      guard let old = stored[id] else {
        problems.append(.notListed(finder.name(of: id), name))
        continue
      }
      let score = statement.score == .unsaid ? old.score : statement.score.value
      let entry = StatedEntry(university: id, rank: statement.rank, score: score)
      if entry != old { changed.append(entry) }
      report.note(finder.name(of: id), old.text, entry.text, isEntry: true)
    }
    try refuseProblems()
    guard let known else { return report }
    try connection.remove(changed.map(\.university), from: known.id)
    try connection.insert(changed, into: known.id)
    try setDetails(of: known, areEntriesChanged: !changed.isEmpty, in: connection)
    return report
  }

  consuming func remove(_ names: [String], in connection: borrowing Connection) throws -> EditionEditReport {
    var removed: [Int64] = []
    for name in names {
      guard let id = university(named: name, among: removed) else { continue }
      guard let old = stored[id] else {
        problems.append(.notListed(finder.name(of: id), self.name))
        continue
      }
      removed.append(id)
      report.note(finder.name(of: id), old.text, nil, isEntry: true)
    }
    try refuseProblems()
    guard let known else { return report }
    if removed.count == stored.count || names.isEmpty {
      try removeEdition(known, in: connection)
    } else {
      try connection.remove(removed, from: known.id)
      try setDetails(of: known, areEntriesChanged: true, in: connection)
    }
    return report
  }

  /// The universities of the statements, in their order, without those that there is a problem with.
  private mutating func resolved(_ statements: [String]) -> [(Int64, EntryStatement)] {
    var resolved: [(id: Int64, statement: EntryStatement)] = []
    for text in statements {
      do throws(EntryStatement.Flaw) {
        let statement = try EntryStatement(parsing: text)
        if let id = university(named: statement.university, among: resolved.map(\.id)) {
          resolved.append((id, statement))
        }
      } catch {
        problems.append(.malformed(text, error))
      }
    }
    return resolved
  }

  private mutating func university(named name: String, among others: [Int64]) -> Int64? {
    // A slug is found in lower case, and tells apart what names may not.
    let slug = finder.find(UniversityMention(name.lowercased()))
    switch (try? slug.get()) == nil ? finder.find(UniversityMention(name)) : slug {
    case .failure(let uncertain):
      problems.append(.university(uncertain.problem))
      return nil
    case .success(let id):
      guard others.contains(id) else { return id }
      problems.append(.repeated(finder.name(of: id)))
      return nil
    }
  }

  private func refuseProblems() throws(EditionEditError) {
    if !problems.isEmpty { throw EditionEditError(problems) }
  }
}

extension EditionEdit {
  private consuming func make(
    _ entries: [StatedEntry], in connection: borrowing Connection
  ) throws -> EditionEditReport {
    let ranking = try connection.rankingName(name.ranking)
    let own = "\(details.rankingName ?? ranking ?? name.ranking) (\(name.year))"
    let title = details.source ?? details.publisher.map { _ in own }
    let source = try connection.source(
      title: title, publisher: details.publisher, year: title.map { _ in name.year }, author)
    var edition = StatedEdition(
      ranking: name.ranking, rankingName: details.rankingName, year: name.year, entries: entries)
    (edition.method, edition.url) = (details.method, details.url)
    _ = try connection.insert(edition, from: source.id)
    var made = EditionEditReport(name)
    if ranking == nil { made.note("ranking", nil, details.rankingName) }
    made.note("edition", nil, name.description)
    made.note("source", nil, try connection.storedSource(source.id).words)
    made.note("method", nil, details.method)
    made.note("address", nil, details.url)
    if let ranking, let new = details.rankingName, new != ranking {
      try connection.rename(name.ranking, to: new)
      made.note("name", ranking, new)
    }
    made.changes += report.changes
    return made
  }

  /// Takes over what is said of an edition. Its source is then the one that is named; where entries were changed and none
  /// is, the one that was, marked as edited by hand.
  private mutating func setDetails(
    of known: KnownEdition, areEntriesChanged: Bool, in connection: borrowing Connection
  ) throws {
    let ranking = try connection.rankingName(name.ranking)
    if let new = details.rankingName, new != ranking {
      try connection.rename(name.ranking, to: new)
      report.note("name", ranking, new)
    }
    if details.method ?? known.method != known.method || details.url ?? known.url != known.url {
      try connection.run(
        "UPDATE ranking_edition SET method = ifnull(?, method), url = ifnull(?, url) WHERE id = ?",
        [Value(details.method), Value(details.url), .integer(known.id)])
      report.note("method", known.method, details.method ?? known.method)
      report.note("address", known.url, details.url ?? known.url)
    }
    try setSource(of: known, areEntriesChanged: areEntriesChanged, in: connection)
  }

  private mutating func setSource(
    of known: KnownEdition, areEntriesChanged: Bool, in connection: borrowing Connection
  ) throws {
    guard areEntriesChanged || details.source != nil || details.publisher != nil else { return }
    let old = try connection.storedSource(known.source)
    let isNamed = details.source != nil || details.publisher != nil
    let new = try connection.source(
      title: isNamed ? details.source ?? old.title : old.isByHand ? old.title : old.editedTitle(author),
      publisher: details.publisher ?? (details.source == nil ? old.publisher : nil),
      year: details.source == nil ? old.year : name.year, url: details.source == nil ? old.url : nil, author)
    guard new.id != known.source else { return }
    try connection.run(
      "UPDATE ranking_edition SET source_id = ? WHERE id = ?", [.integer(new.id), .integer(known.id)])
    report.note("source", old.words, try connection.storedSource(new.id).words)
    try connection.removeUnusedSource(known.source)
  }

  private mutating func removeEdition(_ known: KnownEdition, in connection: borrowing Connection) throws {
    if report.changes.isEmpty {
      for (id, entry) in stored.sorted(by: {
        ($0.value.rank?.first ?? .max, $0.key) < ($1.value.rank?.first ?? .max, $1.key)
      }) {
        report.note(finder.name(of: id), entry.text, nil, isEntry: true)
      }
    }
    let source = try connection.storedSource(known.source)
    let ranking = try connection.rankingName(name.ranking)
    try connection.run("DELETE FROM ranking_entry WHERE ranking_edition_id = ?", [.integer(known.id)])
    try connection.run("DELETE FROM ranking_edition WHERE id = ?", [.integer(known.id)])
    report.note("edition", name.description, nil)
    try connection.run(
      """
      DELETE FROM ranking WHERE slug = ?
        AND NOT EXISTS (SELECT 1 FROM ranking_edition WHERE ranking_id = ranking.id)
      """, [.text(name.ranking)])
    if try connection.rankingName(name.ranking) == nil { report.note("ranking", ranking, nil) }
    if try connection.removeUnusedSource(known.source) { report.note("source", source.words, nil) }
  }
}

extension EntryStatement.Score {
  fileprivate var value: Double? {
    if case .value(let value) = self { return value }
    return nil
  }
}

extension StatedEntry {
  /// `6`, `=7 with score 93.4`, `no rank`.
  fileprivate var text: String {
    (rank.map(\.description) ?? "no rank") + (score.map { " with score \($0)" } ?? "")
  }
}
