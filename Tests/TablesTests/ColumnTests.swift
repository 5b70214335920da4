import Testing

@testable import Tables

@Test func `a column's title is its key unless given`() {
  #expect(Column(key: "ml_rank") == Column(key: "ml_rank", title: "ml_rank", isNumeric: false))
}

@Test func `repeated keys are numbered and hit no other key`() throws {
  let columns = ["a", "a_2", "a", "a", "b"].map { Column(key: $0) }
  #expect(columns.uniqueKeys == ["a", "a_2", "a_3", "a_4", "b"])
  let row: [Cell] = (1...5).map { .integer($0) }
  #expect(try writtenTable(.ndjson, columns, [row]) == "{\"a\":1,\"a_2\":2,\"a_3\":3,\"a_4\":4,\"b\":5}\n")
  #expect(try writtenTable(.csv, columns, []) == "a,a_2,a_3,a_4,b\r\n")
}
