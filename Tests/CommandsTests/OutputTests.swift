import Foundation
import TestSupport
import Testing

@Suite struct `--output` {
  @Test func `writes the answer to a file and nothing to stdout`() throws {
    let place = try Workplace.withCatalog()
    let result = try place.catalog("programs", "--focus", "NLP", "--output", "answer.txt")
    #expect(result == ToolResult(stdout: "", stderr: "", status: 0))
    try expectGolden(try place.folder.read("answer.txt"), "programs-nlp.txt")
    #expect(try place.names() == ["answer.txt", "catalog.db"])
  }

  @Test func `replaces a file that is there`() throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("old", to: "answer.csv")
    #expect(
      try place.catalog("universities", "--columns", "slug", "--limit", "1", "--csv", "-o", "answer.csv").status == 0)
    #expect(try place.folder.read("answer.csv") == "slug\r\ncmu\r\n")
  }

  @Test(arguments: [
    (["programs", "--where", "contry = 'US'"], 64), (["programs", "--columns", "nothing"], 64),
    (["programs", "--focus", "NPL"], 64), (["show", "nobody"], 64), (["universities", "--database", "typo.db"], 66),
  ])
  func `leaves a file alone when the command fails`(_ arguments: [String], _ status: Int) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("old", to: "answer.txt")
    let result = try runTool(
      arguments + ["--output", "answer.txt"], home: place.path, environment: ["GRADATLAS_DATABASE": "catalog.db"])
    #expect(result.status == Int32(status))
    #expect(try place.folder.read("answer.txt") == "old")
    #expect(try place.names() == ["answer.txt", "catalog.db"])
  }

  @Test(arguments: [
    (
      "missing/answer.txt",
      "error: cannot create `missing/answer.txt`: No such file or directory\n"
        + "help: make the folder of `missing/answer.txt` first"
    ),
    ("folder", "error: cannot create `folder`: Is a directory\nhelp: name a file, not a folder"),
  ])
  func `says why a file cannot be made`(_ path: String, _ message: String) throws {
    let place = try Workplace.withCatalog()
    try FileManager.default.createDirectory(atPath: place.folder.path("folder"), withIntermediateDirectories: false)
    #expect(try place.catalog("programs", "--output", path) == failure(message, 73))
    #expect(try place.names() == ["catalog.db", "folder"])
  }

  @Test func `takes - for stdout`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("universities", "--output", "-") == place.catalog("universities"))
    #expect(try place.names() == ["catalog.db"])
  }
}

@Suite struct `Standard output` {
  @Test func `may be closed by its reader`() throws {
    let place = try Workplace.withCatalog()
    let script = """
      { "$TOOL" programs --database catalog.db; echo "status $?" >&2; } | head -n 1
      { sleep 0.2; "$TOOL" programs --json --database catalog.db; echo "status $?" >&2; } | true
      { sleep 0.2; "$TOOL" --help; echo "status $?" >&2; } | true
      """
    let result = try place.shell(script)
    #expect(result.stderr == "status 0\nstatus 0\nstatus 0\n")
    #expect(result.lines.count == 1)
    #expect(result.status == 0)
  }

  @Test(arguments: [
    "programs --database catalog.db", "show cmu --database catalog.db --json", "seed --dry-run --database catalog.db",
    "migrate status --database catalog.db", "--help", "programs --help", "--version",
  ])
  func `that is full is told of once`(_ command: String) throws {
    let place = try Workplace.withCatalog()
    let result = try place.shell("\"$TOOL\" \(command) >/dev/full")
    let text = command.contains("--json") ? Self.json : Self.text
    #expect(result == failure(text, 74))
  }

  private static let text = """
    error: cannot write `standard output`: the disk is full (No space left on device)
    help: free some space, or write to another device; a file that was there before is unchanged
    """
  private static let json = """
    {"error":{"code":"disk_full","message":"cannot write `standard output`: the disk is full (No space left on device)",\
    "hint":"free some space, or write to another device; a file that was there before is unchanged","candidates":[]}}
    """
}
