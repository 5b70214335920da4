import SQLiteStorage
import TestSupport
import Testing
import Wording

@testable import Commands

@Suite struct `An error of SQLite's` {
  @Test(
    arguments: [
      (5, "locked", 75, "close it there, or wait longer with --busy-timeout SECONDS"),
      (13, "disk_full", 74, "free some space; nothing was changed"),
      (266, "input_output", 74, "see whether the disk is full or failing; `gradatlas doctor` says more"),
      (7, "out_of_memory", 74, "free some memory, or raise its limit"),
      (8, "read_only", 73, "make the file and its folder writable, or name another file with --database"),
      (14, "cannot_open", 73, nil), (11, "damaged", 65, "restore a backup"), (26, "database", 65, nil),
      (2067, "database", 65, nil), (9, "database", 75, nil), (21, "database", 70, nil),
    ] as [(Int32, String, Int32, String?)])
  func `has a code, a status and a way out`(_ code: Int32, _ name: String, _ status: Int32, _ hint: String?) {
    let error = DatabaseError(.sqlite(code: code, message: "text"), path: "a.db")
    #expect(error.code == name)
    #expect(error.status.rawValue == status)
    #expect(RemedyWords(about: nil, in: EmptyCollection()).text(error.remedies) == hint)
  }

  @Test func `about a view of the file's names the schema`() {
    let error = DatabaseError(.sqlite(code: 1, message: "no such table: main.t"), path: "a.db")
    #expect(error.code == "tampered_schema")
    #expect(error.status == .schema)
    #expect(error.remedies == [.see(.schemaDifferences)])
  }

  @Test func `about a file that went away is one of a missing input`() {
    #expect(DatabaseError(.missing, path: "a.db").status == .noInput)
  }
}
