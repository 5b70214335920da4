import Foundation
import TestSupport
import Testing

/// What somebody may have put into the change log as what a change did.
private struct Hostile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// As SQL.
  let changeset: String
  /// What is said of it.
  let problem: String

  init(_ testDescription: String, _ changeset: String, _ problem: String) {
    (self.testDescription, self.changeset, self.problem) = (testDescription, changeset, problem)
  }

  /// An insert of a row with the number 1 into a table of so many columns, NULL all but the first.
  static func insert(into table: String, columns: Int, positions: String = "01") -> String {
    let name = table.utf8.map { Self.hexadecimal(Int($0)) }.joined()
    let zeros = String(repeating: "00", count: columns - positions.count / 2)
    let nulls = String(repeating: "05", count: columns - 1)
    return "x'54\(hexadecimal(columns))\(positions)\(zeros)\(name)00120001\("0000000000000001")\(nulls)'"
  }

  private static func hexadecimal(_ byte: Int) -> String {
    let text = String(byte, radix: 16)
    return text.count == 1 ? "0" + text : text
  }
}

@Suite(.timeLimit(.minutes(5))) struct `A log that somebody tampered with` {
  private static let hostile = [
    Hostile("a mark and nothing else", "x'54'", "no changeset: byte 1: it ends in the middle"),
    Hostile("zeros", "zeroblob(300000)", "no changeset: byte 0: no table begins here"),
    Hostile("a name that never ends", "CAST(x'540101' || printf('%.*c', 300000, 'a') AS BLOB)", "no changeset: byte"),
    Hostile("a patchset", "x'5001016100120001' || zeroblob(8)", "no changeset: byte 0: no table begins here"),
    Hostile(
      "a value of no type", "x'54010163001200ff'", "no changeset: byte 7, in `c`: no value is of type 255"),
    Hostile(
      "text that is not UTF-8", "x'54020100747261636b00120001000000000000000103' || x'02c328'",
      "no changeset: byte"),
    Hostile("half of what it was", "substr(changeset, 1, length(changeset) / 2)", "no changeset: byte"),
    Hostile("another table", Hostile.insert(into: "spy", columns: 2), "it changes `spy`, whose changes are not logged"),
    Hostile(
      "the ledger", Hostile.insert(into: "schema_migration", columns: 5),
      "it changes `schema_migration`, whose changes are not logged"),
    Hostile(
      "the index", Hostile.insert(into: "search_index_data", columns: 2),
      "it changes `search_index_data`, whose changes are not logged"),
    Hostile(
      "more columns than there are", Hostile.insert(into: "course", columns: 40),
      "it has other columns of `course` than the table"),
    Hostile(
      "another key", Hostile.insert(into: "course", columns: 2, positions: "0001"),
      "no changeset: byte"),
    Hostile(
      "half of a key", Hostile.insert(into: "program_course", columns: 3),
      "it has other columns of `program_course` than the table"),
  ]

  /// A catalogue whose first change did that.
  private func tampered(_ hostile: Hostile) throws -> Workplace {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "UPDATE change_set SET changeset = CAST(\(hostile.changeset) AS BLOB) WHERE id = 1")
    #expect(try place.sqlite("catalog.db", "SELECT typeof(changeset) FROM change_set WHERE id = 1") == "blob\n")
    return place
  }

  /// Runs the tool, which `timeout` ends with 124 if need be.
  private func tool(_ place: borrowing Workplace, _ words: String) throws -> ToolResult {
    try place.shell("timeout 60 \"$TOOL\" \(words)")
  }

  @Test(arguments: hostile)
  private func `is damage wherever it is read, and names the file`(_ hostile: Hostile) throws {
    let place = try tampered(hostile)
    for words in ["log show 1", "log show 1 --json", "undo 1", "undo", "undo 1 --dry-run"] {
      let result = try tool(place, "\(words) --database catalog.db")
      #expect(result.status == 65, "\(words): \(result)")
      #expect(result.stdout == "")
      let said = "`catalog.db` is damaged: its log does not say what change 1 did: \(hostile.problem)"
      #expect(result.stderr.contains(said), "\(words): \(result.stderr)")
    }
    #expect(try place.sqlite("catalog.db", "SELECT count(*) FROM change_set") == "1\n")
    // What does not read it, works.
    #expect(try tool(place, "programs --focus NLP --database catalog.db").status == 0)
    #expect(try tool(place, "log --database catalog.db").status == 0)
  }

  @Test(arguments: hostile)
  private func `is told by doctor as an error`(_ hostile: Hostile) throws {
    let place = try tampered(hostile)
    for words in ["doctor --csv", "doctor --csv --fix"] {
      let result = try tool(place, "\(words) --database catalog.db")
      #expect(result.status == 65, "\(result)")
      #expect(!result.stderr.contains("in order"))
      let line = try #require(result.lines.first { $0.hasPrefix("change log,") })
      #expect(line.contains("error") && line.contains("what change 1 did cannot be read: \(hostile.problem)"))
    }
  }

  @Test(arguments: hostile)
  private func `is not restored, whatever it comes in`(_ hostile: Hostile) throws {
    let place = try tampered(hostile)
    let ways = [
      ("export --all --format datapackage copy", "copy", "copy/change_set.csv:2:"),
      ("export --all --format json folder", "folder", "folder/change_set.json:"),
      ("export --all --format sqlite --output copy.sql", "copy.sql", "copy.sql:"),
      ("backup copy.db", "copy.db", "`copy.db` is damaged: its log does not say what change 1 did: "),
    ]
    for (export, source, position) in ways {
      #expect(try tool(place, "\(export) --database catalog.db").status == 0)
      let result = try tool(place, "restore \(source) --database new.db")
      #expect(result.status == 65, "\(result)")
      #expect(result.stderr.contains(position) && result.stderr.contains(hostile.problem), "\(result.stderr)")
      #expect(!FileManager.default.fileExists(atPath: place.folder.path("new.db")))
    }
  }

  @Test func `does not keep undo in a circle`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("undo").status == 0)
    try place.sqlite(
      "catalog.db", "PRAGMA ignore_check_constraints = ON; UPDATE change_set SET undoes_id = 2 WHERE id = 2")
    for words in ["undo 2", "log", "log show 2", "undo"] {
      let status = try tool(place, "\(words) --database catalog.db").status
      #expect(status == 0 || status == 64 || status == 65, "\(words)")
    }
    #expect(try tool(place, "doctor --database catalog.db").status == 65)
  }

  @Test func `and a damaged index are told with the file's name, in a dry run too`() throws {
    let place = try Workplace.withCatalog()
    try place.sqlite("catalog.db", "UPDATE search_index_data SET block = x'00ff00ff00ff' WHERE id > 10")
    for words in ["undo", "undo --dry-run"] {
      let result = try tool(place, "\(words) --database catalog.db")
      #expect(result.status == 65)
      #expect(result.stderr.hasPrefix("error: the search index of `catalog.db` is damaged: "), "\(result.stderr)")
    }
  }

  @Test func `by accident is told where the whole file can still be read`() throws {
    let place = try Workplace.withCatalog()
    #expect(try place.catalog("set", "university", "cmu", "homepage=https://example.org").status == 0)
    let hexadecimal = try place.sqlite("catalog.db", "SELECT hex(changeset) FROM change_set WHERE id = 2").dropLast()
    let bytes = hexadecimal.count / 2
    // Every beginning of what a change did, but those that end between two tables.
    for length in 1..<bytes {
      let half = hexadecimal.prefix(2 * length)
      try place.sqlite("catalog.db", "UPDATE change_set SET changeset = x'\(half)' WHERE id = 2")
      let result = try tool(place, "log show 2 --database catalog.db")
      #expect(result.status == 65 || result.status == 0, "\(length) bytes: \(result)")
      #expect((result.status == 0) == result.stderr.isEmpty)
    }
  }
}
