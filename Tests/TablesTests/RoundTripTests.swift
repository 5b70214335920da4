import Tables
import TestSupport
import Testing

/// Tables of awkward texts.
private struct RandomTable {
  private static let pieces = [
    "", " ", "a", "Zürich", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "|", "\\", "\\N", "\\n", "<br>", "&amp;",
    "*", "_", "`", "[x](y)", "<b>", "#", "=1+1", "e\u{301}", "👩‍👩‍👧", "東京", "\u{202E}", "\u{85}", "\u{2028}", "\u{1}",
    "\u{7F}", "\u{FEFF}", "NULL", "null", "sep=;", "---", "://_", "www.a_", "-", "{", "]", "\u{A0}", "~~", "^",
  ]
  let columns: [Column]
  let rows: [[Cell]]

  init(_ generator: inout SplitMix) {
    let count = Int.random(in: 1...5, using: &generator)
    columns = (0..<count).map { Column(key: "column \($0)") }
    rows = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      (0..<count).map { _ in
        if Int.random(in: 0..<6, using: &generator) == 0 { return .null }
        let length = Int.random(in: 0...5, using: &generator)
        return .text((0..<length).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined())
      }
    }
  }

  /// The rows as they are to come back.
  func texts(emptyIsNull: Bool = false) -> [[String?]] {
    rows.map { row in
      row.map { cell in
        guard case .text(let text) = cell, !(emptyIsNull && text.isEmpty) else { return nil }
        return text
      }
    }
  }
}

/// Bytes, since Swift's strings are equal when only canonically so.
private func bytes(_ rows: [[String?]]) -> [[[UInt8]?]] { rows.map { $0.map { $0.map { Array($0.utf8) } } } }

@Test(arguments: [TableFormat.csv, .tsv, .json, .ndjson, .markdown])
func `what our writers write comes back equal`(format: TableFormat) throws {
  var generator = SplitMix(state: 20_220_701)
  let input = try #require(InputFormat(rawValue: format.rawValue))
  for _ in 0..<400 {
    let table = RandomTable(&generator)
    let written = try writtenTable(format, table.columns, table.rows)
    let chunkSize = Int.random(in: 1...200, using: &generator)
    let read = try ReadRows(Array(written.utf8), file: "-", ReadingOptions(format: input), chunkSize: chunkSize)
    // Without a row JSON names no key; a table of Markdown has one empty cell for NULL and for empty text.
    let names = table.rows.isEmpty && (format == .json || format == .ndjson) ? [] : table.columns.map(\.key)
    #expect(read.columns == names)
    #expect(bytes(read.rows) == bytes(table.texts(emptyIsNull: format == .markdown)), "\(written)")
  }
}

@Test func `numbers, truth values and lists come back from JSON with their kinds`() throws {
  let columns = [Column(key: "i"), Column(key: "r"), Column(key: "b"), Column(key: "l")]
  let rows: [[Cell]] = [
    [.integer(.max), .real(0.1), .boolean(true), .list(["a\"b", "", "é"])],
    [.integer(.min), .real(-1e300), .boolean(false), .list([])],
  ]
  let written = try writtenTable(.json, columns, rows)
  var reader = try TableReader(MemorySource(written), file: "-")
  var cells: [[String]] = []
  var lists: [[String]] = []
  while try reader.next() {
    cells.append((0..<3).map { "\(reader.kind(of: $0)) \(reader.text(of: $0) ?? "")" })
    lists.append(reader.list(of: 3))
  }
  #expect(
    cells == [
      ["number 9223372036854775807", "number 0.1", "boolean true"],
      ["number -9223372036854775808", "number -1e+300", "boolean false"],
    ])
  #expect(lists == [["a\"b", "", "é"], []])
}
