import Glibc
import Wording

extension CatalogError {
  /// What happened and where, in one line; lower case, no full stop.
  public var message: String {
    switch problem {
    case .noDefaultFolder:
      "no place for the catalogue: neither XDG_DATA_HOME nor HOME is an absolute path"
    case .missingFile(let path):
      "`\(path)` does not exist"
    case .cannotCreate(let path, let reason):
      "cannot create `\(path)`: \(reason)"
    case .alreadyExists(let path):
      "`\(path)` exists already"
    case .targetInUse(let path, let log):
      "`\(path)` is in use, or was not closed: `\(log)` has changes of it"
    case .strayLog(let path, let log):
      "`\(path)` is not there, but `\(log)` has changes of an earlier file of that name"
    case .badBackup(let path, let target, let problem):
      "the copy of `\(path)` is no good: \(problem); `\(target)` was not written"
    case .isFolder(let path):
      "`\(path)` is a folder, not a file"
    case .damagedFile(let path, let problems):
      "`\(path)` is damaged: \(problems.first ?? "")" + (problems.count > 1 ? " and \(problems.count - 1) more" : "")
    case .damagedChange(let path, let id, let problem):
      "`\(path)` is damaged: its log does not say what change \(id) did: \(problem)"
    case .cannotCarry(let format, let what):
      "\(format) cannot hold \(what)"
    case .danglingRestore(let table, let parent):
      "rows of `\(table)` refer to rows of `\(parent)` that are not there; nothing was written"
    case .notADatabase(let path):
      "`\(path)` is not an SQLite database"
    case .foreignDatabase(let path, let id):
      "`\(path)` is a database of another application (application_id \(id)); nothing was changed"
    case .emptyDatabase(let path):
      "`\(path)` is a database without a catalogue"
    case .malformedMigration(let file):
      "\(file): not a migration: 0000_name.sql, UTF-8, with the lines `-- migrate: up` and `-- migrate: down`, in order"
    case .migrationFailed(let file, let line, let column, let message):
      "\(file):\(line):\(column): \(message); nothing from this file was kept"
    case .danglingRows(let table, let parent):
      "rows of `\(table)` refer to rows of `\(parent)` that are not there; the schema is as it was"
    case .newerSchema(let path, let version, let known, let toolVersion):
      "`\(path)` has schema version \(version), made by gradatlas \(toolVersion); this one knows up to \(known)"
    case .editedMigration(let file, let appliedAt):
      "\(file) changed after it was applied on \(appliedAt.prefix(10))"
    case .missingMigration(let path, let row):
      "`\(path)` has no migration \(row) in its ledger, but later ones"
    case .outdatedSchema(let path, let version, let known):
      "`\(path)` has schema version \(version); this command needs \(known)"
    case .tamperedSchema(let path, let differences):
      "the schema of `\(path)` is not what its migrations made: "
        + differences.prefix(3).map { "\($0.type) `\($0.name)` \($0.kind.rawValue)" }.joined(separator: ", ")
        + (differences.count > 3 ? " and \(differences.count - 3) more" : "")
    case .noSuchVersion(let version, let known):
      "no schema version \(version); the versions are 0 to \(known)"
    case .ambiguousName(let name, let candidates):
      "`\(name)` is ambiguous: \(NameText.list(candidates, "or"))"
    case .nameOfTwoKinds(let name): "`\(name)` is the name of a university and of a focus area"
    case .unknownName(let name, let what, _):
      "no \(what) is named `\(name)`"
    case .unknownEdition(let ranking, let year, _):
      "the catalogue has no edition of `\(ranking)` for \(year)"
    case .noEarlierEdition(let ranking, let year, _):
      "the catalogue has no edition of `\(ranking)` before \(year)"
    case .unknownYear(let year, _):
      "no ranking has an edition of \(year)"
    case .longSearch(let words, let most):
      "a search takes up to \(most) words, not \(words)"
    case .unlikeThings(let first, let kind, let second, let otherKind):
      "`\(first)` is a \(kind) and `\(second)` is a \(otherKind)"
    case .sameThing(let first, let second, _) where first == second:
      "`\(first)` is named twice"
    case .sameThing(let first, let second, let name):
      "`\(first)` and `\(second)` are the same, \(name)"
    case .conflictingEdition(let ranking, let year, let source, let differences):
      "\(ranking) \(year) is in the catalogue already, from “\(source)”, and differs: "
        + differences.joined(separator: "; ")
    case .sameUniversity(let first, let second, let university, let place):
      "\(place): `\(first)` and `\(second)` are the same university, \(university); nothing was changed"
    case .ambiguousUniversity(let name, let candidates, let place):
      "\(place): `\(name)` is ambiguous: \(NameText.list(candidates, "or")); nothing was changed"
    case .malformedSeed(let file):
      "\(file), which is built in, cannot be read"
    case .clashingNames(let file, let line, let name):
      "\(file):\(line): `\(name)` belongs to two different rows of the catalogue"
    case .nothingToUndo: "there is nothing to undo"
    case .unknownChange(let id, _): "the log has no change \(id)"
    case .alreadyUndone(let id, let other): "change \(id) is undone already, by change \(other)"
    case .undoChangesNothing(let id): "change \(id) cannot be undone: later changes use all that it did"
    case .undoConflicts(let id, let conflicts):
      "change \(id) cannot be undone: \(conflicts.map(\.message).joined(separator: "; "))"
    }
  }

