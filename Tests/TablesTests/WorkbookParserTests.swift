import Tables
import TestSupport
import Testing
import Wording

private typealias Sheet = WorkbookBytes.Sheet

private func read(_ book: WorkbookBytes, _ options: ReadingOptions = ReadingOptions()) throws -> ReadRows {
  try ReadRows(book.bytes, file: "w.xlsx", options)
}

/// Every row, and what is told at the end.
private func notes(_ book: WorkbookBytes, _ options: ReadingOptions = ReadingOptions()) throws -> [String] {
  var reader = try TableReader(MemorySource(book.bytes), file: "w.xlsx", options: options)
  while try reader.next() {}
  return reader.notes.map(\.message)
}

private func cell(_ name: String, _ value: String, _ type: String = "n", style: Int = 0) -> String {
  #"<c r="\#(name)" t="\#(type)" s="\#(style)"><v>\#(value)</v></c>"#
}

/// One row of values under names, in columns A, B and so on.
private func book(_ values: [String], formats: [String] = [], date1904: Bool = false) -> WorkbookBytes {
  let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
  let names = values.indices.map { cell(letters[$0] + "1", "n\($0)", "str") }
  return WorkbookBytes(
    [Sheet("S", "<row>\(names.joined())</row><row>\(values.joined())</row>")], formats: formats, date1904: date1904)
}

@Test func `a workbook is recognised by what is in it, whatever it is called`() throws {
  let bytes = WorkbookBytes([["rank", "name"], ["1", "MIT"]]).bytes
  for file in ["w.xlsx", "w.csv", "w", "-", "w.xlsx.gz"] {
    #expect(try ReadRows(bytes, file: file) == ReadRows(columns: ["rank", "name"], rows: [["1", "MIT"]]))
    #expect(try ReadRows(bytes, file: file, chunkSize: 7).rows == [["1", "MIT"]])
  }
}

@Test func `texts are shared, within the cell, of a formula, and in runs`() throws {
  let strings =
    "<si><t>MIT</t></si><si><r><t>ETH </t></r><r><rPr><b/></rPr><t>Zürich</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"
    + "<si><r><t>Brown</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>12</t></r></si>"
    + "<si><t xml:space=\"preserve\"> a_x000D__x0041_ &amp; b_x00zz_ </t></si>"
  let cells = [
    cell("A2", "0", "s"), cell("B2", "1", "s"), cell("C2", "2", "s"), cell("D2", "3", "s"),
    #"<c r="E2" t="inlineStr"><is><t>in</t></is></c>"#, #"<c r="F2" t="str"><f>A2&amp;"x"</f><v>MITx</v></c>"#,
  ]
  let names = ["A", "B", "C", "D", "E", "F"].map { cell($0 + "1", $0, "str") }
  let sheet = Sheet("S", "<row r=\"1\">\(names.joined())</row><row r=\"2\">\(cells.joined())</row>")
  let row = try read(WorkbookBytes([sheet], strings: strings)).rows[0]
  #expect(row == ["MIT", "ETH Zürich", "Brown¹²", " a\rA & b_x00zz_ ", "in", "MITx"])
}

@Test func `numbers are as they are stored, to the digits that Excel shows`() throws {
  let values = [
    "7", "98.799999999999997", "0.30000000000000004", "7.0", "1E-7", "-1.5E3", "1234567890123456789", "1e20", "0",
  ]
  let row = try read(book(values.enumerated().map { cell("ABCDEFGHI".map(String.init)[$0] + "2", $1) })).rows[0]
  #expect(row == ["7", "98.8", "0.3", "7", "0.0000001", "-1500", "1234567890123460000", "100000000000000000000", "0"])
}

@Test func `percentages, leading zeros and dates are as they are shown`() throws {
  let formats = [
    "0%", "0.0%", "000000", "14", "d\\ mmm\\ yyyy;@", "yyyy", "yyyy-mm-dd hh:mm", "h:mm", "[h]:mm", "#,##0.00",
    "&quot;day &quot;0", "[Red]0", "General", "9",
  ]
  let values = [
    "0.985", "0.98545", "1234", "45078", "45078", "45078", "45078.604166666664", "0.604166667", "1.5", "1234.5", "7",
    "7", "7", "0.5",
  ]
  let letters = "ABCDEFGHIJKLMN".map(String.init)
  let cells = values.enumerated().map { cell(letters[$0] + "2", $1, style: $0) }
  #expect(
    try read(book(cells, formats: formats)).rows[0] == [
      "99%", "98.5%", "001234", "2023-06-01", "2023-06-01", "2023", "2023-06-01 14:30:00", "14:30:00", "36:00:00",
      "1234.5", "7", "7", "7", "50%",
    ])
}

