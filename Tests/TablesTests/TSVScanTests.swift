import Tables
import Testing

@Test func `TSV has escapes and no quotes`() throws {
  let text = "a\tb\tc\n\\t\\n\\r\\\\\t\\N\t\n\"x\"\t\"\"\ty\\\r\nC:\\Users\tx\\\\N\t\\\\n\r\n"
  #expect(
    try ReadRows(text, file: "t.tsv")
      == ReadRows(
        columns: ["a", "b", "c"],
        rows: [["\t\n\r\\", nil, ""], ["\"x\"", "\"\"", "y\\"], ["C:\\Users", "x\\N", "\\n"]]))
}

@Test func `TSV lines end in LF, CR LF or CR, and blank ones are passed over`() throws {
  let rows: [[String?]] = [["1", "2"], ["3", "4"], ["5", ""]]
  let read = try ReadRows(Array("a\tb\n\n1\t2\r\n\r\n3\t4\r5\t".utf8), file: "t.tsv", chunkSize: 1)
  #expect(read == ReadRows(columns: ["a", "b"], rows: rows))
}

@Test func `one column of TSV tells empty text from NULL`() throws {
  #expect(try ReadRows("a\n\n\\N\nx\n", file: "t.tsv").rows == [[""], [nil], ["x"]])
}

@Test func `another text for NULL leaves the usual one alone`() throws {
  let read = try ReadRows("a\tb\nNULL\t\\N\n", file: "t.tsv", ReadingOptions(nullTexts: ["NULL"]))
  #expect(read.rows == [[nil, "\\N"]])
}

@Test func `a ragged row of TSV is named`() {
  #expect(
    readingProblems("a\tb\n1\n1\t2\t3\n", file: "t.tsv") == [
      "2:1 the row has 1 cell, but the header has 2", "3:5 the row has 3 cells, but the header has 2",
    ])
}
