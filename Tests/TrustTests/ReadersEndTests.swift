import Foundation
import TestSupport
import Testing

/// A text that grows, and the command that reads it.
struct GrowingText: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// What follows `gradatlas`, `FILE` for the text.
  var command = ["import", "universities", "FILE", "--dry-run"]
  var ending = "md"
  var start = ""
  /// Each is repeated until it fills its share of the text.
  let parts: [String]
  var end = "\n"

  func text(_ byteCount: Int) -> String {
    start
      + parts.map { String(repeating: $0, count: byteCount / parts.count / $0.utf8.count) }.joined() + end
  }
}

private let seeding = ["seed", "FILE", "--dry-run"]
private let ranking = ["rankings", "import", "FILE", "--ranking", "new", "--year", "2022", "--dry-run"]
private let restoring = ["restore", "FILE", "--database", "new.db"]
private let table = "| name | country |\n| --- | --- |\n| MIT | United States |\n\n"
private let cell = "| name | country |\n| --- | --- |\n| MIT | "
private let article = """
  # Best programs (2031)

  | University | ML Ranking | Program |
  |---|---|---|
  | MIT | 1 | MS |


  """

/// What is known to take cmark, other parsers or this tool more than linear time.
private let texts = [
  // Markup that is not closed, looked for the end of again and again.
  GrowingText(testDescription: "a<![CDATA[", start: table + "a", parts: ["<![CDATA["]),
  GrowingText(testDescription: "a<![cdata[ in a cell", start: cell, parts: ["a<![cdata["]),
  GrowingText(testDescription: "a<?", start: table, parts: ["a<?"]),
  GrowingText(testDescription: "a<? in an article", command: seeding, start: article, parts: ["a<?"]),
  GrowingText(testDescription: "a<? beyond the last column", start: cell + "a |", parts: ["<?"]),
  GrowingText(testDescription: "a<!A", start: table, parts: ["a<!A "]),
  GrowingText(testDescription: "a<!A in a heading", start: table + "# ", parts: ["a<!A "]),
  GrowingText(testDescription: "a<!A without a table", command: seeding, start: "# ", parts: ["a<!A "]),
  GrowingText(testDescription: "<!--", start: table + "</", parts: ["<!--"]),
  GrowingText(testDescription: "quoted attributes", start: table, parts: ["a<a b=\"", "a<a b='"]),
  // Emphasis and links that are looked at again for each other one.
  GrowingText(testDescription: "emphasis both ways", start: table, parts: ["*a ", "_a*_ "]),
  GrowingText(testDescription: "links after emphasis", command: seeding, start: article, parts: ["*a ", "[b](c)"]),
  GrowingText(testDescription: "links in emphasis", start: table, parts: ["_a*_ [](b)"]),
  GrowingText(testDescription: "links in images", start: table, parts: ["![[]()"]),
  GrowingText(testDescription: "links after images in a cell", start: cell, parts: ["![", "[](b)"]),
  GrowingText(testDescription: "emphasis", start: table, parts: ["*a **a ", " a** a*"]),
  GrowingText(testDescription: "brackets", start: table, parts: ["[", "a]"]),
  GrowingText(testDescription: "unclosed links", start: table, parts: ["[a](<b"]),
  GrowingText(testDescription: "backticks", start: table, parts: ["e`f``g```"]),
  // A part is compared with every block around it, and a blank line visits each.
  GrowingText(testDescription: "emphasis in quotes", start: table, parts: [">", "a*"]),
  GrowingText(testDescription: "a heading in quotes", command: seeding, parts: [">", "# ", "a*"]),
  GrowingText(testDescription: "lines in lists", start: table, parts: ["- ", "a\n"]),
  GrowingText(testDescription: "blank lines in lists", start: table, parts: ["- ", "\n"]),
  GrowingText(testDescription: "blank lines in lists in a quote", start: table + "> ", parts: ["- ", "\n>"]),
  // Definitions, each link with a copy of its target.
  GrowingText(testDescription: "a long target", start: table + "[a]: /", parts: ["x", "\n\n[a] "]),
  GrowingText(testDescription: "a long title", start: table + "[a]: /b 'c", parts: ["x", "'\n\n[a] "]),
  // Blanks before a line's parts.
  GrowingText(testDescription: "parts behind blanks", start: table + "a\n", parts: [" ", "a*"]),
  GrowingText(testDescription: "tables", start: table, parts: ["a\n-|-\n"]),
  GrowingText(testDescription: "cells", start: cell, parts: ["|\n"]),
  // Other formats.
  GrowingText(testDescription: "columns of CSV", ending: "csv", start: "name", parts: [","], end: "\n1\n"),
  GrowingText(
    testDescription: "a name in CSV", ending: "csv", start: "name,country\n", parts: ["a "], end: ",France\n"),
  GrowingText(
    testDescription: "a name in a ranking", command: ranking, ending: "csv", start: "rank,name\n1,", parts: ["a "]),
  GrowingText(testDescription: "rows of one name", ending: "csv", start: "name,country\n", parts: ["MIT,France\n"]),
  GrowingText(testDescription: "quotes in CSV", ending: "csv", start: "name,country\n", parts: ["\"a\n", "\""]),
  GrowingText(testDescription: "quotes in TSV", ending: "tsv", start: "name\tcountry\n", parts: ["\"a\t"]),
  GrowingText(testDescription: "brackets in JSON", ending: "json", parts: ["["]),
  GrowingText(testDescription: "objects in JSON", ending: "json", start: "[", parts: ["{\"a\":"]),
  GrowingText(testDescription: "a list in JSON", ending: "json", start: "[{\"name\":[", parts: ["\"a\","], end: "1]}]"),
  GrowingText(
    testDescription: "escapes in JSON", ending: "json", start: "[{\"name\":\"", parts: ["\\u0041"], end: "\"}]"),
  GrowingText(
    testDescription: "focus areas of an article", command: seeding, start: article + "## MIT\n\n**Focus areas**: ",
    parts: ["a, "]),
  GrowingText(
    testDescription: "an apostrophe in a script", command: restoring, ending: "sql", start: script + "(1, '",
    parts: ["''"]),
  GrowingText(
    testDescription: "values of a script", command: restoring, ending: "sql", start: script + "(", parts: ["1, "]),
]

