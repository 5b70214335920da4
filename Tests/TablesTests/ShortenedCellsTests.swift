import TestSupport
import Testing

@testable import Tables

private let names = [Column(key: "name"), Column(key: "rank", isNumeric: true)]

/// A table of names, each with a number, and what it does not show whole.
private func table(
  _ texts: [String], _ layout: TableLayout = TableLayout(), columns: [Column] = names
) throws -> (text: String, shortened: ShortenedCells?) {
  let sink = MemorySink()
  var writer = try TableWriter(.table, columns: columns, layout: layout, to: sink)
  for (index, text) in texts.enumerated() { try writer.write(row: [.text(text), .integer(Int64(index))]) }
  let shortened = try writer.finish()
  return (String(decoding: sink.bytes, as: UTF8.self), shortened)
}

@Suite struct `A table with an endless cell` {
  @Test func `shows its beginning, and says so`() throws {
    let long = String(repeating: "n", count: 2_000_000)
    let (text, shortened) = try table([long, "short"])
    #expect(shortened?.count == 1)
    let lines = text.split(separator: "\n")
    #expect(lines[2] == String(repeating: "n", count: 999) + "…     0")
    #expect(lines[3].hasPrefix("short ") && lines[3].count == lines[2].count)
  }

  @Test func `stays whole where its blanks are few`() throws {
    let long = String(repeating: "n", count: 1_000_000)
    let (text, shortened) = try table([long])
    #expect(shortened == nil)
    #expect(text.contains(long))
  }

  @Test func `is cut where many rows would be padded to it`() throws {
    let long = String(repeating: "n", count: 100_000)
    let few = try table([long] + Array(repeating: "x", count: 30))
    #expect(few.shortened == nil)
    let many = try table([long] + Array(repeating: "x", count: 100))
    #expect(many.shortened?.count == 1)
    #expect(many.text.utf8.count < 120_000)
    // Not where most of it is text.
    let full = try table(Array(repeating: long, count: 100))
    #expect(full.shortened == nil)
  }

  @Test func `is cut by columns, not by characters or bytes`() throws {
    let wide = try table([String(repeating: "京", count: 1_000_000)])
    #expect(wide.text.split(separator: "\n")[2].hasPrefix(String(repeating: "京", count: 499) + "… "))
    #expect(wide.shortened?.count == 1)
  }

  @Test func `is cut sooner where it would be wrapped`() throws {
    let long = String(repeating: "n", count: 100_000)
    for width in [10, 80] {
      let (text, shortened) = try table([long, "x"], .terminal(width: width, usesColor: false))
      #expect(shortened?.count == 1)
      #expect(text.utf8.count < 50_000)
    }
    #expect(try table([String(repeating: "n", count: 60_000)], TableLayout(width: 80)).shortened == nil)
  }

  @Test func `has its heading cut likewise`() throws {
    let heading = Column(key: String(repeating: "h", count: 2_000_000))
    let (text, shortened) = try table(["a"], columns: [heading, names[1]])
    #expect(shortened?.count == 1)
    #expect(text.utf8.count < 5_000)
  }
}

@Test func `a record with an endless title, label or value shows its beginning`() throws {
  let long = String(repeating: "n", count: 2_000_000)
  let sink = MemorySink()
  let section = RecordSection(long, [RecordField(long, "a"), RecordField("b", values: [long, "short"])])
  let shortened = try RecordWriter.write([section], to: sink)
  #expect(shortened?.count == 3)
  #expect(sink.bytes.count < 10_000)
  #expect(try RecordWriter.write([RecordSection("a", [RecordField("b", "c")])], to: sink) == nil)
}
