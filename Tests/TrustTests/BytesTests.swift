import Foundation
import TestSupport
import Testing

private let formats = ["table", "csv", "tsv", "json", "ndjson", "markdown", "html"]

@Test(arguments: formats, [1, 131_072])
func `bytes come out whole, few and many`(_ format: String, _ count: Int) throws {
  let home = try SeededHome()
  let result = try home.run("sql", "SELECT zeroblob(\(count)) AS bytes", "--format", format)
  #expect(result.status == 0)
  let isWhole = result.stdout.contains(String(repeating: "00", count: count))
  #expect(isWhole)
}

/// Glibc gives each piece of memory back to the system as soon as it is freed: what still reads it or writes to it is
/// killed, where it would else go unseen.
private let strict = ["GLIBC_TUNABLES": "glibc.malloc.mmap_threshold=1"]

extension SeededHome {
  fileprivate func strictly(_ arguments: [String]) throws -> ToolResult {
    try runTool(arguments, home: folder.url.path, environment: strict)
  }
}

/// A first row decides how a column is set, so each kind of value stands in one, and another kind below it.
private let firstRows = [
  "x'6b6b'", "CAST(printf('%.*c', 5000, 'k') AS BLOB)", "x''", "printf('%.*c', 5000, 'k')", "''", "NULL",
  "-9223372036854775808", "0.5",
]

@Test(arguments: formats)
func `values of every kind and length are read from memory that is still there`(_ format: String) throws {
  let home = try SeededHome()
  for value in firstRows {
    let query = "SELECT \(value) AS a, 1 AS b, NULL AS c UNION ALL SELECT x'00', zeroblob(2000), 'd'"
    let arguments = ["sql", query, "--format", format]
    let plain = try home.run(arguments)
    #expect(plain.status == 0)
    let isSame = try home.strictly(arguments) == plain
    #expect(isSame, "\(value)")
  }
}

private let commandsWithRows = [
  ["programs"], ["universities"], ["focus-areas"], ["tracks"], ["courses"], ["show", "cmu"],
  ["compare", "cmu", "stanford"], ["search", "learning"], ["fields"], ["sql", "--schema"],
  ["sql", "SELECT * FROM change_set"], ["sql", "SELECT * FROM program_overview"],
  ["ask", "which programs cover NLP?"], ["programs", "--explain"], ["rankings", "list"],
  ["rankings", "show", "ml", "2022"], ["rankings", "diff", "ml", "2021", "2022"],
  ["rankings", "history", "cmu"], ["rankings", "combine", "ml", "ai", "--method", "mean"], ["log"],
  ["log", "show", "1"], ["migrate", "status"], ["migrate", "verify"],
]

@Test(arguments: commandsWithRows)
func `every command that prints rows reads memory that is still there`(_ command: [String]) throws {
  let home = try SeededHome()
  for format in ["table", "json"] {
    let arguments = command + ["--format", format]
    let plain = try home.run(arguments)
    #expect(plain.status == 0)
    #expect(try home.strictly(arguments) == plain)
  }
}

@Test(arguments: ["csv", "tsv", "json", "ndjson", "markdown", "html", "sqlite", "postgresql"])
func `the bytes of the change log are exported from memory that is still there`(_ format: String) throws {
  let home = try SeededHome()
  let arguments = ["export", "change_set", "--format", format]
  let plain = try home.run(arguments)
  #expect(plain.status == 0)
  #expect(plain.stdout.utf8.count > 60_000)
  let isSame = try home.strictly(arguments) == plain
  #expect(isSame)
}

@Test func `bytes beyond 128 KiB are logged, shown, undone, exported and restored whole`() throws {
  let home = try SeededHome()
  let names = (1...1_300).map { "University of Somewhere \($0),France" }.joined(separator: "\n")
  #expect(try home.run("import", "universities", "-", input: "name,country\n" + names + "\n").status == 0)
  let length = "SELECT max(length(changeset)) AS a FROM change_set"
  let count = try home.run("sql", length, "--csv", "--no-header").stdout.split(separator: "\r\n").first
  #expect(count.flatMap { Int($0) } ?? 0 > 131_072)
  #expect(try home.strictly(["log", "show", "2", "--csv"]).stdout.split(separator: "\r\n").count > 1_300)
  #expect(try home.strictly(["export", "--all", "--format", "csv", "folder"]).status == 0)
  #expect(try home.strictly(["restore", "folder", "--database", "other.db"]).status == 0)
  let all = ["export", "--all", "--format", "sqlite"]
  let isSame = try home.run(all).stdout == home.run(all + ["--database", "other.db"]).stdout
  #expect(isSame)
  #expect(try home.strictly(["undo"]).status == 0)
}