@Test func `days count from 1900 with its 29 February, or from 1904`() throws {
  let cells = ["1", "59", "60", "61", "2958465", "-1"].enumerated().map {
    cell("ABCDEF".map(String.init)[$0] + "2", $1)
  }
  #expect(
    try read(book(cells, formats: ["14"])).rows[0] == [
      "1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01", "9999-12-31", "-1",
    ])
  #expect(
    try read(book([cell("A2", "43616"), cell("B2", "0")], formats: ["14"], date1904: true)).rows[0]
      == ["2023-06-01", "1904-01-01"])
  #expect(
    try read(book([cell("A2", "2023-06-01T00:00:00", "d"), cell("B2", "2023-06-01T14:30:00", "d")])).rows[0]
      == ["2023-06-01", "2023-06-01 14:30:00"])
}

@Test func `truth values are true and false`() throws {
  let book = book([cell("A2", "1", "b"), cell("B2", "0", "b")])
  var reader = try TableReader(MemorySource(book.bytes), file: "w.xlsx")
  #expect(try reader.next())
  #expect([reader.text(of: 0), reader.text(of: 1)] == ["true", "false"])
  #expect([reader.kind(of: 0), reader.kind(of: 1)] == [.boolean, .boolean])
}

@Test func `cells with an error or a formula without a result have no value, and are told`() throws {
  let cells = [cell("A2", "#N/A", "e"), cell("B2", "#REF!", "e"), "<c r=\"C2\"><f>1+1</f></c>", cell("D2", "4")]
  #expect(try read(book(cells)).rows == [[nil, nil, nil, "4"]])
  #expect(
    try notes(book(cells)) == [
      "2 cells with an error have no value; the first is `#N/A` at A2",
      "1 cell has a formula and no result; open the workbook in a spreadsheet program, and save it; the first is at C2",
    ])
}

@Test func `cells stand where their names say, whatever their order and what the sheet says of its size`() throws {
  let rows =
    "<row r=\"3\">\(cell("C3", "c", "str"))\(cell("A3", "a", "str"))</row>"
    + "<row r=\"5\"><c r=\"A5\" s=\"0\"/>\(cell("C5", "3"))</row><row r=\"9\"/><row r=\"10\">\(cell("A10", "1"))</row>"
  let sheet = Sheet("S", rows, before: "<dimension ref=\"A1:A1\"/>")
  #expect(try read(WorkbookBytes([sheet])) == ReadRows(columns: ["a", "c"], rows: [[nil, "3"], ["1", nil]]))
  // Without names they come one after the other.
  let bare = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>"
  #expect(try read(WorkbookBytes([Sheet("S", bare)])) == ReadRows(columns: ["a", "b"], rows: [["1", "2"]]))
}

@Test func `names of elements may have a prefix`() throws {
  let rows = "<x:row><x:c t=\"str\"><x:v>a</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row>"
  var book = WorkbookBytes([Sheet("S", "")])
  book.entries[5] = ZipBytes.Entry(
    "xl/worksheets/sheet1.xml",
    "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>\(rows)</x:sheetData></x:worksheet>"
  )
  #expect(try read(book) == ReadRows(columns: ["a"], rows: [["1"]]))
}

@Test func `the value of merged cells holds for each of them`() throws {
  let rows =
    "<row r=\"1\">\(cell("A1", "rank", "str"))\(cell("B1", "name", "str"))</row>"
    + "<row r=\"2\">\(cell("A2", "1"))\(cell("B2", "x", "str"))</row><row r=\"3\">\(cell("B3", "y", "str"))</row>"
    + "<row r=\"4\">\(cell("A4", "Europe", "str"))</row><row r=\"5\">\(cell("A5", "3"))\(cell("B5", "z", "str"))</row>"
  let merged = "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A4:B4\"/></mergeCells>"
  let book = WorkbookBytes([Sheet("S", rows, behind: merged)])
  #expect(try read(book).rows == [["1", "x"], ["1", "y"], ["3", "z"]])
  #expect(try notes(book) == ["passed over 1 row of one cell across all columns"])
}

