import Tables
import Testing

/// Kinds and texts of every cell.
private func cells(_ text: String, file: String = "t.json", chunkSize: Int = .max) throws -> [[String]] {
  var reader = try TableReader(MemorySource(Array(text.utf8), chunkSize: chunkSize), file: file)
  var rows: [[String]] = []
  while try reader.next() {
    var row: [String] = []
    for index in reader.columns.indices { row.append("\(reader.kind(of: index)) \(reader.text(of: index) ?? "-")") }
    rows.append(row)
  }
  return rows
}

@Test(arguments: [1, 7, .max])
func `JSON values keep their kinds and digits`(chunkSize: Int) throws {
  let text = """
    [
    {"a": 9007199254740993, "b": -0.10e+5, "c": "", "d": null, "e": true, "f": ["x", "y\\"z"], "g": {"h": [1, {}]}},
    {"b":0,"a":"é\\u00e9\\ud83d\\ude00\\n\\/","g":[1,[2]],"f":[]}
    ]

    """
  #expect(
    try cells(text, chunkSize: chunkSize) == [
      [
        "number 9007199254740993", "number -0.10e+5", "text ", "null -", "boolean true", "list [\"x\", \"y\\\"z\"]",
        "nested {\"h\": [1, {}]}",
      ],
      ["text éé😀\n/", "number 0", "null -", "null -", "null -", "list []", "nested [1,[2]]"],
    ])
}

@Test func `JSON's short escapes and digits of either case are read`() throws {
  #expect(try cells(#"[{"a":"\b\f\r\t\u00E9\u00e9"}]"#) == [["text \u{8}\u{C}\r\téé"]])
}

@Test func `an object within a row is kept as its text`() throws {
  #expect(try cells(#"[{"a":{"b":1, "c":{"d":[]},"e":"}"}}]"#) == [[#"nested {"b":1, "c":{"d":[]},"e":"}"}"#]])
}

@Test func `a key with escapes is the key that it means`() throws {
  #expect(
    try ReadRows(#"[{"n\u0061me":"x"},{"name":"y"},{"n\u0061me":"z"}]"#, file: "t.json")
      == ReadRows(columns: ["name"], rows: [["x"], ["y"], ["z"]]))
}

@Test func `NDJSON is objects one after the other, also in a file called json`() throws {
  let text = "{\"a\":1}\n{\"a\":2,\"b\":\"x\"}\r\n\n{\n  \"b\": \"y\"\n} {}"
  let expected = ReadRows(columns: ["a", "b"], rows: [["1", nil], ["2", "x"], [nil, "y"], [nil, nil]])
  #expect(try ReadRows(text, file: "t.ndjson") == expected)
  #expect(try ReadRows(text, file: "t.json") == expected)
  #expect(try ReadRows(Array(text.utf8), file: "-", chunkSize: 3) == expected)
}

@Test func `a file without rows has none`() throws {
  #expect(try ReadRows(" \n", file: "t.ndjson") == ReadRows(columns: [], rows: []))
  #expect(try ReadRows("[]", file: "t.json") == ReadRows(columns: [], rows: []))
  #expect(try ReadRows("\u{FEFF} [ \n ] \n", file: "t.json") == ReadRows(columns: [], rows: []))
}

@Test func `the columns are known before the first row, and those met later are added`() throws {
  var reader = try TableReader(MemorySource("[{\"a\":1},\n {\"a\":2, \"b\":3}]"), file: "t.json")
  #expect(reader.columns.map(\.name) == ["a"])
  #expect(try reader.next())
  #expect(try reader.next())
  #expect(reader.columns.map { "\($0.name) \($0.position)" } == ["a 1:3", "b 2:10"])
  #expect("\(reader.line) \(reader.position(of: 1))" == "2 2:14")
  #expect(try !reader.next())
  #expect(try !reader.next())
}

@Test func `a list's texts are read one by one`() throws {
  var reader = try TableReader(
    MemorySource("{\"a\":[\"x\", \"\\u00e9\\\"\", 7, false ],\"b\":\"one\",\"c\":null,\"d\":[]}"), file: "t.ndjson")
  #expect(try reader.next())
  #expect((0..<4).map { reader.list(of: $0) } == [["x", "é\"", "7", "false"], ["one"], [], []])
}

