import Testing

@testable import Catalog

@Suite struct `A finding` {
  struct Sentence: Sendable, CustomTestStringConvertible {
    let finding: Finding
    let state: Finding.State
    let message: String
    let help: String?

    var testDescription: String { message }

    init(_ finding: Finding, _ state: Finding.State, _ message: String, _ help: String? = nil) {
      (self.finding, self.state, self.message, self.help) = (finding, state, message, help)
    }
  }

  static let sound = [
    Sentence(.soundPages(count: 101), .ok, "101 pages"), Sentence(.soundReferences, .ok, "each leads to a row"),
    Sentence(.appliedMigrations(count: 4), .ok, "4 applied, none edited"),
    Sentence(.soundSchema, .ok, "as the migrations made it"),
    Sentence(.soundSearchIndex(names: 1), .ok, "1 name, those of the tables"),
    Sentence(.completeLog(changes: 1), .ok, "every row is as 1 logged change made it"),
    Sentence(.completeLog(changes: 7), .ok, "every row is as 7 logged changes made it"),
    Sentence(.writeAheadLog(byteCount: 0), .ok, "empty"),
    Sentence(.writeAheadLog(byteCount: 1023), .ok, "1023 bytes waiting to be written into the file"),
    Sentence(.space(byteCount: 1024), .ok, "the file has 1.0 KiB"),
    Sentence(.space(byteCount: 413_696), .ok, "the file has 404 KiB"),
    Sentence(.space(byteCount: 5 << 30), .ok, "the file has 5.0 GiB"),
    Sentence(.backups(count: 0, byteCount: 0), .ok, "none"),
    Sentence(.backups(count: 2, byteCount: 3 << 20), .ok, "2 backups of earlier versions beside it, 3.0 MiB"),
    Sentence(
      .contents(universities: 1, programs: 2, entries: 0), .ok, "1 university, 2 programs, 0 ranking entries"),
    Sentence(.skipped(.contents, because: "the schema is wrong"), .skipped, "not looked at: the schema is wrong"),
    Sentence(.schemaDifference(SchemaDifference(kind: .extra, "table", "x")), .hint, "table `x` is another tool's"),
  ]

  static let wrong = [
    Sentence(
      .damage("Page 3: never used"), .error, "Page 3: never used",
      "restore a backup; `sqlite3 FILE .recover` prints what can be read of this one"),
    Sentence(
      .damagedIndex("row 1 missing from index i"), .error, "row 1 missing from index i",
      "`gradatlas doctor --fix` rebuilds the indexes, after a backup"),
    Sentence(
      .danglingRows(table: "a", parent: "b", count: 1, rowIDs: [7]), .error, "1 row of `a` refers to none of `b`: 7",
      "remove the rows, or add those they refer to; other tools mind references after PRAGMA foreign_keys = ON"),
    Sentence(
      .danglingRows(table: "a", parent: "b", count: 3, rowIDs: [1, 2]), .error,
      "3 rows of `a` refer to none of `b`: 1, 2 …",
      "remove the rows, or add those they refer to; other tools mind references after PRAGMA foreign_keys = ON"),
    Sentence(
      .danglingRows(table: "a", parent: "b", count: 7, rowIDs: []), .error, "7 rows of `a` refer to none of `b`",
      "remove the rows, or add those they refer to; other tools mind references after PRAGMA foreign_keys = ON"),
    Sentence(
      .pendingMigrations(version: 2, known: 4), .error, "schema version 2; this gradatlas needs 4",
      "`gradatlas migrate up` upgrades it, after a backup"),
    Sentence(
      .refusedLedger(CatalogError(.editedMigration(file: "0002_x.sql", appliedAt: "2026-01-02T03:04:05Z"))), .error,
      "0002_x.sql changed after it was applied on 2026-01-02",
      "use the gradatlas that made the file, or restore a backup; `gradatlas seed --database PATH` makes a new catalogue"
    ),
    Sentence(
      .schemaDifference(SchemaDifference(kind: .missing, "view", "v")), .error, "view `v` is missing",
      "restore a backup; `gradatlas seed --database PATH` makes a new catalogue"),
    Sentence(
      .schemaDifference(SchemaDifference(kind: .changed, "view", "v")), .error, "view `v` was changed",
      "restore a backup; `gradatlas seed --database PATH` makes a new catalogue"),
    Sentence(
      .schemaDifference(SchemaDifference(kind: .planted, "trigger", "t")), .error, "trigger `t` was planted",
      "drop it with the tool that made it, or restore a backup"),
    Sentence(
      .staleSearchIndex(lacking: 1, surplus: 2), .error,
      "1 name of the tables not in it, 2 in it that the tables do not have", "`gradatlas doctor --fix` rebuilds it"),
    Sentence(
      .damagedChange(id: 3, "byte 1: it ends in the middle"), .error,
      "what change 3 did cannot be read: byte 1: it ends in the middle",
      "restore a backup; until then this change cannot be undone"),
    Sentence(
      .furtherDamagedChanges(count: 2), .error, "2 further changes",
      "restore a backup; until then this change cannot be undone"),
    Sentence(
      .unreadable(.contents, "database disk image is malformed"), .error,
      "cannot be read: database disk image is malformed",
      "restore a backup; `sqlite3 FILE .recover` prints what can be read of this one"),
    Sentence(.damagedSearchIndex, .error, "it contradicts itself", "`gradatlas doctor --fix` rebuilds it"),
  ]

