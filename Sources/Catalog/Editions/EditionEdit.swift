import Articles
import FilterLanguage
import SQLiteStorage
import Wording

/// One edit of one edition.
struct EditionEdit {
  let name: EditionName
  let details: EditionDetails
  let author: ChangeAuthor
  /// Nil if there is none yet.
  let known: KnownEdition?
  let stored: [Int64: StatedEntry]
  private let ties: KnownTies
  private(set) var finder: UniversityFinder
  var report: EditionEditReport
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
    ties = KnownTies(stored)
    finder = try UniversityFinder(in: connection, sharedAliases: .accepted)
    report = EditionEditReport(self.name)
    problems = details.texts.filter { !$0.text.contains { !$0.isWhitespace } }.map { .emptyText($0.what) }
    if isNew { checkName(rankings) }
  }

  private mutating func checkName(_ rankings: [RankingYears]) {
    let isSlug = RankingNames.isSlug(name.ranking)
    if !isSlug { problems.append(.badRanking(name.ranking)) }
    if !EditionName.years.contains(name.year) { problems.append(.badYear(name.year)) }
    let isKnown = rankings.contains { $0.slug == name.ranking }
    guard !isKnown, details.rankingName == nil, isSlug else { return }
    let nearest = NearestNames.find(name.ranking, among: rankings.map(\.slug), count: 3)
    problems.append(.newRanking(name.ranking, nearest: nearest))
  }
}

extension EditionEdit {
  consuming func add(_ statements: [ReadStatement], in connection: borrowing Connection) throws -> EditionEditReport {
    var entries: [StatedEntry] = []
    for (id, statement) in resolved(statements) {
      let rank = ties.settled(statement.rank, of: id)
      let entry = StatedEntry(university: id, rank: rank, score: statement.score.value)
      if let old = stored[id] {
        if old.rank == entry.rank && (statement.score == .unsaid || old.score == entry.score) { continue }
        problems.append(.listed(finder.name(of: id), name, place: old.text))
      }
      entries.append(entry)
      report.note(finder.name(of: id), nil, entry.text, isEntry: true)
    }
    try refuseProblems()
    warn(of: entries)
    guard let known else { return try make(entries, in: connection) }
    if !entries.isEmpty { try connection.insert(entries, into: known.id) }
    try setDetails(of: known, areEntriesChanged: !entries.isEmpty, in: connection)
    return report
  }

  consuming func set(_ statements: [ReadStatement], in connection: borrowing Connection) throws -> EditionEditReport {
    var changed: [StatedEntry] = []
    for (id, statement) in resolved(statements) {
      guard let old = stored[id] else {
        problems.append(.notListed(finder.name(of: id), name))
        continue
      }
      let score = statement.score == .unsaid ? old.score : statement.score.value
      let entry = StatedEntry(university: id, rank: ties.settled(statement.rank, of: id), score: score)
      if entry != old { changed.append(entry) }
      report.note(finder.name(of: id), old.text, entry.text, isEntry: true)
    }
    try refuseProblems()
    warn(of: changed)
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
  private mutating func resolved(_ statements: [ReadStatement]) -> [(Int64, EntryStatement)] {
    var resolved: [(id: Int64, statement: EntryStatement)] = []
    for statement in statements {
      switch statement {
      case .malformed(let text, let flaw): problems.append(.malformed(text, flaw))
      case .read(let statement):
        guard let id = university(named: statement.university, among: resolved.map(\.id)) else { continue }
        resolved.append((id, statement))
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

  /// Tells what entries bring about that an editor should look at.
  private mutating func warn(of entries: [StatedEntry]) {
    let stated = entries.map { ($0.university, $0) }
    let finder = finder
    report.warnings = EditedEditionCheck(name) { finder.name(of: $0) }
      .warnings(before: stored, after: stored.merging(stated) { $1 })
  }

  private func refuseProblems() throws(EditionEditError) {
    if !problems.isEmpty { throw EditionEditError(problems) }
  }
}
