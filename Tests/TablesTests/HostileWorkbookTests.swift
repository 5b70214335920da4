import Tables
import TestSupport
import Testing

private typealias Sheet = WorkbookBytes.Sheet

private func problems(_ entries: [ZipBytes.Entry]) -> [String] {
  readingProblems(ZipBytes(entries).bytes, file: "w.xlsx")
}

private func sheetProblems(_ rows: String, behind: String = "") -> [String] {
  readingProblems(WorkbookBytes([Sheet("S", rows, behind: behind)]).bytes, file: "w.xlsx")
}

private let sample = WorkbookBytes([["a", "b"], ["1", "2"]])

@Test func `an archive that is cut off or damaged is an error`() {
  let whole = sample.bytes
  #expect(readingProblems(Array(whole.prefix(whole.count / 2))) == ["1:1 the archive is damaged or cut off"])
  var entries = sample.entries
  let sheet = entries[5]
  entries[5] = ZipBytes.Entry("xl/worksheets/sheet1.xml", "<worksheet/>", checksum: 1)
  #expect(problems(entries) == ["A1 the entry `xl/worksheets/sheet1.xml` of the archive is damaged"])
  entries[5] = ZipBytes.Entry("xl/worksheets/sheet1.xml", "<worksheet/>", flags: 1)
  #expect(problems(entries) == ["1:1 the entry `xl/worksheets/sheet1.xml` of the archive is encrypted"])
  entries[5] = ZipBytes.Entry("xl/worksheets/sheet1.xml", "<worksheet/>", method: 12)
  #expect(
    problems(entries) == [
      "1:1 the entry `xl/worksheets/sheet1.xml` is compressed in a way that workbooks do not have"
    ])
  entries[5] = ZipBytes.Entry("xl/worksheets/other.xml", "<worksheet/>")
  #expect(problems(entries) == ["1:1 the workbook has no part `xl/worksheets/sheet1.xml`"])
  entries[5] = sheet
  entries += (0..<10_000).map { ZipBytes.Entry("e\($0)", "") }
  #expect(problems(entries) == ["1:1 the archive has more than 10000 entries"])
}

@Test func `a part that leads out of the archive is not there`() {
  var entries = sample.entries
  entries[0] = ZipBytes.Entry(
    "_rels/.rels", #"<R><Relationship Id="a" Type="x/officeDocument" Target="../../../etc/passwd"/></R>"#)
  #expect(problems(entries) == ["1:1 the workbook has no part `etc/_rels/passwd.rels`"])
}

@Test func `a part with a document type is refused before an entity grows`() {
  var entries = sample.entries
  let bomb = #"<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><s>&b;</s>"#
  entries[3] = ZipBytes.Entry("xl/sharedStrings.xml", bomb)
  #expect(problems(entries) == ["1:1 the part `xl/sharedStrings.xml` declares a document type, which no workbook does"])
}

@Test func `what is no XML, too deep or too long is an error`() {
  let part = "the part `xl/worksheets/sheet1.xml`"
  #expect(sheetProblems("\n<row><c></row>") == ["A1 line 3 of \(part) is not well-formed XML"])
  let deep = String(repeating: "<x>", count: 70)
  #expect(sheetProblems(deep) == ["A1 the elements of \(part) are nested deeper than 64 levels"])
  let long = "<row x=\"" + String(repeating: "x", count: 3 << 20) + "\"/>"
  #expect(sheetProblems(long) == ["A1 \(part) has a tag or a comment of more than 1 MiB"])
  let text = String(repeating: "x", count: 17 << 20)
  #expect(
    sheetProblems("<row r=\"1\"><c r=\"B1\" t=\"str\"><v>\(text)</v></c></row>") == ["B1 the row is longer than 16 MiB"]
  )
}

@Test func `a cell that is none, stands twice or has a text that is not there is an error`() {
  #expect(sheetProblems("<row r=\"0\"/>") == ["A1 `0` is not the name of a cell or a row"])
  #expect(sheetProblems("<row r=\"2\"><c r=\"7\"><v>1</v></c></row>") == ["A2 `7` is not the name of a cell or a row"])
  #expect(sheetProblems("<row><c r=\"XFE1\"><v>1</v></c></row>") == ["XFE1 `XFE` is not the name of a cell or a row"])
  #expect(
    sheetProblems("<row><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>") == [
      "B1 the cell occurs twice in its row"
    ])
  #expect(
    sheetProblems("<row><c r=\"C1\" t=\"s\"><v>5</v></c></row>") == [
      "C1 the cell holds the text number `5`, which the workbook lacks"
    ])
  let merged = "<mergeCells>" + String(repeating: "<mergeCell ref=\"A1:B2\"/>", count: 300_000) + "</mergeCells>"
  #expect(
    sheetProblems("<row><c><v>1</v></c></row>", behind: merged) == [
      "A1 the part `xl/worksheets/sheet1.xml` has more in it than a workbook can have"
    ])
}

@Test func `however a workbook is cut or changed, reading ends`() throws {
  var generator = SplitMix(state: 15)
  let whole = sample.bytes
  for _ in 0..<300 {
    var bytes = whole
    for _ in 0..<3 {
      bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }
    if Bool.random(using: &generator) { bytes.removeLast(Int.random(in: 0..<bytes.count / 2, using: &generator)) }
    let found = readingProblems(bytes, file: "w.xlsx")
    // Also a change that leaves the workbook whole is told apart from one that does not: by the checksum.
    if found.isEmpty { #expect(try ReadRows(bytes, file: "w.xlsx").columns.count == 2) }
  }
}
