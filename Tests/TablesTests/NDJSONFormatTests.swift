import Tables
import Testing

@Test func `NDJSON is an object a line, newlines in text escaped`() throws {
  let columns = ["a", "b"].map { Column(key: $0) }
  let rows: [[Cell]] = [[.text("x\ny"), .integer(1)], [.null, .list(["z\r\n"])]]
  #expect(
    try writtenTable(.ndjson, columns, rows) == #"{"a":"x\ny","b":1}"# + "\n" + #"{"a":null,"b":["z\r\n"]}"# + "\n")
}
