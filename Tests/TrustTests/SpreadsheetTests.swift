import Foundation
import TestSupport
import Testing

@Suite struct `--excel-safe` {
  private static let formulas = [
    "=1+1", "+1", "-1 x", "@SUM(1)", "＝1", "＋1", "－1", "＠x", "\tx", "\rx", "\nx", " =1", "\u{FEFF}=1",
  ]

  @Test func `is taken by every command that writes CSV`() {
    let commands = describedCommands.filter { $0.options.contains("csv") || $0.name == "export" }
    #expect(commands.count > 30)
    for command in commands { #expect(command.options.contains("excel-safe"), "\(command.name)") }
  }

  @Test(arguments: ["csv", "tsv"])
  func `disarms whatever a spreadsheet would run`(_ format: String) throws {
    let home = try SeededHome()
    let values = Self.formulas.map { "('\($0)')" }.joined(separator: ", ")
    let query = "WITH t(a) AS (VALUES \(values)) SELECT a, -1 AS b FROM t"
    let program = """
      import csv, io, sys
      text = sys.stdin.buffer.read().decode()
      if '\(format)' == 'tsv': rows = [line.split('\\t') for line in text.split('\\n')[:-1]]
      else: rows = list(csv.reader(io.StringIO(text, newline='')))
      for row in rows[1:]: print(row[0][:1] == "'", row[1])
      """
    let place = try Workplace()
    for (options, expected) in [([], "False -1\n"), (["--excel-safe"], "True -1\n")] {
      try place.folder.write(try home.run(["sql", query, "--format", format] + options).stdout, to: "in")
      let read = try place.shell("python3 -c \"$PROGRAM\" <in", environment: ["PROGRAM": program])
      #expect(read.stdout == String(repeating: expected, count: Self.formulas.count), "\(read.stderr)")
    }
  }

  @Test func `disarms names in lists, logs and reports`() throws {
    let place = try Workplace.withCatalog()
    let name = "＝cmd|'/C calc'!A0"
    #expect(try place.catalog("add", "university", name, "--alias", "@zed").status == 0)
    for words in [["universities"], ["show", name], ["alias", "list"], ["log", "show", "2"], ["search", "@zed"]] {
      let result = try place.catalog(words + ["--csv", "--excel-safe"])
      #expect(result.status == 0, "\(result.stderr)")
      #expect(result.stdout.contains("'＝cmd"))
      #expect(!result.stdout.contains(#/(^|,|\n)"?[＝@]/#))
    }
  }

  @Test(arguments: ["table", "json", "ndjson", "markdown", "html"])
  func `goes with CSV and TSV alone`(_ format: String) throws {
    let result = try Workplace().tool("programs", "--format", format, "--excel-safe")
    #expect(result.status == 64 && result.stderr.contains("--excel-safe goes with csv and tsv"))
  }
}
