import SQLiteStorage
import Terms

extension EditionEdit {
  consuming func make(
    _ entries: [StatedEntry], in connection: borrowing Connection
  ) throws -> EditionEditReport {
    let ranking = try connection.rankingName(name.ranking)
    let own = "\(details.rankingName ?? ranking ?? name.ranking) (\(name.year))"
    let source = try connection.source(
      (details.source ?? details.publisher.map { _ in own }).map {
        EditSource(title: $0, publisher: details.publisher, year: name.year)
      }, by: author)
    var edition = StatedEdition(
      ranking: name.ranking, rankingName: details.rankingName, year: name.year, entries: entries)
    (edition.method, edition.url) = (details.method, details.url)
    _ = try connection.insert(edition, from: source)
    var made = EditionEditReport(name)
    if ranking == nil { made.note("ranking", nil, details.rankingName) }
    made.note("edition", nil, name.description)
    made.note("source", nil, try connection.storedSource(source).words)
    made.note("method", nil, details.method)
    made.note("address", nil, details.url)
    if let ranking, let new = details.rankingName, new != ranking {
      try connection.rename(name.ranking, to: new)
      made.note("name", ranking, new)
    }
    made.changes += report.changes
    made.warnings = report.warnings
    return made
  }

  /// Takes over what is said of an edition. Its source is then the one that is named; where entries were changed and none
  /// is, the one that was, marked as edited by hand.
  mutating func setDetails(
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
    let isNamed = details.source != nil || details.publisher != nil
    guard areEntriesChanged || isNamed else { return }
    let old = try connection.storedSource(known.source)
    var stated = EditSource(title: old.title, publisher: old.publisher, year: old.year, url: old.url)
    if let title = details.source { stated = EditSource(title: title, year: name.year) }
    if let publisher = details.publisher { stated.publisher = publisher }
    if !isNamed, !old.isByHand { stated.title = old.editedTitle(author) }
    let new = try connection.source(stated, by: author)
    guard new != known.source else { return }
    try connection.run(
      "UPDATE ranking_edition SET source_id = ? WHERE id = ?", [.integer(new), .integer(known.id)])
    report.note("source", old.words, try connection.storedSource(new).words)
    try connection.removeUnusedSource(known.source)
  }

  mutating func removeEdition(_ known: KnownEdition, in connection: borrowing Connection) throws {
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
