import Foundation
import TestSupport
import Testing

/// Queries that stay for minutes within one function of SQL, where SQLite does not ask whether to go on.
private let endless = [
  "SELECT instr(printf('%.*c', 20000000, 'a'), printf('%.*c', 1000000, 'a') || 'b')",
  "SELECT printf('%.*c', 50000000, 'a') LIKE '%' || printf('%.*c', 9000, 'a') || 'b%'",
  "SELECT printf('%.*c', 50000000, 'a') GLOB '*' || printf('%.*c', 9000, 'a') || 'b*'",
  "SELECT length(replace(printf('%.*c', 20000000, 'a'), printf('%.*c', 1000000, 'a') || 'b', 'c'))",
]

private let message = "the query took longer than 0.5 s"
private let hint = "ask for less, or give it longer with --timeout SECONDS"

/// Runs the tool, and kills it where it does not end: that is another status.
private func bounded(_ place: borrowing Workplace, _ arguments: [String]) throws -> ToolResult {
  try run(
    "timeout", ["-s", "KILL", "60", toolURL.path] + arguments,
    environment: [
      "HOME": place.path, "PATH": "/usr/bin:/bin", "GRADATLAS_DATABASE": place.folder.path("catalog.db"),
      "LLVM_PROFILE_FILE": "/dev/null",
    ], workingDirectory: place.path)
}

@Suite struct `A query that is given some time` {
  @Test(arguments: endless)
  func `ends soon after it, also within one function`(_ query: String) throws {
    let place = try Workplace.withCatalog()
    #expect(
      try bounded(place, ["sql", query, "--timeout", "0.5"]) == failure("error: \(message)\nhelp: \(hint)", 75))
  }

  @Test func `tells it to programs as JSON`() throws {
    let place = try Workplace.withCatalog()
    let words = #"{"error":{"code":"timeout","message":"\#(message)","hint":"\#(hint)","candidates":[]}}"#
    #expect(try bounded(place, ["sql", endless[0], "--timeout", "0.5", "--json"]) == failure(words, 75))
  }

  @Test(arguments: ["csv", "table"])
  func `leaves the file as it was that it was to write`(_ format: String) throws {
    let place = try Workplace.withCatalog()
    try place.folder.write("old\n", to: "out")
    let query = "SELECT 1 AS a UNION ALL " + endless[0]
    let arguments = ["sql", query, "--timeout", "0.5", "--format", format, "--output"]
    for name in ["out", "new"] { #expect(try bounded(place, arguments + [name]).status == 75) }
    #expect(try place.folder.read("out") == "old\n")
    #expect(try place.names() == ["catalog.db", "out"])
  }

  @Test func `ends too where nobody reads what it says`() throws {
    let place = try Workplace.withCatalog()
    let program = """
      import os, subprocess
      numbers = 'WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n LIMIT 10000000) SELECT n FROM n'
      process = subprocess.Popen([os.environ['TOOL'], 'sql', numbers, '--csv', '--timeout', '0.5', '--database',
          'catalog.db'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
      try: print(process.wait(60))
      finally: process.kill()
      """
    #expect(try place.python(program, environment: .unmeasured).stdout == "75\n")
  }

  @Test func `has it for itself: a fast one is answered`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("sql", "SELECT 1 AS a", "--csv", "--timeout", "60") == .answer("a\r\n1\r\n"))
  }
}

@Suite struct `A query` {
  @Test(arguments: [
    ("SELECT zeroblob(100000001)", "a text or a blob is longer than 100,000,000 bytes\nhelp: ask for less at a time"),
    (
      "SELECT 'a' LIKE printf('%.*c', 10001, 'a')",
      "a pattern of LIKE or GLOB is longer than 10,000 bytes\nhelp: look for less"
    ),
    (
      "SELECT 'a' GLOB printf('%.*c', 10001, 'a')",
      "a pattern of LIKE or GLOB is longer than 10,000 bytes\nhelp: look for less"
    ),
  ])
  func `is told which limit it passes`(_ query: String, _ words: String) throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("sql", query) == failure("error: \(words)", 64))
  }

  @Test func `may reach its limits`() throws {
    let place = try Workplace.withCatalog()
    let query = "SELECT length(zeroblob(100000000)) AS a, 'a' LIKE printf('%.*c', 10000, 'a') AS b"
    #expect(try place.catalog("sql", query, "--csv") == .answer("a,b\r\n100000000,0\r\n"))
  }
}
