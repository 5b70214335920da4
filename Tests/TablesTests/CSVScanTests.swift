import Markdown
import Tables
import Testing

struct CSVCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let text: String
  let columns: [String]
  let rows: [[String?]]

  init(_ name: String, _ text: String, _ columns: [String], _ rows: [[String?]]) {
    testDescription = name
    self.text = text
    self.columns = columns
    self.rows = rows
  }
}

/// The cases of RFC 4180, section 2, by its numbers.
private let rfc4180 = [
  CSVCase(
    "1 CRLF", "a,b,c\r\naaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", ["a", "b", "c"],
    [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
  CSVCase(
    "2 no last line end", "a,b,c\r\naaa,bbb,ccc\r\nzzz,yyy,xxx", ["a", "b", "c"],
    [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
  CSVCase("4 spaces are part of a field", "a,b\r\n x , y \r\n", ["a", "b"], [[" x ", " y "]]),
  CSVCase(
    "5 quoted and not", "a,b,c\r\n\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", ["a", "b", "c"],
    [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
  CSVCase(
    "6 line end in quotes", "a,b,c\r\n\"aaa\",\"b \r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", ["a", "b", "c"],
    [["aaa", "b \r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]),
  CSVCase("7 doubled quote", "a,b,c\r\n\"aaa\",\"b\"\"bb\",\"ccc\"", ["a", "b", "c"], [["aaa", "b\"bb", "ccc"]]),
]

/// What the collections csv-spectrum and csv-test-data hold, with values of our own.
private let collections = [
  CSVCase(
    "comma in quotes", "first,last,address\nJohn,Doe,\"120 any st., Anytown, WW\"", ["first", "last", "address"],
    [["John", "Doe", "120 any st., Anytown, WW"]]),
  CSVCase(
    "empty and empty in quotes", "a,b,c\n1,\"\",\"\"\n2,3,4\n5,,", ["a", "b", "c"],
    [["1", "", ""], ["2", "3", "4"], ["5", nil, nil]]),
  CSVCase(
    "JSON in a cell", "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"",
    ["key", "val"], [["1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"]]),
  CSVCase(
    "newlines in cells", "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n", ["a", "b", "c"],
    [["1", "2", "3"], ["Once upon \na time", "5", "6"], ["7", "8", "9"]]),
  CSVCase(
    "quotes and newlines", "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n", ["a", "b"],
    [["1", "ha \n\"ha\" \nha"], ["3", "4"]]),
  CSVCase("quotes at both ends", "a,b\n\"\"\"x\"\"\",\"\"\"\"", ["a", "b"], [["\"x\"", "\""]]),
  CSVCase("UTF-8", "a,b,c\n1,2,3\n4,5,ʤ😎", ["a", "b", "c"], [["1", "2", "3"], ["4", "5", "ʤ😎"]]),
  CSVCase("a header and no rows", "foo,bar,baz", ["foo", "bar", "baz"], []),
  CSVCase("one column", "foo\n1", ["foo"], [["1"]]),
  CSVCase("one empty column", "foo\n\n", ["foo"], [[nil]]),
  CSVCase("one column, newline at the end", "foo\n1\n", ["foo"], [["1"]]),
  CSVCase("an empty field", "foo,bar,baz\n1,,3", ["foo", "bar", "baz"], [["1", nil, "3"]]),
  CSVCase("spaces around", "foo,bar\n  leading,trailing  ", ["foo", "bar"], [["  leading", "trailing  "]]),
]

private let lines = [
  CSVCase("lone CR", "a,b\r1,2\r3,4\r", ["a", "b"], [["1", "2"], ["3", "4"]]),
  CSVCase("mixed line ends", "a,b\n1,2\r\n3,4\r5,6", ["a", "b"], [["1", "2"], ["3", "4"], ["5", "6"]]),
  CSVCase("blank lines", "\n\r\na,b\n\n1,2\r\n\r\n3,4\n\n\n", ["a", "b"], [["1", "2"], ["3", "4"]]),
  CSVCase("a byte order mark", "\u{FEFF}a,b\n1,2", ["a", "b"], [["1", "2"]]),
  CSVCase("a byte order mark before a quote", "\u{FEFF}\"a\",b\n1,2", ["a", "b"], [["1", "2"]]),
  CSVCase("empty at the end", "a,b\n1,\n,2\n,", ["a", "b"], [["1", nil], [nil, "2"], [nil, nil]]),
  CSVCase("a last quoted cell", "a,b\n1,\"2\"", ["a", "b"], [["1", "2"]]),
  CSVCase("semicolons", "a;b\n1,5;2\n", ["a", "b"], [["1,5", "2"]]),
  CSVCase("tabs", "a\tb\n1\t\"2\t3\"\n", ["a", "b"], [["1", "2\t3"]]),
  CSVCase("more commas within quotes", "\"a,b,c\";d\n1;2\n", ["a,b,c", "d"], [["1", "2"]]),
  CSVCase("Excel's line", "sep=|\r\na|b\r\n1,2|3\r\n", ["a", "b"], [["1,2", "3"]]),
  CSVCase("columns without a name", ",b,\n1,2,3\n", ["", "b"], [["1", "2"]]),
]

@Test(arguments: rfc4180 + collections + lines)
func `CSV is read as it was meant`(_ sample: CSVCase) throws {
  #expect(try ReadRows(sample.text) == ReadRows(columns: sample.columns, rows: sample.rows))
}

@Test(arguments: rfc4180 + collections + lines)
func `CSV that comes byte by byte is the same`(_ sample: CSVCase) throws {
  let read = try ReadRows(Array(sample.text.utf8), chunkSize: 1)
  #expect(read == ReadRows(columns: sample.columns, rows: sample.rows))
}

@Test(arguments: [
  BadSample("", "1:1 the file is empty"), BadSample("\n\r\n", "3:1 the file is empty"),
  BadSample("foo,bar,baz\n1,2", "2:1 the row has 2 cells, but the header has 3"),
  BadSample("foo,bar,baz\n1,2,3,4", "2:7 the row has 4 cells, but the header has 3"),
  BadSample(
    "a,b\n1\n2,3\né,5,6\n", "2:1 the row has 1 cell, but the header has 2",
    "4:5 the row has 3 cells, but the header has 2"),
  BadSample("a,b\n\"\"\n", "2:1 the row has 1 cell, but the header has 2"),
  BadSample("foo,bar\n1,\"I forgot to close this one,3", "2:3 a quote opens here and is not closed"),
  BadSample(
    "a,b\n1,2,3\n\"x\ny\",\"\n\n", "2:5 the row has 3 cells, but the header has 2",
    "4:4 a quote opens here and is not closed"),
  BadSample("a,\"b\n1,2", "1:3 a quote opens here and is not closed"),
  BadSample("foo,bar,baz\n1,\"Hey, I missed \" it\",3", "2:19 text follows a closing quote"),
  BadSample("a,b\n\"1\" ,2\n", "2:4 text follows a closing quote"),
  BadSample(
    "foo,bar,baz\n1,This \"quotes\" must be escaped,3\n4,5,6",
    "2:3 a quote stands within a cell that does not start with one"),
  BadSample("a,b\n1, \"2,3\"\n", "2:3 a quote stands within a cell that does not start with one"),
  BadSample("a,b \"c\"\n1,2\n", "1:3 a quote stands within a cell that does not start with one"),
  BadSample("a,b,a\n1,2,3\n", "1:5 a second column `a`; the first is at 1:1"),
])
func `bad CSV says what and where`(_ bad: BadSample) {
  #expect(readingProblems(bad.testDescription) == bad.problems)
}

@Test func `a row and its cells know their places`() throws {
  var reader = try TableReader(
    MemorySource("a,b\r\n1,\"ü\n\"\"x\"\"\",\r\n"), file: "t.csv", options: ReadingOptions(columns: ["x", "y", "z"]))
  var places: [String] = []
  do {
    while try reader.next() {
      places.append("\(reader.line)")
      for index in 0..<3 { places.append("\(reader.position(of: index))") }
    }
  } catch {
    places.append("\(error)")
  }
  #expect(
    places == [
      "2", "2:1", "2:3", "3:8",
      "t.csv:1:1: the row has 2 cells, but the header has 3\nhelp: put a cell that holds the delimiter or a newline in quotes, or mend the row",
    ])
}

@Test func `named columns take the place of a header`() throws {
  let read = try ReadRows("1,2\n3,4\n", ReadingOptions(columns: ["a", "b"]))
  #expect(read == ReadRows(columns: ["a", "b"], rows: [["1", "2"], ["3", "4"]]))
}

@Test func `text that stands for NULL does so only without quotes`() throws {
  let read = try ReadRows("a,b,c\nNA,\"NA\",\nNAN,NB,N\n", ReadingOptions(nullTexts: ["NA"]))
  #expect(read.rows == [[nil, "NA", ""], ["NAN", "NB", "N"]])
}

@Test func `a named delimiter is taken`() throws {
  let read = try ReadRows("a,b|c\n1,2|3\n", ReadingOptions(delimiter: UInt8(ascii: "|")))
  #expect(read == ReadRows(columns: ["a,b", "c"], rows: [["1,2", "3"]]))
}

@Test func `rows across the reader's memory come whole`() throws {
  let long = String(repeating: "long \"text\", ", count: 30_000)
  var text = "id,text\n"
  var expected: [[String?]] = []
  for number in 0..<20_000 {
    let cell = number % 9_999 == 5 ? long : "text \(number)"
    text += "\(number),\"\(cell.replacing("\"", with: "\"\""))\"\r\n"
    expected.append([String(number), cell])
  }
  #expect(try ReadRows(text).rows == expected)
  #expect(try ReadRows(Array(text.utf8), chunkSize: 777).rows == expected)
}

@Test func `a row that never ends is refused`() throws {
  let text = "a,b\n1,\"" + String(repeating: "x,\n", count: 6_000_000)
  #expect(readingProblems(text) == ["2:1 the row is longer than 16 MiB"])
}

@Test func `problems beyond the first thousand are counted`() throws {
  let text = "a,b\n" + String(repeating: "1\n", count: 1_234)
  let error = #expect(throws: ReadingError.self) { try ReadRows(text) }
  guard case .problems(let problems) = error else { return }
  #expect(problems.problems.count == 1_000)
  #expect(problems.omittedCount == 234)
  #expect(problems.description.hasSuffix("\ntable.csv: and 234 more"))
}

@Test func `blank lines before the header may be longer than the reader's memory`() throws {
  let text = String(repeating: "\r\n", count: 200_000) + "a,b\n1,2\n3\n"
  #expect(readingProblems(text) == ["200003:1 the row has 1 cell, but the header has 2"])
}
