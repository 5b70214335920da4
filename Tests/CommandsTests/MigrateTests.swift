import Foundation
import TestSupport
import Testing

private let migrations = [
  "create_catalog", "create_rankings", "create_search_index", "create_views", "index_lists",
  "read_history_by_key", "keep_row_numbers", "leave_movement_open", "index_lists_jointly",
]

/// A text with `TIME` for each moment, of the ledger or in the name of a backup.
private func timeless(_ text: String) -> String {
  text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "TIME").replacing(/\d{8}T\d{6}Z/, with: "TIME")
}

private func timeless(_ result: ToolResult) -> ToolResult {
  ToolResult(stdout: timeless(result.stdout), stderr: timeless(result.stderr), status: result.status)
}

/// What `migrate status --csv` prints of a file of some version; the digests are worked out by `sha256sum`.
private func statusRows(version: Int) throws -> String {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Migrations")
  let rows = try migrations.enumerated().map { index, name in
    let file = folder.appendingPathComponent("000\(index + 1)_\(name).sql").path
    let digest = try run("sha256sum", [file]).stdout.prefix(64)
    return "\(index + 1),\(name)," + (index < version ? "applied,TIME,0.1.0," : "pending,,,") + digest + "\r\n"
  }
  return "version,name,state,applied_at,tool_version,sha256\r\n" + rows.joined()
}

@Suite struct `migrate status` {
  @Test func `lists the migrations with their digests`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("migrate", "status", "--csv")
    #expect(try timeless(result) == ToolResult(stdout: statusRows(version: 9), stderr: "", status: 0))
  }

  @Test func `is a table for people`() throws {
    let place = try Workplace.withCatalog()
    let lines = try place.catalog("migrate", "status").lines
    #expect(lines[0] == "Version  Name                 State    Applied at            By gradatlas  SHA-256")
    #expect(timeless(lines[2]).hasPrefix("      1  create_catalog       applied  TIME  0.1.0         "))
    #expect(lines.count == 11)
  }

  @Test func `shows what is pending in an empty file`() throws {
    let place = try Workplace()
    try place.folder.write("", to: "catalog.db")
    let result = try place.catalog("migrate", "status", "--csv")
    #expect(try result == ToolResult(stdout: statusRows(version: 0), stderr: "", status: 0))
    #expect(try place.bytes("catalog.db").isEmpty)
  }
}

@Suite struct `migrate verify` {
  @Test func `finds a file as its migrations made it`() throws {
    let place = try Workplace.withCatalog()
    #expect(
      try place.catalog("migrate", "verify")
        == ToolResult(stdout: "", stderr: "note: `catalog.db` is as its migrations 1 to 9 made it\n", status: 0))
  }

  @Test func `says that nothing is applied to an empty file`() throws {
    let place = try Workplace()
    try place.folder.write("", to: "catalog.db")
    #expect(
      try place.catalog("migrate", "verify")
        == ToolResult(stdout: "", stderr: "note: no migration is applied to `catalog.db`\n", status: 0))
  }

  @Test func `lists what other tools added, which does no harm`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "CREATE TABLE mine (a)")
    #expect(
      try place.catalog("migrate", "verify")
        == ToolResult(
          stdout: "Type   Name  Difference\n-----  ----  ----------\ntable  mine  extra\n",
          stderr: "note: `catalog.db` is as its migrations 1 to 9 made it\n", status: 0))
  }
}

@Suite struct `migrate down` {
  @Test func `takes one migration back after a backup, and up applies it again`() throws {
    let place = try Workplace.withCatalog()
    let answer = try place.catalog("programs", "--focus", "NLP")
    #expect(
      try timeless(place.catalog("migrate", "down"))
        == ToolResult(
          stdout: "",
          stderr: "note: a backup is `catalog.db.0009-TIME.backup`\nnote: took back 0009_index_lists_jointly.sql\n",
          status: 0)
    )
    #expect(try timeless(place.catalog("migrate", "status", "--csv").stdout) == statusRows(version: 8))
    let message = """
      error: `catalog.db` has schema version 8; version 9 is needed
      help: `gradatlas migrate up` upgrades it, after a backup
      """
    #expect(try place.catalog("programs") == failure(message, 78))
    #expect(
      try timeless(place.catalog("migrate", "up"))
        == ToolResult(
          stdout: "",
          stderr: "note: a backup is `catalog.db.0008-TIME.backup`\nnote: applied 0009_index_lists_jointly.sql\n",
          status: 0))
    #expect(try place.catalog("programs", "--focus", "NLP") == answer)
    #expect(try place.catalog("migrate", "up").stderr == "note: `catalog.db` is up to date\n")
    let names = try place.names().map { timeless($0) }
    #expect(names == ["catalog.db", "catalog.db.0008-TIME.backup", "catalog.db.0009-TIME.backup"])
  }

  @Test func `keeps a whole catalogue in its backup`() throws {
    let place = try Workplace.withCatalog()
    let answer = try place.catalog("show", "ucb")
    #expect(try place.catalog("migrate", "down", "--to", "0").status == 0)
    let backup = try #require(try place.names().last)
    #expect(try place.tool("show", "ucb", "--database", backup) == answer)
  }

  @Test func `empties the file, and seed fills it again`() throws {
    let place = try Workplace.withCatalog()
    let answer = try place.catalog("programs", "--focus", "NLP")
    let result = try place.catalog("migrate", "down", "--to", "0")
    #expect(
      timeless(result.stderr) == """
        note: a backup is `catalog.db.0009-TIME.backup`
        note: took back 0009_index_lists_jointly.sql
        note: took back 0008_leave_movement_open.sql
        note: took back 0007_keep_row_numbers.sql
        note: took back 0006_read_history_by_key.sql
        note: took back 0005_index_lists.sql
        note: took back 0004_create_views.sql
        note: took back 0003_create_search_index.sql
        note: took back 0002_create_rankings.sql
        note: took back 0001_create_catalog.sql

        """)
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM sqlite_schema") == "0\n")
    let message = """
      error: `catalog.db` is a database without a catalogue
      help: `gradatlas seed --database catalog.db` fills it
      """
    #expect(try place.catalog("programs") == failure(message, 65))
    #expect(try place.catalog("migrate", "down").stderr == "note: nothing to take back in `catalog.db`\n")
    #expect(try place.catalog("seed").status == 0)
    #expect(try place.catalog("programs", "--focus", "NLP") == answer)
  }

  @Test func `can be done again within the same second`() throws {
    let place = try Workplace.withCatalog()
    for _ in 1...3 {
      #expect(try place.catalog("migrate", "down").status == 0)
      #expect(try place.catalog("migrate", "up").status == 0)
    }
    #expect(try place.names().count == 7)
    #expect(try place.catalog("programs", "--focus", "NLP", "--columns", "slug", "--csv").lines.count == 13)
  }

  @Test(arguments: [10, -1])
  func `knows no other versions`(_ version: Int) throws {
    let place = try Workplace.withCatalog()
    let message = """
      error: no schema version \(version); the versions are 0 to 9
      help: `gradatlas migrate status` lists them
      """
    #expect(try place.catalog("migrate", "down", "--to=\(version)") == failure(message, 64))
    #expect(try place.names() == ["catalog.db"])
  }
}

@Suite struct `seed` {
  @Test func `brings an older file up after a backup`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("migrate", "down", "--to", "3").status == 0)
    let result = try place.catalog("seed")
    #expect(
      timeless(result.stderr) == """
        note: the schema was upgraded; a backup is `catalog.db.0003-TIME.backup`
        note: nothing changed in `catalog.db`

        """)
    #expect(result.status == 0)
  }
}
