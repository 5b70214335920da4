import Foundation
import TestSupport
import Tables
import Testing

struct QuotedField: Sendable, CustomTestStringConvertible {
  let text: String?
  let field: String
  var testDescription: String { field.debugDescription }
}

@Test(arguments: [
  QuotedField(text: nil, field: ""), QuotedField(text: "", field: "\"\""), QuotedField(text: "a b", field: "a b"),
  QuotedField(text: "a,b", field: "\"a,b\""), QuotedField(text: "\"", field: "\"\"\"\""),
  QuotedField(text: "a\"b\"", field: "\"a\"\"b\"\"\""), QuotedField(text: "a\nb", field: "\"a\nb\""),
  QuotedField(text: "a\rb", field: "\"a\rb\""), QuotedField(text: " a", field: "\" a\""),
  QuotedField(text: "a ", field: "\"a \""), QuotedField(text: "\ta", field: "\"\ta\""),
  QuotedField(text: "é東👍🏽", field: "é東👍🏽"), QuotedField(text: "a;b|c'd\\e", field: "a;b|c'd\\e"),
  QuotedField(text: "=1+1", field: "=1+1"),
  QuotedField(text: "seventeen letters, and more", field: "\"seventeen letters, and more\""),
])
func `a CSV field is quoted only when it has to be`(_ field: QuotedField) throws {
  #expect(Array(try writtenTexts(.csv, [field.text]).utf8) == Array((field.field + ",1\r\n").utf8))
}

@Test func `CSV hands on bytes that are no UTF-8`() throws {
  let sink = MemorySink()
  var writer = try TableWriter(.csv, columns: [Column(key: "a")], layout: TableLayout(showsHeader: false), to: sink)
  [0x61, 0xFF, 0xC3].withUnsafeBufferPointer { writer.append(lent: .text($0)) }
  try writer.endRow()
  try writer.finish()
  #expect(sink.bytes == [0x61, 0xFF, 0xC3, 0x0D, 0x0A])
}

@Test func `Excel-safe CSV disarms text that starts a formula and leaves numbers`() throws {
  let columns = ["=a", "b"].map { Column(key: $0) }
  let texts =
    ["=1+1", "+1", "-1", "@SUM(1)", "\tx", "\rx", "=A1,\"b\"", "a=b", ""]
    + ["\u{FF1D}1", "\u{FF0B}", "\u{FF0D}x", "\u{FF20}x", "\nx", "  =1", "\u{A0}+1", "\u{FEFF}@x"]
    + ["\u{3000}\u{200B}\u{FF1D}x", " x", "\u{FF0C}", "\u{FEFF}x", "é=", "\u{E2}", " "]
  let rows: [[Cell]] = texts.map { [.text($0), .integer(-1)] } + [[.real(-0.5), .null]]
  let expected = [
    "'=a,b", "'=1+1,-1", "'+1,-1", "'-1,-1", "'@SUM(1),-1", "\"'\tx\",-1", "\"'\rx\",-1", "\"'=A1,\"\"b\"\"\",-1",
    "a=b,-1", "\"\",-1",
    "'\u{FF1D}1,-1", "'\u{FF0B},-1", "'\u{FF0D}x,-1", "'\u{FF20}x,-1", "\"'\nx\",-1", "\"'  =1\",-1", "'\u{A0}+1,-1",
    "'\u{FEFF}@x,-1", "'\u{3000}\u{200B}\u{FF1D}x,-1",
    "\" x\",-1", "\u{FF0C},-1", "\u{FEFF}x,-1", "é=,-1", "\u{E2},-1", "\" \",-1", "-0.5,",
  ]
  let csv = try writtenTable(.csv, columns, rows, TableLayout(excelSafe: true))
  #expect(Array(csv.utf8) == Array(expected.map { $0 + "\r\n" }.joined().utf8))
}

/// The sample rows as CSV is to say them, with lists and truth values as text.
private let sampleFields = SampleRows.rows.map { row in row.map(field) }

private func field(_ cell: Cell) -> String {
  switch cell {
  case .null: ""
  case .integer(let value): value.description
  case .real(let value): value.description
  case .text(let text): text
  case .boolean(let value): value ? "yes" : "no"
  case .list(let items): items.joined(separator: "; ")
  case .integers(let items): items.map(\.description).joined(separator: "; ")
  }
}

/// Runs a Python program that prints rows as JSON.
private func pythonRows(_ program: String, _ path: String) throws -> [[String]] {
  let result = try run("python3", ["-c", program, path])
  #expect(result.stderr == "")
  return try JSONDecoder().decode([[String]].self, from: Data(result.stdout.utf8))
}

private func expectSame(_ rows: [[String]], _ expected: [[String]]) {
  // Bytes, since Swift's strings are equal when only canonically so.
  #expect(rows.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
}

@Test func `Python's csv module reads back every cell`() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(SampleRows.written(.csv), to: "sample.csv")
  let program = "import csv,json,sys;print(json.dumps(list(csv.reader(open(sys.argv[1],newline='',encoding='utf-8')))))"
  expectSame(try pythonRows(program, path), [SampleRows.columns.map(\.key)] + sampleFields)
}

@Test func `sqlite3's import reads back every cell`() throws {
  let folder = try TemporaryDirectory()
  let csv = try folder.write(SampleRows.written(.csv), to: "sample.csv")
  let imported = try run("sqlite3", [folder.path("db"), ".mode csv", ".import '\(csv)' t"])
  #expect(imported == ToolResult(stdout: "", stderr: "", status: 0))
  let program =
    "import sqlite3,json,sys;print(json.dumps(sqlite3.connect(sys.argv[1]).execute('select * from t').fetchall()))"
  expectSame(try pythonRows(program, folder.path("db")), sampleFields)
}

@Test(arguments: [
  (TableFormat.csv, "NULL", "NULL,1\r\n\"NULL\",1\r\n\"\",1\r\n"), (.tsv, "NULL", "NULL\t1\nNULL\t1\n\t1\n"),
  (.markdown, "–", "| a | b |\n| --- | --- |\n| – | 1 |\n| NULL | 1 |\n|  | 1 |\n"),
])
func `a mark stands for NULL, and CSV quotes the text that reads the same`(
  _ format: TableFormat, _ mark: String, _ expected: String
) throws {
  let layout = TableLayout(showsHeader: false, nullMark: mark)
  #expect(try writtenTexts(format, [nil, "NULL", ""], layout) == expected)
}

@Test func `a mark that a formula would equal is quoted and disarmed`() throws {
  let layout = TableLayout(showsHeader: false, nullMark: "-", excelSafe: true)
  #expect(
    try writtenTexts(.csv, [nil, "-", "-1", "=a,b"], layout) == "-,1\r\n\"'-\",1\r\n\"'-1\",1\r\n\"'=a,b\",1\r\n")
}
