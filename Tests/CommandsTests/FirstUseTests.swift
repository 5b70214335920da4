import Foundation
import TestSupport
import Testing

@Suite struct `The first use` {
  @Test func `makes the standard catalogue, says so in one line, and answers`() throws {
    let place = try Workplace()
    let result = try place.tool("programs", "--focus", "NLP")
    try expectGolden(result.stdout, "programs-nlp.txt")
    #expect(result.stderr == "note: made `\(place.standardPath)`: 11 universities, 13 programs\n")
    #expect(result.status == 0)
    #expect(try place.names() == [".local"])
    let made = try place.shell("ls .local/share/gradatlas | grep -v -e '^catalog.db-wal$' -e '^catalog.db-shm$'")
    #expect(made.stdout == "catalog.db\n")
  }

  @Test func `answers with 12 programs at 10 universities, in the order of the latest ranks`() throws {
    let place = try Workplace()
    let rows = try place.tool("programs", "--focus", "NLP", "--columns", "university,program,ml_rank", "--csv")
    let program = """
      import csv, sys
      rows = list(csv.DictReader(open(sys.argv[1], newline='')))
      print(len(rows), len({row['university'] for row in rows}), [int(row['ml_rank']) for row in rows])
      """
    let file = try place.folder.write(rows.stdout, to: "rows.csv")
    #expect(try place.python(program, file).stdout == "12 10 [1, 2, 2, 3, 4, 6, 6, 7, 7, 8, 9, 10]\n")
  }

  @Test func `is followed by uses that only answer`() throws {
    let place = try Workplace()
    let first = try place.tool("universities")
    let second = try place.tool("universities")
    #expect(first.stderr == "note: made `\(place.standardPath)`: 11 universities, 13 programs\n")
    #expect(second == ToolResult(stdout: first.stdout, stderr: "", status: 0))
  }

  @Test(arguments: [["universities"], ["programs"], ["show", "cmu"]])
  func `may be any command that asks`(_ arguments: [String]) throws {
    let place = try Workplace()
    let result = try runTool(arguments, home: place.path)
    #expect(result.stderr == "note: made `\(place.standardPath)`: 11 universities, 13 programs\n")
    #expect(result.status == 0)
    #expect(result.stdout.contains("Carnegie Mellon University"))
  }

  @Test(arguments: [["add", "focus-area", "Drones"], ["add", "focus-area", "Drones", "--dry-run"]])
  func `may be a change by hand, or a trial of one`(_ arguments: [String]) throws {
    let place = try Workplace()
    let result = try runTool(arguments, home: place.path)
    let lines = result.stderr.split(separator: "\n")
    #expect(lines.first == "note: made `\(place.standardPath)`: 11 universities, 13 programs")
    #expect(lines.count == 2)
    #expect(result.stdout.contains("added focus area Drones: source Edited by hand by \(processUser) on "))
    let isTrial = arguments.contains("--dry-run")
    #expect(try place.tool("focus-areas", "--csv").lines.contains { $0.hasPrefix("Drones,") } == !isTrial)
  }

  @Test func `may bring the schema up, and makes no folder for a path that was named`() throws {
    let place = try Workplace()
    let up = try place.tool("migrate", "up")
    #expect(up.stderr == "note: made `\(place.standardPath)`, without any data\n")
    #expect(up.status == 0)
    #expect(
      try place.tool("add", "focus-area", "Drones", "--dry-run", "--database", "missing.db")
        == failure(
          """
          error: `missing.db` does not exist
          help: check the path; `gradatlas seed --database missing.db` makes a new catalogue
          """, 66))
  }

  @Test func `of an older schema by an editor leaves a backup, and says which`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("migrate", "down").status == 0)
    let before = Set(try place.names())
    let result = try place.catalog("add", "focus-area", "Drones")
    let backups = Set(try place.names()).subtracting(before)
    #expect(backups.count == 1)
    #expect(
      result.stderr == """
        note: the schema was upgraded; a backup is `\(backups.first ?? "?")`
        note: change 2; `gradatlas undo 2` takes it back

        """)
    #expect(try place.catalog("doctor").status == 0)
  }

  @Test func `by an article makes the folders and a catalogue of that article alone`() throws {
    let place = try Workplace.withArticle()
    let result = try place.tool("seed", "article.md", "--csv")
    #expect(result.lines.contains("universities,10,0,0"), "\(result)")
    #expect(result.status == 0)
    #expect(try place.tool("universities", "--count", "--csv").stdout == "count\r\n10\r\n")
    #expect(try place.names() == [".local", "article.md"])
  }

  @Test func `without a home says what to set`() throws {
    let place = try Workplace()
    let message = """
      error: no place for the catalogue: neither XDG_DATA_HOME nor HOME is an absolute path
      help: set HOME, or name a file with --database
      """
    #expect(try place.shell("unset HOME; \"$TOOL\" programs") == failure(message, 73))
    #expect(try place.shell("HOME=here \"$TOOL\" programs") == failure(message, 73))
    #expect(try place.names() == [])
  }

  @Test func `below a file says why there can be no folder`() throws {
    let place = try Workplace()
    try place.folder.write("", to: "file")
    let message = """
      error: cannot create `\(place.folder.path("file/gradatlas/catalog.db"))`: Not a directory
      help: name a path in a folder that exists and that you may write to
      """
    let result = try place.tool("programs", environment: ["XDG_DATA_HOME": place.folder.path("file")])
    #expect(result == failure(message, 73))
  }
}