private let script = """
  -- A catalogue of GradAtlas, schema version 7, for an empty file of SQLite.
  BEGIN;
  INSERT INTO "schema_migration" VALUES 
  """

/// Runs a command on each of two files, and prints its processor time and status; no run takes more than a minute.
private let measurement = """
  import os, resource, subprocess, sys
  def limit(): resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
  for file in sys.argv[1:3]:
      command = [file if word == 'FILE' else word for word in sys.argv[3:]]
      before = resource.getrusage(resource.RUSAGE_CHILDREN)
      status = subprocess.run([os.environ['TOOL']] + command, preexec_fn=limit, stdin=subprocess.DEVNULL,
          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
      after = resource.getrusage(resource.RUSAGE_CHILDREN)
      print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, status)
  """

@Suite struct `Every reader ends` {
  /// Four times the length takes sixteen times as long where the time grows with its square.
  @Test(arguments: texts)
  func `in time that grows with the length of`(_ growing: GrowingText) throws {
    let place = try Workplace.withCatalog()
    let files = try [50_000, 200_000].map { count in
      try place.folder.write(growing.text(count), to: "\(count).\(growing.ending)")
    }
    let result = try run(
      "python3", ["-c", measurement] + files + growing.command,
      environment: [
        "HOME": place.path, "PATH": "/usr/bin:/bin", "TOOL": toolURL.path,
        "GRADATLAS_DATABASE": place.folder.path("catalog.db"), "LLVM_PROFILE_FILE": "/dev/null",
      ], workingDirectory: place.path)
    let runs = result.stdout.split(separator: "\n").map { $0.split(separator: " ") }
    try #require(runs.count == 2, "\(result.stderr)")
    #expect(runs.allSatisfy { ["0", "65"].contains($0[1]) }, "\(result.stdout)")
    let times = runs.compactMap { Double($0[0]) }
    #expect(times[1] < 8 * times[0] + 0.3, "\(result.stdout)")
  }

  @Test func `and takes large documents that people write`() throws {
    let place = try Workplace.withCatalog()
    let rows = (1...4_000).map { "| [U \($0)](https://u\($0).edu) **(U\($0))** | France<br>`x` |\n" }.joined()
    let links = (1...300).map { "[link \($0)][\($0 % 50)] and *emphasis* <?php ?>" }.joined(separator: "\n") + "\n\n"
    let definitions = (0..<50).map { "[\($0)]: https://example.com/\($0) \"Title\"\n" }.joined()
    let text = "| name | country |\n| --- | --- |\n" + rows + "\n" + links + definitions
    try place.folder.write(text, to: "large.md")
    let result = try place.catalog("import", "universities", "large.md", "--dry-run", "--csv")
    #expect(result.status == 0)
    #expect(result.stdout.contains("universities,4000,0,0\r\n"))
  }
}
