import SQLiteStorage

extension CatalogFile {
  /// Changes the catalogue by hand, as one change of the log.
  ///
  /// - Parameter source: What stands behind the new facts; nil is the author's own word.
  /// - Returns: The number of the change; nil if everything was as it is to be, so that nothing was changed.
  /// - Throws: `EditError`; `CatalogError` for names that are unknown or ambiguous. Nothing is changed then.
  public func edit(_ edit: CatalogEdit, from source: EditSource? = nil, by author: ChangeAuthor) throws -> Int64? {
    do {
      return try connection.loggedChange(by: author, summary: { edit.summary }) {
        try connection.make(edit, from: source, by: author)
      }.id
    } catch let error as DatabaseError where error.isConstraint && !error.isOfFullText {
      throw EditError(.refused(error.sqliteMessage ?? error.description))
    }
  }

  /// The name of the university that goes by a name, an alias or a slug.
  ///
  /// - Throws: `CatalogError` where the name is unknown or ambiguous.
  public func nameOfUniversity(called name: String) throws -> String {
    try connection.name(of: "university", connection.universityID(named: name)) ?? name
  }
}

/// What one edit works with.
struct EditWork {
  let source: FactSource
  var report: SeedReport
}

extension Connection {
  fileprivate func make(_ edit: CatalogEdit, from source: EditSource?, by author: ChangeAuthor) throws {
    var report = SeedReport()
    let known = try first("SELECT max(id) FROM source") { $0.int64(0) } ?? 0
    let source = try register(source, by: author, &report)
    var work = EditWork(source: source, report: report)
    switch edit {
    case .add(let thing): try add(thing, &work)
    case .list(let kind, let names, let program): try list(names, kind, program: program, &work)
    case .set(let kind, let name, let program, let assignments):
      try set(assignments, of: kind, try id(of: kind, named: name, program: program), &work)
    case .remove(let kind, let name, let program, let withDependents):
      try remove(kind, name, program: program, withDependents: withDependents, &work)
    case .addAliases(let target, let aliases, let meaning): try addAliases(aliases, to: target, meaning, &work)
    case .removeAliases(let target, let aliases): try removeAliases(aliases, of: target)
    case .merge(let universities): try merge(universities)
    }
    try removeUnlisted()
    // Of an edit that stated no fact the source goes again.
    if work.source.id > known { try removeUnusedSource(work.source.id) }
  }
}

extension CatalogEdit {
  /// `added university University of Toronto`, `set homepage of university cmu`.
  var summary: String {
    switch self {
    case .add(let thing): "added \(thing.words) \(thing.name)"
    case .list(let kind, let names, let program): "added \(kind.words) \(names.joined(separator: "; ")) to \(program)"
    case .set(let kind, let name, _, let assignments):
      "set \(assignments.map(\.field).joined(separator: ", ")) of \(kind.words) \(name)"
    case .remove(let kind, let name, let program, _):
      "removed \(kind.words) \(name)\(program.map { " from \($0)" } ?? "")"
    case .addAliases(let target, let aliases, _): "added alias \(aliases.joined(separator: "; ")) of \(target.name)"
    case .removeAliases(let target, let aliases): "removed alias \(aliases.joined(separator: "; ")) of \(target.name)"
    case .merge(let merge): "merged university \(merge.duplicate) into \(merge.university)"
    }
  }
}

extension NewThing {
  fileprivate var words: String {
    switch kind {
    case .university: "university"
    case .program: "program"
    case .focusArea: "focus area"
    }
  }
}
