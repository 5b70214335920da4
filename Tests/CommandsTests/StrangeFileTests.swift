import Foundation
import TestSupport
import Testing

private let everyCommand = [
  ["programs"], ["universities"], ["show", "cmu"], ["seed"], ["seed", "--dry-run"], ["migrate", "status"],
  ["migrate", "up"], ["migrate", "down"], ["migrate", "verify"],
]

/// Those that take a catalogue as it is, whatever its schema.
private let commandsForAnySchema = [["doctor"], ["doctor", "--fix"], ["backup", "copy.db"]]

@Suite struct `A file that is no catalogue` {
  @Test(arguments: everyCommand + commandsForAnySchema)
  func `is refused where it is no database`(_ command: [String]) throws {
    let place = try Workplace()
    let text = String(repeating: "Dear diary, today I made no database. ", count: 200)
    try place.folder.write(text, to: "diary.txt")
    let message = "error: `diary.txt` is not an SQLite database\nhelp: name another file with --database"
    #expect(try runTool(command + ["--database", "diary.txt"], home: place.path) == failure(message, 65))
    #expect(try place.folder.read("diary.txt") == text)
    #expect(try place.names() == ["diary.txt"])
  }

  @Test(arguments: everyCommand + commandsForAnySchema)
  func `is refused where it is another application's`(_ command: [String]) throws {
    let place = try Workplace()
    try place.sqlite("theirs.db", "PRAGMA application_id = 42; CREATE TABLE program (a)")
    try place.sqlite("plain.db", "CREATE TABLE program (a)")
    for (file, id) in [("theirs.db", 42), ("plain.db", 0)] {
      let before = try place.bytes(file)
      let message = """
        error: `\(file)` is a database of another application (application_id \(id)); nothing was changed
        help: name another file with --database
        """
      #expect(try runTool(command + ["--database", file], home: place.path) == failure(message, 65))
      #expect(try place.bytes(file) == before)
    }
    #expect(try place.names() == ["plain.db", "theirs.db"])
  }

  @Test(arguments: everyCommand + commandsForAnySchema)
  func `is refused where it is a folder`(_ command: [String]) throws {
    let place = try Workplace()
    let result = try runTool(command + ["--database", "."], home: place.path)
    #expect(result == failure("error: `.` is a folder, not a file\nhelp: name a file in it with --database", 66))
    #expect(try place.names() == [])
  }

  @Test(arguments: [["programs"], ["universities"], ["show", "cmu"]] + commandsForAnySchema)
  func `is pointed to seed where it is empty`(_ command: [String]) throws {
    let place = try Workplace()
    try place.folder.write("", to: "empty.db")
    let message = """
      error: `empty.db` is a database without a catalogue
      help: `gradatlas seed --database empty.db` fills it
      """
    #expect(try runTool(command + ["--database", "empty.db"], home: place.path) == failure(message, 65))
    #expect(try place.bytes("empty.db").isEmpty)
    #expect(try place.names() == ["empty.db"])
  }

  @Test func `is filled by seed where it is empty`() throws {
    let place = try Workplace()
    try place.folder.write("", to: "catalog.db")
    #expect(try place.catalog("seed").status == 0)
    #expect(try place.catalog("programs", "--focus", "NLP", "--columns", "slug", "--csv").lines.count == 13)
  }
}

@Suite struct `A file whose schema is not ours` {
  @Test(arguments: everyCommand.filter { $0 != ["migrate", "status"] })
  func `is refused where a newer tool made it`(_ command: [String]) throws {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db",
      """
      INSERT INTO schema_migration (version, name, sha256, applied_at, tool_version)
      VALUES (9999, 'add_future', printf('%064d', 0), '2035-01-01T00:00:00Z', '9.9.9')
      """)
    let before = try place.bytes("catalog.db")
    let message = """
      error: `catalog.db` has schema version 9999, made by gradatlas 9.9.9; this one knows up to 9
      help: use the newer gradatlas, or name another file with --database
      """
    #expect(try place.catalog(command) == failure(message, 78))
    #expect(try place.bytes("catalog.db") == before)
    #expect(
      try place.catalog("migrate", "status").lines.last?.hasPrefix("   9999  add_future           unknown  2035")
        == true)
  }

  @Test(arguments: everyCommand.filter { $0 != ["migrate", "status"] })
  func `is refused where a migration was edited`(_ command: [String]) throws {
    let place = try Workplace.withCatalog()
    try place.sqlite(
      "catalog.db",
      "UPDATE schema_migration SET sha256 = printf('%064d', 0), applied_at = '2026-01-02T03:04:05Z' WHERE version = 2")
    let before = try place.bytes("catalog.db")
    let message = """
      error: 0002_create_rankings.sql changed after it was applied on 2026-01-02
      help: use the gradatlas that made the file, or restore a backup; `gradatlas seed --database PATH` makes a new catalogue
      """
    #expect(try place.catalog(command) == failure(message, 78))
    #expect(try place.bytes("catalog.db") == before)
    #expect(try place.catalog("migrate", "status").lines[3].hasPrefix("      2  create_rankings      edited   2026"))
  }

  @Test(arguments: [["seed"], ["seed", "--dry-run"], ["migrate", "up"], ["migrate", "down"]])
  func `is not written where a trigger was planted`(_ command: [String]) throws {
    let place = try Workplace.withCatalog()
    try plantTrigger(place)
    let before = try place.bytes("catalog.db")
    let message = """
      error: the schema of `catalog.db` is not what its migrations made: trigger `planted` planted
      help: drop it with the tool that made it, or restore a backup; `gradatlas migrate verify` lists what differs
      """
    #expect(try place.catalog(command) == failure(message, 78))
    #expect(try place.bytes("catalog.db") == before)
    #expect(try place.names() == ["catalog.db"])
  }

  @Test func `is read where a trigger was planted, which does not run`() throws {
    let place = try Workplace.withCatalog()
    let answer = try place.catalog("programs", "--focus", "NLP")
    try plantTrigger(place)
    let before = try place.bytes("catalog.db")
    #expect(try place.catalog("programs", "--focus", "NLP") == answer)
    #expect(try place.bytes("catalog.db") == before)
  }

  @Test func `is read as it is where a view was replaced by another`() throws {
    let place = try Workplace.withCatalog()
    let answer = try place.catalog("show", "cmu")
    try place.sqlite(
      "catalog.db", "DROP VIEW program_overview; CREATE VIEW program_overview AS SELECT 1 AS x; CREATE TABLE mine (a)")
    #expect(try place.catalog("show", "cmu") == answer)
    #expect(
      try place.catalog("migrate", "verify")
        == ToolResult(
          stdout: """
            Type   Name              Difference
            -----  ----------------  ----------
            table  mine              extra
            view   program_overview  changed

            """,
          stderr: """
            error: the schema of `catalog.db` is not what its migrations made: view `program_overview` changed
            help: restore a backup; `gradatlas migrate verify` lists what differs; `gradatlas seed --database PATH` \
            makes a new catalogue

            """, status: 78))
  }

  private func plantTrigger(_ place: borrowing Workplace) throws {
    try place.sqlite(
      "catalog.db", "CREATE TRIGGER planted AFTER INSERT ON change_set BEGIN DELETE FROM program; END")
  }
}
