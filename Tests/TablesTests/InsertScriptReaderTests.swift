import Testing

@testable import Tables

private func rows(_ script: String, chunkSize: Int = 7) throws -> [[InsertScriptReader.Value]] {
  var reader = try InsertScriptReader(MemorySource(Array(script.utf8), chunkSize: chunkSize), file: "a.sql")
  var rows: [[InsertScriptReader.Value]] = []
  while try reader.nextRow() { rows.append(reader.values) }
  try reader.end()
  return rows
}

@Test func `a script gives back the values that were written`() throws {
  let sink = MemorySink()
  var writer = try TableWriter(insertingInto: "a\"b", columns: ["a", "b"].map { Column(key: $0) }, to: sink)
  let texts = ["", "it's\r\n'||char(0)||'\0\r", "é\u{2028}"]
  for text in texts { try writer.write(row: [.text(text), .null]) }
  try writer.write(row: [.integer(.min), .integer(.max)])
  try writer.write(row: [.real(-.infinity), .real(.leastNonzeroMagnitude)])
  try writer.write(row: [.real(72), .real(-0.0)])
  writer.append(.null)
  [UInt8(0), 255].withUnsafeBytes { writer.append(lent: .blob($0)) }
  try writer.endRow()
  try writer.finish()
  #expect(
    try rows(sink.text)
      == texts.map { [.text(Array($0.utf8)), .null] } + [
        [.integer(.min), .integer(.max)], [.real(-.infinity), .real(.leastNonzeroMagnitude)], [.real(72), .real(-0.0)],
        [.null, .blob([0, 255])],
      ])
}

@Test(arguments: [
  ("INSERT INTO \"a\" VALUES (1);\nDROP TABLE a;\n", 2, 1, "the end of the script"),
  ("INSERT INTO \"a\" VALUES (1, );\n", 1, 28, "a literal"),
  ("INSERT INTO \"a\" VALUES ('é\né", 2, 2, "a closing quote"),
  ("INSERT INTO \"a\" VALUES (x'0');\n", 1, 29, "hexadecimal digits"),
  ("INSERT INTO \"a\" VALUES ('a'||char(7)||'');\n", 1, 36, "char(13) or char(0)"),
  ("INSERT INTO \"a\" VALUES ('a'||char(13)||7);\n", 1, 41, "a quote"),
  ("INSERT INTO \"a\" VALUES (99999999999999999999);\n", 1, 45, "a literal"),
  ("INSERT INTO \"a\" (b) VALUES (1);\n", 1, 17, " VALUES ("),
  ("INSERT INTO \"a\" VALUES (1) RETURNING 1;\n", 1, 27, ");"),
])
func `a script that says anything else is refused at its place`(
  _ script: String, _ line: Int, _ column: Int, _ expected: String
) {
  let error = #expect(throws: InsertScriptError.self) { try rows(script) }
  #expect(error.map { "\($0.position)" } == "\(line):\(column)")
  #expect(error?.expected == expected)
}

@Test func `a line that is longer than any of a script is refused`() throws {
  var reader = try InsertScriptReader(MemorySource("-- x\n" + String(repeating: "-", count: 2_000)), file: "a.sql")
  #expect(try reader.takeLine() == "-- x")
  do {
    _ = try reader.takeLine()
    Issue.record("the line was taken")
  } catch let error as InsertScriptError {
    #expect(error.expected == "the end of the line")
    #expect("\(error.position)" == "2:1002")
  }
}