@Test func `a title is passed over, and a header of two rows is put together`() throws {
  let rows =
    "<row r=\"1\">\(cell("A1", "World 2023", "str"))</row>"
    + "<row r=\"3\">\(cell("A3", "Institution", "str"))\(cell("B3", "2023", "str"))\(cell("D3", "2022", "str"))</row>"
    + "<row r=\"4\">\(cell("B4", "Rank", "str"))\(cell("C4", "Score", "str"))\(cell("D4", "Rank", "str"))</row>"
    + "<row r=\"5\">\(cell("A5", "MIT", "str"))\(cell("B5", "1"))\(cell("C5", "99.5"))\(cell("D5", "2"))</row>"
  let merged = "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/></mergeCells>"
  let book = WorkbookBytes([Sheet("S", rows, behind: merged)])
  #expect(
    try read(book)
      == ReadRows(columns: ["Institution", "2023 Rank", "2023 Score", "2022 Rank"], rows: [["MIT", "1", "99.5", "2"]]))
  #expect(try notes(book) == ["passed over 1 title line above the header: `World 2023`"])
}

@Test func `hidden rows and columns are read and told`() throws {
  let rows =
    "<row r=\"1\">\(cell("A1", "a", "str"))\(cell("B1", "b", "str"))</row>"
    + "<row r=\"2\" hidden=\"1\">\(cell("A2", "1"))\(cell("B2", "2"))</row>"
  let book = WorkbookBytes([Sheet("S", rows, before: "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols>")])
  #expect(try read(book).rows == [["1", "2"]])
  #expect(
    try notes(book) == ["1 row hidden in the sheet was read too", "1 column hidden in the sheet was read too: B"])
}

@Test func `the first sheet that is seen and has cells is read, or the one that is named`() throws {
  func sheet(_ name: String, _ text: String, _ state: String = "visible") -> Sheet {
    Sheet(name, "<row>\(cell("A1", text, "str"))</row><row>\(cell("A2", text + "1", "str"))</row>", state: state)
  }
  let book = WorkbookBytes([
    sheet("Secret", "s", "hidden"), Sheet("Empty", ""), sheet("World 2023", "w"), sheet("Notes", "n"),
  ])
  #expect(try read(book).columns == ["w"])
  #expect(try notes(book) == ["read the sheet `World 2023`, the first of several; also there: `Notes`"])
  #expect(try read(book, ReadingOptions(sheet: "Notes")).columns == ["n"])
  #expect(try read(book, ReadingOptions(sheet: "world  2023")).columns == ["w"])
  #expect(try read(book, ReadingOptions(sheet: "1")).columns == ["s"])
  #expect(try notes(book, ReadingOptions(sheet: "Notes")) == [])
  #expect(
    readingProblems(book.bytes, file: "w.xlsx", ReadingOptions(sheet: "World")) == ["1:1 no sheet is named `World`"])
  #expect(readingProblems(WorkbookBytes([Sheet("E", "")]).bytes) == ["1:1 the workbook has no cell with a value"])
}

@Test func `places are cells of a sheet`() throws {
  let book = WorkbookBytes([["rank", "name"], [nil, "MIT"]], name: "World's 2023")
  var reader = try TableReader(MemorySource(book.bytes), file: "w.xlsx")
  #expect(reader.file == "w.xlsx:'World''s 2023'")
  #expect(try reader.next())
  #expect(reader.position(of: 1).description(in: reader.file) == "w.xlsx:'World''s 2023'!B2")
  #expect(reader.position(of: 0).description == "A2")
}

@Test func `other texts may stand for no value`() throws {
  let book = WorkbookBytes([["rank", "name"], ["n/a", "–"]])
  #expect(try read(book, ReadingOptions(nullTexts: ["–", "n/a"])).rows == [[nil, nil]])
}