  /// How to mend it; nil where the message says all there is to say.
  public var help: String? {
    switch problem {
    case .noDefaultFolder: "set HOME, or name a file with --database"
    case .missingFile(let path): "check the path; \(Self.seeding(path)) makes a new catalogue"
    case .cannotCreate(_, String(cString: strerror(ENOSPC))):
      "free some space or remove files there, or name a path on another device"
    case .cannotCreate: "name a path in a folder that exists and that you may write to"
    case .alreadyExists: "name another file, or replace it with --replace"
    case .targetInUse: "close it there, or name another file"
    case .strayLog: "put the earlier file back beside it, or move the log away; a new file would be spoilt by it"
    case .badBackup: "`gradatlas doctor` says more"
    case .isFolder: "name a file in it with --database"
    case .damagedFile: "restore an earlier backup"
    case .damagedChange(let path, _, _):
      "restore an earlier backup; `gradatlas doctor --database \(CommandText.word(path))` lists every such change"
    case .cannotCarry: "export it in another format, such as sqlite or json"
    case .danglingRestore: "export everything again with `export --all`"
    case .notADatabase, .foreignDatabase: "name another file with --database"
    case .emptyDatabase(let path): "\(Self.seeding(path)) fills it"
    case .malformedMigration, .malformedSeed: nil
    case .migrationFailed:
      "what another tool has put into the file may stand in the way: rename or drop it, or restore a backup"
    case .danglingRows: "`gradatlas doctor` says which: remove those rows, or add what they refer to"
    case .sameUniversity: "list each university once"
    case .newerSchema: "use the newer gradatlas, or name another file with --database"
    case .editedMigration:
      "use the gradatlas that made the file, or restore a backup; `gradatlas seed --database PATH` makes a new one"
    case .missingMigration: "restore a backup; `gradatlas seed --database PATH` makes a new file"
    case .tamperedSchema(_, let differences) where differences.allSatisfy({ $0.kind == .planted }):
      "drop it with the tool that made it, or restore a backup; `gradatlas migrate verify` lists it"
    case .tamperedSchema:
      "restore a backup; `gradatlas migrate verify` lists what differs, `gradatlas seed --database PATH` makes a new file"
    case .outdatedSchema: "`gradatlas migrate up` brings it up, after a backup"
    case .noSuchVersion: "`gradatlas migrate status` lists them"
    case .ambiguousName, .ambiguousUniversity: "use the whole name"
    case .nameOfTwoKinds: "say which, with --kind university or --kind focus-area"
    case .unknownName(_, let what, let candidates):
      NameText.question(candidates) ?? Self.listings[what].map { "`gradatlas \($0)` lists those that are known" }
    case .unknownEdition(_, _, let years), .noEarlierEdition(_, _, let years):
      years.isEmpty ? nil : "it has \(years.map { String($0) }.joined(separator: ", "))"
    case .unknownYear(_, let known):
      known.isEmpty ? nil : "years known: \(known.map(String.init).joined(separator: ", "))"
    case .longSearch: "search for fewer words"
    case .unlikeThings: "compare universities with universities and programs with programs"
    case .sameThing: "name each of them once"
    case .conflictingEdition:
      "nothing was changed; correct the ranks or the year; `gradatlas rankings import --replace` puts another edition in "
        + "its place"
    case .clashingNames: "give the name to one of them"
    case .nothingToUndo: "`gradatlas log` lists the changes; `gradatlas undo N` takes an undo back"
    case .unknownChange(_, let last):
      last.map { "the changes are 1 to \($0); `gradatlas log` lists them" } ?? "the log is empty"
    case .alreadyUndone(_, let other): "`gradatlas undo \(other)` does it again"
    case .undoChangesNothing: "undo the later changes first"
    case .undoConflicts(_, let conflicts):
      conflicts.compactMap(\.change).max().map { "`gradatlas undo \($0)` first" }
        ?? "another tool has written to the file; `gradatlas doctor` shows what"
    }
  }

  /// The command that fills a file.
  private static func seeding(_ path: String) -> String { "`gradatlas seed \(CommandText.database(path))`" }

  /// The file that the error is about, and so is what `help` proposes; nil where it is about no file.
  public var file: String? {
    switch problem {
    case .missingFile(let path), .cannotCreate(let path, _), .alreadyExists(let path), .targetInUse(let path, _),
      .badBackup(let path, _, _), .isFolder(let path), .damagedFile(let path, _), .notADatabase(let path),
      .foreignDatabase(let path, _), .emptyDatabase(let path), .newerSchema(let path, _, _, _),
      .missingMigration(let path, _), .outdatedSchema(let path, _, _), .tamperedSchema(let path, _):
      path
    default: nil
    }
  }

  /// The command that lists what there is of a kind of thing.
  private static let listings = [
    "university": "universities", "program": "programs", "university or program": "programs",
    "university or focus area": "alias list", "state": "universities",
    "country": "universities", "focus area": "focus-areas", "track": "tracks", "course": "courses",
    "ranking": "rankings list", "table, view or list": "sql --schema",
  ]
}
