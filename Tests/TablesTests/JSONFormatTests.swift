import Foundation
import TestSupport
import Tables
import Testing

@Test func `JSON is one array, an object a line, with real types`() throws {
  let columns = ["b", "a", "é\""].map { Column(key: $0) }
  let rows: [[Cell]] = [
    [.integer(9_007_199_254_740_993), .null, .boolean(true)],
    [.real(0.1), .list(["x", "y\"", ""]), .list([])], [.real(.nan), .real(-.infinity), .real(1e300)],
    [.real(-0.0), .text(""), .real(2022)], [.integers([2021, .min]), .integers([]), .null],
  ]
  let expected = """
    [
    {"b":9007199254740993,"a":null,"é\\"":true},
    {"b":0.1,"a":["x","y\\"",""],"é\\"":[]},
    {"b":null,"a":-1e999,"é\\"":1e+300},
    {"b":-0.0,"a":"","é\\"":2022.0},
    {"b":[2021,-9223372036854775808],"a":[],"é\\"":null}
    ]

    """
  #expect(try writtenTable(.json, columns, rows) == expected)
}

@Test(arguments: [
  (TableFormat.csv, "2021; -5,\"\"\r\n"), (.tsv, "2021; -5\t\n"), (.table, "2021; -5\n"),
  (.markdown, "| a | b |\n| --- | --- |\n| 2021; -5 |  |\n"),
])
func `a list of integers is text where there are no lists`(_ format: TableFormat, _ expected: String) throws {
  let columns = [Column(key: "a"), Column(key: "b")]
  let rows: [[Cell]] = [[.integers([2021, -5]), .integers([])]]
  #expect(try writtenTable(format, columns, rows, TableLayout(showsHeader: false)) == expected)
}

@Test func `Python's json module reads back every cell`() throws {
  let folder = try TemporaryDirectory()
  let json = try folder.write(SampleRows.written(.json), to: "sample.json")
  let lines = try folder.write(SampleRows.written(.ndjson), to: "sample.ndjson")
  let program = """
    import json, sys
    a = json.load(open(sys.argv[1], encoding='utf-8'))
    b = [json.loads(line) for line in open(sys.argv[2], encoding='utf-8')]
    assert a == b and all(list(r) == ['case', 'text', 'number', 'is_listed', 'areas'] for r in a)
    for r in a: print(repr(r['number']), r['is_listed'], r['areas'], ascii(r['text']), sep='|')
    """
  let result = try run("python3", ["-c", program, json, lines])
  #expect(result.stderr == "")
  try expectGolden(result.stdout, "sample.python.txt")
}
