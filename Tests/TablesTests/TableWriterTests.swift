import TestSupport
import Tables
import Testing

@Test(arguments: TableFormat.allCases)
func `each format writes the sample rows as its golden file has them`(_ format: TableFormat) throws {
  try expectGolden(SampleRows.written(format), "sample.\(format)")
}

@Test(arguments: TableFormat.allCases)
func `cells appended one by one give the same bytes as whole rows`(_ format: TableFormat) throws {
  let sink = MemorySink()
  var writer = try TableWriter(format, columns: SampleRows.columns, to: sink)
  for row in SampleRows.rows {
    for cell in row {
      guard case .text(let text) = cell else {
        writer.append(cell)
        continue
      }
      Array(text.utf8).withUnsafeBufferPointer { writer.append(lent: .text($0)) }
    }
    try writer.endRow()
  }
  try writer.finish()
  #expect(sink.text == (try SampleRows.written(format)))
}

@Test(arguments: TableFormat.allCases)
func `rows of lent cells give the same bytes as their copies`(_ format: TableFormat) throws {
  let columns = ["a", "b", "c"].map { Column(key: $0) }
  let texts = ["", "a,b", "say \"hi\"", "東京大学 a|b"].map { Array($0.utf8) }
  let sink = MemorySink()
  var writer = try TableWriter(format, columns: columns, to: sink)
  for (number, text) in texts.enumerated() {
    try text.withUnsafeBufferPointer { text in
      let row: [LentCell] = [.text(text), .integer(Int64(number)), number == 0 ? .null : .real(0.5)]
      try row.withUnsafeBufferPointer { try writer.write(lent: $0) }
    }
  }
  try writer.finish()
  let copies: [[Cell]] = texts.enumerated().map { number, text in
    [.text(String(decoding: text, as: UTF8.self)), .integer(Int64(number)), number == 0 ? .null : .real(0.5)]
  }
  #expect(sink.text == (try writtenTable(format, columns, copies)))
}

@Test(arguments: [0, 1, 3])
func `a lent row of the wrong length is refused and leaves no trace`(_ count: Int) throws {
  let columns = [Column(key: "a"), Column(key: "b")]
  let sink = MemorySink()
  var writer = try TableWriter(.csv, columns: columns, to: sink)
  let cells = Array(repeating: LentCell.integer(7), count: count)
  var caught: OutputError?
  do { try cells.withUnsafeBufferPointer { try writer.write(lent: $0) } } catch { caught = error as? OutputError }
  #expect(caught == .cellCount(row: 1, expected: 2, found: count))
  try writer.write(row: [.null, .text("y")])
  try writer.finish()
  #expect(sink.text == (try writtenTable(.csv, columns, [[.null, .text("y")]])))
}

@Test(arguments: TableFormat.allCases)
func `a row of the wrong length is refused and leaves no trace`(_ format: TableFormat) throws {
  let columns = [Column(key: "a"), Column(key: "b")]
  let sink = MemorySink()
  var writer = try TableWriter(format, columns: columns, to: sink)
  try writer.write(row: [.text("x"), .null])
  var errors: [OutputError] = []
  for row in [[.text("short")], [.text("much too"), .text("long"), .text("a row"), .null], []] as [[Cell]] {
    do throws(OutputError) { try writer.write(row: row) } catch { errors.append(error) }
  }
  #expect(errors == [1, 4, 0].map { .cellCount(row: 2, expected: 2, found: $0) })
  try writer.write(row: [.null, .text("y")])
  #expect(writer.rowCount == 2)
  try writer.finish()
  #expect(sink.text == (try writtenTable(format, columns, [[.text("x"), .null], [.null, .text("y")]])))
}

@Test func `a row that was begun and not ended is an error at the end`() throws {
  var writer = try TableWriter(.csv, columns: [Column(key: "a"), Column(key: "b")], to: MemorySink())
  writer.append(.integer(1))
  var caught: OutputError?
  do throws(OutputError) { try writer.finish() } catch { caught = error }
  #expect(caught == .cellCount(row: 1, expected: 2, found: 1))
}

@Test func `a table without columns is an error`() {
  var caught: OutputError?
  do throws(OutputError) { _ = try TableWriter(.csv, columns: [], to: MemorySink()) } catch { caught = error }
  #expect(caught == .noColumns)
}

@Test(arguments: [
  (TableFormat.table, "a  b\n-  -\n"), (.csv, "a,b\r\n"), (.tsv, "a\tb\n"), (.json, "[\n]\n"), (.ndjson, ""),
  (.markdown, "| a | b |\n| --- | --- |\n"),
  (
    .html,
    "<table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n</thead>\n<tbody>\n</tbody>\n</table>\n"
  ),
])
func `a table without rows is whole`(_ format: TableFormat, _ expected: String) throws {
  #expect(try writtenTable(format, [Column(key: "a"), Column(key: "b")], []) == expected)
}

private final class ChunkSink: ByteSink {
  var sizes: [Int] = []
  var failsAt = Int.max
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputError) {
    sizes.append(bytes.count)
    if sizes.count >= failsAt { throw .closedPipe }
  }
}

@Test func `rows reach the sink in chunks of 64 KiB and a row`() throws {
  let sink = ChunkSink()
  var writer = try TableWriter(.csv, columns: [Column(key: "a")], to: sink)
  for _ in 0..<10_000 { try writer.write(row: [.text("0123456789012345678")]) }
  try writer.finish()
  #expect(sink.sizes == [65_544, 65_541, 65_541, 13_377])
  #expect(sink.sizes.reduce(0, +) == 3 + 10_000 * 21)
}

@Test func `what the sink throws is thrown again at every later chunk`() throws {
  let sink = ChunkSink()
  sink.failsAt = 1
  var writer = try TableWriter(.csv, columns: [Column(key: "a")], to: sink)
  let large = String(repeating: "x", count: 70_000)
  var errors: [OutputError] = []
  for _ in 0..<2 {
    do throws(OutputError) { try writer.write(row: [.text(large)]) } catch { errors.append(error) }
  }
  do throws(OutputError) { try writer.finish() } catch { errors.append(error) }
  #expect(errors == [.closedPipe, .closedPipe, .closedPipe])
  #expect(sink.sizes.count == 1)
}

@Test func `a cell larger than every buffer comes out whole`() throws {
  let large = String(repeating: "é\"", count: 500_000)
  let csv = try writtenTexts(.csv, [large])
  #expect(csv.utf8.count == 500_000 * 4 + 2 + ",1\r\n".utf8.count)
}
