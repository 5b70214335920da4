import Testing

@testable import Catalog

/// An error of the catalogue as it is told.
struct WordedCatalogError: Sendable, CustomTestStringConvertible {
  let error: CatalogError
  let code: String
  let testDescription: String
  let help: String?

  init(_ error: CatalogError, _ code: String, _ message: String, _ help: String? = nil) {
    self.error = error
    self.code = code
    testDescription = message
    self.help = help
  }
}

private let wordedErrors = [
  WordedCatalogError(
    CatalogError(.targetInUse(path: "a.db", log: "a.db-wal")), "target_in_use",
    "`a.db` is in use, or was not closed: `a.db-wal` has changes of it", "close it there, or name another file"),
  WordedCatalogError(
    CatalogError(.strayLog(path: "a.db", log: "a.db-wal")), "stray_log",
    "`a.db` does not exist, but `a.db-wal` has changes of an earlier file of that name",
    "put the earlier file back beside it, or move the log away: it would spoil a new file"),
  WordedCatalogError(
    CatalogError(.badBackup(path: "a.db", target: "b.db", "wrong # of entries")), "bad_backup",
    "the copy of `a.db` is not usable: wrong # of entries; `b.db` was not written", "`gradatlas doctor` says more"),
  WordedCatalogError(
    CatalogError(.damagedFile(path: "a.db", problems: ["page 3 is never used"])), "damaged",
    "`a.db` is damaged: page 3 is never used", "restore an earlier backup"),
  WordedCatalogError(
    CatalogError(.damagedFile(path: "a.db", problems: ["page 3 is never used", "b", "c"])), "damaged",
    "`a.db` is damaged: page 3 is never used and 2 more", "restore an earlier backup"),
  WordedCatalogError(
    CatalogError(.malformedMigration("0001.sql")), "malformed_migration",
    "0001.sql: not a migration: 0000_name.sql, UTF-8, with the lines `-- migrate: up` and `-- migrate: down`, in order"),
  WordedCatalogError(
    CatalogError(.migrationFailed(file: "0007_a.sql", line: 12, column: 3, message: "no such column: cuntry")),
    "migration_failed",
    "0007_a.sql:12:3: no such column: cuntry; nothing from this file was kept",
    "what another tool has put into the file may stand in the way: rename or drop it, or restore a backup"),
  WordedCatalogError(
    CatalogError(.ambiguousUniversity("UW", candidates: ["A", "B"], place: "a.md:5:4")), "ambiguous_name",
    "a.md:5:4: `UW` is ambiguous: `A` or `B`; nothing was changed", "use the whole name"),
  WordedCatalogError(
    CatalogError(.sameThing("CMU", "CMU", name: "Carnegie Mellon University")), "same_thing", "`CMU` is named twice",
    "name each of them once"),
  WordedCatalogError(
    CatalogError(.danglingRows(table: "track", parent: "program")), "dangling_rows",
    "rows of `track` refer to rows of `program` that are not there; the schema is unchanged",
    "remove those rows, or add what they refer to; `gradatlas doctor` says more"),
  WordedCatalogError(
    CatalogError(.malformedSeed("universities.md")), "malformed_seed",
    "universities.md, which is built in, cannot be read"),
  WordedCatalogError(
    CatalogError(.clashingNames(file: "universities.md", line: 7, "UW")), "clashing_names",
    "universities.md:7: `UW` belongs to two different rows of the catalogue", "give the name to one of them"),
  WordedCatalogError(
    CatalogError(
      .sameUniversity("CMU", "Carnegie Mellon", university: "Carnegie Mellon University", place: "a.md:5:4")),
    "same_university",
    "a.md:5:4: `CMU` and `Carnegie Mellon` are the same university, Carnegie Mellon University; nothing was changed",
    "list each university once"),
  WordedCatalogError(
    CatalogError(.alreadyUndone(3, by: 4)), "already_undone", "change 3 is already undone, by change 4",
    "`gradatlas undo 4` does it again"),
  WordedCatalogError(
    CatalogError(.undoChangesNothing(3)), "undo_conflict",
    "change 3 cannot be undone: later changes use all that it did",
    "undo the later changes first"),
  WordedCatalogError(
    CatalogError(.undoConflicts(3, [UndoConflict(row: "track Data", kind: .rule, change: nil)])), "undo_conflict",
    "change 3 cannot be undone: track Data would break a rule of the schema (by no change of the log)",
    "another tool has written to the file; `gradatlas doctor` says more"),
  WordedCatalogError(
    CatalogError(.unknownChange(9, last: nil)), "unknown_change", "the log has no change 9", "the log is empty"),
  WordedCatalogError(
    CatalogError(.unknownChange(9, last: 4)), "unknown_change", "the log has no change 9",
    "the changes are 1 to 4; `gradatlas log` lists the changes"),
  WordedCatalogError(
    CatalogError(.unknownEdition("ml", 1999, years: [])), "unknown_edition",
    "the catalogue has no edition of `ml` for 1999"),
  WordedCatalogError(CatalogError(.unknownYear(1999, known: [])), "unknown_year", "no ranking has an edition of 1999"),
  WordedCatalogError(
    CatalogError(.unknownYear(1999, known: [2021, 2022])), "unknown_year", "no ranking has an edition of 1999",
    "years known: 2021, 2022"),
]

@Test(arguments: wordedErrors)
func `an error of the catalogue is worded`(_ worded: WordedCatalogError) {
  let error = worded.error
  #expect(error.message == worded.testDescription)
  #expect(error.code == worded.code)
  #expect(error.help == worded.help)
}