@Test(arguments: [
  BadSample(" \n", "2:1 the file is empty"), BadSample("name,rank", "1:1 the file is not JSON with rows"),
  BadSample("{\"data\": [ {\"a\": 1}]}", "1:1 the file is one object, with an array of rows under `data`"),
  BadSample("[{\"a\":1} {\"a\":2}]", "1:10 a comma or `]` has to stand here"),
  BadSample("[{\"a\":1},]", "1:10 a value has to stand here, such as a text in quotes or a number"),
  BadSample("[{\"a\":1}] x", "1:11 text follows the array of rows"),
  BadSample("[{\"a\":1}\n", "2:1 what begins here is not complete"),
  BadSample("[{\"a\":\n\"x}]", "1:2 what begins here is not complete"),
  BadSample(
    "[1,{\"a\":1},\"x\",[2]]", "1:2 the row is not an object", "1:12 the row is not an object",
    "1:16 the row is not an object"),
  BadSample(
    "[{\"a\":1,\"b\":2,\n\"a\":3},{\"b\":1,\"b\":1}]", "2:5 the key `a` occurs twice in one object",
    "2:19 the key `b` occurs twice in one object"),
  BadSample("[{a:1}]", "1:3 a key in quotes has to stand here"),
  BadSample("[{\"a\" 1}]", "1:7 a colon has to stand here"),
  BadSample("[{\"a\":1;}]", "1:8 a comma or `}` has to stand here"),
  BadSample("[{\"a\":01}]", "1:7 a value has to stand here, such as a text in quotes or a number"),
  BadSample("[{\"a\":-}]", "1:8 a digit has to stand here"), BadSample("[{\"a\":1.}]", "1:9 a digit has to stand here"),
  BadSample("[{\"a\":nul}]", "1:7 a value has to stand here, such as a text in quotes or a number"),
  BadSample("[{\"a\":NaN}]", "1:7 a value has to stand here, such as a text in quotes or a number"),
  BadSample("[{\"a\":\"x\ny\"}]", "1:9 a control character in a text has to be escaped, such as `\\n`"),
  BadSample("[{\"a\":\"é\\x\"}]", "1:9 this is not an escape of JSON"),
  BadSample("[{\"a\":\"\\u12g4\"}]", "1:8 this is not an escape of JSON"),
  BadSample("[{\"a\":\"\\ud83d!\"}]", "1:8 this escape is half a character"),
  BadSample("[{\"a\":\"\\ude00\"}]", "1:8 this escape is half a character"),
  BadSample("[{\"a\":\"\\u0000\"}]", "1:8 a NUL stands here, which no text has"),
  BadSample("[{\"a\":{\"b\":1,c:2}}]", "1:14 a key in quotes has to stand here"),
  BadSample("[{\"a\":{\"b\":1;\"c\":2}}]", "1:13 a comma or `}` has to stand here"),
  BadSample("[{\"a\":[1,2}]", "1:11 a comma or `]` has to stand here"),
])
func `bad JSON says what and where`(_ bad: BadSample) {
  #expect(readingProblems(bad.testDescription, file: "t.json") == bad.problems)
  let bytes = Array(bad.testDescription.utf8)
  #expect(throws: ReadingError.self) { try ReadRows(bytes, file: "t.json", chunkSize: 1) }
}

@Test func `JSON that is too deep, too wide or too long is refused`() {
  let deep = "[{\"a\":" + String(repeating: "[", count: 1_000_000)
  #expect(readingProblems(deep, file: "t.json") == ["1:70 nested deeper than 64 levels"])
  let wide = "[{" + (0...5_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}]"
  #expect(readingProblems(wide, file: "t.json").map { $0.drop { $0 != " " } } == [" more than 4096 different keys"])
  let long = "[{\"a\":\"" + String(repeating: "x", count: 1 << 25)
  #expect(readingProblems(long, file: "t.json") == ["1:2 the row is longer than 16 MiB"])
}

@Test func `an array within a long object is named before all of it is read`() {
  let rows = String(repeating: "{\"a\": 1},\n", count: 2_000_000)
  #expect(
    readingProblems("{\"meta\": {\"n\": [1]}, \"rows\": [\(rows)", file: "t.json") == [
      "1:1 the file is one object, with an array of rows under `rows`"
    ])
}

@Test func `many objects across the reader's memory come whole`() throws {
  var text = "[\n"
  for number in 0..<30_000 {
    text += "{\"id\":\(number),\"name\":\"München \(number)\"}\(number < 29_999 ? "," : "]")\n"
  }
  let expected: [[String?]] = (0..<30_000).map { ["\($0)", "München \($0)"] }
  #expect(try ReadRows(text, file: "t.json").rows == expected)
}
