/// What went wrong with a catalogue, as data; `CatalogError+Wording.swift` has the sentences.
public struct CatalogError: Error, Equatable, Sendable {
  /// What happened.
  public enum Problem: Equatable, Sendable {
    /// The default catalogue has no folder to stand in: neither `XDG_DATA_HOME` nor `HOME` says where.
    case noDefaultFolder
    /// A path was named and nothing is there.
    case missingFile(path: String)
    /// A new file cannot be put there.
    case cannotCreate(path: String, reason: String)
    /// A file that is to be made is there already.
    case alreadyExists(path: String)
    /// A log with content lies beside the file that a backup is to replace.
    case targetInUse(path: String, log: String)
    /// A log with content lies where a file is to be made: it belongs to an earlier one.
    case strayLog(path: String, log: String)
    /// A backup that is not like its original, or damaged like it.
    case badBackup(path: String, target: String, String)
    /// The path leads to a folder.
    case isFolder(path: String)
    /// A database file that SQLite finds damaged, in its words.
    case damagedFile(path: String, problems: [String])
    /// What the change log keeps of a change is no changeset, or none of this catalogue.
    case damagedChange(path: String, id: Int64, problem: String)
    /// A value that a format has no way to write.
    case cannotCarry(format: String, what: String)
    /// Rows to restore refer to rows that are not among them.
    case danglingRestore(table: String, parent: String)
    /// The file is there and is not an SQLite database.
    case notADatabase(path: String)
    /// An SQLite database of another application.
    case foreignDatabase(path: String, applicationID: Int)
    /// A database without a catalogue in it.
    case emptyDatabase(path: String)
    /// A built-in migration that is not named or divided as it must be.
    case malformedMigration(String)
    /// SQLite refused a migration.
    case migrationFailed(file: String, line: Int, column: Int, message: String)
    /// A migration left rows that point to nothing.
    case danglingRows(table: String, parent: String)
    /// A newer tool migrated the file.
    case newerSchema(path: String, version: Int, known: Int, toolVersion: String)
    /// A migration was changed after it was applied.
    case editedMigration(file: String, appliedAt: String)
    /// The ledger has a gap.
    case missingMigration(path: String, row: Int)
    /// The file is older than this tool, and the command does not change it.
    case outdatedSchema(path: String, version: Int, known: Int)
    /// The schema is not what the migrations made.
    case tamperedSchema(path: String, differences: [SchemaDifference])
    /// The version to migrate to does not exist.
    case noSuchVersion(Int, known: Int)
    /// A name stands for several universities, or programs, of the catalogue.
    case ambiguousName(String, candidates: [String])
    /// A name that a university and a focus area have.
    case nameOfTwoKinds(String)
    /// A name stands for nothing in the catalogue.
    case unknownName(String, what: String, candidates: [String])
    /// The catalogue has no edition of that year; `years` are those it has of the ranking.
    case unknownEdition(String, Int, years: [Int])
    /// A ranking has no edition before that of a year; `years` are those it has.
    case noEarlierEdition(String, Int, years: [Int])
    /// No ranking has an edition of that year.
    case unknownYear(Int, known: [Int])
    /// More words to search for than a search takes.
    case longSearch(words: Int, most: Int)
    /// Things to compare that are not of one kind: each as it was named, and what it is.
    case unlikeThings(String, kind: String, String, otherKind: String)
    /// Two names of things to compare that stand for the same one.
    case sameThing(String, String, name: String)
    /// A source says another thing of an edition that is there already.
    case conflictingEdition(ranking: String, year: Int, source: String, differences: [String])
    /// Two names of one article stand for the same university of the catalogue; where the second one stands.
    case sameUniversity(String, String, university: String, place: String)
    /// An article names a university by a name that several of the catalogue go by; where it stands: `a.md:5:4`.
    case ambiguousUniversity(String, candidates: [String], place: String)
    /// A document that is built in cannot be read.
    case malformedSeed(String)
    /// Names that a table of names gives to two things.
    case clashingNames(file: String, line: Int, String)
    /// Every change is undone, or there is none.
    case nothingToUndo
    /// The log has no change of that number; `last` is the highest it has.
    case unknownChange(Int64, last: Int64?)
    /// The change is undone already, by another.
    case alreadyUndone(Int64, by: Int64)
    /// All that the change did is used by later ones.
    case undoChangesNothing(Int64)
    /// What came after a change is in the way of taking it back.
    case undoConflicts(Int64, [UndoConflict])
  }

  /// What happened.
  public let problem: Problem

  /// An error for a problem.
  public init(_ problem: Problem) { self.problem = problem }
}
