import Tables
import Testing

/// How many bytes the reader takes at first.
private let memory = 262_144

/// What stands before the end of the reader's memory, so that it falls on each byte of what follows.
private func filler(behind head: String, _ shift: Int) -> String {
  String(repeating: "f", count: memory - head.utf8.count - shift)
}

@Suite struct `What stands across the end of the reader's memory` {
  @Test(arguments: 0...16)
  func `comes whole from CSV`(_ shift: Int) throws {
    let filler = filler(behind: "a,b\r\n", shift)
    let text = "a,b\r\n\(filler),\"é\"\"\r\n\"\r\n1,2\r\n3\r\n"
    #expect(readingProblems(text) == ["5:1 the row has 1 cell, but the header has 2"])
    #expect(try ReadRows(text.replacing("3\r\n", with: "")).rows == [[filler, "é\"\r\n"], ["1", "2"]])
  }

  @Test(arguments: 0...12)
  func `comes whole from TSV`(_ shift: Int) throws {
    let filler = filler(behind: "a\tb\r\n", shift)
    let text = "a\tb\r\n\(filler)\té\\n\r\n1\t2\r\n3\r\n"
    #expect(readingProblems(text, file: "t.tsv") == ["4:1 the row has 1 cell, but the header has 2"])
    #expect(
      try ReadRows(text.replacing("3\r\n", with: ""), file: "t.tsv").rows == [[filler, "é\n"], ["1", "2"]])
  }

  @Test(arguments: 0...50)
  func `comes whole from JSON`(_ shift: Int) throws {
    let filler = filler(behind: "[{\"a\":\"", shift)
    let text = "[{\"a\":\"\(filler)\",\"é\":-12.5e+30,\"c\":true,\"d\":null,\"e\":[\"\\u00e9\"]},{\"c\":false}]"
    let expected: [[String?]] = [
      [filler, "-12.5e+30", "true", nil, "[\"\\u00e9\"]"], [nil, nil, "false", nil, nil],
    ]
    #expect(try ReadRows(text, file: "t.json").rows == expected)
  }
}
