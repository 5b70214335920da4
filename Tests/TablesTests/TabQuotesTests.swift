import Tables
import Testing

private func read(_ text: String, file: String = "t.tsv") throws -> [[String?]] { try ReadRows(text, file: file).rows }

private func notes(_ text: String) throws -> [String] {
  var reader = try TableReader(MemorySource(text), file: "t.tsv")
  while try reader.next() {}
  return reader.notes.map(\.message)
}

private let spreadsheet = "rank\tname\n1\t\"University of California, Davis\"\n2\t\"The \"\"Best\"\" U\"\n3\tMIT\n"

@Test(arguments: ["t.tsv", "t.txt", "-"])
func `quotes that stand around whole cells are taken off`(file: String) throws {
  let rows = [["1", "University of California, Davis"], ["2", "The \"Best\" U"], ["3", "MIT"]]
  #expect(try read(spreadsheet, file: file) == rows)
  let units = spreadsheet.replacing("\n", with: "\r\n").utf16
  let utf16: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  #expect(try ReadRows(utf16, file: file).rows == rows)
}

@Test func `such a cell may hold tabs and line breaks`() throws {
  #expect(try read("a\tb\n1\t\"x\ty\nz\"\n2\t\n") == [["1", "x\ty\nz"], ["2", nil]])
}

@Test func `where quotes also stand otherwise they are taken off by column, and told of those that stay`() throws {
  let text = "a\tb\tc\n1\t\"x, y\"\tsay \"z\"\n2\t\"\"\"p\"\"\"\t\"q\"\n"
  #expect(try read(text) == [["1", "x, y", "say \"z\""], ["2", "\"p\"", "\"q\""]])
  #expect(
    try notes(text) == [
      "1 cell kept the quotes around it, since not all quotes in the file stand around whole cells; the first is at 3:11"
    ])
}

@Test(arguments: [
  // As programs write that take quotes for text: ours, and one for which a quote says that the cell above holds.
  "a\tb\n\\\"x\"\t\"y\"\n", "a\tb\n\\N\t\"y\"\n", "a\tb\n\"\t\"\n\"\t\"\n",
])
func `quotes stay where they are text`(_ text: String) throws {
  let rows = try read(text)
  #expect(rows.last?.last == (text.contains("y") ? "\"y\"" : "\""))
}

@Test func `what is behind the first part of a long file keeps its quotes, and is told`() throws {
  let plain = String(repeating: "1\tMassachusetts Institute of Technology\n", count: 10_000)
  let text = "rank\tname\n" + plain + "2\t\"A, B\"\n"
  #expect(try read(text).last == ["2", "\"A, B\""])
  #expect(try notes(text).map { $0.prefix(30) } == ["1 cell kept the quotes around i"].map { $0.prefix(30) })
}

@Test func `what we write comes back byte for byte, also cells that begin and end with a quote`() throws {
  let texts = [
    "\"x\"", "\"", "\"\"", "\"a", "b\"", "\\\"x\"", "\"x, \"\"y\"\"\"", "say \"x\"", "\"one\ntwo\"", "\"p\tq\"",
  ]
  for text in texts {
    let columns = [Column(key: "\"id\""), Column(key: "text")]
    let written = try writtenTable(.tsv, columns, [[.integer(1), .text(text)], [.text(text), .text("plain")]])
    let back = try ReadRows(written, file: "t.tsv")
    #expect(back == ReadRows(columns: ["\"id\"", "text"], rows: [["1", text], [text, "plain"]]), "\(written)")
  }
  #expect(try writtenTexts(.tsv, ["\"x\"", "a\"b"]) == "\\\"x\"\t1\na\"b\t1\n")
}

@Test func `a file whose quotes are text is read so where that is told`() throws {
  let read = try ReadRows("a\tb\n1\t\"x\"\n", file: "t.tsv", ReadingOptions(keepsQuotes: true))
  #expect(read.rows == [["1", "\"x\""]])
}