  static let better = [
    Sentence(
      .unlogged(RowChange(action: .removed, kind: "course", name: "Alchemy", fields: [])), .warning,
      "removed course Alchemy", "another tool did that, so it cannot be undone here"),
    Sentence(
      .furtherUnlogged(count: 2), .warning, "2 further rows",
      "another tool did that, so it cannot be undone here"),
    Sentence(
      .largeWriteAheadLog(byteCount: 100 << 20), .warning, "100 MiB not written into the file",
      "`gradatlas doctor --fix` writes it into the file"),
    Sentence(
      .otherJournalMode("delete"), .warning,
      "not in use: the file is in journal mode `delete`, where readers stop writers",
      "`gradatlas doctor --fix` switches it to the write-ahead log"),
    Sentence(
      .severalNames(count: 2), .warning,
      "the file has 2 names (hard links): who opens it by another one does not see the log of this one",
      "keep one of them; `find / -xdev -samefile FILE` lists them; `gradatlas backup FILE` makes a copy to go on with"),
    Sentence(
      .freePages(byteCount: 2 << 20, of: 4 << 20), .hint, "2.0 MiB of the file's 4.0 MiB hold nothing",
      "`gradatlas doctor --fix` rewrites the file without them"),
    Sentence(
      .littleSpace(available: 2048, needed: 1 << 20), .warning,
      "the disk has 2.0 KiB free; a backup takes 1.0 MiB", "free some space, or write backups to another disk"),
    Sentence(
      .leftover(path: "c.db.7.new"), .warning, "`c.db.7.new` was left by a process that was killed",
      "`gradatlas doctor --fix` removes it"),
    Sentence(.noContents, .hint, "the catalogue is empty", "`gradatlas seed` fills it"),
  ]

  @Test(arguments: sound + wrong + better)
  func `says what it is and how to mend it`(_ sentence: Sentence) {
    #expect(sentence.finding.message == sentence.message)
    #expect(sentence.finding.help == sentence.help)
    #expect(sentence.finding.state == sentence.state)
    #expect(sentence.finding.isMendable == (sentence.help?.contains("doctor --fix") == true))
  }
}

extension SchemaDifference {
  fileprivate init(kind: Kind, _ type: String, _ name: String) { self.init(kind: kind, type: type, name: name) }
}
