import Foundation
import TestSupport
import Testing

@Suite struct `restore, of a file that is not what it seems,` {
  /// A script, of which a part is written otherwise.
  private static func changed(
    _ place: borrowing Workplace, _ part: String, to other: String
  ) throws -> ToolResult {
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "all.sql").status == 0)
    let script = try place.folder.read("all.sql")
    let range = try #require(script.range(of: part))
    try place.folder.write(script.replacingCharacters(in: range, with: other), to: "all.sql")
    let result = try place.tool("restore", "all.sql", "--database", "new.db")
    #expect(try place.names() == ["all.sql", "catalog.db"])
    return result
  }

  @Test(arguments: [
    ("COMMIT;\n", "ATTACH 'stolen.db' AS s;\nCOMMIT;\n", "`COMMIT;` should stand here"),
    ("COMMIT;\n", "COMMIT;\nCREATE TABLE planted (x);\n", "`the end of the script` should stand here"),
    ("CREATE TRIGGER university_after_delete", "CREATE TRIGGER planted", "`CREATE TRIGGER university_after_delete"),
    (
      "INSERT INTO \"ranking\" VALUES (1, ", "INSERT INTO \"ranking\" VALUES (abs(1), ", "`a literal` should stand here"
    ),
    (
      "INSERT INTO \"ranking\" VALUES (1, ", "INSERT INTO \"ranking\" VALUES (1, 1, ",
      "the row has 4 values, the table 3 columns"
    ),
    (
      "INSERT INTO \"ranking\" VALUES (1, ", "INSERT INTO \"planted\" VALUES (1, ",
      "rows of `planted` do not belong here"
    ),
    ("INSERT INTO \"ranking\" VALUES (1, 'ml'", "INSERT INTO \"ranking\" VALUES (1, 'ML'", "CHECK constraint failed"),
    (
      "INSERT INTO \"ranking\" VALUES (1, ", "INSERT INTO \"ranking\" VALUES ('one', ",
      "datatype mismatch"
    ),
    ("PRAGMA user_version = ", "PRAGMA writable_schema = ON; --", "`PRAGMA user_version = "),
  ])
  func `runs no SQL and names the place`(_ part: String, _ other: String, _ words: String) throws {
    let place = try Workplace.withCatalog()
    let result = try Self.changed(place, part, to: other)
    let first = try #require(result.stderr.split(separator: "\n").first)
    #expect(first.contains(#/^error: all\.sql:\d+:\d+: /#), "\(first)")
    #expect(first.contains(words), "\(first)")
    #expect(result.stderr.hasSuffix("; nothing was written\n"))
    #expect(result.status == 65)
  }

  @Test func `refuses rows that refer to nothing`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try Self.changed(
        place, "INSERT INTO \"ranking_entry\" VALUES (1, ", to: "INSERT INTO \"ranking_entry\" VALUES (99, ")
        == failure(
          """
          error: rows of `ranking_entry` refer to rows of `ranking_edition` that are not there; nothing was written
          help: export everything again
          """, 65))
  }

  @Test func `lists every problem of every file`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "--all", "folder").status == 0)
    try place.folder.write("id,slug,name\r\none,ml,A\r\n2,AI,B\r\n3,ok\r\n", to: "folder/ranking.csv")
    try place.folder.write("id,nme\r\n1,x\r\n", to: "folder/course.csv")
    let result = try place.tool("restore", "folder", "--database", "new.db")
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.contains("error: folder/course.csv:1:4: `course` has no column `nme`"))
    #expect(lines.contains("error: folder/course.csv:1:1: the column `name` of `course` is missing"))
    #expect(lines.contains("error: folder/ranking.csv:2:1: `one` is not a 64-bit whole number"))
    #expect(lines.contains { $0.hasPrefix("error: folder/ranking.csv:3:1: CHECK constraint failed: slug GLOB") })
    #expect(lines.contains { $0.hasPrefix("error: folder/ranking.csv:4:") })
    #expect(lines.last == "error: 5 problems; nothing was written")
    #expect(result.status == 65)
    #expect(try place.names() == ["catalog.db", "folder"])
  }

  @Test(arguments: [
    ("rm folder/track.csv", "error: `folder` has no file for `track`", Int32(65)),
    ("rm folder/schema_migration.csv", "error: `folder` is neither a backup nor a full export", 65),
    ("rm -r folder", "error: `folder` does not exist", 66),
    ("rm -r folder; echo '<html>' >folder", "error: `folder` is neither a backup nor a full export", 65),
    ("gzip -k folder/track.csv", "error: two files hold the rows of `track`", 65),
    ("gzip folder/track.csv; truncate -s 50 folder/track.csv.gz", "error: `folder/track.csv.gz` is damaged", 65),
    (
      "sed -i 's/^1,create_catalog,./1,create_catalog,0/' folder/schema_migration.csv",
      "error: 0001_create_catalog.sql changed", 78
    ),
    ("printf '9,x,y,z,w\\r\\n' >>folder/schema_migration.csv", "error: no schema version", 64),
  ])
  func `says what is missing or damaged`(_ script: String, _ message: String, _ status: Int32) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "--all", "folder").status == 0)
    #expect(try place.shell(script).status == 0)
    let result = try place.tool("restore", "folder", "--database", "new.db")
    #expect(result.stderr.hasPrefix(message), "\(result.stderr)")
    #expect(result.status == status)
    #expect(try !place.names().contains("new.db"))
  }

  @Test(arguments: [
    (
      "CREATE TRIGGER planted AFTER INSERT ON course BEGIN SELECT 1; END", "error: the schema of `copy` is not what",
      Int32(78)
    ),
    ("PRAGMA application_id = 7", "error: `copy` is a database of another application", 65),
    ("DELETE FROM schema_migration WHERE version = 1", "error: `copy` has no migration 1 in its ledger", 78),
    (
      "PRAGMA foreign_keys = OFF; DELETE FROM ranking", "error: rows of `ranking_edition` refer to rows of `ranking`",
      65
    ),
  ])
  func `believes nothing of a database file before it has looked`(
    _ sql: String, _ message: String, _ status: Int32
  ) throws {
    let place = try Workplace.withCatalog()
    try place.copyCatalog()
    try place.sqlite("copy", sql)
    let result = try place.tool("restore", "copy", "--database", "new.db")
    #expect(result.stderr.hasPrefix(message), "\(result.stderr)")
    #expect(result.status == status)
    #expect(try !place.names().contains("new.db"))
  }

  @Test func `refuses a damaged database file`() throws {
    let place = try Workplace.withCatalog()
    try place.copyCatalog()
    #expect(try place.shell("yes damaged | dd of=copy bs=4096 seek=20 count=10 conv=notrunc 2>/dev/null").status == 0)
    let result = try place.tool("restore", "copy", "--database", "new.db")
    #expect(result.stderr.hasPrefix("error: `copy` is damaged: "), "\(result.stderr)")
    #expect(result.status == 65)
    #expect(try !place.names().contains("new.db"))
  }

  @Test func `refuses a database file whose index does not fit its table`() throws {
    let place = try Workplace.withCatalog()
    try place.copyCatalog()
    let steps = [
      """
      PRAGMA writable_schema = ON; CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'program_name';
      DELETE FROM sqlite_schema WHERE name = 'program_name'
      """,
      "UPDATE program SET name = 'Another' WHERE id = 1",
      "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM hidden; DROP TABLE hidden",
    ]
    for sql in steps { try place.sqlite("copy", sql) }
    let result = try place.tool("restore", "copy", "--database", "new.db")
    #expect(
      result.stderr.hasPrefix("error: `copy` is damaged: row 1 missing from index program_name\n"), "\(result.stderr)")
    #expect(result.status == 65)
    #expect(try !place.names().contains("new.db"))
  }

  @Test func `refuses a database file without anything in it`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("copy", "CREATE TABLE a (b); DROP TABLE a")
    let result = try place.tool("restore", "copy", "--database", "new.db")
    #expect(result.stderr.hasPrefix("error: `copy` "), "\(result.stderr)")
    #expect(try !place.names().contains("new.db"))
  }

  @Test func `names a score that is no number`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("export", "--all", "folder").status == 0)
    let header = "ranking_edition_id,university_id,rank,rank_last,rank_is_open,is_tied,score\r\n"
    try place.folder.write(header + "1,1,1,1,0,0,high\r\n1,2,2,2,0,0,nan\r\n", to: "folder/ranking_entry.csv")
    let result = try place.tool("restore", "folder", "--database", "new.db")
    #expect(
      result.stderr == """
        error: folder/ranking_entry.csv:2:13: `high` is not a number
        error: folder/ranking_entry.csv:3:13: `nan` is not a number
        error: 2 problems; nothing was written

        """)
    #expect(result.status == 65)
  }

  @Test func `leaves the old catalogue when the disk is full`() throws {
    let place = try Workplace.withAwkwardCatalog()
    #expect(try place.catalog("export", "--all", "--format", "sqlite", "-o", "all.sql").status == 0)
    let before = try place.everything("catalog.db")
    let result = try place.shell(
      "ulimit -f 200; \"$TOOL\" restore all.sql --replace --database catalog.db",
      environment: .unmeasured)
    #expect(result.status == 74, "\(result.stderr)")
    #expect(try place.everything("catalog.db") == before)
    #expect(try place.names() == ["all.sql", "catalog.db"])
  }
}

extension Workplace {
  /// Makes `copy` of `catalog.db`, as anybody might.
  func copyCatalog() throws {
    #expect(try shell("sqlite3 catalog.db \"VACUUM INTO 'copy'\"") == .answer(""))
  }
}
