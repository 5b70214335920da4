import Foundation
import TestSupport
import Testing

@Suite struct `log` {
  @Test func `lists the changes, the newest first`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("undo").status == 0)
    let result = try place.catalog("log", "--csv")
    #expect(result.stderr == "")
    let lines = result.lines
    #expect(lines[0] == "id,made_at,made_by,command,summary,undoes,undone_by")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("2,20") && lines[1].hasSuffix(",1,"))
    #expect(lines[1].contains(",undo,\"undid 1: "))
    #expect(lines[2].hasPrefix("1,20") && lines[2].hasSuffix(",,2"))
    #expect(try place.catalog("log", "list", "--limit", "1", "--csv").lines == Array(lines.prefix(2)))
  }

  @Test(arguments: [
    (["log", "shw", "1"], "error: unknown command `log shw`\nhelp: did you mean `log show`?", 64),
    (["log", "--limit=-1"], "error: --limit is 0 or more\nhelp: `gradatlas log --help` lists the commands", 64),
    (
      ["log", "show", "7"],
      "error: the log has no change 7\nhelp: the changes are 1 to 1; `gradatlas log` lists the changes", 64
    ),
    (
      ["undo", "7"],
      "error: the log has no change 7\nhelp: the changes are 1 to 1; `gradatlas log` lists the changes", 64
    ),
  ])
  func `refuses what it does not have`(_ arguments: [String], _ message: String, _ status: Int32) throws {
    let place = try Workplace.withCatalog()
    let result = try runTool(arguments, home: place.path, environment: ["GRADATLAS_DATABASE": "catalog.db"])
    #expect(result == failure(message, status))
  }

  @Test func `shows a change in every format`() throws {
    let place = try Workplace.withCatalog()
    let table = try place.catalog("log", "show", "1")
    #expect(table.stderr == "")
    #expect(table.lines.contains { $0.hasPrefix("added entry ml@2022 Georgia Institute of Technology: rank 6;") })
    let json = try place.catalog("log", "show", "1", "--json").stdout
    #expect(
      json.contains(
        """
        {"action":"added","kind":"entry","name":"ml@2022 Georgia Institute of Technology","field":"rank","before":null,"after":6}
        """))
    #expect(try place.catalog("log", "show", "1", "--markdown").lines[0].hasPrefix("| Action | Kind | Name |"))
  }
}

@Suite struct `A log that is copied` {
  private static let ways = [
    "backup copy.db --database catalog.db",
    "export --all --format sqlite -o copy.sql --database catalog.db && \"$TOOL\" restore copy.sql --database copy.db",
    "export --all --format datapackage copy --database catalog.db && \"$TOOL\" restore copy --database copy.db",
  ]

  @Test(arguments: ways)
  func `says the same, and what it has can be undone`(_ way: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write(
      "year,rank,university,country\n2023,1,Stanford University,\n2024,2,Toronto,Canada\n", to: "list.csv")
    let changes = [
      ["set", "university", "cmu", "homepage=https://example.org"], ["undo"], ["undo", "3"],
      ["remove", "university", "Cornell University", "--with-dependents"],
      ["rankings", "import", "list.csv", "--ranking", "world", "--create-universities"],
    ]
    for arguments in changes {
      #expect(try runTool(arguments + ["--database", "catalog.db"], home: place.path).status == 0)
    }
    #expect(try place.shell("\"$TOOL\" \(way)").status == 0)
    let log = try place.catalog("log", "--json")
    #expect(log.stdout.components(separatedBy: "\"id\"").count == 7)
    #expect(try place.tool("log", "--json", "--database", "copy.db") == log)
    for id in 1...6 {
      let shown = try place.catalog("log", "show", "\(id)", "--json")
      #expect(shown.status == 0)
      #expect(try place.tool("log", "show", "\(id)", "--json", "--database", "copy.db") == shown)
    }
    for id in (1...6).reversed() {
      #expect(try place.tool("undo", "\(id)", "--database", "copy.db").status == 0)
    }
    #expect(try place.tool("doctor", "--exit-code", "--database", "copy.db").status == 0)
    #expect(try place.sqlite("copy.db", "SELECT count(*) FROM university") == "0\n")
  }
}

@Suite struct `undo` {
  @Test func `takes back, does again, and says what it does`() throws {
    let place = try Workplace.withCatalog()
    let before = try place.sqlite("catalog.db", "SELECT * FROM program; SELECT * FROM search_index")
    let dry = try place.catalog("undo", "--dry-run")
    #expect(dry.stderr == "note: a dry run: `catalog.db` was not written\n")
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "1\n")
    let result = try place.catalog("undo")
    #expect(result.stdout == dry.stdout)
    #expect(result.lines.contains("removed course Advanced machine learning"))
    #expect(result.stderr.hasPrefix("note: change 1 (") && result.stderr.hasSuffix(") is undone by change 2\n"))
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM program") == "0\n")
    let nothing = try place.catalog("undo")
    #expect(
      nothing
        == failure(
          "error: there is nothing to undo\nhelp: `gradatlas log` lists the changes; `gradatlas undo N` takes an undo back",
          64))
    #expect(try place.catalog("undo", "2").status == 0)
    #expect(try place.sqlite("catalog.db", "SELECT * FROM program; SELECT * FROM search_index") == before)
    #expect(try place.catalog("seed").stderr == "note: nothing changed in `catalog.db`\n")
  }

  @Test func `is refused where another tool has written, with the row`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "UPDATE course SET name = 'X' WHERE name = 'Advanced machine learning'")
    let result = try place.catalog("undo", "--json")
    #expect(result.status == 65)
    #expect(
      result.stderr == """
        {"error":{"code":"undo_conflict","message":"change 1 cannot be undone: course Advanced machine learning has name `X` now (by no change of the log)","hint":"another tool has written to the file; `gradatlas doctor` says more","candidates":[]}}

        """)
  }
}
