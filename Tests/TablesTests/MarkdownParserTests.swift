import Tables
import Testing
import Wording

private let document = """
  # Universities

  Some words.

  | Name | Place |
  | :--- | --- |
  | **MIT** | [Cambridge](https://example.org), MA |
  | A \\| B<br>C &amp; `d` |  |
  | &#32;x&#9; | – |

  ## Other

  > | a |
  > | - |
  > | 1 |

  """

@Test func `a named table of a document is read`() throws {
  let first = ReadRows(
    columns: ["Name", "Place"], rows: [["MIT", "Cambridge, MA"], ["A | B\nC & d", nil], [" x\t", "–"]])
  #expect(try ReadRows(document, file: "a.md", ReadingOptions(table: "1")) == first)
  let options = ReadingOptions(nullTexts: ["–"], table: "universities")
  #expect(try ReadRows(document, file: "a.md", options).rows[2] == [" x\t", nil])
  #expect(
    try ReadRows(document, file: "a.md", ReadingOptions(table: "Other")) == ReadRows(columns: ["a"], rows: [["1"]]))
}

@Test func `a table may stand within a list or a quote`() throws {
  let text = "# x\n\n- item\n\n  | a |\n  | - |\n  | 1 |\n"
  #expect(try ReadRows(text, file: "a.md") == ReadRows(columns: ["a"], rows: [["1"]]))
}

@Test func `a document with several tables lists them`() {
  let list = "1 at line 5 under `Universities`, 2 at line 13 under `Other`"
  #expect(readingProblems(document, file: "a.md") == ["1:1 the document has 2 tables: \(list)"])
  #expect(
    readingProblems(document, file: "a.md", ReadingOptions(table: "3")) == [
      "1:1 no table `3` in the document, which has \(list)"
    ])
}

@Test func `cells of a document know their places`() throws {
  let options = ReadingOptions(table: "1")
  var reader = try TableReader(MemorySource(document), file: "a.md", options: options)
  #expect(reader.columns.map(\.position.description) == ["5:3", "5:10"])
  #expect(try reader.next())
  #expect("\(reader.line) \(reader.position(of: 0)) \(reader.position(of: 1))" == "7 7:3 7:13")
}

@Test func `bad documents say what and where`() {
  #expect(readingProblems("", file: "a.md") == ["1:1 the file is empty"])
  #expect(readingProblems("# x\n", file: "a.md") == ["1:1 the document has no table"])
  #expect(
    readingProblems("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n", file: "a.md") == [
      "3:1 the row has 1 cell, but the header has 2", "4:11 the row has 3 cells, but the header has 2",
    ])
  #expect(readingProblems("| a | a |\n|---|---|\n", file: "a.md") == ["1:7 a second column `a`; the first is at 1:3"])
  let long = "| a |\n|---|\n" + String(repeating: "| x |\n", count: 3_000_000)
  #expect(readingProblems(long, file: "a.md") == ["1:1 the document is longer than 16 MiB"])
  let costly = String(repeating: "*", count: 5_000_000)
  #expect(readingProblems(costly, file: "a.md") == ["1:1 the document has far more markup than its length allows"])
}
