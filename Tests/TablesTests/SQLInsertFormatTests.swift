import Testing

@testable import Tables

@Test func `SQL has literals that SQLite reads back, whatever the sqlite3 shell does to lines`() throws {
  let sink = MemorySink()
  let columns = ["a", "b"].map { Column(key: $0) }
  var writer = try TableWriter(insertingInto: "my \"table\" x", columns: columns, to: sink)
  try writer.write(row: [.null, .text("it's\ntwo\r\nthree\0end")])
  try writer.write(row: [.integer(.min), .real(-.infinity)])
  try writer.write(row: [.real(72), .real(.nan)])
  try writer.write(row: [.boolean(true), .text("")])
  writer.append(.integer(1))
  [UInt8(0), 255].withUnsafeBytes { writer.append(lent: .blob($0)) }
  try writer.endRow()
  try writer.finish()
  #expect(
    sink.text == #"""
      INSERT INTO "my ""table"" x" VALUES (NULL, 'it''s
      two'||char(13)||'
      three'||char(0)||'end');
      INSERT INTO "my ""table"" x" VALUES (-9223372036854775808, -9e999);
      INSERT INTO "my ""table"" x" VALUES (72.0, NULL);
      INSERT INTO "my ""table"" x" VALUES (1, '');
      INSERT INTO "my ""table"" x" VALUES (1, x'00ff');

      """#)
}
